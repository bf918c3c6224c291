// The history: the list of results, change over time, comparisons, names, deleting.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser, open, record, records, seed, shown, site, stored, visitor, withSum } from "./support.mjs";

const server = await site();
const chromium = await browser();

const DAY = 86_400_000;
const day = (n) => Date.UTC(2026, 0, 1, 12) + n * DAY;
const THREE = [
  ["assessment/first", record("first", { values: withSum(40), day: day(0), name: "Before <b>all</b>" })],
  ["assessment/second", record("second", { values: withSum(60), day: day(90), side: "marketing" })],
  ["assessment/third", record("third", { values: withSum(80), day: day(180) })],
];

async function history(entries = THREE, options) {
  const page = await visitor(chromium, options);
  await seed(page, server, entries);
  await open(page, server, "#/history");
  await page.waitForSelector(".history");
  return page;
}

test("an empty history says what will be here and links to the questionnaire", async () => {
  const page = await history([]);
  assert.equal(await page.locator(".history section").count(), 0);
  await page.click(".history-begin a");
  await page.waitForSelector("#start", { state: "visible" });
  await page.context().close();
});

test("every result is listed, the latest first, with its level and sum, and can be opened", async () => {
  const page = await history();
  const rows = await page.$$eval(".results .row-what", (rows) =>
    rows.map((row) => [...row.children].map((part) => part.textContent).join("; ")),
  );
  assert.deepEqual(rows, [
    "30 June 2026; integrated, 80 of 100, sales",
    "1 April 2026; aligned, 60 of 100, marketing",
    "Before <b>all</b>; 1 January 2026, defined, 40 of 100, sales",
  ]);
  await page.click(".results [data-assessment=second] a");
  await page.waitForSelector(".result");
  assert.equal(await page.getAttribute(".result", "data-level"), "aligned");
  await page.click("[data-language=pl]");
  await page.goBack();
  await page.waitForSelector("html[lang=pl] .history");
  assert.match(await page.textContent(".results h2"), /^3\swyniki$/);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("change over time is drawn for the sum and each area, and the table has the same values", async () => {
  const page = await history();
  assert.equal(await page.locator(".trends svg").count(), 6);
  assert.match(await page.textContent(".trend >> nth=0"), /Sum 40 → 80 \(\+40\)/);
  assert.match(await page.textContent(".trend >> nth=1"), /2.00 → 4.00 \(\+2.00\)/);
  const rows = await page.$$eval(".trend-table tbody tr", (rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent)),
  );
  assert.deepEqual(rows[0], ["30 Jun 2026", "80", "4.00", "4.00", "4.00", "4.00", "4.00"]);
  assert.equal(rows.length, 2);
  await page.context().close();
});

test("a line joins only what one side answered: at first that of the latest result, then the one that is chosen", async () => {
  const page = await history([
    ...THREE,
    ["assessment/unsaid", record("unsaid", { values: withSum(20), day: day(170), side: null })],
    ["assessment/fifth", record("fifth", { values: withSum(66), day: day(120), side: "marketing" })],
  ]);
  const days = () => page.$$eval(".trend-table tbody th", (cells) => cells.map(({ textContent }) => textContent));
  assert.deepEqual(await days(), ["30 Jun 2026", "1 Jan 2026"]);
  const sides = await page.$$eval(".over-time .choice label", (labels) => labels.map(({ textContent }) => textContent));
  assert.deepEqual(sides, ["sales", "not said", "marketing"]);
  await page.check('input[name^=trend-side][value="marketing"]');
  await page.waitForFunction(() => document.querySelector(".trend-table tbody th").textContent === "1 May 2026");
  assert.deepEqual(await days(), ["1 May 2026", "1 Apr 2026"]);
  assert.match(await page.textContent(".trend >> nth=0"), /60 → 66 \(\+6\)/);
  await page.check('input[name^=trend-side][value=""]');
  await page.waitForSelector(".over-time .trends", { state: "detached" });
  await page.context().close();
});

test("deleting a result says which one, and the page stays where it is", async () => {
  const many = Array.from({ length: 10 }, (_, n) => [`assessment/r${n}`, record(`r${n}`, { day: day(n) })]);
  const page = await history(many);
  await page.locator("[data-assessment=r2]").scrollIntoViewIfNeeded();
  const top = () => page.$eval("[data-assessment=r3]", (row) => Math.round(row.getBoundingClientRect().top));
  const before = await top();
  await page.click("[data-assessment=r2] [data-action=delete]");
  await page.waitForFunction(() => document.activeElement.matches("[data-action=undo]"));
  assert.equal(await top(), before);
  assert.match(await page.textContent(".undo"), /^Deleted: 3 January 2026\. /);
  const { bottom } = await page.$eval(".undo", (undo) => undo.getBoundingClientRect().toJSON());
  assert.ok(bottom <= 844, "it is in sight");
  await page.context().close();
});

test("history and comparison print without their controls, and each row and chart stays whole", async () => {
  const page = await history();
  await page.emulateMedia({ media: "print" });
  const controls = ".print-button, .row-actions, .compare-bar, .choice, .comparison-back, nav";
  assert.equal(await page.locator(controls).filter({ visible: true }).count(), 0);
  assert.ok(await page.isVisible(".trend-table"));
  await page.emulateMedia({ media: "screen" });
  await page.goto(`${server.url}#/history?compare=first,third`);
  await page.waitForSelector(".comparison");
  await page.evaluate(() => {
    window.print = () => {
      window.printed = document.title;
    };
  });
  await page.click("[data-action=print]");
  assert.match(await page.evaluate(() => window.printed), /^tandem Comparison \d{4}-\d\d-\d\d$/);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(controls).filter({ visible: true }).count(), 0);
  await page.context().close();
});

