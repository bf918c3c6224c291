// Several people's codes come in, enter the figures by request, and give nobody away; paper is as good as a code; rounds stand
// side by side; nothing is lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  addCodes as add,
  browser,
  downloaded,
  MARKETING,
  makeTeam,
  NO_COPY,
  open,
  partsLoaded,
  SALES,
  site,
  stored,
  sure,
  UNSAID,
  visitor,
} from "./support.mjs";

const chromium = await browser();
const server = await site();

const UNFINISHED = "6NJX-AMHR-BY3G-AA8C-MF04";

/** A visitor with a team of this name. */
async function withTeam({ name, kind, minimum, ...options } = {}) {
  const page = await visitor(chromium, { ...NO_COPY, ...options });
  await makeTeam(page, server, { name, kind, minimum });
  return page;
}

const counts = (page) =>
  page.$eval(".team", ({ dataset }) => ({ waiting: Number(dataset.waiting), respondents: Number(dataset.respondents) }));
const rejected = (page) => page.$$eval("[data-rejected]", (found) => found.map((one) => one.dataset.rejected));
const show = async (page, respondents) => {
  await page.click("[data-action=show-results]");
  await page.waitForSelector(`.team[data-respondents="${respondents}"]`);
};

test("codes of two departments become two groups by request, with gaps, agreement, and what to talk about", async () => {
  const page = await withTeam({ language: "pl" });
  await partsLoaded(page);
  await add(page, [...MARKETING.slice(0, 5), "Kod od Ani:", ...SALES]);
  assert.deepEqual(await counts(page), { waiting: 10, respondents: 0 });
  assert.equal(await page.locator("[data-area]").count(), 0, "no figures before somebody asks for them");
  await show(page, 10);
  assert.equal((await counts(page)).waiting, 0);
  assert.equal(await page.locator(".areas tr[data-area][data-gap]").count(), 5);
  assert.equal(await page.locator(".radar svg .chart-before").count(), 1, "both shapes");
  const agreement = await page.$$eval("tr[data-item]", (rows) => rows.map((row) => Number(row.dataset.agreement)));
  assert.equal(agreement.length, 20);
  assert.ok(agreement.every((figure) => figure >= 0 && figure <= 1));
  const disagreements = await page.locator("[data-disagreement]").count();
  assert.ok(disagreements > 0 && disagreements <= 5);
  assert.equal(await page.locator("[data-disagreement] .talk").count(), disagreements, "each with a question");
  assert.match(await page.textContent(".compared"), /oba działy razem/);
});

test("a team is there after a reload, in the list, and another tab sees what comes in", async () => {
  const page = await withTeam();
  await add(page, MARKETING.slice(0, 2));
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.waitForSelector('.team[data-waiting="2"]');
  await add(other, [MARKETING[2]]);
  await page.waitForSelector('.team[data-waiting="3"]');
  await show(page, 3);
  await other.waitForSelector('.team[data-respondents="3"]');
  await open(page, server, "#/team");
  await page.click(".teams a");
  await page.waitForSelector('.team[data-respondents="3"]');
});

test("three of one side and four of the other have means and no figure that shows how answers differ", async () => {
  const page = await withTeam();
  await add(page, [...MARKETING.slice(0, 3), ...SALES.slice(0, 4)]);
  await show(page, 7);
  // The tables are drawn by a part of their own.
  await page.waitForSelector("tr[data-item][data-gap]", { state: "attached" });
  assert.equal(await page.locator("tr[data-item][data-gap]").count(), 20);
  assert.equal(await page.locator("[data-agreement]").count(), 0);
  assert.equal(await page.locator(".shares").count(), 0);
});

