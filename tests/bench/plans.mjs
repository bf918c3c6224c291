// Measures how long 12 plans of 13 weeks take to read and draw: their list, and one of them with its review.
//
//   node tests/bench/plans.mjs [runs]
//
// "first" includes fetching the parts; "again" is with the parts already there. Medians, on this machine, without throttling.
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../../scripts/chromium.mjs";
import { loadFolder, serve } from "../../scripts/server.mjs";
import { planRecord } from "../browser/records.mjs";

const RUNS = Number(process.argv[2] ?? 5);
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
const SHOWN = { list: [".plans", "#/plan"], plan: ["#review-title", "#/plan/p0"] };

const server = await serve(loadFolder("dist"));
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
const times = {};
for (let run = 0; run < RUNS; run++) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${server.url}instruments/marketing-sales.json`);
  const entries = Array.from({ length: 12 }, (_, n) => [`tandem/plan/p${n}`, planRecord(`p${n}`)]);
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
