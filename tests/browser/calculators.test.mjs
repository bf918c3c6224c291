// The calculators of the metrics: they read numbers as people type them, and say in one clear sentence why there is no result.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser, downloaded, open, record, seed, site, visitor, withSum } from "./support.mjs";

const server = await site();
const chromium = await browser();

/** Opens the result whose next level is this one, and there the calculator of a metric. */
async function calculator(metric, language = "en") {
  const page = await visitor(chromium, { language });
  await seed(page, server, [["assessment/aaa", record("aaa", { values: withSum(60) })]]);
  await open(page, server, "#/result/aaa");
  await page.waitForSelector(".result-ending");
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll(".metrics details")) folded.open = true;
  });
  await page.waitForFunction(() => !document.querySelector(".calculator:not(:has(.calculator-fields))"));
  const root = `[data-metric="${metric}"]`;
  return {
    page,
    async type(...values) {
      const fields = page.locator(`${root} input`);
      assert.equal(await fields.count(), values.length);
      for (const [i, value] of values.entries()) await fields.nth(i).fill(value);
      await page.click(`${root} [data-action=compute]`);
    },
    result: () => page.locator(`${root} output`),
    wrong: () => page.textContent(`${root} [data-wrong]`),
    root,
  };
}

test("the win rate is computed with its unit from numbers written the English way", async () => {
  const { page, type, result } = await calculator("win-rate");
  await type("1,045", "3 135");
  assert.equal(await result().getAttribute("data-value"), "25");
  assert.equal(await result().textContent(), "25%");
  await page.context().close();
});

test("the lifetime value in Polish reads decimal commas, spaces in thousands and percent", async () => {
  const { page, type, result } = await calculator("ltv", "pl");
  await type("1 250,50", "40%", "2,5");
  assert.equal(await result().getAttribute("data-value"), "20008");
  assert.equal(await result().textContent(), "20\u00a0008\u00a0w\u00a0waszej walucie");
  await page.context().close();
});

test("the sales cycle is in days, with the Polish plural forms", async () => {
  const { page, type, result } = await calculator("sales-cycle", "pl");
  await type("138", "3");
  assert.equal(await result().textContent(), "46\u00a0dni");
  await type("5", "2");
  assert.equal(await result().textContent(), "2,5\u00a0dnia");
  await page.context().close();
});

test("dividing by zero, and a part larger than its whole, are explained in one sentence that names the field", async () => {
  const { page, type, wrong, root } = await calculator("win-rate");
  await type("0", "0");
  assert.equal(await wrong(), "Division by zero is not possible. This has to be more than zero: Deals won, Deals lost.");
  await page.context().close();
  const leads = await calculator("lead-to-customer", "pl");
  await leads.type("30", "20");
  assert.match(await leads.wrong(), /ponad 100%/);
  assert.equal(await leads.page.locator(`${leads.root} output`).count(), 0);
  assert.notEqual(root, leads.root);
  await leads.page.context().close();
});

test("an invalid number is explained at its field, which gets the focus, and no input is lost", async () => {
  const { page, type, wrong, root } = await calculator("win-rate", "pl");
  for (const [typed, sentence] of [
    ["", /: wpisz liczbę\.$/],
    ["dużo", /„dużo” to nie liczba/],
    ["1.234", /na dwa sposoby/],
    ["-3", /nie może być ujemna/],
    ["2,5", /liczba całkowita/],
    ["9999999999999", /za duża/],
    ["<b>", /„<b>” to nie liczba/],
  ]) {
    await type("10", typed);
    assert.match(await wrong(), sentence, typed);
    assert.equal(await page.evaluate(() => document.activeElement.id), "win-rate-lost");
    assert.equal(await page.getAttribute("#win-rate-lost", "aria-invalid"), "true");
    assert.equal(await page.inputValue("#win-rate-lost"), typed);
    assert.equal(await page.inputValue("#win-rate-won"), "10");
  }
  await page.fill("#win-rate-lost", "30");
  await page.keyboard.press("Enter");
  await page.waitForSelector(`${root} output[data-value="25"]`);
  assert.equal(await page.getAttribute("#win-rate-lost", "aria-invalid"), "false");
  await page.context().close();
});

