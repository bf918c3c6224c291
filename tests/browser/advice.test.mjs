// The part of a result below level and radar: the check, the next step, actions, metrics.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  answer,
  begin,
  browser,
  complete,
  downloaded,
  MIXED,
  NO_COPY,
  open,
  partsLoaded,
  rate,
  record,
  records,
  seed,
  site,
  visitor,
  withSum,
} from "./support.mjs";

const server = await site();
const chromium = await browser();

/** Opens the result of these ratings and waits until all of it is drawn. */
async function result(values, { language = "en", width = 390, ...fields } = {}) {
  const page = await visitor(chromium, { language, width });
  await seed(page, server, [["assessment/aaa", record("aaa", { values, ...fields })]]);
  await open(page, server, "#/result/aaa");
  await page.waitForSelector(".result-ending");
  return page;
}

const advised = (page, kind) =>
  page.$$eval(`[data-recommended=${kind}] [data-advised]`, (found) => found.map((action) => action.dataset.advised));

test("the advice follows the respondent's lowest statements, and says so", async () => {
  // All statements but one are rated alike, so the step's actions that move this one come first.
  for (const [position, action, words] of [
    [18, "joint-training", /^Suggested because you rated “.+” 1\.$/],
    [2, "decision-rules", /^Suggested because you rated “marketing with customers” 1\.$/],
  ]) {
    const page = await result(withSum(60).map((value, i) => (i === position ? 1 : value)));
    assert.equal(await page.getAttribute(".result", "data-level"), "defined");
    assert.equal((await advised(page, "step"))[0], action);
    assert.equal((await advised(page, "step")).length, 3);
    assert.match(await page.textContent("[data-recommended=step] .action-reason"), words);
    await page.context().close();
  }
});

const PARTS = [
  "standing-title",
  "areas-title",
  "weak-title",
  "strong-title",
  "check-scenario-title",
  "next-title",
  "metrics-title",
  "evidence-title",
  "take-away-title",
];

test("the parts come in order: what is weakest, the next step, the metrics", async () => {
  const page = await result(MIXED);
  const headings = await page.$$eval("main h2", (found) => found.map((heading) => heading.id));
  assert.deepEqual(
    headings.filter((id) => PARTS.includes(id)),
    PARTS,
  );
  await page.context().close();
});

test("choosing another target changes the actions and the radar's target polygon, and is stored", async () => {
  const page = await result(withSum(60));
  const [up, target] = [await advised(page, "step"), await page.getAttribute(".chart-target", "points")];
  assert.match(await page.textContent("[data-recommended=step] h3"), /“integrated”/);
  await page.click('input[name=target][value="stay"]');
  await page.waitForSelector('[data-recommended=step] h3:has-text("“aligned”")');
  const stay = await advised(page, "step");
  assert.equal(stay.filter((action) => up.includes(action)).length, 0);
  assert.notEqual(await page.getAttribute(".chart-target", "points"), target);
  assert.equal((await records(page))[0].target, "stay");
  await page.reload();
  await page.waitForSelector(".result-ending");
  assert.deepEqual(await advised(page, "step"), stay);
  await page.context().close();
});

test("actions of earlier steps are recommended as repairs for statements rated 1 or 2", async () => {
  const values = withSum(80);
  values[6] = 1;
  values[16] = 5;
  values[17] = 5;
  const page = await result(values);
  assert.equal(await page.getAttribute(".result", "data-level"), "aligned");
  const repair = await advised(page, "repair");
  assert.ok(repair.includes("definitions") && repair.length <= 3, repair.join());
  const none = await result(withSum(60));
  assert.deepEqual(await advised(none, "repair"), []);
  await page.context().close();
  await none.context().close();
});

test("at the lowest level, staying has no actions; at the highest level, there is no choice of target", async () => {
  const lowest = await result(withSum(20));
  await lowest.click('input[name=target][value="stay"]');
  await lowest.waitForSelector("[data-recommended=step]", { state: "detached" });
  assert.match(await lowest.textContent(".next"), /There are no actions for staying at this level/);
  await lowest.context().close();
  const highest = await result(withSum(100));
  assert.equal(await highest.locator("input[name=target]").count(), 0);
  assert.match(await highest.textContent("[data-recommended=step] h3"), /help you stay at “integrated”/);
  await highest.context().close();
});