test("actions follow the more critical side, are chosen with who and until when, and stand in every file", async () => {
  const page = await withTeam({ language: "pl" });
  await add(page, [...MARKETING.slice(0, 5), ...SALES]);
  await show(page, 10);
  await page.waitForSelector(".team-actions [data-advised]");
  const [reason] = await page.$$eval(".team-actions .action-reason", (all) => all.map((one) => one.textContent));
  // The lowest mean of either side, and whose it is: sales rate this 1.6, both together 2.3.
  assert.match(reason, /wspólny lejek.*1,60.*sprzedaż/);
  const action = await page.getAttribute(".team-actions [data-advised]", "data-advised");
  await page.click(`[data-advised=${action}] [data-action=choose-action]`);
  await page.fill(".chosen [name=who]", "Ola");
  await page.fill(".chosen [name=until]", "2027-03-12");
  await page.press(".chosen [name=until]", "Tab");
  await page.waitForSelector(".chosen-written:has-text('Ola')", { state: "attached" });
  await page.click("[data-action=team-outputs]");
  await page.waitForSelector("[data-action=gaps-png]");
  const { name, text } = await downloaded(page, () => page.click("[data-action=save-report]"));
  assert.match(name, /^tandem-marketing-sales-zespol-\d{4}-\d{2}-\d{2}\.md$/);
  assert.match(text, /## Wybrane działania\n\n- .*\(Ola, 12 mar 2027\)/);
  assert.match(text, /sprzedaż \(5\)/);
  const table = await downloaded(page, () => page.click("[data-action=csv-english]"));
  assert.match(table.text, /^statement,joint-funnel,.*,3\.00,1\.60,2\.30,1\.40,/m);
  for (const [button, ending] of [
    ["radar-svg", ".radar.svg"],
    ["gaps-svg", ".gaps.svg"],
  ]) {
    const chart = await downloaded(page, () => page.click(`[data-action=${button}]`));
    assert.ok(chart.name.endsWith(ending) && chart.text.startsWith("<svg"), chart.name);
  }
  const png = page.waitForEvent("download");
  await page.click("[data-action=gaps-png]");
  assert.match((await png).suggestedFilename(), /\.gaps\.png$/);
  // After a reload, and in another tab, the choice is there.
  await page.reload();
  await page.waitForSelector(`.team-actions [data-advised=${action}][data-chosen]`);
  assert.equal(await page.inputValue(".chosen [name=who]"), "Ola");
  assert.deepEqual(page.troubles, []);
});

/** Goes on with the tab key until an element has the focus. */
async function tabTo(page, selector) {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
  }
  assert.fail(`the tab key does not lead to ${selector}`);
}

test("a team is made, filled, shown, and its action chosen by keyboard alone", async () => {
  const page = await visitor(chromium, NO_COPY);
  await open(page, server, "#/team");
  await page.waitForSelector("[name=team-name]");
  await tabTo(page, "[name=team-name]");
  await page.keyboard.type("By keyboard");
  await tabTo(page, "[name=minimum]");
  await page.keyboard.press("ArrowUp");
  await tabTo(page, "[data-action=make-team]");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".team h1:focus");
  assert.match(await page.textContent(".team .eyebrow"), /4 or more/);
  await tabTo(page, "textarea[name=codes]");
  await page.keyboard.insertText([...MARKETING.slice(0, 4), ...SALES.slice(0, 4)].join("\n"));
  await tabTo(page, "[data-action=add-codes]");
  await page.keyboard.press("Enter");
  await page.waitForSelector('.team[data-waiting="8"]');
  await tabTo(page, "[data-action=show-results]");
  await page.keyboard.press("Enter");
  await page.waitForSelector('.team[data-respondents="8"]');
  await page.waitForSelector(".team-actions");
  await tabTo(page, "[data-action=choose-action]");
  await page.keyboard.press("Space");
  await page.waitForSelector(".chosen [name=who]");
  await tabTo(page, "[aria-controls=statements]");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".gaps svg");
  await tabTo(page, "[data-action=team-outputs]");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[data-action=save-report]");
  assert.deepEqual(page.troubles, []);
});

test("the chart of gaps has a bar a statement, beside the table with the same statements", async () => {
  const page = await withTeam();
  await add(page, [...MARKETING.slice(0, 5), ...SALES]);
  await show(page, 10);
  await page.click("[aria-controls=statements]");
  await page.waitForSelector(".gaps svg");
  const bars = await page.locator(".gaps svg polygon").count();
  const apart = await page.$$eval("tr[data-item]", (rows) => rows.filter((row) => row.dataset.gap !== "0").length);
  assert.equal(bars, apart);
  assert.equal(await page.locator(".gaps svg .chart-tick").count(), 20);
});

