// A plan of a quarter: from a result over thirteen weeks to the review and the next result.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import ICAL from "ical.js";
import {
  addCodes,
  browser,
  downloaded,
  MARKETING,
  MIXED,
  makeTeam,
  open,
  ready,
  record,
  SALES,
  seed,
  site,
  stored,
  sure,
  until,
  visitor,
} from "./support.mjs";

const server = await site();
const chromium = await browser();
/** A plan with everything in it, from Sunday, 25 October 2026 on. */
const WHOLE = readFileSync(new URL("../fixtures/saved/plan-v1.json", import.meta.url), "utf8").trim();

/** A visitor on this day, with a result of this day. */
async function atResult(options = {}, day = "2026-10-19") {
  const page = await visitor(chromium, options);
  await page.clock.setFixedTime(new Date(`${day}T10:00:00`));
  await seed(page, server, [["assessment/before", record("before", { values: MIXED, day: Date.parse(`${day}T09:00:00Z`) })]]);
  await open(page, server, "#/result/before");
  return page;
}

/** Fills in the form of a plan with one key result and begins it. */
async function begin(page, { metric = "form-conversion", baseline = "5", target = "8" } = {}) {
  await page.selectOption("#kr0-metric", metric);
  await page.fill("#kr0-baseline", baseline);
  await page.fill("#kr0-target", target);
  await page.click("[data-action=start-plan]");
}

/** Adds a bet to the only key result. */
async function bet(page, change, { from, to, size, confidence, days }) {
  await page.click("[data-action=add-bet]");
  await page.fill("#bet-change", change);
  await page.check(`#bet-effect [value=${size ?? "between"}]`);
  if (!size) {
    await page.fill("#bet-from", from);
    await page.fill("#bet-to", to);
  }
  await page.check(`#bet-confidence [value=${confidence}]`);
  await page.fill("#bet-days", days);
  await page.click("[data-action=save-bet]");
  await page.waitForSelector("#bet-change", { state: "detached" });
}

/** The plan that is stored. */
const plan = async (page) => {
  const [, text] = Object.entries(await stored(page)).find(([key]) => key.startsWith("plan/")) ?? [];
  return text && JSON.parse(text).plan.registers;
};