test("every action is listed, and those that are not recommended are folded", async () => {
  const page = await result(MIXED);
  const shown = await page.locator("[data-advised]").count();
  assert.equal(shown + (await page.locator("[data-other]").count()), 18);
  await page.click("[data-others=actions] > summary");
  await page.click("[data-other=hybrid-pay] > summary");
  await page.waitForSelector("[data-other=hybrid-pay] .action-week", { state: "visible" });
  await page.context().close();
});

test("the check warns on top of the result, once all three are rated, and changes no score", async () => {
  const page = await result(MIXED);
  const total = await page.getAttribute(".result", "data-total");
  await page.click(".check summary");
  await rate(page, "delivers", 2);
  await rate(page, "if-worked", 1);
  assert.equal(await page.locator("[data-finding]").count(), 0, "half a check finds nothing");
  await rate(page, "know-each-other", 5);
  await page.waitForSelector(".warnings > [data-finding=warning]");
  assert.match(await page.textContent(".warnings > [data-finding=warning]"), /one person’s view, not a verdict/);
  assert.equal(await page.getAttribute(".result", "data-total"), total);
  assert.deepEqual((await records(page))[0].checks, { delivers: 2, "if-worked": 1, "know-each-other": 5 });

  await page.reload();
  await page.waitForSelector(".result-ending");
  assert.equal(await page.locator(".warnings > [data-finding=warning]").count(), 1);
  await rate(page, "delivers", 4);
  await page.waitForSelector(".warnings > [data-finding=warning]", { state: "detached" });
  await page.waitForSelector(".check [data-finding]");
  await page.context().close();
});

test("a check without a finding says so, beside its statements only", async () => {
  const page = await result(withSum(80), { checks: { delivers: 4, "if-worked": 4, "know-each-other": 4 } });
  assert.equal(await page.locator("[data-finding]").count(), 0);
  assert.match(await page.textContent(".check-finding"), /stays as it is/);
  await page.context().close();
});

test("one recommended action is open, the others are rows that open", async () => {
  const page = await result(MIXED);
  const open = () => page.$$eval(".actions [aria-expanded=true]", (found) => found.length);
  assert.equal(await open(), 1);
  assert.equal(await page.locator(".actions .action-body:visible").count(), 1);
  const second = page.locator(".actions .action >> nth=1");
  await second.locator("h4 button").click();
  await second.locator(".action-week").waitFor({ state: "visible" });
  await page.keyboard.press("Enter");
  await second.locator(".action-week").waitFor({ state: "hidden" });
  await page.context().close();
});

test("an action is chosen with who and until when; both are kept, in the report, on paper and in the history", async () => {
  const page = await result(MIXED);
  const first = page.locator(".actions .action >> nth=0");
  const id = await first.getAttribute("data-advised");
  const name = await first.locator("h4").textContent();
  const choose = first.locator("[data-action=choose-action]");
  await choose.scrollIntoViewIfNeeded();
  const top = await first.evaluate((action) => action.getBoundingClientRect().top);
  await choose.click();
  const row = page.locator(`.chosen [data-chosen="${id}"]`);
  await row.waitFor();
  assert.equal(await first.evaluate((action) => action.getBoundingClientRect().top), top, "nothing moves");
  assert.equal(await choose.getAttribute("aria-pressed"), "true");
  await row.locator("[name=who]").fill("Ola <b>");
  await row.locator("[name=until]").fill("2026-12-15");
  await row.locator("[name=until]").blur();
  await page.reload();
  await row.waitFor();
  assert.equal(await row.locator("[name=who]").inputValue(), "Ola <b>");
  assert.equal(await row.locator("[name=until]").inputValue(), "2026-12-15");
  await page.click("[data-others=formats] summary");
  const report = await downloaded(page, () => page.click("[data-action=save-report]"));
  assert.ok(report.text.includes(`- **${name}** (who: Ola \\<b\\>; by: 15 Dec 2026)`), report.text);
  await page.emulateMedia({ media: "print" });
  const written = row.locator(".chosen-written");
  await written.waitFor();
  assert.equal(await written.textContent(), " (who: Ola <b>; by: 15 Dec 2026)");
  await page.emulateMedia({ media: "screen" });
  await page.click(".places a[href='#/history']");
  await page.waitForSelector('.row-what:has-text("1 chosen action, the first by 15 Dec 2026")');
  await page.goBack();
  await row.locator("[data-action=drop-action]").click();
  await row.waitFor({ state: "detached" });
  assert.equal(await choose.getAttribute("aria-pressed"), "false");
  await page.context().close();
});

