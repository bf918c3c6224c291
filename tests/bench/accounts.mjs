// Measures how long 300 key accounts with 6 assessments each take to read and draw: their list, and one of them.
//
//   node tests/bench/accounts.mjs [runs]
//
// "first" includes fetching the parts and reading all records; "again" is with both already there. Medians, on this machine,
// without throttling.
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../../scripts/chromium.mjs";
import { loadFolder, serve } from "../../scripts/server.mjs";
import { accountRecord, keyAccountRecord } from "../browser/records.mjs";

const RUNS = Number(process.argv[2] ?? 5);
const [ACCOUNTS, ASSESSMENTS] = [300, 6];
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
const SHOWN = { list: [".accounts .clients tbody tr", "#/accounts"], account: [".brings", "#/accounts/k7"] };

/** Ratings that differ from client to client. */
const ratings = (n) => ({
  "profit-share/client": 1 + (n % 5),
  "main-player/client": 1 + ((n >> 1) % 5),
  "know-how/us": 1 + ((n >> 2) % 5),
  "adapts/client": 1 + ((n >> 3) % 5),
  "insight/client": 1 + ((n >> 4) % 5),
});

const server = await serve(loadFolder("dist"));
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
const entries = Array.from({ length: ACCOUNTS }, (_, n) => {
  const assessment = (_, run) => {
    const id = `a${n}-${run}`;
    return [`tandem/assessment/${id}`, keyAccountRecord(id, ratings(n + run), Date.UTC(2025, 3 * run, 2), { account: `k${n}` })];
  };
  const account = accountRecord(`k${n}`, { name: `Client ${n}`, profit: 30 });
  return [[`tandem/account/k${n}`, account], ...Array.from({ length: ASSESSMENTS }, assessment)];
}).flat();
const times = {};
for (let run = 0; run < RUNS; run++) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${server.url}instruments/marketing-sales.json`);
  await page.evaluate((entries) => {
    for (const [key, text] of entries) localStorage.setItem(key, text);
  }, entries);
  await page.goto(server.url);
  await page.waitForSelector("html[data-program=ready]");
  for (const which of ["first", "again"]) {
    for (const [name, [selector, address]] of Object.entries(SHOWN)) {
      const time = await page.evaluate(
        async ([selector, address]) => {
          const begun = performance.now();
          location.hash = address;
          while (!document.querySelector(selector)) await new Promise((resolve) => setTimeout(resolve));
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          return performance.now() - begun;
        },
        [selector, address],
      );
      times[`${name}, ${which}`] = [...(times[`${name}, ${which}`] ?? []), time];
    }
    await page.click(".wordmark");
    await page.waitForSelector("#start", { state: "visible" });
  }
  await page.context().close();
}
for (const [name, all] of Object.entries(times)) console.log(`${name}: ${median(all).toFixed(0)} ms`);
await browser.close();
await server.close();
