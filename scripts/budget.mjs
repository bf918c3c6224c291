// The size budget, in brotli, file by file: what a first visit loads before the first answer is possible, and what the
// desk adds when it is asked for. Growth is a decision: raise a figure here, in the commit that needs it. The whole
// product's first visit may weigh 121 kB; there is next to no room left in it.
import { loadFolder } from "./server.mjs";

/** Bytes in brotli 11. */
const BUDGETS = {
  "first visit": {
    "index.html": 3_050,
    "boot.js": 2_550,
    "main.css": 4_500,
    "tandem.js": 4_300,
    "tandem.wasm": 107_600,
    total: 120_900,
  },
  // 12 kB of the program are the advice in both languages.
  desk: {
    "desk.css": 2_700,
    "desk.js": 4_900,
    "desk.wasm": 190_500,
    total: 197_500,
  },
};

const kind = (name) => name.replace(/-[0-9a-f]{8,16}(_bg)?(?=\.)/, "");
const sizes = new Map();
for (const [name, file] of loadFolder(process.argv[2] ?? "dist")) sizes.set(kind(name), file.brotli.length);

let over = 0;
for (const [part, { total, ...files }] of Object.entries(BUDGETS)) {
  console.log(part);
  let sum = 0;
  const line = (name, size, budget) => {
    const fits = size <= budget;
    if (!fits) over += 1;
    console.log(`${fits ? "  " : "! "}${name.padEnd(12)} ${String(size ?? "missing").padStart(7)} of ${budget} bytes`);
  };
  for (const [name, budget] of Object.entries(files)) {
    sum += sizes.get(name) ?? 0;
    line(name, sizes.get(name), budget);
  }
  line("total", sum, total);
}
if (over) {
  console.error("budget: larger than allowed. Make it smaller, or decide otherwise in scripts/budget.mjs.");
  process.exit(1);
}