test("an open form for answers from paper follows the round on screen", async () => {
  const page = await withTeam();
  await add(page, MARKETING.slice(0, 1));
  await page.click("[data-action=begin-round]");
  await page.waitForSelector('.team[data-waiting="0"]');
  await page.click("[data-action=enter-paper]");
  await page.waitForSelector(".paper-form");
  // The round is erased, the earlier one is shown, and the erased one comes back under another id.
  await sure(page, "erase-round");
  await page.waitForSelector('.team[data-waiting="1"]');
  await page.click("[data-action=undo-round]");
  await page.waitForSelector('.team[data-waiting="0"]');
  await page.waitForSelector(".paper-form");
  await page.focus("[name=paper-1][value='1']");
  for (let i = 0; i < 20; i++) await page.keyboard.press("3");
  await page.click("[data-action=add-paper]");
  await page.waitForSelector('.team[data-waiting="1"]');
  assert.deepEqual(await page.$$eval("select[name=round] option", (all) => all.map((one) => one.selected)), [false, true]);
});

test("a team in a backup joins the one that is here", async () => {
  const page = await withTeam();
  await add(page, MARKETING.slice(0, 3));
  await show(page, 3);
  const id = await page.getAttribute(".team", "data-team");
  await open(page, server, "#/data");
  const { text: backup } = await downloaded(page, () => page.click("[data-backup]"));
  await open(page, server, `#/team/${id}`);
  await add(page, SALES.slice(0, 3));
  await show(page, 6);
  await open(page, server, "#/data");
  const file = { name: "backup.json", mimeType: "application/json", buffer: Buffer.from(backup) };
  await page.setInputFiles("[name=backup]", file);
  await page.waitForSelector("[data-action=merge]");
  await page.click("[data-action=merge]");
  await open(page, server, `#/team/${id}`);
  await page.waitForSelector('.team[data-respondents="6"]');
  // In the place of what is here, the round comes back as it was in the backup, and can't be taken apart.
  await open(page, server, "#/data");
  await page.setInputFiles("[name=backup]", file);
  await sure(page, "replace");
  await open(page, server, `#/team/${id}`);
  await page.waitForSelector('.team[data-respondents="3"]');
});

test("two people are too few; late ones wait until they are five", async () => {
  const page = await withTeam();
  await add(page, MARKETING.slice(0, 2));
  await page.click("[data-action=show-results]");
  await page.waitForSelector("[data-notice=too-few]");
  assert.deepEqual(await counts(page), { waiting: 2, respondents: 0 });
  await add(page, [MARKETING[2]]);
  await show(page, 3);
  await add(page, MARKETING.slice(3));
  await page.click("[data-action=show-results]");
  await page.waitForSelector("[data-notice=too-few]");
  assert.deepEqual(await counts(page), { waiting: 3, respondents: 3 });
});

test("those without a side enter only when it is asked for, as one group", async () => {
  const page = await withTeam();
  await add(page, [...SALES, ...UNSAID]);
  await show(page, 5);
  assert.equal((await counts(page)).waiting, 3);
  await page.click("[data-action=show-with-rest]");
  await page.waitForSelector('.team[data-respondents="8"]');
});

test("codes that can't enter are told with their reason, and the others enter", async () => {
  const page = await withTeam();
  await add(page, [MARKETING[0], MARKETING[0], UNFINISHED, "6NJW-N49V-9JX3-AWW3-4C7D", SALES[0]]);
  assert.deepEqual((await rejected(page)).sort(), ["damaged", "incomplete", "twice"]);
  assert.equal((await counts(page)).waiting, 2);
  await add(page, [MARKETING[0]]);
  assert.deepEqual(await rejected(page), ["twice"]);
  await page.fill("textarea[name=codes]", "nothing here");
  await page.click("[data-action=add-codes]");
  await page.waitForSelector("[data-notice=no-code]");
  assert.equal(await page.inputValue("textarea[name=codes]"), "nothing here", "what was typed stays");
  await page.fill("textarea[name=codes]", "");
  await page.click("[data-action=add-codes]");
  await page.waitForSelector("[data-notice=no-text]");
});

test("a code of a closed team is in no other one, and an open team takes no closed code", async () => {
  const page = await withTeam({ name: "First" });
  await add(page, [MARKETING[0]]);
  await makeTeam(page, server, { name: "Second" });
  await add(page, MARKETING.slice(0, 2));
  assert.deepEqual(await rejected(page), ["other-round"]);
  assert.match(await page.textContent("[data-rejected]"), /First/);
  const opened = await withTeam({ kind: "open" });
  await add(opened, [MARKETING[0]]);
  assert.deepEqual(await rejected(opened), ["not-open"]);
});