test("comparing two results shows both radars over each other, and the areas and statements that differ", async () => {
  const page = await history();
  await page.check("[data-assessment=third] input[type=checkbox]");
  await page.check("[data-assessment=second] input[type=checkbox]");
  // A third choice deselects the first one.
  await page.check("[data-assessment=first] input[type=checkbox]");
  assert.equal(await page.isChecked("[data-assessment=third] input[type=checkbox]"), false);
  await page.click("[data-action=compare]");
  await page.waitForSelector(".comparison");
  assert.match(page.url(), /#\/history\?compare=second,first$/);
  const sum = await page.$$eval(".areas tbody tr:last-child > *", (cells) => cells.map((cell) => cell.textContent));
  assert.deepEqual(sum, ["Sum", "40", "60", "+20"]);
  assert.equal(await page.locator(".areas [data-area]").count(), 5);
  assert.equal(await page.locator(".chart-before").count(), 1);
  assert.equal(await page.locator(".changed-statements [data-item]").count(), 20);
  assert.equal(await page.title(), "Comparison – Tandem");
  await page.context().close();
});

test("results of two editions of the wording open, are joined, and the page says that the words have changed", async () => {
  const edition = (id, edition, n) => [`assessment/${id}`, record(id, { values: withSum(50 + n), day: day(n), edition })];
  for (const [editions, isSaid] of [
    [[1, 2], true],
    [[2, 2], false],
  ]) {
    const page = await history([edition("before", editions[0], 1), edition("after", editions[1], 2)]);
    assert.equal(await page.locator(".trend-table tbody tr").count(), 2);
    assert.equal((await page.locator("[data-notice=editions]").count()) === 1, isSaid);
    await open(page, server, "#/history?compare=before,after");
    await page.waitForSelector(".comparison");
    assert.equal((await page.locator("[data-notice=editions]").count()) === 1, isSaid);
    await open(page, server, "#/result/before");
    await page.waitForSelector(".result[data-level=defined]");
    await page.context().close();
  }
});

test("a comparison that is not possible says so and links back", async () => {
  const page = await history();
  for (const pair of ["first,nothing", "first", "Ź,first", ""]) {
    await open(page, server, `#/history?compare=${pair}`);
    if (pair.includes(",")) await page.waitForSelector("[data-missing=comparison]");
    else await page.waitForSelector(".history");
  }
  await page.context().close();
});

test("a result can be named by keyboard, and the focus stays with it", async () => {
  const page = await history();
  await page.focus("[data-assessment=third] [data-action=rename]");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "result-name");
  await page.keyboard.type("<img src=x onerror=alert(1)>");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.dataset.action === "rename");
  assert.match(await page.textContent("[data-assessment=third] .row-what"), /<img src=x/);
  assert.equal(await page.locator("main img").count(), 0);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.id === "result-name");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement?.dataset.action === "rename");
  await page.reload();
  await page.waitForSelector(".results");
  assert.match(await page.textContent("[data-assessment=third] .row-what"), /<img src=x/);
  await page.context().close();
});

