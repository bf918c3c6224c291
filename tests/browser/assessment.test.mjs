// The path of a visitor: choose a side, answer, see the level.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  answer,
  begin,
  browser,
  complete,
  INSTRUMENT,
  MIXED,
  open,
  ready,
  records,
  shown,
  site,
  visitor,
  withSum,
} from "./support.mjs";

const server = await site();
const chromium = await browser();

const LEVELS = [
  [20, "undefined"],
  [39, "undefined"],
  [40, "defined"],
  [59, "defined"],
  [60, "aligned"],
  [79, "aligned"],
  [80, "integrated"],
];
for (const [sum, level] of LEVELS) {
  test(`a sum of ${sum} is the level ${level}`, async () => {
    const page = await visitor(chromium, { language: "pl" });
    await open(page, server);
    await complete(page, withSum(sum));
    const result = await page.$eval(".result", (element) => ({ ...element.dataset }));
    assert.deepEqual(result, { instrument: INSTRUMENT, level, total: String(sum), max: "100" });
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  });
}

test("the whole path works by mouse alone", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await begin(page);
  await answer(page, MIXED);
  await page.click("[data-action=finish]");
  await page.waitForSelector("[data-level=defined][data-total='57']");
  assert.deepEqual(Object.values((await records(page))[0].ratings), MIXED);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("one tap on a side leads to statement 1", async () => {
  const page = await visitor(chromium, { language: "pl" });
  await open(page, server);
  await page.click("#start a[href*='side=marketing']");
  await shown(page, 1);
  const statement = page.locator("fieldset[data-item]").first();
  assert.equal(await statement.getAttribute("data-item"), "forecast");
  assert.equal(await page.isChecked("input[name=side][value=marketing]"), true);
  assert.equal(await page.isVisible("#start"), false);
  const box = await statement.boundingBox();
  assert.ok(box.y < 844, "statement 1 is on the first screen of a phone");
  await page.context().close();
});

test("the side can be changed, or left unsaid", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await begin(page, "sales");
  await page.check("input[name=side][value=marketing]");
  assert.equal((await records(page))[0].side, "marketing");
  await page.check('input[name=side][value=""]');
  assert.equal((await records(page))[0].side, null);
  await page.context().close();
});

test("the statements are on five pages of four, and each point of the scale has words", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await begin(page);
  for (let number = 1; number <= 20; number += 4) {
    await shown(page, number);
    assert.equal(await page.locator("fieldset[data-item]").count(), 4);
    if (number < 17) await page.click("[data-action=next]");
  }
  const labels = await page.locator("fieldset[data-item]").first().locator(".point-label").allTextContents();
  assert.deepEqual(labels, ["strongly disagree", "disagree", "neither agree nor disagree", "agree", "strongly agree"]);
  assert.equal(await page.locator("[data-action=next]").count(), 0);
  assert.equal(await page.locator("[data-action=finish]").count(), 1);
  await page.context().close();
});

test("each answer survives a reload, and the respondent continues at the first blank", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await begin(page);
  await answer(page, MIXED.slice(0, 6).concat([0, 0]));
  await page.reload();
  await ready(page);
  await shown(page, 5);
  assert.equal(await page.isChecked("[data-item=collateral] input[value='1']"), true);
  assert.equal(await page.locator("[data-item=language] input:checked").count(), 0);
  assert.match(await page.textContent("#answered"), /^6 of 20/);

  await page.goto("about:blank");
  await open(page, server);
  await page.click("#start a[href*='side=sales']");
  await shown(page, 5);
  assert.equal(await page.isVisible("[data-notice=resumed]"), true);
  await page.context().close();
});

test("starting over drops the answers", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await begin(page);
  await answer(page, [3, 3, 3, 3]);
  await page.reload();
  await ready(page);
  await page.click("[data-action=start-over]");
  assert.equal((await records(page)).length, 1, "one click only asks");
  await page.waitForTimeout(600);
  await page.click("[data-action=start-over]");
  await page.waitForSelector("#start", { state: "visible" });
  assert.deepEqual(await records(page), []);
  await begin(page);
  assert.match(await page.textContent("#answered"), /^0 of 20/);
  await page.context().close();
});

test("an answer can be cleared, and blanks are never counted", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await begin(page);
  await answer(page, [5, 5, 0, 0]);
  const first = page.locator("[data-item=forecast]");
  await first.locator(".clear").click();
  assert.equal(await first.locator("input:checked").count(), 0);
  assert.match(await page.textContent("#answered"), /^1 of 20/);
  assert.deepEqual((await records(page))[0].ratings, { "no-blame": 5 });
  await page.context().close();
});

