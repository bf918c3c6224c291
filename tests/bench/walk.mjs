// Walks through a visit as a person does, and counts what it costs: taps, pixels scrolled and key presses from the start screen
// to the result, and how long and how wordy the result is. After `make build`:
//
//   node tests/bench/walk.mjs [dist] [language]
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../../scripts/chromium.mjs";
import { loadFolder, serve } from "../../scripts/server.mjs";

const [dist = "dist", language = "pl"] = process.argv.slice(2);
/** Four statements a page; a result at level 2 with a weak and a strong end. */
const RATINGS = [4, 2, 3, 3, 1, 3, 4, 2, 2, 3, 2, 1, 4, 3, 3, 2, 1, 2, 2, 2];
const PER_PAGE = 4;
const HEIGHTS = [320, 390, 768, 1280];

const server = await serve(loadFolder(dist));
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });

async function visit(width, height) {
  const context = await browser.newContext({
    viewport: { width, height },
    hasTouch: width < 1000,
    serviceWorkers: "block",
    locale: language === "pl" ? "pl-PL" : "en-GB",
  });
  const page = await context.newPage();
  await page.goto(`${server.url}?lang=${language}`);
  await page.waitForSelector("html[data-program=ready]");
  return page;
}

/** Waits until the page has stopped scrolling by itself. */
const settled = (page) =>
  page.evaluate(async () => {
    for (let [last, still] = [-1, 0]; still < 6; ) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      still = scrollY === last ? still + 1 : 0;
      last = scrollY;
    }
  });

/** Scrolls as far as a visitor has to until the first of these elements, whole, is in sight, below what sticks to the top. Tells
 * how far. */
const scrolledTo = (page, selector) =>
  page.evaluate((selector) => {
    const found = document.querySelector(selector);
    const { top, bottom } = found.getBoundingClientRect();
    const bar = [...document.querySelectorAll("#app *")].find((one) => getComputedStyle(one).position === "sticky");
    const above = Math.max(0, bar?.getBoundingClientRect().bottom ?? 0);
    const by = top < above || bottom - top > innerHeight - above ? top - above : Math.max(0, bottom - innerHeight);
    scrollBy({ top: by, behavior: "instant" });
    return Math.abs(by);
  }, selector);

/** By touch: how many taps, and how many pixels the visitor scrolls. */
async function byTouch(page) {
  let [taps, pixels] = [0, 0];
  const tap = async (selector, whole = selector) => {
    await settled(page);
    pixels += await scrolledTo(page, whole);
    const { x, y } = await page.evaluate((selector) => {
      const { left, top, width, height } = document.querySelector(selector).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, selector);
    await page.touchscreen.tap(x, y);
    taps += 1;
  };
  await tap(".sides a");
  for (const [i, rating] of RATINGS.entries()) {
    const statement = `fieldset[data-item]:nth-of-type(${(i % PER_PAGE) + 1})`;
    await page.waitForFunction(
      (number) => document.querySelector("fieldset[data-item] .statement-number")?.textContent === String(number),
      i - (i % PER_PAGE) + 1,
    );
    await tap(`${statement} label:has(input[value="${rating}"])`, statement);
    if (i % PER_PAGE === PER_PAGE - 1) await tap(i + 1 < RATINGS.length ? "[data-action=next]" : "[data-action=finish]");
  }
  await page.waitForSelector(".result-ending");
  return { taps, pixels: Math.round(pixels) };
}

/** By keyboard alone: how many presses for somebody who knows which keys do something. */
async function byKeyboard(page) {
  let presses = 0;
  const press = async (key) => {
    await page.keyboard.press(key);
    presses += 1;
  };
  const on = (selector) => page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector);
  const toTab = async (selector) => {
    while (!(await on(selector))) await press("Tab");
  };
  const answered = () => page.$$eval("#app fieldset[data-item] :checked", (all) => all.length);
  await toTab(".sides a");
  await press("Enter");
  for (let first = 0; first < RATINGS.length; first += PER_PAGE) {
    await page.waitForFunction(
      (number) => document.querySelector("fieldset[data-item] .statement-number")?.textContent === String(number),
      first + 1,
    );
    // The heading takes the focus a frame later.
    await settled(page);
    for (let done = 0; done < PER_PAGE; ) {
      // A digit on a statement that has an answer would change that one.
      const isDone = await page.evaluate(() =>
        Boolean(document.activeElement?.closest("fieldset[data-item]")?.querySelector(":checked")),
      );
      if (!isDone) await page.keyboard.press(String(RATINGS[first + done]));
      const now = await answered();
      presses += 1;
      if (now === done) await page.keyboard.press("Tab");
      done = now;
    }
    const isLast = first + PER_PAGE === RATINGS.length;
    await toTab(isLast ? "[data-action=finish]" : "[data-action=next]");
    await press("Enter");
  }
  await page.waitForSelector(".result-ending");
  return presses;
}

/** The result's height, the words in sight, and how far down the sections begin. */
async function ofResult(page) {
  const sizes = {};
  for (const width of HEIGHTS) {
    await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
    await settled(page);
    sizes[width] = await page.evaluate(() => document.documentElement.scrollHeight);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await settled(page);
  const seen = await page.evaluate(() => {
    const top = (one) => Math.round(one.getBoundingClientRect().top + scrollY);
    const main = document.querySelector("main");
    // biome-ignore lint/performance/useDomNodeTextContent: only words in sight count.
    const words = main.innerText.split(/\s+/);
    return {
      words: words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
      sections: [...document.querySelectorAll("#app h1, #app h2")].map((one) => [top(one), one.textContent]),
    };
  });
  return { sizes, ...seen };
}

for (const [width, height] of [
  [390, 844],
  [360, 640],
]) {
  const page = await visit(width, height);
  const first = await page.evaluate(() => Math.round(document.querySelector(".sides a").getBoundingClientRect().bottom));
  const { taps, pixels } = await byTouch(page);
  console.log(`${width} × ${height}: ${taps} taps, ${pixels} px scrolled by hand; the first choice ends at ${first} px`);
  if (width === 390) {
    const { sizes, words, sections } = await ofResult(page);
    console.log(
      `the result: ${words} words; ${Object.entries(sizes)
        .map(([width, px]) => `${px} px at ${width}`)
        .join(", ")}`,
    );
    for (const [top, title] of sections) console.log(`${String(top).padStart(6)}  ${title}`);
  }
  await page.context().close();
}
const page = await visit(1280, 900);
console.log(`by keyboard: ${await byKeyboard(page)} presses`);
await browser.close();
await server.close();
