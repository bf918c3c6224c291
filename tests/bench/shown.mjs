// Measures how long screens with many kept records take to read and draw.
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../../scripts/chromium.mjs";
import { loadFolder, serve } from "../../scripts/server.mjs";

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

/** Prints, for each name, how long its screen takes: from its address until its selector is painted. `entries` are keys and texts
 * of the storage. "first" includes fetching the parts; "again" is with the parts already there. */
export async function shown(entries, screens, runs) {
  const server = await serve(loadFolder("dist"));
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
  const times = {};
  for (let run = 0; run < runs; run++) {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${server.url}instruments/marketing-sales.json`);
    await page.evaluate((entries) => {
      for (const [key, text] of entries) localStorage.setItem(key, text);
    }, entries);
    await page.goto(server.url);
    await page.waitForSelector("html[data-program=ready]");
    for (const which of ["first", "again"]) {
      for (const [name, [selector, address]] of Object.entries(screens)) {
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
}