test("a code that waits can be taken back and leaves nothing but a digest; one that has entered can't", async () => {
  const page = await withTeam();
  await add(page, MARKETING.slice(0, 4));
  await page.click("[aria-controls=waiting-codes]");
  await page.click(`[data-action=take-back][aria-label*="${MARKETING[3]}"]`);
  await page.waitForSelector('.team[data-waiting="3"]');
  assert.ok(
    !Object.values(await stored(page))
      .join()
      .includes(MARKETING[3]),
  );
  await show(page, 3);
  assert.equal(await page.locator("[data-action=take-back]").count(), 0);
});

test("answers from paper take one key a statement and are in no history", async () => {
  const page = await withTeam();
  await page.click("[data-action=enter-paper]");
  for (const rating of [3, 4, 2]) {
    await page.focus("[name=paper-1]");
    for (let statement = 0; statement < 20; statement += 1) await page.keyboard.press(String(rating));
    assert.equal(await page.evaluate(() => document.activeElement.dataset.action), "add-paper");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.getAttribute("name") === "paper-1");
  }
  assert.equal((await counts(page)).waiting, 3);
  await show(page, 3);
  const values = await page.$$eval("tr[data-item]", (rows) => rows.map((row) => row.dataset.mean));
  assert.deepEqual(new Set(values), new Set(["3"]), "each mean is that of 3, 4 and 2");
  assert.deepEqual(
    Object.keys(await stored(page)).filter((key) => key.includes("assessment/")),
    [],
  );
});

test("a form from paper that is not complete says which statement is missing and keeps what was typed", async () => {
  const page = await withTeam();
  await page.click("[data-action=enter-paper]");
  await page.focus("[name=paper-1]");
  for (let statement = 0; statement < 6; statement += 1) await page.keyboard.press("2");
  await page.click("[data-action=add-paper]");
  assert.match(await page.textContent("[data-notice=not-added]"), /7/);
  assert.equal(await page.locator(".paper-form :checked").count(), 6);
});

test("a second round stands beside the first, and a round that is erased comes back by an undo", async () => {
  const page = await withTeam();
  await add(page, MARKETING.slice(0, 3));
  await show(page, 3);
  await page.click("[data-action=begin-round]");
  await page.waitForSelector('.team[data-respondents="0"]');
  await add(page, [MARKETING[0], ...MARKETING.slice(3)]);
  assert.deepEqual(await rejected(page), ["other-round"]);
  await show(page, 3);
  assert.equal(await page.locator("tr[data-change]").count(), 5);
  await page.click("[data-action=erase-round]");
  await page.waitForTimeout(600);
  await page.click("[data-action=erase-round]");
  await page.waitForFunction(() => !document.querySelector("[name=round]"));
  await page.click("[data-action=undo-round]");
  await page.waitForSelector("[name=round]");
  assert.equal(await page.locator("[name=round] option").count(), 2);
});

test("a team is renamed, erased, and brought back with all its codes", async () => {
  const page = await withTeam();
  await add(page, MARKETING);
  await page.fill("[name=name]", "Winter");
  await page.fill("[name=expected]", "8");
  await page.press("[name=expected]", "Tab");
  await page.waitForFunction(() => document.querySelector(".team h1").textContent === "Winter");
  assert.match(await page.textContent("[data-collected]"), /6 of 8/);
  await page.click("[data-action=erase-team]");
  await page.click("[data-action=undo]");
  await page.waitForSelector(".teams [data-team]");
  await page.click(".teams a");
  await page.waitForSelector('.team[data-waiting="6"]');
});

test("a new team needs a name and a number of people from 3 to 10", async () => {
  const page = await visitor(chromium, NO_COPY);
  await open(page, server, "#/team");
  await page.click("[data-action=make-team]");
  await page.waitForSelector("[data-notice=no-name]");
  await page.fill("[name=team-name]", "<b>Workshop</b>");
  await page.fill("[name=minimum]", "2");
  await page.click("[data-action=make-team]");
  await page.waitForSelector("[data-notice=bad-minimum]");
  await page.fill("[name=minimum]", "10");
  await page.click("[data-action=make-team]");
  await page.waitForSelector(".team h1");
  assert.equal(await page.textContent(".team h1"), "<b>Workshop</b>", "what was typed is text");
});