test("a result becomes a plan, thirteen weeks are gone through, and the review leads to what has changed", async () => {
  const page = await atResult({ language: "pl" });
  await page.click("[data-action=choose-action] >> nth=0");
  await page.click("[data-action=plan]");
  await page.waitForSelector("#plan-objective");
  const objective = await page.inputValue("#plan-objective");
  assert.match(objective, /Marketing i.sprzedaż/);
  await begin(page);
  await page.waitForSelector("article.plan");
  await ready(page);
  assert.equal((await page.textContent("#app h1")).trim(), objective);
  assert.equal(await page.locator("[data-bet]").count(), 1, "the chosen action came along");

  await bet(page, "skrócimy formularz", { from: "5", to: "5,9", confidence: "data", days: "2" });
  await bet(page, "dodamy opinie", { from: "5", to: "6,5", confidence: "hunch", days: "5" });
  await bet(page, "zmienimy nagłówek", { size: "small", confidence: "tried", days: "0,5" });
  const ranks = await page.$$eval("[data-bet]", (bets) => bets.map(({ dataset }) => [dataset.rank, dataset.share]));
  assert.deepEqual(ranks, [
    ["0.12", "30"],
    ["0.10", "5"],
    ["0.05", "50"],
    ["0.02", "5"],
  ]);
  assert.equal(await page.getAttribute("[data-reach]", "data-reach"), "56");

  // The first week: a bet starts, and what it needs is within the two days that there are.
  await page.click("[data-offered] [data-in-week='1'] >> nth=0");
  await page.waitForSelector("[data-running]");
  assert.match(await page.textContent("[data-booked='1']"), /2 z\s*2/);
  for (let week = 1; week <= 13; week++) {
    await page.clock.setFixedTime(new Date(Date.UTC(2026, 9, 19 + 7 * (week - 1), 10)));
    await page.reload();
    await ready(page);
    await page.waitForSelector(`[data-week='${week}'][aria-current]`);
    await page.fill("[data-value-of] input", String(5 + week / 4).replace(".", ","));
    await page.check(`[data-trust-of] input[value='${Math.min(10, week)}']`, { force: true });
    if (week === 7) await page.fill("#half-time", "Nic się nie zmieniło");
    if (week === 3) {
      await page.check("[data-running] [value=confirmed]");
      await page.fill("[data-running] textarea", "Krótszy formularz działa");
    }
    await page.click("[data-action=check-in]");
    await page.waitForSelector(`[data-week='${week}'][data-state=done]`);
  }
  const kept = await plan(page);
  assert.equal(kept["weeks/7/targets"][0], "Nic się nie zmieniło");
  assert.equal(Object.keys(kept).filter((name) => /^weeks\/\d+\/value\//.test(name)).length, 13);
  // 5 → 8.25 of 5 → 8.
  assert.equal(await page.getAttribute("[data-key-result]", "data-score"), "1.0");
  const review = await page.textContent(".review");
  for (const said of [
    "Tydzień 3: „skrócimy formularz” (potwierdzona) – Krótszy formularz działa",
    "Wynik 1,0",
    "potwierdzone 1 z\u00a01",
  ]) {
    assert.ok(review.includes(said), `${said} in ${review}`);
  }

  // The questionnaire once more, and both results side by side.
  const again = await page.getAttribute("[data-action=reassess]", "href");
  assert.match(again, /^#\/assess\/marketing-sales\?side=sales/);
  const after = record("after", { values: MIXED.map((value) => Math.min(5, value + 1)), day: Date.UTC(2027, 0, 20, 12) });
  await page.evaluate((text) => localStorage.setItem("tandem/assessment/after", text), after);
  await page.reload();
  await ready(page);
  // Both shapes and the figures stand in the review itself.
  await page.waitForSelector(".helped .radar svg");
  const change = (area) => page.textContent(`.helped [data-area=${area}] td:last-child`);
  assert.match(await change("planning"), /^\+\d/);
  await page.click("[data-action=compare-results]");
  await page.waitForSelector(".comparison .radar svg");

  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("a plan is in the backup, and comes back after everything was erased", async () => {
  const page = await visitor(chromium);
  await seed(page, server, [["plan/p1", WHOLE]]);
  await open(page, server, "#/data");
  const { text } = await downloaded(page, () => page.click("[data-action=backup]"));
  await sure(page, "erase-everything");
  await page.waitForSelector("[data-notice=erased]");
  assert.equal(await plan(page), undefined);
  await page.setInputFiles("input[name=backup]", { name: "b.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.click("[data-action=merge]");
  await page.waitForSelector("[data-action=undo]");
  assert.deepEqual(await plan(page), JSON.parse(WHOLE).plan.registers);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("a plan goes to the other department as a file, and what both have changed meets", async () => {
  const page = await visitor(chromium);
  await seed(page, server, [["plan/p1", WHOLE]]);
  await open(page, server, "#/plan/p1");
  const { name, text } = await downloaded(page, () => page.click("[data-action=save-plan-file]"));
  assert.match(name, /^tandem-plan-\d{4}-\d\d-\d\d\.json$/);
  const other = await visitor(chromium);
  await open(other, server, "#/plan");
  await other.setInputFiles("input[name=plan]", { name, mimeType: "application/json", buffer: Buffer.from(text) });
  await other.waitForSelector("article.plan");
  await ready(other);
  await other.click(".plan-settings .unfolds >> nth=0");
  await other.fill("#settings-sponsor", "Ela");
  await other.click("[data-action=save-plan]");
  await until(other, () => localStorage.getItem("tandem/plan/p1").includes("Ela"));
  const back = await downloaded(other, () => other.click("[data-action=save-plan-file]"));
  // Meanwhile the first department has put a bet aside.
  await page.click("[data-action=archive-bet] >> nth=0");
  await open(page, server, "#/plan");
  await page.setInputFiles("input[name=plan]", { name, mimeType: "application/json", buffer: Buffer.from(back.text) });
  await page.waitForSelector("article.plan");
  const met = await plan(page);
  assert.equal(met.sponsor[0], "Ela");
  assert.equal(met["bets/b/archived"][0], true);
  // What is no plan changes nothing.
  await open(page, server, "#/plan");
  await page.setInputFiles("input[name=plan]", {
    name: "x.json",
    mimeType: "application/json",
    buffer: Buffer.from(text.slice(0, 400)),
  });
  await page.waitForSelector("[data-notice=no-plan-file]");
  assert.deepEqual(await plan(page), met);
  assert.deepEqual([...page.troubles, ...other.troubles], []);
  await page.context().close();
  await other.context().close();
});

test("what can't be a plan is told with its place, and nothing is lost", async () => {
  const page = await visitor(chromium, { language: "pl" });
  await open(page, server, "#/plan");
  await page.click("[data-action=start-plan]");
  for (const field of ["plan-objective", "kr0-metric", "kr0-baseline", "kr0-target"]) {
    await page.waitForSelector(`#${field}[aria-invalid=true]`);
  }
  await page.fill("#plan-objective", "Jeden lejek");
  for (const [baseline, target, said] of [
    ["5", "5", /takie same/],
    ["5", "4", /mniejsza od pierwszej/],
    ["-5", "8", /nie może być ujemna/],
    ["5", "1e3", /to nie liczba/],
    ["5", "9999999999999999", /za dużo cyfr/],
    ["1.234", "8", /na dwa sposoby/],
    ["5", "120", /od 0 do 100/],
  ]) {
    await begin(page, { baseline, target });
    const flaw = page.locator(".key-result-form .wrong > span").first();
    await flaw.waitFor();
    assert.match(await flaw.textContent(), said, `${baseline} → ${target}`);
  }
  assert.equal(await page.inputValue("#plan-objective"), "Jeden lejek");
  // A volume alone can't begin; what stands beside it is one click away. Spaces and commas are read as they are meant.
  await begin(page, { metric: "traffic", baseline: "12 500", target: "15\u00a0000" });
  await page.waitForSelector("[data-guard=volume-alone]");
  await page.click("[data-action=add-pair] >> nth=0");
  await page.fill("#kr1-baseline", "2,5");
  await page.fill("#kr1-target", "3,5%");
  await page.click("[data-action=start-plan]");
  await page.waitForSelector("article.plan");
  const kept = await plan(page);
  const baselines = Object.entries(kept).filter(([name]) => name.endsWith("/baseline"));
  assert.deepEqual(baselines.map(([, [value]]) => value).sort(), ["12500", "2.5"]);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("an output becomes a bet, and revenue alone is warned of", async () => {
  const page = await visitor(chromium);
  await open(page, server, "#/plan");
  await page.fill("#plan-objective", "One funnel");
  await page.selectOption("#kr0-metric", "own");
  await page.fill("#kr0-name", "Three new products");
  await page.check("#kr0-made [value=yes]");
  await page.waitForSelector("[data-guard=output]");
  await page.click("[data-action=turn-into-bet]");
  await begin(page, { metric: "ltv", baseline: "1,000", target: "1,200" });
  await page.waitForSelector("article.plan [data-guard=revenue-alone]");
  await page.waitForSelector("[data-bet]");
  assert.match(await page.textContent("[data-bet]"), /Three new products/);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("two tabs in one week: each later value wins, and nothing else is lost", async () => {
  const page = await visitor(chromium);
  await seed(page, server, [["plan/p1", WHOLE]]);
  await open(page, server, "#/plan/p1");
  const other = await page.context().newPage();
  await open(other, server, "#/plan/p1");
  await page.fill("[data-value-of=conversion] input", "6");
  await page.press("[data-value-of=conversion] input", "Tab");
  await other.check("[data-trust-of=conversion] input[value='3']", { force: true });
  await other.fill("[data-value-of=conversion] input", "6.5");
  await other.press("[data-value-of=conversion] input", "Tab");
  await until(page, () => localStorage.getItem("tandem/plan/p1").includes('"6.5"'));
  const kept = await plan(page);
  const week = Object.keys(kept)
    .find((name) => kept[name][0] === "6.5")
    .split("/")[1];
  assert.equal(kept[`weeks/${week}/trust/conversion`][0], 3);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("the weekly meeting goes into a calendar, and the week and the plan into a chat and a wiki", async () => {
  const page = await visitor(chromium, { permissions: ["clipboard-read", "clipboard-write"] });
  await seed(page, server, [["plan/p1", WHOLE]]);
  await open(page, server, "#/plan/p1");
  const { name, text } = await downloaded(page, () => page.click("[data-action=save-calendar]"));
  assert.match(name, /\.ics$/);
  // What an independent reader makes of it: thirteen meetings, a week apart, on the clock of whoever opens it.
  const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  assert.equal(event.summary, "Weekly check-in: Jeden lejek, jeden język");
  const meetings = event.iterator();
  const days = Array.from({ length: 14 }, () => meetings.next()).filter(Boolean);
  assert.equal(days.length, 13);
  assert.ok(days.every((day) => day.zone === ICAL.Timezone.localTimezone && day.hour === 15));
  assert.deepEqual([days[0], days[1], days[12]].map(String), [
    "2026-10-30T15:00:00",
    "2026-11-06T15:00:00",
    "2027-01-22T15:00:00",
  ]);
  assert.match(text, /\r\nDTSTART:\d{8}T150000\r\n/);
  assert.match(text, /\r\nRRULE:FREQ=WEEKLY;COUNT=13\r\n/);
  const report = await downloaded(page, () => page.click("[data-action=save-plan-report]"));
  assert.match(report.text, /^# Jeden lejek, jeden język\n/);
  await page.click("[data-action=copy-week]");
  await until(page, async () => (await navigator.clipboard.readText()).startsWith("Week "));
  const week = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(week.split("\n").length <= 10, week);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("a calendar shows an objective as it is, wherever its lines are folded", async () => {
  const page = await visitor(chromium);
  // The name of the field and what is said before take 25 of a line's 75 bytes.
  for (const objective of [`${"x".repeat(49)}żółw`, `${"x".repeat(49)} y`, `${"x".repeat(50)} y`, `a,b;c\\d ${"ł".repeat(90)}`]) {
    const record = JSON.parse(WHOLE);
    record.plan.registers.objective[0] = objective;
    await seed(page, server, [["plan/p1", JSON.stringify(record)]]);
    await open(page, server, "#/plan/p1");
    await page.reload();
    await ready(page);
    const { text } = await downloaded(page, () => page.click("[data-action=save-calendar]"));
    assert.ok(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75));
    const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent");
    assert.equal(event.getFirstPropertyValue("summary"), `Weekly check-in: ${objective}`);
  }
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("an erased plan can be brought back until another address is visited", async () => {
  const page = await visitor(chromium);
  await seed(page, server, [["plan/p1", WHOLE]]);
  await open(page, server, "#/plan/p1");
  await sure(page, "erase-plan");
  await page.waitForSelector("[data-action=undo]");
  assert.equal(await plan(page), undefined);
  await page.click("[data-action=undo]");
  await page.waitForSelector("article.plan");
  assert.deepEqual(await plan(page), JSON.parse(WHOLE).plan.registers);
  await open(page, server, "#/plan/gone");
  await page.waitForSelector("[data-missing=plan]");
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("a bet about attribution has a link whose tags are spelled alike", async () => {
  const page = await visitor(chromium, { language: "pl" });
  await seed(page, server, [["plan/p1", WHOLE]]);
  await open(page, server, "#/plan/p1");
  await page.click("[data-action=edit-bet] >> nth=0");
  await page.selectOption("#bet-stage", "attribution");
  await page.click("[data-action=save-bet]");
  await page.click(".bet-link .unfolds");
  await page.click("[data-action=make-link]");
  await page.waitForSelector("#link-b-address[aria-invalid=true]");
  for (const [field, text] of [
    ["address", "https://example.com/oferta?id=1&utm_source=old"],
    ["source", "News Letter"],
    ["medium", "E-mail"],
    ["campaign", "Żółta Wiosna"],
  ]) {
    await page.fill(`#link-b-${field}`, text);
  }
  await page.click("[data-action=make-link]");
  const link = "https://example.com/oferta?id=1&utm_source=news-letter&utm_medium=e-mail&utm_campaign=zolta-wiosna";
  await page.waitForFunction((link) => document.querySelector("[data-link]")?.textContent === link, link);
  assert.equal((await plan(page))["bets/b/link"][0], link);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("a dropped key result comes back with its readings and bets", async () => {
  const page = await visitor(chromium);
  await seed(page, server, [["plan/p1", WHOLE]]);
  await open(page, server, "#/plan/p1");
  const before = await plan(page);
  await page.click(".targets .unfolds >> nth=0");
  await page.click("[data-action=drop-key-result] >> nth=0");
  await page.waitForSelector("[data-key-result=conversion]", { state: "detached" });
  await page.click("[data-action=undo-drop]");
  await page.waitForSelector("[data-key-result=conversion] [data-bet]");
  const values = (registers) => Object.fromEntries(Object.entries(registers).map(([name, [value]]) => [name, value]));
  assert.deepEqual(values(await plan(page)), values(before));
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("a team's next step and its chosen actions begin a plan", async () => {
  const page = await visitor(chromium);
  await makeTeam(page, server);
  await addCodes(page, [...MARKETING, ...SALES]);
  await page.click("[data-action=show-results]");
  await page.click("[data-action=choose-action] >> nth=0");
  await page.waitForFunction(() => document.querySelector("[data-action=plan]").href.includes("actions="));
  await page.click("[data-action=plan]");
  await page.waitForSelector("#plan-objective");
  assert.match(await page.inputValue("#plan-objective"), /Marketing and sales/);
  await begin(page);
  await page.waitForSelector("article.plan [data-bet]");
  const [, [from]] = Object.entries(await plan(page)).find(([name]) => name === "from");
  assert.match(from, /^team\//);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("no reading is no reading, and one that can't be used keeps the week from being saved", async () => {
  const page = await visitor(chromium);
  await page.clock.setFixedTime(new Date("2026-11-09T10:00:00"));
  await seed(page, server, [["plan/p1", WHOLE]]);
  await open(page, server, "#/plan/p1");
  const field = "[data-value-of=conversion] input";
  assert.equal(await page.inputValue(field), "5.25", "the last reading is the default");
  await page.fill(field, "a lot");
  await page.click("[data-action=check-in]");
  await page.waitForFunction((field) => document.activeElement === document.querySelector(field), field);
  assert.equal(await page.locator("[data-week='3'][data-state=done]").count(), 0);
  await page.fill(field, "");
  await page.click("[data-action=check-in]");
  await page.waitForSelector("[data-week='3'][data-state=done]");
  assert.equal((await plan(page))["weeks/3/value/conversion"][0], "");
  await page.reload();
  await ready(page);
  assert.equal(await page.inputValue(field), "");
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("a bet is written with the keyboard alone, and stays as typed when another tab saves something", async () => {
  const page = await visitor(chromium);
  await seed(page, server, [["plan/p1", WHOLE]]);
  await open(page, server, "#/plan/p1");
  const other = await page.context().newPage();
  await open(other, server, "#/plan/p1");
  await page.focus("[data-action=add-bet] >> nth=0");
  await page.keyboard.press("Enter");
  const isAt = (selector) => page.waitForFunction((selector) => document.activeElement.matches(selector), selector);
  await isAt("#bet-change");
  await page.keyboard.type("cutting the form to three fields");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  for (let i = 0; i < 2; i++) await page.keyboard.press("ArrowUp");
  await page.waitForSelector("#bet-from");
  await page.keyboard.press("Tab");
  await isAt("#bet-from");
  await page.keyboard.press("Control+A");
  await page.keyboard.type("5");
  await page.keyboard.press("Tab");
  await isAt("#bet-to");
  await page.keyboard.type("6");
  await page.keyboard.press("Tab");
  await isAt("#bet-evidence");
  await other.check("[data-trust-of=conversion] input[value='2']", { force: true });
  await until(page, () => document.querySelector("[data-key-result=conversion] #bet-to")?.value === "6");
  assert.equal(await page.inputValue("#bet-change"), "cutting the form to three fields");
  await page.focus("[data-action=save-bet]");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.matches("[data-action=edit-bet]"));
  assert.match(await page.textContent("[data-key-result=conversion] .bets"), /cutting the form to three fields/);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("a calculator fills in the baseline of a metric that has a formula", async () => {
  const page = await visitor(chromium, { language: "pl" });
  await open(page, server, "#/plan");
  await page.selectOption("#kr0-metric", "win-rate");
  await page.click(".metric-about summary");
  await page.fill("#kr0-win-rate-won", "12");
  await page.fill("#kr0-win-rate-lost", "28");
  await page.click(".metric-about [data-action=compute]");
  await page.waitForFunction(() => document.querySelector("#kr0-baseline").value === "30");
  // It stays open with its numbers, which can be corrected.
  await page.fill("#kr0-win-rate-lost", "0");
  await page.fill("#kr0-win-rate-won", "0");
  await page.click(".metric-about [data-action=compute]");
  await page.waitForSelector(".metric-about [data-wrong]");
  assert.equal(await page.inputValue("#kr0-baseline"), "30");
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("one's own volume alone can't begin, and the way on is one more key result", async () => {
  const page = await visitor(chromium);
  await open(page, server, "#/plan");
  await page.fill("#plan-objective", "One funnel");
  await page.selectOption("#kr0-metric", "own");
  await page.fill("#kr0-name", "Visits to the stand");
  await page.check("#kr0-volume [value=yes]");
  await page.check("#kr0-made [value=no]");
  await page.fill("#kr0-baseline", "100");
  await page.fill("#kr0-target", "200");
  await page.click("[data-action=start-plan]");
  await page.click("[data-guard=volume-alone] [data-action=add-pair]");
  await page.waitForFunction(() => document.activeElement.id === "kr1-metric");
  await page.selectOption("#kr1-metric", "sql-count");
  await page.fill("#kr1-baseline", "10");
  await page.fill("#kr1-target", "20");
  await page.click("[data-action=start-plan]");
  await page.waitForSelector("article.plan");
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("another language keeps the week on screen and a bet that is being written", async () => {
  const page = await visitor(chromium);
  await page.clock.setFixedTime(new Date("2026-11-09T10:00:00"));
  await seed(page, server, [["plan/p1", WHOLE]]);
  await open(page, server, "#/plan/p1");
  await page.click("[data-week='2']");
  await page.waitForSelector("[data-week='2'][aria-current]");
  await page.click("[data-action=add-bet] >> nth=0");
  await page.fill("#bet-change", "calling back within the hour");
  await page.press("#bet-change", "Tab");
  await page.click(".languages [lang=pl]");
  await page.waitForFunction(() => document.querySelector("#bet-change")?.labels[0].textContent.startsWith("Zakładamy"));
  assert.equal(await page.inputValue("#bet-change"), "calling back within the hour");
  await page.waitForSelector("[data-week='2'][aria-current]");
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("a page that stays open shows the new week when its tab is visited again", async () => {
  const page = await visitor(chromium);
  await page.clock.setFixedTime(new Date("2026-11-07T22:00:00"));
  await seed(page, server, [["plan/p1", WHOLE]]);
  await open(page, server, "#/plan/p1");
  await page.waitForSelector("[data-week='2'][aria-current]");
  await page.clock.setFixedTime(new Date("2026-11-08T08:00:00"));
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.waitForSelector("[data-week='3'][aria-current]");
  // A week that was chosen stays.
  await page.click("[data-week='1']");
  await page.clock.setFixedTime(new Date("2026-11-15T08:00:00"));
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.waitForSelector("[data-week='1'][aria-current]");
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("a plan is begun and its week saved with the keyboard alone", async () => {
  const page = await visitor(chromium);
  await open(page, server, "#/plan");
  const isAt = (selector) => page.waitForFunction((selector) => document.activeElement?.matches(selector), selector);
  /** Goes on with Tab until something that matches has the focus. */
  const tabTo = async (selector) => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
    }
    throw new Error(`${selector} can't be reached`);
  };
  await tabTo("#plan-objective");
  await page.keyboard.type("One funnel, one language");
  await tabTo("#kr0-metric");
  await page.keyboard.type("Form");
  await tabTo("#kr0-baseline");
  await page.keyboard.type("5");
  await tabTo("#kr0-target");
  await page.keyboard.type("8");
  await tabTo("[data-action=start-plan]");
  await page.keyboard.press("Enter");
  await page.waitForSelector("article.plan");
  await ready(page);
  await isAt("#app h1");
  await tabTo("[data-value-of] input");
  await page.keyboard.type("5.5");
  await tabTo("[data-trust-of] input");
  await page.keyboard.press("ArrowRight");
  await tabTo("[data-action=check-in]");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-week='1'][data-state=done]");
  const registers = await plan(page);
  const of = (start) => Object.entries(registers).find(([name]) => name.startsWith(start))[1][0];
  assert.equal(of("weeks/1/value/"), "5.5");
  assert.equal(of("weeks/1/trust/"), 6);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});