test("each formula is explained in words and computes its own worked example", async () => {
  const { page } = await calculator("win-rate");
  const metrics = await page.$$eval(".metric:has(.calculator)", (found) =>
    found.map((metric) => ({
      id: metric.dataset.metric,
      formula: metric.querySelector(".metric-formula").textContent,
      example: metric.querySelector(".calculator .aside-note").textContent,
    })),
  );
  assert.equal(metrics.length, 10);
  for (const { id, formula, example } of metrics) {
    assert.match(formula, /^Formula: .+÷.+/, id);
    assert.match(example, /^Example: .+\d.*\. Result: .*\d.*\.$/, id);
  }
  await page.context().close();
});

test("input stays when the page is redrawn for another target or language", async () => {
  const { page, type, result } = await calculator("sales-cycle");
  await type("138", "3");
  assert.equal(await result().textContent(), "46\u00a0days");
  await page.click('input[name=target][value="stay"]');
  await page.waitForSelector('[data-recommended=step] h3:has-text("stay at")');
  assert.equal(await page.inputValue("[data-metric=sales-cycle] input"), "138");
  await page.click("[data-language=pl]");
  await page.waitForSelector('#next-title:has-text("Co dalej")');
  assert.equal(await page.inputValue("[data-metric=sales-cycle] input"), "138");
  await page.context().close();
});

test("a value that was worked out is kept with its day, until it is removed", async () => {
  const { page, type, root } = await calculator("win-rate", "pl");
  await type("1", "3");
  const kept = page.locator('[data-kept-metric="win-rate"]');
  const today = await page.evaluate(() => new Date().toLocaleDateString("pl-PL", { dateStyle: "medium" }));
  assert.equal(await kept.locator("strong").textContent(), "25%");
  assert.ok((await kept.textContent()).startsWith(`${today}: 25%`), await kept.textContent());
  // A second value of the same day takes the place of the first.
  await type("1", "1");
  await page.waitForSelector('[data-kept-metric] strong:has-text("50%")');
  assert.equal(await kept.count(), 1);
  await page.reload();
  await page.waitForSelector(`${root} [data-kept-metric]`, { state: "attached" });
  assert.equal(await kept.locator("strong").textContent(), "50%");
  await page.click("[data-others=formats] summary");
  const report = await downloaded(page, () => page.click("[data-action=save-report]"));
  assert.match(report.text, /- \*\*.+\*\*: 50% \(.+\)/);
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll(".metrics details")) folded.open = true;
  });
  await kept.locator("[data-action=drop-metric]").click();
  await kept.waitFor({ state: "detached" });
  await page.context().close();
});

test("a value that was kept at an earlier result stands beside the new one; one of an unknown metric is shown as such", async () => {
  const page = await visitor(chromium);
  const kept = (id, day, registers) => {
    const text = JSON.parse(record(id, { values: withSum(60), day }));
    Object.assign(text.assessment.registers, registers);
    return [`assessment/${id}`, JSON.stringify(text)];
  };
  const percent = (value) => [{ value, unit: "percent", inputs: {} }, 5];
  await seed(page, server, [
    kept("old", Date.UTC(2026, 1, 3, 12), { "metrics/win-rate/20487": percent("12.5") }),
    kept("now", Date.UTC(2026, 4, 12, 12), {
      "metrics/win-rate/20585": percent("25"),
      "metrics/of-old/20585": [{ value: "7", unit: "parsecs", inputs: {} }, 6],
    }),
  ]);
  await open(page, server, "#/result/now");
  await page.waitForFunction(() => document.querySelectorAll('[data-kept-metric="win-rate"]').length === 2);
  const rows = await page.$$eval('[data-kept-metric="win-rate"]', (rows) =>
    rows.map((row) => [row.textContent, row.querySelectorAll("button").length]),
  );
  assert.deepEqual(rows, [
    ["12 May 2026: 25% Remove", 1],
    ["3 Feb 2026: 12.5% ", 0],
  ]);
  assert.match(await page.textContent(".metrics"), /of-oldThe questionnaire no longer has this metric\.12 May 2026: 7 parsecs/);
  await page.context().close();
});
