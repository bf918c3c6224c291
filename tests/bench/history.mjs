// Measures how long the history takes to read and draw 500 results: from the click on its link to the frame that shows them.
//
//   node tests/bench/history.mjs [runs]
//
// "first" includes fetching the part; "again" is with the part already there, so it only reads and draws.
// Medians, on this machine, without throttling.
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../../scripts/chromium.mjs";
import { loadFolder, serve } from "../../scripts/server.mjs";
import { record } from "../browser/records.mjs";

const RUNS = Number(process.argv[2] ?? 5);
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

const server = await serve(loadFolder("dist"));
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
for (const count of [0, 500]) {
  const times = { first: [], again: [] };
  for (let run = 0; run < RUNS; run++) {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${server.url}instruments/marketing-sales.json`);
    const entries = Array.from({ length: count }, (_, n) => [
      `tandem/assessment/r${n}`,
      record(`r${n}`, {
        values: Array.from({ length: 20 }, (_, i) => 1 + ((n + i) % 5)),
        day: 1_600_000_000_000 + n * 86_400_000,
      }),
    ]);
    await page.evaluate((entries) => {
      for (const [key, text] of entries) localStorage.setItem(key, text);
    }, entries);
    await page.goto(server.url);
    await page.waitForSelector("html[data-program=ready]");
    for (const which of ["first", "again"]) {
      const time = await page.evaluate(async () => {
        const begun = performance.now();
        document.querySelector('.places a[href="#/history"]').click();
        while (!document.querySelector(".history")) await new Promise((resolve) => setTimeout(resolve));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        return performance.now() - begun;
      });
      times[which].push(time);
      await page.click(".wordmark");
      await page.waitForSelector("#start", { state: "visible" });
    }
    await page.context().close();
  }
  console.log(`${count} results: first ${median(times.first).toFixed(0)} ms, again ${median(times.again).toFixed(0)} ms`);
}
await browser.close();
await server.close();
