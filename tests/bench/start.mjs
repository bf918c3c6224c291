// Measures how much stored results delay the questionnaire: the time from loading its address to the first statement, with
// none and with 2,000 finished results stored, without throttling and at a quarter of the CPU's speed.
//
//   node tests/bench/start.mjs [folder of a build] [runs]
//
// The records are of version 3, which every program since can read. Medians, on this machine.
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../../scripts/chromium.mjs";
import { loadFolder, serve } from "../../scripts/server.mjs";
import { ITEMS } from "../browser/records.mjs";

const [folder = "dist", runs = "5"] = process.argv.slice(2);
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

function recordOfVersion3(id, n) {
  const day = 1_600_000_000_000 + n * 3_600_000;
  const each = (value) => Object.fromEntries(ITEMS.map((item, i) => [item, value(i)]));
  const assessment = {
    id,
    instrument: "marketing-sales",
    instrumentVersion: 1,
    name: null,
    side: "sales",
    ratings: each((i) => 1 + ((n + i) % 5)),
    started: day,
    changed: day,
    finished: day,
    target: "one-up",
    sponsor: null,
    checks: {},
    revisions: { name: 0, side: 1, finished: 22, target: 0, sponsor: 0, ratings: each((i) => i + 2), checks: {} },
  };
  return JSON.stringify({ version: 3, assessment });
}

const server = await serve(loadFolder(folder));
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
for (const slower of [1, 4]) {
  for (const count of [0, 2000]) {
    const times = [];
    for (let run = 0; run < Number(runs); run++) {
      const page = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
      await page.goto(`${server.url}instruments/marketing-sales.json`);
      const entries = Array.from({ length: count }, (_, n) => [`tandem/assessment/r${n}`, recordOfVersion3(`r${n}`, n)]);
      await page.evaluate((entries) => {
        for (const [key, text] of entries) localStorage.setItem(key, text);
      }, entries);
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (!document.querySelector("fieldset[data-item]")) return;
          globalThis.shownAt = performance.now();
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(`${server.url}#/assess/marketing-sales?side=sales`);
      await page.waitForSelector("fieldset[data-item]");
      times.push(await page.evaluate(() => globalThis.shownAt));
      await page.context().close();
    }
    console.log(`CPU 1/${slower}, ${count} results: ${median(times).toFixed(0)} ms`);
  }
}
await browser.close();
await server.close();
