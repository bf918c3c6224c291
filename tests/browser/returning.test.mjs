// Coming back: the start screen says what is there, and Back and a reload find the place.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser, MIXED, NO_COPY, open, partsLoaded, record, seed, shown, site, visitor } from "./support.mjs";

const server = await site();
const chromium = await browser();
const HALF = record("half", { values: [3, 4, 3, 2, 3, 4, ...Array(14).fill(0)], finished: false });
const OLD = record("old", { values: MIXED, day: Date.UTC(2026, 1, 3, 12) });
const OLDER = record("older", { values: Array(20).fill(2), day: Date.UTC(2026, 0, 3, 12), side: "marketing" });

async function start(entries, options) {
  const page = await visitor(chromium, options);
  await seed(page, server, entries);
  await open(page, server);
  return page;
}

test("the start screen offers to go on, and shows the last result with its level and day", async () => {
  const page = await start([
    ["assessment/older", OLDER],
    ["assessment/half", HALF],
    ["assessment/old", OLD],
  ]);
  await page.waitForSelector("[data-action=last-result]");
  assert.equal(await page.textContent("[data-action=go-on]"), "Finish the questionnaire: 6 of 20");
  const last = await page.textContent("[data-action=last-result]");
  assert.equal(last.replaceAll(/\s/g, " "), "Your last result: defined 57 points out of 100, 3 February 2026");
  await page.click("[data-action=go-on]");
  await shown(page, 5);
  await page.goBack();
  await page.click("[data-action=last-result]");
  await page.waitForSelector('.result[data-total="57"]');
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("a first visit shows no place for it, and nothing moves when it comes", async () => {
  const first = await start([]);
  await partsLoaded(first);
  assert.equal(await first.$eval("#begun", (place) => place.getBoundingClientRect().height), 0);
  await first.context().close();
  for (const [width, entries] of [
    [
      390,
      [
        ["assessment/half", HALF],
        ["assessment/old", OLD],
      ],
    ],
    [1280, [["assessment/old", OLD]]],
    [390, [["assessment/half", HALF]]],
  ]) {
    const page = await visitor(chromium, { width });
    await seed(page, server, entries);
    await page.addInitScript(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) window.shift += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await open(page, server);
    await partsLoaded(page);
    await page.waitForFunction((rows) => document.querySelectorAll("#begun a").length === rows, entries.length);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.equal(await page.evaluate(() => window.shift), 0);
    await page.context().close();
  }
});

for (const [width, height] of [
  [360, 640],
  [844, 390],
]) {
  test(`on ${width} × ${height}, the first choice is in sight at once`, async () => {
    for (const language of ["pl", "en"]) {
      const page = await visitor(chromium, { language, viewport: { width, height } });
      await open(page, server);
      const { bottom } = await page.$eval(".sides a", (choice) => choice.getBoundingClientRect().toJSON());
      assert.ok(bottom <= height - (width < height ? 60 : 0), `${language}: ${bottom}`);
      await page.context().close();
    }
  });
}

test("Back finds the place on a result, on the method and in the questionnaire, and so does a reload", async () => {
  const page = await start([["assessment/old", OLD]]);
  const at = () => page.evaluate(() => Math.round(scrollY));
  const rests = (top) => page.waitForFunction((top) => Math.abs(scrollY - top) <= 2, top);
  await page.goto(`${server.url}#/result/old`);
  await page.waitForSelector(".result-ending");
  await page.evaluate(() => document.querySelector(".evidence").scrollIntoView());
  await page.click(".evidence .unfolds");
  const link = page.locator(".evidence a");
  await link.scrollIntoViewIfNeeded();
  const place = await at();
  assert.ok(place > 3000);
  await link.click();
  await page.waitForSelector(".about");
  await rests(0);
  await page.evaluate(() => scrollTo(0, 900));
  // The place is noted when scrolling has stopped.
  await page.waitForFunction(() => history.state?.top === 900);
  await page.goBack();
  await page.waitForSelector(".result-ending");
  // What was unfolded is folded again, so the page may be shorter than it was.
  await page.waitForFunction(
    (top) => Math.abs(scrollY - Math.min(top, document.documentElement.scrollHeight - innerHeight)) <= 2,
    place,
  );
  await page.goForward();
  await page.waitForSelector(".about");
  await rests(900);
  await page.reload();
  await page.waitForSelector(".about");
  await rests(900);
  await page.goto(`${server.url}#/assess/marketing-sales?assessment=old&page=2`);
  await shown(page, 5);
  // The new screen has come to rest when its heading has the focus.
  await page.waitForFunction(() => document.activeElement?.matches("#app h1"));
  await page.evaluate(() => scrollTo(0, 700));
  await page.waitForFunction(() => history.state?.top === 700);
  await page.click("[data-action=next]");
  await shown(page, 9);
  await rests(0);
  await page.goBack();
  await shown(page, 5);
  // The place is found once the screen is there.
  await page.waitForFunction(() => scrollY > 0);
  await page.context().close();
});

test("a page that grows while its place is sought leaves a visitor alone who scrolls", async () => {
  const page = await start([["assessment/old", OLD]], NO_COPY);
  await page.goto(`${server.url}#/result/old`);
  await page.waitForSelector(".result-ending");
  await page.evaluate(() => scrollTo(0, 4000));
  await page.waitForFunction(() => history.state?.top > 3900);
  await page.route(/advice-.*wasm/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.reload();
  await page.waitForSelector(".radar svg");
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, -100);
  await page.waitForSelector(".result-ending");
  await page.waitForTimeout(300);
  assert.ok((await page.evaluate(() => scrollY)) < 3000);
  await page.context().close();
});

test("a result says how it has changed since the last one of the same side, and links to the comparison", async () => {
  const page = await start([
    ["assessment/older", OLDER],
    ["assessment/old", OLD],
    ["assessment/now", record("now", { values: MIXED.map((value) => Math.min(5, value + 1)), day: Date.UTC(2026, 4, 12, 12) })],
  ]);
  await page.goto(`${server.url}#/result/now`);
  await page.waitForSelector(".since a");
  assert.match(
    (await page.textContent(".since")).replaceAll(/\s/g, " "),
    /^Since 3 Feb 2026: \+19 points, from “defined” to “aligned”\. Compare the two$/,
  );
  await page.click(".since a");
  await page.waitForSelector(".comparison");
  await page.goto(`${server.url}#/result/old`);
  await page.waitForSelector(".result-ending");
  assert.equal(await page.textContent(".since"), "", "the earlier one is of the other side");
  await page.context().close();
});

test("a phone's result has its first answers on the first screen, and ends within 7,572 px", async () => {
  for (const language of ["pl", "en"]) {
    const page = await visitor(chromium, { language });
    const values = [4, 2, 3, 3, 1, 3, 4, 2, 2, 3, 2, 1, 4, 3, 3, 2, 1, 2, 2, 2];
    await seed(page, server, [["assessment/aaa", record("aaa", { values })]]);
    await open(page, server, "#/result/aaa");
    await page.waitForSelector(".result-ending");
    for (const part of [".verdict h1", ".sum", ".ladder"]) {
      const { bottom } = await page.$eval(part, (part) => part.getBoundingClientRect().toJSON());
      assert.ok(bottom <= 844, `${language} ${part}: ${bottom}`);
    }
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    // Each later area may add one row of at most 72 px: plans have one.
    assert.ok(height <= 7572, `${language}: ${height} px`);
    assert.equal(await page.locator(".action-body:visible").count(), 1, "one action is open");
    assert.equal(await page.isVisible(".areas table"), false, "the figures are folded");
    await page.click(".areas > .unfolds");
    await page.waitForSelector(".areas table", { state: "visible" });
    await page.context().close();
  }
});

test("without JavaScript, the way on is above the choices", async () => {
  const page = await visitor(chromium, { language: "pl", javaScriptEnabled: false });
  await page.goto(server.url);
  const top = (selector) => page.locator(selector).first().boundingBox();
  const [way, choice] = [await top('.noscript a[href*="questionnaire-pl"]'), await top(".sides a")];
  assert.ok(way.y < choice.y);
  await page.context().close();
});