test("a name that is being typed outlives what another tab changes meanwhile", async () => {
  const page = await history();
  await page.click("[data-assessment=third] [data-action=rename]");
  await page.waitForFunction(() => document.activeElement?.id === "result-name");
  await page.keyboard.type("After");
  const other = await page.context().newPage();
  await open(other, server, "#/history");
  await other.click("[data-assessment=second] [data-action=delete]");
  await page.waitForSelector("[data-assessment=second]", { state: "detached" });
  await page.waitForFunction(() => document.activeElement?.id === "result-name");
  assert.equal(await page.inputValue("#result-name"), "After");
  await page.click("[data-action=save-name]");
  await page.waitForFunction(() => document.activeElement?.dataset.action === "rename");
  assert.match(await page.textContent("[data-assessment=third] .row-what"), /After/);
  // Given up, it is gone: the field has the name that is saved.
  await page.click("[data-assessment=third] [data-action=rename]");
  await page.fill("#result-name", "Never");
  await page.keyboard.press("Escape");
  await page.click("[data-assessment=third] [data-action=rename]");
  assert.equal(await page.inputValue("#result-name"), "After");
  await page.context().close();
});

test("deleting a result can be undone", async () => {
  const page = await history();
  await page.click("[data-assessment=second] [data-action=delete]");
  await page.waitForFunction(() => document.activeElement?.dataset.action === "undo");
  assert.deepEqual((await records(page)).map(({ id }) => id).sort(), ["first", "third"]);
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-assessment=second]");
  assert.equal((await records(page)).length, 3);
  const second = (await stored(page))["assessment/second"];
  assert.equal(second, THREE[1][1]);
  await page.context().close();
});

test("of several assessments in progress, the chosen one is continued, and one can be dropped", async () => {
  const open_ = (id, value, n) => [
    `assessment/${id}`,
    record(id, { values: [value, ...Array(19).fill(0)], day: day(n), finished: false }),
  ];
  const page = await history([open_("older", 1, 0), open_("newer", 2, 1)]);
  await page.click("[data-assessment=older] [data-action=resume]");
  await shown(page, 1);
  assert.equal(await page.isChecked("[data-item=forecast] input[value='1']"), true);
  await page.click(".places a[href='#/history']");
  await page.click("[data-assessment=newer] [data-action=drop]");
  await page.waitForSelector("[data-action=undo]");
  assert.deepEqual(
    (await records(page)).map(({ id }) => id),
    ["older"],
  );
  await page.context().close();
});

test("of five hundred results, the list shows a page at first, and all when asked", async () => {
  const many = Array.from({ length: 500 }, (_, n) => [
    `assessment/r${n}`,
    record(`r${n}`, { values: withSum(30 + (n % 60)), day: day(n) }),
  ]);
  const page = await history(many);
  assert.match(await page.textContent(".results h2"), /^500\sresults$/);
  assert.equal(await page.locator(".results .row").count(), 10);
  await page.click(".results + [data-action=show-all], .results [data-action=show-all]");
  await page.waitForFunction(() => document.querySelectorAll(".results .row").length === 500);
  await page.context().close();
});
