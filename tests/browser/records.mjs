// Records as the program writes them, for a storage that has a past.
import { readFileSync } from "node:fs";

export const INSTRUMENT = "marketing-sales";
const FILE = new URL(`../../public/instruments/${INSTRUMENT}.json`, import.meta.url);

/** The statements' ids, in the order of the file. */
export const ITEMS = JSON.parse(readFileSync(FILE, "utf8")).items.map(({ id }) => id);

/** The text of an assessment's record, as the program writes it. `values` has a 0 for a blank. */
export function record(
  id,
  {
    values = Array(20).fill(3),
    day = Date.UTC(2026, 8, 1, 12),
    side = "sales",
    name = null,
    finished = true,
    target = "one-up",
    checks = {},
  } = {},
) {
  const ratings = Object.fromEntries(ITEMS.flatMap((item, i) => (values[i] ? [[item, values[i]]] : [])));
  return JSON.stringify({
    version: 3,
    assessment: {
      id,
      instrument: INSTRUMENT,
      instrumentVersion: 1,
      name,
      side,
      ratings,
      started: day,
      changed: day + 60_000,
      finished: finished ? day + 60_000 : null,
      target,
      sponsor: null,
      checks,
      revisions: { name: 0, side: 0, finished: 0, target: 0, sponsor: 0, ratings: {}, checks: {} },
    },
  });
}