test("nineteen answers give no level, but the range of levels and the way to the blank", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await begin(page);
  const values = Array(20).fill(3);
  values[6] = 0;
  await answer(page, values);
  assert.equal(await page.getAttribute("[data-range]", "data-range"), "defined aligned");
  await page.click("[data-action=first-blank]");
  await shown(page, 5);
  await page.waitForFunction(() => document.activeElement.closest("[data-item=language]"));

  await page.click("[data-action=next]");
  await shown(page, 9);
  for (const next of [13, 17]) {
    await page.click("[data-action=next]");
    await shown(page, next);
  }
  await page.click("[data-action=finish]");
  await page.waitForSelector("[data-missing=level]");
  assert.equal(await page.locator("[data-level]").count(), 0);
  assert.equal(await page.getAttribute("[data-range]", "data-range"), "defined aligned");
  await page.click("[data-missing=level] a.button");
  await shown(page, 5);
  await page.context().close();
});

test("the result says the level, the distance, the areas and what stands out", async () => {
  const page = await visitor(chromium, { language: "pl" });
  await open(page, server);
  await complete(page, MIXED);
  assert.match(await page.textContent("h1:visible"), /poziom zdefiniowany/);
  assert.match(await page.textContent(".distance"), /^Do poziomu dopasowanego brakuje 3\u00a0punktów\.$/);
  assert.match(await page.textContent("[aria-current=step]"), /zdefiniowany.*57/);
  const areas = await page.$$eval("tr[data-area]", (rows) =>
    rows.map((row) => [row.dataset.area, row.dataset.mean, row.cells[1].textContent]),
  );
  assert.deepEqual(areas, [
    ["planning", "2.75", "2,75"],
    ["customers", "3.25", "3,25"],
    ["funnel", "2.75", "2,75"],
    ["dialogue", "3", "3,00"],
    ["one-team", "2.5", "2,50"],
  ]);
  const standouts = (section) => page.$$eval(`.${section} [data-standout]`, (rows) => rows.map((row) => row.dataset.standout));
  assert.deepEqual(await standouts("weak"), ["collateral", "metrics", "one-leader"]);
  assert.deepEqual(await standouts("strong"), ["customer-contact", "forecast", "language"]);
  assert.equal(await page.locator('[role=img][aria-label^="Wykres radarowy"] polygon').count(), 1);
  await page.context().close();
});

test("a distance of one point is 1 punkt in Polish, and the highest level has no next one", async () => {
  const page = await visitor(chromium, { language: "pl" });
  await open(page, server);
  await complete(page, withSum(59));
  assert.match(await page.textContent(".distance"), /brakuje 1\u00a0punktu\./);
  await page.click("[data-action=correct]");
  await shown(page, 1);
  await answer(page, Array(20).fill(5));
  await page.click("[data-action=finish]");
  await page.waitForSelector("[data-level=integrated]");
  assert.match(await page.textContent(".distance"), /najwyższy/);
  await page.context().close();
});

test("a result stays, can be corrected, and a new assessment starts blank", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await complete(page, withSum(60));
  const address = page.url();
  await page.reload();
  await ready(page);
  await page.waitForSelector("[data-level=aligned]");

  await page.click("[data-action=correct]");
  await shown(page, 1);
  await page.click("[data-item=forecast] label:has(input[value='2'])");
  await page.goto(`${address.split("#")[0]}#/assess/${INSTRUMENT}?page=5`);
  await shown(page, 17);
  await page.click("[data-action=finish]");
  await page.waitForSelector("[data-level=defined][data-total='59']");
  assert.equal(page.url(), address);

  await page.click(".result-buttons a[href='#/']");
  await begin(page);
  assert.match(await page.textContent("#answered"), /^0 of 20/);
  assert.equal((await records(page)).length, 2);
  await page.context().close();
});

test("rather not say is stored as no side", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await begin(page, "sales");
  await page.goBack();
  await page.click('#start a[href$="?side="]');
  await shown(page, 1);
  assert.equal(await page.isChecked('input[name=side][value=""]'), true);
  await page.context().close();
});

test("answers keep the side that gave them, whatever link leads back to them", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await begin(page, "sales");
  await answer(page, [3, 3, 3, 3]);
  await open(page, server, `#/assess/${INSTRUMENT}?side=marketing`);
  await page.click("[data-action=go-on]");
  await shown(page, 5);
  assert.equal(await page.isChecked("input[name=side][value=sales]"), true);
  await page.context().close();
});