test("a chosen action that the questionnaire no longer has is shown as such, and stays until it is removed", async () => {
  const page = await visitor(chromium);
  const old = JSON.parse(record("aaa", { values: MIXED }));
  old.assessment.registers["actions/of-old"] = [{ who: "Ola" }, 5];
  await seed(page, server, [["assessment/aaa", JSON.stringify(old)]]);
  await open(page, server, "#/result/aaa");
  await page.waitForSelector('[data-chosen="of-old"]:has-text("This action is no longer in the questionnaire.")');
  assert.equal(await page.inputValue('[data-chosen="of-old"] [name=who]'), "Ola");
  await page.click("input[name=target][value=stay]");
  assert.equal(await page.locator('[data-chosen="of-old"]').count(), 1);
  await page.context().close();
});

test("climb or stay: what is ticked proposes a target with its reasons, is kept, and leaves the choice to the visitor", async () => {
  const page = await result(MIXED);
  const proposed = page.locator("[data-proposed]");
  assert.equal(await proposed.count(), 0);
  await page.click(".climb-or-stay summary");
  const boxes = await page.$$eval(".conditions fieldset", (groups) => groups.map((group) => group.elements.length));
  assert.deepEqual(boxes, [3, 4]);
  await page.check("input[value=standard-products]");
  assert.match(
    await page.textContent("[data-proposed=stay]"),
    /favours staying at this level: products and services are fairly standard\.$/,
  );
  await page.check("input[value=shorter-life-cycles]");
  assert.match(await page.textContent("[data-proposed=one-up]"), /favours climbing one level: product life cycles .+ faster\.$/);
  assert.equal(await page.isChecked("input[name=target][value=one-up]"), true);
  await page.click("input[name=target][value=stay]");
  await page.waitForSelector("[data-proposed=one-up]");
  await page.reload();
  await page.waitForSelector("[data-proposed=one-up]");
  assert.equal(await page.isChecked("input[value=standard-products]"), true);
  assert.equal(await page.isChecked("input[name=target][value=stay]"), true);
  await page.uncheck("input[value=shorter-life-cycles]");
  await page.uncheck("input[value=standard-products]");
  await proposed.waitFor({ state: "detached" });
  await page.context().close();
});

test("at the highest level nothing asks whether to climb", async () => {
  const page = await result(withSum(100));
  assert.equal(await page.locator(".climb-or-stay").count(), 0);
  await page.context().close();
});

test("a rating of agreement is not called a weakness, nor one of disagreement a strength", async () => {
  for (const [values, weak, strong] of [
    [withSum(99), "Where there is still room", "What you can build on"],
    [withSum(21), "Where you rate lowest", "What comes out best so far"],
  ]) {
    const page = await result(values);
    const titles = await page.$$eval("#weak-title, #strong-title", (found) => found.map((title) => title.textContent));
    assert.deepEqual(titles, [weak, strong]);
    await page.context().close();
  }
});

test("without a sponsor the page says what that means", async () => {
  const page = await result(MIXED, { language: "pl" });
  await page.click('input[name=sponsor][value="missing"]');
  assert.match(await page.textContent("[data-notice=no-sponsor]"), /bez\sprzekonanego prezesa/);
  assert.equal((await records(page))[0].sponsor, "missing");
  await page.context().close();
});

