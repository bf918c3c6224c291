// Measures how long 12 plans of 13 weeks take to read and draw: their list, and one of them with its review.
//
//   node tests/bench/plans.mjs [runs]
//
// "first" includes fetching the parts; "again" is with the parts already there. Medians, on this machine, without throttling.
import { planRecord } from "../browser/records.mjs";
import { shown } from "./shown.mjs";

const entries = Array.from({ length: 12 }, (_, n) => [`tandem/plan/p${n}`, planRecord(`p${n}`)]);
const screens = { list: [".plans", "#/plan"], plan: ["#review-title", "#/plan/p0"] };
await shown(entries, screens, Number(process.argv[2] ?? 5));
