// Makes records as the program writes them, for tests that start with a filled storage.
import { readFileSync } from "node:fs";

export const INSTRUMENT = "marketing-sales";
const FILE = new URL(`../../public/instruments/${INSTRUMENT}.json`, import.meta.url);

/** The digest of its structure (tests/fixtures/structures.txt). */
const STRUCTURES = new URL("../fixtures/structures.txt", import.meta.url);
const STRUCTURE = readFileSync(STRUCTURES, "utf8").match(/^marketing-sales (.*)$/m)[1];

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
    edition = 2,
    target = "one-up",
    checks = {},
  } = {},
) {
  const rated = ITEMS.flatMap((item, i) => (values[i] ? [[`ratings/${item}`, values[i]]] : []));
  const registers = [
    ["side", side],
    ["name", name],
    // Fields that nobody has set are not written.
    ["target", target === "one-up" ? null : target],
    ["finished", finished ? { at: day + 60_000, structure: STRUCTURE, edition } : null],
    ...rated.sort(([a], [b]) => (a < b ? -1 : 1)),
    ...Object.entries(checks).map(([item, value]) => [`checks/${item}`, value]),
  ];
  return JSON.stringify({
    version: 4,
    assessment: {
      id,
      instrument: INSTRUMENT,
      started: day,
      changed: day + 60_000,
      registers: Object.fromEntries(registers.flatMap(([key, value]) => (value === null ? [] : [[key, [value, 0]]]))),
    },
  });
}

/** The values of an assessment's record, without revisions; ratings are in the order of the file. */
export function values({ assessment: { registers, ...fields } }) {
  const value = (name) => registers[name]?.[0] ?? null;
  const group = (keys, name) =>
    Object.fromEntries(keys.flatMap((key) => (value(`${name}/${key}`) === null ? [] : [[key, value(`${name}/${key}`)]])));
  const checks = Object.keys(registers).flatMap((name) => (name.startsWith("checks/") ? [name.slice(7)] : []));
  return {
    ...fields,
    side: value("side"),
    name: value("name"),
    target: value("target") ?? "one-up",
    sponsor: value("sponsor"),
    finished: value("finished")?.at ?? null,
    ratings: group(ITEMS, "ratings"),
    checks: group(checks, "checks"),
  };
}
