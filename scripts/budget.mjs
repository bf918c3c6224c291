// The size budget: what a first visit loads, in brotli, file by file. Growth is a decision: raise a figure
// here, in the commit that needs it. The aim is 100 kB for these screens and 121 kB for the whole product; the
// program is what is over.
import { loadFolder } from "./server.mjs";

/** Bytes in brotli 11 that each kind of file may have, and all that comes before the first answer. */
const BUDGET = {
  "index.html": 2_800,
  "boot.js": 1_000,
  "main.css": 4_300,
  "tandem.js": 4_700,
  "tandem.wasm": 100_500,
  total: 112_500,
};

const kind = (name) => name.replace(/-[0-9a-f]{8,16}(_bg)?(?=\.)/, "");
const sizes = {};
for (const [name, file] of loadFolder(process.argv[2] ?? "dist")) {
  if (kind(name) in BUDGET) sizes[kind(name)] = file.brotli.length;
}
sizes.total = Object.values(sizes).reduce((sum, size) => sum + size, 0);

let over = 0;
for (const [name, budget] of Object.entries(BUDGET)) {
  const size = sizes[name];
  const fits = size <= budget;
  if (!fits) over += 1;
  console.log(`${fits ? "  " : "! "}${name.padEnd(12)} ${String(size ?? "missing").padStart(7)} of ${budget} bytes`);
}
if (over) {
  console.error("budget: larger than allowed. Make it smaller, or decide otherwise in scripts/budget.mjs.");
  process.exit(1);
}
