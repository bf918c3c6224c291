// Answering goes on by itself: a tap or a digit leads to the next blank statement, and progress stays in sight.
import assert from "node:assert/strict";
import { test } from "node:test";
import { begin, browser, MIXED, open, record, seed, shown, site, visitor } from "./support.mjs";

const server = await site();
const chromium = await browser();
const MOTION = { reducedMotion: "no-preference", hasTouch: true };

async function questionnaire(options) {
  const page = await visitor(chromium, options);
  await open(page, server);
  await begin(page);
  return page;
}

/** Waits until the page has stopped scrolling, and tells where it is. */
const rest = (page) =>
  page.evaluate(async () => {
    for (let [last, still] = [-1, 0]; still < 10; ) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      still = scrollY === last ? still + 1 : 0;
      last = scrollY;
    }
    return scrollY;
  });

const point = (item, value) => `[data-item=${item}] label:has(input[value="${value}"])`;

/** Whether an element is whole in sight, below the progress. */
const isInSight = (page, selector) =>
  page.evaluate((selector) => {
    const { top, bottom } = document.querySelector(selector).getBoundingClientRect();
    return top >= document.querySelector(".progress").getBoundingClientRect().bottom - 1 && bottom <= innerHeight + 1;
  }, selector);

test("a tap on a blank statement glides to the next blank one, and after the last to the button", async () => {
  const page = await questionnaire(MOTION);
  const before = await rest(page);
  await page.tap(point("forecast", 3));
  assert.ok((await rest(page)) > before);
  assert.ok(await isInSight(page, "[data-item=no-blame]"));
  assert.equal(await page.evaluate(() => document.activeElement.closest("fieldset").dataset.item), "forecast");
  for (const item of ["no-blame", "customer-contact", "plan-input"]) {
    await page.tap(point(item, 2));
    await rest(page);
  }
  assert.ok(await isInSight(page, "[data-action=next]"));
  await page.context().close();
});

test("a changed answer, an arrow key, and whoever asks for less motion: nothing glides", async () => {
  const page = await questionnaire(MOTION);
  await page.tap(point("forecast", 3));
  const there = await rest(page);
  await page.tap(point("forecast", 3));
  await page.tap(point("forecast", 4));
  assert.equal(await rest(page), there, "changed");
  await page.focus("[data-item=no-blame] input");
  const before = await rest(page);
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.isChecked("[data-item=no-blame] input[value='2']"), true);
  assert.equal(await rest(page), before, "by an arrow");
  await page.context().close();

  const still = await questionnaire({ hasTouch: true });
  const top = await rest(still);
  await still.tap(point("forecast", 3));
  assert.equal(await rest(still), top, "less motion");
  assert.equal(await still.locator(".glides").isVisible(), false);
  await still.context().close();
});

test("that the page goes on is said beside the statements", async () => {
  const page = await questionnaire({ ...MOTION, language: "pl" });
  assert.match(
    await page.textContent(".questionnaire-intro"),
    /Po\sodpowiedzi strona przewinie się do następnego stwierdzenia\./,
  );
  assert.equal(await page.isVisible(".glides"), true);
  assert.match(await page.textContent(".keys-help"), /przenoszą do następnego stwierdzenia/);
  await page.context().close();
});

test("progress stays in sight, and is slim", async () => {
  const page = await questionnaire();
  await page.locator("[data-action=next]").scrollIntoViewIfNeeded();
  const { top, height } = await page.$eval(".progress", (bar) => bar.getBoundingClientRect().toJSON());
  assert.equal(top, 0);
  assert.ok(height <= 48, `${height} px`);
  await page.context().close();
});

test("the whole questionnaire takes about 35 presses of keys", async () => {
  const page = await visitor(chromium, { width: 1280, ...MOTION, hasTouch: false });
  await open(page, server);
  let presses = 0;
  const press = async (key) => {
    await page.keyboard.press(key);
    presses += 1;
  };
  while (!(await page.evaluate(() => document.activeElement.matches(".sides a")))) await press("Tab");
  await press("Enter");
  for (let first = 0; first < 20; first += 4) {
    await shown(page, first + 1);
    await page.waitForFunction(() => document.activeElement.matches("#app h1"));
    for (const rating of MIXED.slice(first, first + 4)) await press(String(rating));
    await press("Enter");
  }
  await page.waitForSelector('.result[data-total="57"]');
  assert.ok(presses <= 36, `${presses}`);
  await page.context().close();
});

test("a key that is held down rates one statement alone", async () => {
  const page = await questionnaire({ width: 1280 });
  await page.waitForFunction(() => document.activeElement.matches("#app h1"));
  await page.keyboard.down("3");
  await page.keyboard.down("3");
  await page.keyboard.up("3");
  assert.equal(await page.locator("fieldset[data-item] :checked").count(), 1);
  await page.context().close();
});

test("whoever comes back is at the first blank statement", async () => {
  const page = await visitor(chromium);
  const values = [3, 4, 3, 2, 3, 4, 0, 2, ...Array(12).fill(0)];
  await seed(page, server, [["assessment/aaa", record("aaa", { values, finished: false })]]);
  await open(page, server, "#/assess/marketing-sales?assessment=aaa");
  await shown(page, 5);
  await page.waitForFunction(() => scrollY > 0);
  assert.ok(await isInSight(page, "fieldset[data-item]:nth-of-type(3)"));
  await page.context().close();
});

test("a corrected answer leads back to the result from any page, and one can stop and erase from any page", async () => {
  const page = await visitor(chromium);
  await seed(page, server, [["assessment/aaa", record("aaa", { values: MIXED })]]);
  await open(page, server, "#/result/aaa");
  await page.waitForSelector(".result-ending");
  await page.click("#weak-title ~ .standouts .unfolds >> nth=0");
  const item = await page.getAttribute("#weak-title ~ .standouts li >> nth=0", "data-standout");
  await page.click("#weak-title ~ .standouts [data-action=correct-rating] >> nth=0");
  await page.waitForFunction((item) => document.activeElement.matches(`[data-item=${item}] input`), item);
  await page.click(point(item, 5));
  await page.click("[data-action=finish]");
  await page.waitForSelector('.result[data-total="61"]');

  await page.click("[data-action=correct]");
  await page.waitForSelector(".questionnaire");
  await page.click("[data-action=stop-and-erase]");
  await page.waitForTimeout(600);
  await page.click("[data-action=stop-and-erase]");
  await page.waitForSelector("[data-missing=erased]");
  assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("assessment/")).length), 0);
  await page.context().close();
});
