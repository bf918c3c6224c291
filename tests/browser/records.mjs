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

/** The text of the record of a finished assessment of a key account: each statement `all` for both, but what `ratings` says by
 * "item/subject". */
export function keyAccountRecord(id, ratings = {}, day = Date.UTC(2026, 8, 1, 12), { account, all = 3 } = {}) {
  const { items, areas } = JSON.parse(
    readFileSync(new URL("../../public/instruments/key-account.json", import.meta.url), "utf8"),
  );
  const subjects = (item) => areas.find((area) => area.id === item.area).subjects ?? ["client", "us"];
  const keys = items.flatMap((item) => subjects(item).map((subject) => `${item.id}/${subject}`));
  const structure = readFileSync(STRUCTURES, "utf8").match(/^key-account (.*)$/m)[1];
  const registers = [
    ...(account ? [["account", account]] : []),
    ["finished", { at: day + 60_000, structure, edition: 1 }],
    ...keys.sort().map((key) => [`ratings/${key}`, ratings[key] ?? all]),
  ];
  const fields = { id, instrument: "key-account", started: day, changed: day + 60_000 };
  return JSON.stringify({
    version: 4,
    assessment: { ...fields, registers: Object.fromEntries(registers.map(([key, value]) => [key, [value, 0]])) },
  });
}

/** The text of a key account's record. `values` are its registers. */
export function accountRecord(id, values) {
  const registers = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value, 1]]));
  const day = Date.UTC(2026, 8, 1, 12);
  return JSON.stringify({ version: 1, account: { id, started: day, changed: day, registers } });
}

/** The text of a plan's record: three key results with readings of 13 weeks, and 20 bets of which most have ended. */
export function planRecord(id, start = Date.UTC(2026, 3, 6)) {
  const values = { objective: `One funnel, ${id}`, instrument: INSTRUMENT, start: start / 86_400_000, capacity: 20 };
  for (const [place, metric] of ["form-conversion", "lead-acceptance", "win-rate"].entries()) {
    const at = `key-results/r${place}`;
    values[`${at}/measure`] = { metric, kind: "quality", better: "up", unit: "percent" };
    values[`${at}/baseline`] = "10";
    values[`${at}/target/0`] = { value: "36" };
    values[`${at}/strength`] = "stretch";
    values[`${at}/place`] = place;
    for (let week = 1; week <= 13; week++) {
      values[`weeks/${week}/value/r${place}`] = String(10 + week + place);
      values[`weeks/${week}/trust/r${place}`] = 5;
      values[`weeks/${week}/done`] = true;
    }
  }
  for (let bet = 0; bet < 20; bet++) {
    const [at, week] = [`bets/b${bet}`, 1 + (bet % 13)];
    values[`${at}/change`] = `changing thing number ${bet}`;
    values[`${at}/key-result`] = `r${bet % 3}`;
    values[`${at}/effect`] = "small";
    values[`${at}/confidence`] = "hunch";
    values[`${at}/effort`] = 2;
    values[`${at}/within`] = 2;
    values[`${at}/place`] = bet;
    if (bet < 16) {
      values[`${at}/week`] = week;
      values[`weeks/${week}/verdict/b${bet}`] = bet % 2 ? "confirmed" : "refuted";
      values[`weeks/${week}/learned/b${bet}`] = "It was worth a try";
    }
  }
  const registers = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value, 1]]));
  return JSON.stringify({ version: 1, plan: { id, started: start, changed: start, registers } });
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
