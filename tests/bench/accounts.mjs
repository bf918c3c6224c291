// Measures how long 300 key accounts with 6 assessments each take to read and draw: their list, and one of them.
//
//   node tests/bench/accounts.mjs [runs]
//
// "first" includes fetching the parts; "again" is with the parts already there. Medians, on this machine, without throttling.
import { accountRecord, keyAccountRecord } from "../browser/records.mjs";
import { shown } from "./shown.mjs";

const [ACCOUNTS, ASSESSMENTS] = [300, 6];

/** Ratings that differ from client to client. */
const ratings = (n) => ({
  "profit-share/client": 1 + (n % 5),
  "main-player/client": 1 + ((n >> 1) % 5),
  "know-how/us": 1 + ((n >> 2) % 5),
  "adapts/client": 1 + ((n >> 3) % 5),
  "insight/client": 1 + ((n >> 4) % 5),
});

const entries = Array.from({ length: ACCOUNTS }, (_, n) => {
  const assessment = (_, run) => {
    const id = `a${n}-${run}`;
    return [`tandem/assessment/${id}`, keyAccountRecord(id, ratings(n + run), Date.UTC(2025, 3 * run, 2), { account: `k${n}` })];
  };
  const account = accountRecord(`k${n}`, { name: `Client ${n}`, profit: 30 });
  return [[`tandem/account/k${n}`, account], ...Array.from({ length: ASSESSMENTS }, assessment)];
}).flat();
const screens = { list: [".accounts .clients tbody tr", "#/accounts"], account: [".brings", "#/accounts/k7"] };
await shown(entries, screens, Number(process.argv[2] ?? 5));
