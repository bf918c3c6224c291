// Measures what it costs to open each later screen for the first time, with the CPU slowed down 4 times: the time from the
// click until the screen is drawn, the longest task of the main thread meanwhile, and the bytes that were loaded. After
// `make build`:
//
//   node tests/bench/parts.mjs [dist] [runs]
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../../scripts/chromium.mjs";
import { loadFolder, serve } from "../../scripts/server.mjs";
import { record } from "../browser/records.mjs";

const [dist = "dist", runs = "5"] = process.argv.slice(2);
const SLOWDOWN = 4;

/** Each screen: its address, and what is there when it is drawn. */
const SCREENS = {
  result: ["#/result/a", ".radar svg"],
  advice: ["#/result/a", ".result-ending"],
  history: ["#/history", ".history .results"],
  data: ["#/data", ".data .figures"],
  about: ["#/about", ".about"],
  kit: ["#/embed", ".kit .qr svg"],
};

const server = await serve(loadFolder(dist));
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });

/** Opens a screen from the start screen of a visit of its own. */
async function opened([address, drawn]) {
  const context = await browser.newContext({ serviceWorkers: "block", locale: "en-GB" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });
  });
  await page.goto(`${server.url}licences.txt`);
  await page.evaluate(
    ([one, other]) => {
      localStorage.setItem("tandem/assessment/a", one);
      localStorage.setItem("tandem/assessment/b", other);
    },
    [record("a"), record("b", { day: Date.UTC(2026, 9, 1, 12) })],
  );
  await page.goto(server.url);
  await page.waitForSelector("html[data-program=ready]");
  // What every visit loads is loaded a second after the start.
  await page.waitForTimeout(1500);
  await page.waitForLoadState("networkidle");
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  const asked = server.log.length;
  const from = await page.evaluate((address) => {
    const from = performance.now();
    location.hash = address;
    return from;
  }, address);
  const until = await page.waitForFunction(
    (drawn) => document.querySelector(drawn) && new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now()))),
    drawn,
    { polling: 10 },
  );
  const end = await until.jsonValue();
  await page.waitForTimeout(500);
  const tasks = await page.evaluate(
    (from) => window.tasks.filter(({ startTime }) => startTime >= from).map(({ duration }) => duration),
    from,
  );
  const files = new Set(server.log.slice(asked).map(({ url }) => url.slice(1)));
  await context.close();
  return { time: end - from, longest: Math.max(0, ...tasks), files };
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const all = loadFolder(dist);
console.log(`CPU slowed down ${SLOWDOWN} times, medians of ${runs}; a longest task of 0 is one below 50 ms`);
for (const [screen, how] of Object.entries(SCREENS)) {
  const times = [];
  const longest = [];
  let bytes = 0;
  for (let run = 0; run < Number(runs); run++) {
    const found = await opened(how);
    times.push(found.time);
    longest.push(found.longest);
    bytes = [...found.files].reduce((sum, name) => sum + (all.get(name)?.brotli.length ?? 0), 0);
  }
  console.log(
    `${screen.padEnd(8)} ${Math.round(median(times))} ms, longest task ${Math.round(median(longest))} ms, ${bytes} bytes loaded`,
  );
}
await browser.close();
await server.close();