test("without a connection, a result shows level and radar, says why the rest is missing, and loads it when asked again", async () => {
  const page = await visitor(chromium, NO_COPY);
  await open(page, server);
  await page.route("**/advice-*", (route) => route.abort());
  await page.click("#start a[href*='side=sales']");
  await page.waitForSelector("fieldset[data-item]");
  await page.evaluate((text) => localStorage.setItem("tandem/assessment/aaa", text), record("aaa", { values: MIXED }));
  await page.evaluate(() => {
    location.hash = "#/result/aaa";
  });
  await page.waitForSelector("[data-notice=no-part]", { state: "visible" });
  assert.equal(await page.getAttribute(".result", "data-level"), "defined");
  assert.ok(await page.isVisible(".radar svg"));
  await page.unroute("**/advice-*");
  await page.click("[data-notice=no-part] [data-action=retry]");
  await page.waitForSelector(".result-ending");
  assert.equal(await page.locator("[data-notice=no-part]").count(), 0);
  await page.context().close();
});

test("after answering offline without an offline copy, level and radar appear at once and the rest with the connection", async () => {
  const page = await visitor(chromium, NO_COPY);
  await open(page, server);
  await partsLoaded(page);
  await page.context().setOffline(true);
  await begin(page);
  await answer(page, MIXED);
  await page.click("[data-action=finish]");
  await page.waitForSelector("[data-notice=no-part]", { state: "visible" });
  assert.ok(await page.isVisible(".radar svg"));
  await downloaded(page, () => page.click("[data-notice=no-part] [data-backup]"));
  await page.context().setOffline(false);
  await page.waitForSelector(".result-ending");
  await page.context().close();
});

for (const width of [390, 1280]) {
  test(`at ${width} px, the table of contents stays in sight, leads to each part and moves the focus there`, async () => {
    const page = await result(MIXED, { width, language: "pl" });
    const entries = page.locator(".contents button");
    assert.ok((await entries.count()) > 5);
    for (let i = 0; i < (await entries.count()); i++) {
      await entries.nth(i).click();
      const at = await page.evaluate(() => ({
        tag: document.activeElement.tagName,
        top: document.activeElement.getBoundingClientRect().top,
        bar: document.querySelector(".contents").getBoundingClientRect().bottom,
      }));
      assert.match(at.tag, /^H[12]$/);
      assert.ok(at.top >= at.bar, `entry ${i} is under the table of contents: ${JSON.stringify(at)}`);
    }
    assert.equal(await page.evaluate(() => location.hash), "#/result/aaa");
    assert.equal(await page.$eval(".contents", (bar) => bar.getBoundingClientRect().top), 0);
    await page.context().close();
  });
}

test("nothing moves when the rest arrives", async () => {
  const page = await visitor(chromium, { width: 1280 });
  await page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  const checks = { delivers: 1, "if-worked": 1, "know-each-other": 1 };
  await seed(page, server, [["assessment/aaa", record("aaa", { values: MIXED, checks })]]);
  await open(page, server, "#/result/aaa");
  await page.waitForSelector(".result-ending");
  await page.waitForTimeout(300);
  assert.equal(await page.evaluate(() => window.shift), 0);
  await page.context().close();
});

test("a result in progress, or none, has no advice", async () => {
  const page = await visitor(chromium);
  await seed(page, server, [["assessment/aaa", record("aaa", { values: [3, ...Array(19).fill(0)], finished: false })]]);
  await open(page, server, "#/result/aaa");
  await page.waitForSelector("[data-missing=level]");
  assert.equal(await page.locator("#app > section, .contents").count(), 0);
  await open(page, server, "#/result/nowhere");
  await page.waitForSelector("[data-missing=result]");
  assert.equal(await page.locator("#app > section, .contents").count(), 0);
  await page.context().close();
});

test("the language can be switched within the advice", async () => {
  const page = await visitor(chromium, { language: "pl" });
  await open(page, server);
  await complete(page, MIXED);
  await page.click(".check summary");
  await rate(page, "delivers", 3);
  await page.click("[data-language=en]");
  await page.waitForSelector('#next-title:has-text("What to do next")');
  assert.equal(await page.isChecked("[data-item=delivers] input[value='3']"), true);
  await page.context().close();
});
