// Checks the size budget, in brotli, file by file: the files that a first visit loads before the first answer is possible,
// those that the desk adds when it is needed, and those that other pages load to embed Tandem. If a file has to grow, raise
// its figure in the same commit. A first visit should weigh 121 kB at most. It is 4 kB over: records of every kind brought 7,
// of which simpler events took 3 back. One program whose later parts load on demand takes out more than is missing.
import { loadFolder } from "./server.mjs";

/** Bytes after compression with brotli at level 11. */
const BUDGETS = {
  "first visit": {
    "index.html": 3_150,
    "boot.js": 3_000,
    "main.css": 4_250,
    "tandem.js": 4_300,
    "tandem.wasm": 110_500,
    total: 124_900,
  },
  // Of the program, 12 kB are the advice in both languages and 19 kB the kit, including 6 kB for its QR code.
  desk: {
    "desk.css": 3_250,
    "desk.js": 6_150,
    "desk.wasm": 219_700,
    total: 229_000,
  },
  // A visit loads some of these after the page is shown: the worker always, the others in a frame, for a brand, or for a
  // new version.
  "on top": {
    "sw.js": 2_150,
    "parts.css": 900,
    "brand.js": 2_500,
    "frame.js": 2_300,
    "update.js": 750,
    total: 8_400,
  },
  // Other people's pages load this one.
  "for hosts": {
    "embed.js": 3_000,
    total: 3_000,
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
