// Key accounts: from a new client over its assessment and the proposal to the next variant, and all clients side by side.
import assert from "node:assert/strict";
import { test } from "node:test";
import { extractText, getDocumentProxy } from "unpdf";
import {
  accountRecord,
  answerSubjects,
  browser,
  downloaded,
  keyAccountRecord,
  MIXED,
  open,
  ready,
  record,
  seed,
  site,
  stored,
  sure,
  until,
  visitor,
} from "./support.mjs";

const server = await site();
const chromium = await browser();

/** Answers the questionnaire on screen and asks for the result. */
async function answer(page, ratings) {
  await answerSubjects(page, ratings);
  await page.click("[data-action=finish]");
  await page.waitForSelector(".brings, .which-client");
}

/** The records of accounts that are stored, by id: their registers. */
const accounts = async (page) => {
  const kept = Object.entries(await stored(page)).filter(([key]) => key.startsWith("account/"));
  return Object.fromEntries(kept.map(([key, text]) => [key.slice(8), JSON.parse(text).account.registers]));
};

/** Clients with an assessment each: `of` gives the registers and the ratings of each. */
const clients = (of) =>
  Object.entries(of).flatMap(([id, { ratings, day = Date.UTC(2026, 8, 2, 12), all = 3, ...values }]) => [
    [`account/${id}`, accountRecord(id, { name: id, ...values })],
    ...(ratings ? [[`assessment/of-${id}`, keyAccountRecord(`of-${id}`, ratings, day, { account: id, all })]] : []),
  ]);

/** The list, with these clients. */
async function atList(of, options = {}) {
  const page = await visitor(chromium, { width: 1280, ...options });
  await seed(page, server, clients(of));
  await open(page, server, "#/accounts");
  await page.waitForSelector(".accounts .clients tbody tr");
  return page;
}

/** The names in the table, from top to bottom. */
const names = (page) => page.$$eval(".clients tbody th", (all) => all.map((one) => one.textContent));

/** The text of each page that the browser would print. */
async function printed(page) {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4", preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map((page) => page.replaceAll(/\s+/g, " "));
}