test("going back from a result shows its answers", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await complete(page, withSum(60));
  await page.goBack();
  await shown(page, 17);
  assert.match(await page.textContent("#answered"), /^20 of 20/);
  assert.equal(await page.locator("[data-notice=resumed]").count(), 0);
  await page.reload();
  await ready(page);
  assert.match(await page.textContent("#answered"), /^20 of 20/);
  await page.click("[data-action=finish]");
  await page.waitForSelector("[data-level=aligned]");
  assert.equal((await records(page)).length, 1);
  await page.context().close();
});

test("looking at the answers again changes nothing, and a new assessment leaves the old one unchanged", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await complete(page, withSum(60));
  const [before] = await records(page);
  await page.click("[data-action=correct]");
  await shown(page, 1);
  assert.deepEqual(await records(page), [before]);
  await page.click(".wordmark");
  await begin(page, "marketing");
  await answer(page, [1, 1, 1, 1]);
  const after = await records(page);
  assert.deepEqual(
    after.find((record) => record.id === before.id),
    before,
  );
  assert.equal(after.length, 2);
  await page.context().close();
});

test("a result made in another tab is found", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  const other = await page.context().newPage();
  await other.goto(server.url);
  await ready(other);
  await complete(other, withSum(80));
  await page.goto(other.url());
  await page.waitForSelector("[data-level=integrated]");
  await page.context().close();
});

test("the browser's back button turns the pages", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await begin(page);
  await page.click("[data-action=next]");
  await shown(page, 5);
  await page.click("[data-action=next]");
  await shown(page, 9);
  await page.goBack();
  await shown(page, 5);
  await page.click("[data-action=back]");
  await shown(page, 1);
  await page.context().close();
});

test("choosing another side than that in progress asks whether to continue with it or begin a new assessment beside it", async () => {
  const page = await visitor(chromium, { language: "pl" });
  await open(page, server);
  await begin(page, "sales");
  await answer(page, [3, 3, 3, 0]);
  await page.click(".wordmark");
  await page.click("#start a[href*='side=marketing']");
  await page.waitForSelector("[data-notice=other-side]");
  assert.match(await page.textContent("[data-notice=other-side]"), /sprzedaż.*3 z\s20/s);
  await page.waitForFunction(() => document.activeElement.tagName === "H1" && document.title.includes("rozpoczęt"));
  assert.equal((await records(page)).length, 1, "nothing is begun before one says so");

  await page.click("[data-action=go-on]");
  await shown(page, 1);
  assert.equal(await page.isChecked("input[name=side][value=sales]"), true);
  assert.match(await page.textContent("#answered"), /3 z\s20/);

  await page.goto(`${server.url}#/assess/${INSTRUMENT}?side=marketing`);
  await page.click("[data-action=begin-beside]");
  await shown(page, 1);
  assert.equal(await page.isChecked("input[name=side][value=marketing]"), true);
  assert.match(await page.textContent("#answered"), /0 z\s20/);
  await answer(page, [5, 0, 0, 0]);
  const sides = Object.fromEntries((await records(page)).map(({ side, ratings }) => [side, Object.keys(ratings).length]));
  assert.deepEqual(sides, { sales: 3, marketing: 1 }, "each has its own answers");

  // From now on, each side leads to its own assessment.
  for (const [side, answered] of Object.entries(sides)) {
    await page.click(".wordmark");
    await page.click(`#start a[href*='side=${side}']`);
    await shown(page, 1);
    assert.equal(await page.isChecked(`input[name=side][value=${side}]`), true);
    assert.match(await page.textContent("#answered"), new RegExp(`${answered} z\\s20`));
  }
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("an address without a side, or with an unknown one, continues with the assessment in progress", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await begin(page, "sales");
  await answer(page, [3, 0, 0, 0]);
  for (const address of ["", "?side=nobody", "?side=sales"]) {
    await page.goto("about:blank");
    await open(page, server, `#/assess/${INSTRUMENT}${address}`);
    await shown(page, 1);
    assert.match(await page.textContent("#answered"), /^1 of 20/, address);
  }
  await page.goto("about:blank");
  await open(page, server, `#/assess/${INSTRUMENT}?side=`);
  await page.waitForSelector("[data-notice=other-side]");
  assert.match(await page.textContent("[data-action=begin-beside]"), /rather not say/);
  await page.context().close();
});