test("a new client is assessed, gets a proposal, and a re-assessment moves it up", async () => {
  const page = await visitor(chromium, { language: "pl", width: 1280 });
  await open(page, server, "#/accounts");
  await page.fill("[name=account-name]", "Zakłady Alfa");
  await page.click("[data-action=add-account]");
  await page.click("[data-account] [data-action=assess-account]");
  await page.waitForSelector(".questionnaire .client");
  assert.match(await page.textContent(".questionnaire .client"), /Zakłady Alfa/);
  await answer(page, { "cross-team/client": 1, "mandate/client": 1 });
  assert.equal(await page.getAttribute(".result", "data-level"), "negotiation");
  assert.equal(await page.textContent(".about-client a"), "Zakłady Alfa");
  await page.click(".about-client a");
  await page.waitForSelector("article.account");
  await ready(page);
  const standing = () => page.$eval("article.account", ({ dataset }) => [dataset.fits, dataset.inForce]);
  assert.deepEqual(await standing(), ["negotiation", "negotiation"]);
  assert.equal(await page.locator("[data-action=accept]").count(), 0);

  // Later the client has named a team.
  await page.click("[data-action=assess-account]");
  await answer(page);
  assert.equal(await page.getAttribute(".result", "data-level"), "cooperation");
  await open(page, server, "#/accounts");
  await page.waitForSelector("[data-next]");
  assert.match(await page.textContent("[data-next]"), /Zakłady Alfa.*pasuje współdziałanie, obowiązuje negocjacja/);

  await page.click("[data-next] [data-action=propose]");
  await page.waitForSelector("[data-proposal=cooperation]");
  await page.fill("[name=who]", "Firma Beta");
  await page.press("[name=who]", "Tab");
  await page.waitForFunction(() => document.querySelector(".proposal-facts").textContent.includes("Od: Firma Beta"));
  const [paper, ...more] = await printed(page);
  assert.deepEqual(more, []);
  for (const said of ["Dla: Zakłady Alfa", "Od: Firma Beta", "Na czym polega ten proces", "Następny krok"]) {
    assert.ok(paper.includes(said), `${said} in ${paper}`);
  }
  const { name, text } = await downloaded(page, () => page.click("[data-action=save-proposal]"));
  assert.match(name, /^propozycja-\d{4}-\d\d-\d\d\.md$/);
  assert.ok(text.startsWith("# Propozycja współpracy przy planowaniu\n\nDla: Zakłady Alfa · Od: Firma Beta · "));

  // The client has accepted.
  await page.click(".proposal-tools a[href^='#/accounts/']");
  await page.click("[data-action=accept][data-variant=cooperation]");
  await page.waitForSelector("[data-in-force=cooperation]");
  assert.deepEqual(await standing(), ["cooperation", "cooperation"]);
  assert.deepEqual(await page.$$eval(".over-time tbody tr td:nth-child(2)", (all) => all.map((one) => one.textContent)), [
    "współdziałanie",
    "negocjacja",
  ]);
  await open(page, server, "#/accounts");
  await page.waitForSelector(".clients tbody tr");
  assert.equal(await page.locator("[data-next]").count(), 0);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("a proposal has no rating, no share of profit and no weakness in it, in any variant", async () => {
  const page = await visitor(chromium, { width: 1280 });
  const of = { secret: { name: "Gamma", profit: 3750, ratings: { "know-how/us": 1, "adapts/client": 2 } } };
  await seed(page, server, clients(of));
  for (const variant of ["negotiation", "cooperation", "integration"]) {
    await open(page, server, `#/accounts/secret?proposal=${variant}`);
    await page.waitForSelector(`[data-proposal=${variant}] .proposal table`);
    await ready(page);
    const shown = await page.textContent(".proposal");
    const { text } = await downloaded(page, () => page.click("[data-action=save-proposal]"));
    for (const said of [shown, text]) {
      // The only numbers are those of stages and the day.
      const numbers = said.match(/\d+([.,]\d+)?/g).filter((number) => !/^([1-5]|\d\d?|20\d\d)$/.test(number));
      assert.deepEqual(numbers, []);
      assert.doesNotMatch(said, /37|profit share|rating|weak|importance|readiness/i);
    }
    assert.equal((await printed(page)).length, 1);
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".wordmark, .mark").filter({ visible: true }).count(), 0, "nothing stands over the title");
    await page.emulateMedia({ media: null });
  }
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("a proposal is printed on one page with a brand and the longest names, and the brand is who proposes", async () => {
  for (const language of ["pl", "en"]) {
    const page = await visitor(chromium, { language, width: 1280 });
    await seed(page, server, clients({ long: { name: "Ł".repeat(60) } }));
    await open(page, server, "?name=Przykład%20Consulting&accent=%237a1f3d#/accounts/long?proposal=cooperation");
    await page.waitForSelector(".proposal table");
    assert.equal(await page.inputValue("[name=who]"), "Przykład Consulting");
    assert.equal((await printed(page)).length, 1, language);
    await page.context().close();
  }
});

test("an assessment that was made without a client can be given to one, and a cycle leads on or back", async () => {
  const page = await visitor(chromium, { width: 1280 });
  await seed(page, server, [
    ...clients({ delta: { name: "Delta", "in-force": "cooperation" } }),
    ["assessment/free", keyAccountRecord("free", {}, Date.UTC(2026, 8, 5, 12))],
  ]);
  await open(page, server, "#/result/free");
  await page.waitForSelector(".which-client");
  // Nothing is entered.
  await page.click("[data-action=give]");
  await page.waitForSelector("[name=account-name][aria-invalid=true]");
  await page.selectOption("[name=account]", "delta");
  await page.click("[data-action=give]");
  await page.waitForSelector(".about-client a");
  const given = JSON.parse((await stored(page))["assessment/free"]).assessment.registers.account;
  assert.equal(given[0], "delta");

  // The question after a cycle: an answer is needed, then what follows from it.
  await page.click("[data-action=save-cycle]");
  await page.waitForSelector("#cycle-delta-served-flaw span");
  await page.check("#cycle-delta-served [value=no]");
  await page.fill("[name=note]", "Both plans were late");
  await page.click("[data-action=save-cycle]");
  await page.waitForSelector("[data-served=no] [data-action=step-back]");
  assert.match(await page.textContent("[data-cycle]"), /Both plans were late/);
  await page.click("[data-served=no] [data-action=step-back]");
  await page.waitForSelector("[data-action=accept][data-variant=cooperation]");
  assert.equal((await accounts(page)).delta["in-force"][0], "negotiation");
  await page.check("#cycle-delta-served [value=yes]");
  await page.click("[data-action=save-cycle]");
  await page.waitForSelector("[data-served=yes] [data-action=propose]");
  assert.equal(await page.locator("[data-cycle]").count(), 2);
  // What was brought is kept.
  await page.check("[name=brings] >> nth=0");
  await until(page, () => /"brings\/[^"]+":\[true/.test(localStorage.getItem("tandem/account/delta")));
  await page.reload();
  await ready(page);
  await page.waitForSelector(".brings");
  assert.equal(await page.isChecked("[name=brings] >> nth=0"), true);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("an assessment in progress of another client is left as it is", async () => {
  const page = await visitor(chromium);
  await seed(page, server, clients({ one: {}, other: {} }));
  const unfinished = () =>
    page.evaluate(() =>
      Object.keys(localStorage)
        .filter((key) => key.startsWith("tandem/assessment/"))
        .map((key) => JSON.parse(localStorage[key]).assessment)
        .map(({ id, registers }) => [registers.account?.[0], registers["ratings/know-how/client"]?.[0], id]),
    );
  const rate = async (client, value) => {
    await open(page, server, `#/assess/key-account${client ? `?account=${client}` : ""}`);
    await page.waitForSelector("fieldset.statement");
    await page.click(`[data-item=know-how][data-subject=client] label:has(input[value='${value}'])`);
    await page.waitForSelector("[data-saved=yes]");
  };
  await rate("one", 1);
  await rate("other", 2);
  await rate(undefined, 4);
  const found = (await unfinished()).map(([account, value]) => [account, value]).sort(([, a], [, b]) => a - b);
  assert.deepEqual(found, [
    ["one", 1],
    ["other", 2],
    [undefined, 4],
  ]);
  // The way back to the first one goes on with it.
  await open(page, server, "#/accounts");
  await page.click("[data-account=one] [data-action=assess-account]");
  await page.waitForSelector("[data-item=know-how][data-subject=client] input[value='1']:checked");
  assert.equal((await unfinished()).length, 3);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("long names are cut, markup is shown as text, the same name twice is said, and an alias is suggested", async () => {
  const markup = "<img src=x onerror=alert(1)> & Sons";
  const page = await atList({
    markup: { name: markup, ratings: {}, "lessons/l": { day: 20_500, stage: 3, assumed: "<b>they</b> plan", change: "ask" } },
  });
  const add = async (name) => {
    await page.fill("[name=account-name]", name);
    await page.click("[data-action=add-account]");
  };
  await add("");
  await page.waitForSelector("#new-account-account-name[aria-invalid=true]");
  // The field takes no more than is kept.
  await page.fill("[name=account-name]", "x".repeat(500));
  assert.equal((await page.inputValue("[name=account-name]")).length, 60);
  await page.click("[data-action=add-account]");
  await page.waitForFunction(() => document.querySelectorAll(".clients tbody tr").length === 2);
  await add(markup.toUpperCase());
  await page.waitForFunction(() => document.querySelector("[data-notice=account-added]")?.textContent.includes("<IMG"));
  await page.click("[data-action=use-alias]");
  assert.equal(await page.inputValue("[name=account-name]"), "Client A");
  await page.click("[data-action=add-account]");
  await page.waitForFunction(() => document.querySelectorAll(".clients tbody tr").length === 4);
  const kept = Object.values(await accounts(page)).map(({ name }) => name[0].length);
  assert.deepEqual(
    kept.sort((a, b) => a - b),
    [8, markup.length, markup.length, 60],
  );
  assert.equal(await page.locator("#app img").count(), 0);
  for (const place of [".portfolio svg", ".clients", ".lessons", "[data-next]"]) {
    assert.ok((await page.textContent(place)).replaceAll("\u00a0", " ").includes("<img"), place);
  }
  // The same in the exports.
  await open(page, server, "#/data");
  await page.click("[data-action=csv-english] >> nth=-1").catch(() => {});
  await open(page, server, "#/accounts/markup?proposal=cooperation");
  const { text } = await downloaded(page, () => page.click("[data-action=save-proposal]"));
  assert.ok(text.includes("\\<img src=x onerror=alert(1)\\>"), text.slice(0, 200));
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("an unfinished assessment is in the list, but not in the chart; clients on one spot are all to be found", async () => {
  const page = await atList({
    alpha: { ratings: {} },
    beta: { ratings: {} },
    gamma: { ratings: { "profit-share/client": 5, "main-player/client": 5 }, all: 4 },
    delta: {},
  });
  await page.evaluate(
    (text) => {
      const one = JSON.parse(text);
      delete one.assessment.registers.finished;
      delete one.assessment.registers["ratings/know-how/us"];
      localStorage.setItem("tandem/assessment/begun", JSON.stringify(one));
    },
    keyAccountRecord("begun", {}, Date.UTC(2026, 8, 3), { account: "delta" }),
  );
  await page.reload();
  await page.waitForSelector(".clients tbody tr");
  const row = await page.textContent("tr[data-account=delta]");
  assert.match(row, /25 of 26/);
  assert.equal(await page.getAttribute("tr[data-account=delta]", "data-fits"), "");
  assert.doesNotMatch(await page.textContent(".portfolio svg"), /delta/);
  assert.match(await page.textContent(".portfolio svg"), /gamma/);
  assert.equal(await page.getAttribute("[data-spot]", "data-spot"), "2");
  assert.deepEqual(await page.$$eval("[data-spot] a", (links) => links.map((link) => link.textContent)), ["alpha", "beta"]);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("shares of profit are computed when all are there, and more than the whole is said", async () => {
  const page = await atList({ a: { profit: 5000 }, b: { profit: 3000 }, c: {} });
  assert.match(await page.textContent("[data-shares]"), /1\s?client/);
  const share = async (typed) => {
    await open(page, server, "#/accounts/c");
    await page.waitForSelector(".account-settings .unfolds");
    if (!(await page.isVisible("#account-profit"))) await page.click(".account-settings .unfolds");
    await page.fill("#account-profit", typed);
    await page.click("[data-action=save-account]");
  };
  await share("plenty");
  await page.waitForSelector("#account-profit[aria-invalid=true]");
  assert.match(await page.textContent("#account-profit-flaw"), /plenty/);
  await share("150");
  await page.waitForSelector("#account-profit[aria-invalid=true]");
  await share("30.5");
  await page.waitForSelector(".account-settings [role=status] span");
  await open(page, server, "#/accounts");
  await page.waitForSelector("[data-shares]");
  assert.match(await page.textContent("[data-shares]"), /110\.5\s?%/);
  await share("20");
  await page.waitForSelector(".account-settings [role=status] span");
  await open(page, server, "#/accounts");
  await page.waitForSelector("[data-shares]");
  assert.match(await page.textContent("[data-shares]"), /2\sclients of 3 bring 80%/);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("a client is deleted with its assessments, and one undo brings all of them back", async () => {
  const page = await atList({ gone: { ratings: {}, profit: 1000 }, stays: { ratings: {} } });
  const before = await stored(page);
  await open(page, server, "#/accounts/gone");
  await sure(page, "erase-account");
  await page.waitForSelector("[data-action=undo]");
  const kept = Object.keys(await stored(page)).filter((key) => /^(account|assessment)\//.test(key));
  assert.deepEqual(kept.sort(), ["account/stays", "assessment/of-stays"]);
  await page.click("[data-action=undo]");
  await page.waitForSelector("article.account[data-account=gone][data-fits=cooperation]");
  const after = await stored(page);
  for (const key of ["account/gone", "assessment/of-gone"])
    assert.deepEqual(JSON.parse(after[key]), JSON.parse(before[key]), key);
  // Without an undo it is gone.
  await sure(page, "erase-account");
  await page.waitForSelector("[data-action=undo]");
  await open(page, server, "#/accounts/gone");
  await page.waitForSelector("[data-missing=account]");
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("the list of clients fits its paper", async () => {
  // 182 mm between the margins of A4.
  const page = await atList(
    { one: { name: "Zakłady Mechaniczne Północ", profit: 1250, "in-force": "cooperation", ratings: {} } },
    { language: "pl", width: 688 },
  );
  await page.emulateMedia({ media: "print" });
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 688);
  const table = await page.$eval(".clients table", (table) => table.getBoundingClientRect().right);
  assert.ok(table <= 688, `${table} px`);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("the list is sorted by keyboard, and says the same as the chart", async () => {
  const page = await atList({
    a: { name: "Alfa", ratings: {}, profit: 100 },
    b: { name: "Beta", ratings: { "profit-share/client": 5, "main-player/client": 5 }, all: 4, profit: 900 },
    c: { name: "Gamma", profit: 500 },
  });
  assert.deepEqual(await names(page), ["Alfa", "Beta", "Gamma"]);
  await page.focus("[data-sort=profit]");
  await page.keyboard.press("Enter");
  await page.waitForSelector("th[aria-sort=descending] [data-sort=profit]");
  assert.deepEqual(await names(page), ["Beta", "Gamma", "Alfa"]);
  await until(page, () => document.activeElement?.dataset.sort === "profit");
  await page.keyboard.press("Enter");
  await page.waitForSelector("th[aria-sort=ascending] [data-sort=profit]");
  assert.deepEqual(await names(page), ["Alfa", "Gamma", "Beta"]);
  await page.click("[data-sort=importance]");
  await page.waitForSelector("th[aria-sort] [data-sort=importance]");
  assert.deepEqual((await names(page)).slice(0, 2), ["Beta", "Alfa"]);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("what was learned is kept, changed, and listed by stage over all clients; a client of several units is pointed out", async () => {
  const page = await atList({
    one: { name: "Delta", unit: "North", reach: "local" },
    two: { name: "Delta", unit: "Head office", reach: "group" },
  });
  assert.match(await page.textContent("[data-notice=shared-client]"), /Delta.*North.*Head office/s);
  await open(page, server, "#/accounts/one");
  await page.click("[data-action=add-lesson]");
  await page.waitForSelector("#lesson-one-assumed[aria-invalid=true]");
  await page.selectOption("#lesson-one-stage", "4");
  await page.fill("#lesson-one-assumed", "They would plan with us");
  await page.click("[data-action=add-lesson]");
  await page.waitForSelector("[data-lesson]");
  await page.click("[data-action=edit-lesson]");
  await page.fill("#lesson-one-happened", "They did not come");
  await page.click("[data-action=save-lesson]");
  await page.waitForFunction(() => document.querySelector("[data-lesson]").textContent.includes("They did not come"));
  await open(page, server, "#/accounts");
  await page.waitForSelector("[data-stage='4']");
  assert.match(await page.textContent("[data-stage='4']"), /Delta.*They would plan with us.*They did not come/s);
  await open(page, server, "#/accounts/one");
  await sure(page, "delete-lesson");
  await page.waitForSelector("[data-lesson]", { state: "detached" });
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("two tabs change one client: each later value wins, and nothing else is lost", async () => {
  const page = await atList({ one: { ratings: {} } });
  await open(page, server, "#/accounts/one");
  await page.waitForSelector(".brings");
  const other = await page.context().newPage();
  await open(other, server, "#/accounts/one");
  await other.waitForSelector("[data-action=accept]");
  await page.check("[name=brings] >> nth=1");
  await other.click("[data-action=accept][data-variant=cooperation]");
  await page.waitForSelector("article.account[data-in-force=cooperation]");
  await other.waitForFunction(() => document.querySelectorAll("[name=brings]")[1].checked);
  const { one } = await accounts(page);
  assert.equal(one["in-force"][0], "cooperation");
  assert.ok(Object.entries(one).some(([name, [value]]) => name.startsWith("brings/") && value === true));
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("clients are in the backup, and come back after everything was erased", async () => {
  const page = await atList({ one: { name: "Delta", profit: 1250, ratings: {} } });
  const before = await accounts(page);
  await open(page, server, "#/data");
  const { text } = await downloaded(page, () => page.click("[data-action=backup]"));
  await sure(page, "erase-everything");
  await page.waitForSelector("[data-notice=erased]");
  assert.deepEqual(await accounts(page), {});
  await page.setInputFiles("input[name=backup]", { name: "b.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.click("[data-action=merge]");
  await page.waitForSelector("[data-action=undo]");
  assert.deepEqual(await accounts(page), before);
  await open(page, server, "#/accounts");
  await page.waitForSelector("tr[data-account=one][data-fits=cooperation]");
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("the history names clients, draws one at a time, and says when two are compared", async () => {
  const page = await visitor(chromium, { width: 1280 });
  await seed(page, server, [
    ...clients({
      alpha: { name: "Alpha", ratings: {}, day: Date.UTC(2026, 8, 3, 12) },
      beta: { name: "Beta", ratings: {}, day: Date.UTC(2026, 8, 2, 12) },
    }),
    ["assessment/before", keyAccountRecord("before", {}, Date.UTC(2026, 5, 2, 12), { account: "alpha", all: 2 })],
  ]);
  await open(page, server, "#/history");
  await page.waitForSelector(".results .row");
  const rows = await page.$$eval(".results .row-what strong", (all) => all.map((one) => one.textContent.split(",")[0]));
  assert.deepEqual(rows, ["Alpha", "Beta", "Alpha"]);
  await page.waitForSelector(".trends");
  assert.equal(await page.locator(".trend-table tbody tr").count(), 2);
  await page.selectOption(".over-time select", "beta");
  await page.waitForSelector(".trends", { state: "detached" });
  await open(page, server, "#/history?compare=of-alpha,of-beta");
  await page.waitForSelector("[data-notice=different-clients]");
  assert.match(await page.textContent(".compared"), /Beta.*Alpha/s);
  await open(page, server, "#/history?compare=before,of-alpha");
  await page.waitForSelector(".comparison");
  assert.equal(await page.locator("[data-notice=different-clients]").count(), 0);
  // The table for a spreadsheet names them too.
  await open(page, server, "#/data");
  const { text } = await downloaded(page, () => page.click("[data-action=csv-english]"));
  assert.match(text.split("\r\n")[0], /Name of the result,Client,/);
  assert.match(text, /of-alpha,,Alpha,/);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("a low rating of work with key customers leads to the key accounts", async () => {
  const page = await visitor(chromium, { language: "pl" });
  const day = Date.UTC(2026, 8, 2, 12);
  const values = MIXED.map((_, place) => (place === 2 ? 1 : 4));
  await seed(page, server, [
    ["assessment/low", record("low", { values, day })],
    ["assessment/high", record("high", { values: values.map(() => 4), day })],
  ]);
  await open(page, server, "#/result/high");
  await page.waitForSelector(".result-ending");
  assert.equal(await page.locator("[data-further]").count(), 0);
  await open(page, server, "#/result/low");
  await page.waitForSelector("[data-further=key-account]");
  await page.click("[data-action=further]");
  await page.waitForSelector(".accounts .add-client");
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("what is typed for one client is not found at another, and a language switch keeps an edit", async () => {
  const page = await atList({
    one: { name: "Alpha", "lessons/a": { day: 20_500, stage: 2, assumed: "They plan early" } },
    two: { name: "Beta" },
  });
  await open(page, server, "#/accounts/one");
  await page.click("[data-action=edit-lesson]");
  await page.fill("[name=assumed]", "They plan late");
  await page.press("[name=assumed]", "Tab");
  await page.check("#cycle-one-served [value=yes]");
  await open(page, server, "#/accounts/two");
  await page.waitForSelector("article.account[data-account=two] [name=assumed]");
  assert.equal(await page.inputValue("[name=assumed]"), "");
  assert.equal(await page.isChecked("#cycle-two-served [value=yes]"), false);
  await open(page, server, "#/accounts/one");
  await page.waitForSelector("article.account[data-account=one] [name=assumed]");
  await page.click("[data-language=pl]");
  await page.waitForSelector("[data-action=save-lesson]:text('Zapisz')");
  assert.equal(await page.inputValue("[name=assumed]"), "They plan late");
  await page.click("[data-action=save-lesson]");
  await page.waitForFunction(() => document.querySelector("[data-lesson]").textContent.includes("They plan late"));
  assert.equal(await page.locator("[data-lesson]").count(), 1);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("settings that another tab has saved meanwhile stay, unless the same one is changed here", async () => {
  const page = await atList({ one: { name: "Alpha", unit: "North" } });
  await open(page, server, "#/accounts/one");
  await page.click(".account-settings .unfolds");
  const other = await page.context().newPage();
  await open(other, server, "#/accounts/one");
  await other.click(".account-settings .unfolds");
  await other.fill("#account-profit", "12.5");
  await other.fill("#account-unit", "South");
  await other.click("[data-action=save-account]");
  await page.waitForFunction(() => localStorage.getItem("tandem/account/one").includes("1250"));
  await page.fill("#account-name", "Gamma");
  await page.click("[data-action=save-account]");
  await page.waitForSelector(".account-settings [role=status] span");
  const { one } = await accounts(page);
  assert.deepEqual([one.name[0], one.unit[0], one.profit[0]], ["Gamma", "South", 1250]);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("by keyboard the focus stays with what was ticked, and goes to what is now in force", async () => {
  const page = await atList({ one: { ratings: {} }, two: { name: "Beta" } });
  await open(page, server, "#/result/of-one");
  await page.waitForSelector(".brings");
  await page.focus("[name=brings] >> nth=2");
  await page.keyboard.press("Space");
  await until(page, () => localStorage.getItem("tandem/account/one").includes('"brings/'));
  assert.equal(await page.evaluate(() => [...document.querySelectorAll("[name=brings]")].indexOf(document.activeElement)), 2);
  await page.focus("[data-action=accept]");
  await page.keyboard.press("Enter");
  await until(page, () => document.activeElement?.id === "agreement-title");
  // The assessment was filed under the wrong client.
  await page.click("[data-action=give-other]");
  await page.selectOption("[name=account]", "two");
  await page.click("[data-action=give]");
  await page.waitForFunction(() => document.querySelector(".about-client a")?.textContent === "Beta");
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("of many clients fifty are listed, and all when asked for; the earlier one of an unreadable result counts", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [`c${n}`, { name: `Client ${String(n).padStart(2, "0")}`, ratings: {} }]),
  );
  const page = await atList(many);
  assert.equal(await page.locator(".clients tbody tr").count(), 50);
  assert.equal(await page.locator("[data-next]").count(), 10);
  await page.click(".clients [data-action=show-all]");
  await page.waitForFunction(() => document.querySelectorAll(".clients tbody tr").length === 60);
  await until(page, () => document.activeElement?.closest("tr")?.dataset.account === "c50");
  await page.evaluate(
    (text) => {
      localStorage.setItem("tandem/assessment/later", text.replace('"ratings/adapts/us":[3,0]', '"ratings/adapts/us":["x",0]'));
    },
    keyAccountRecord("later", {}, Date.UTC(2026, 9, 2, 12), { account: "c7" }),
  );
  await page.reload();
  await page.waitForSelector("tr[data-account=c7][data-fits=cooperation]");
  await page.context().close();
});
