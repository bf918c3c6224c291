// The instrument for key accounts: two subjects, its own part of the program, gates on areas.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import {
  answerSubjects,
  browser,
  downloaded,
  files,
  NO_COPY,
  open,
  partsLoaded,
  ready,
  records,
  site,
  stored,
  until,
  visitor,
} from "./support.mjs";

const server = await site();
const chromium = await browser();

/** Answers the whole questionnaire and asks for the result. */
async function complete(page, ratings) {
  await open(page, server, "#/assess/key-account");
  const asked = await answerSubjects(page, ratings);
  await page.click("[data-action=finish]");
  await page.waitForSelector(".result");
  await page.waitForSelector(".result-ending");
  return asked;
}

test("its questionnaire asks fourteen statements for both, and the result says what stands in the way", async () => {
  const page = await visitor(chromium, { language: "pl" });
  const asked = await complete(page, { "cross-team/client": 2, "mandate/client": 1, "profit-share": 2 });
  assert.equal(asked.length, 26);
  assert.equal(new Set(asked.map(([item]) => item)).size, 14);
  assert.deepEqual(asked.slice(0, 3), [
    ["know-how", "client"],
    ["know-how", "us"],
    ["opens-up", "client"],
  ]);
  const { instrument, level, total } = await page.$eval(".result", ({ dataset }) => ({ ...dataset }));
  assert.deepEqual([instrument, level, total], ["key-account", "negotiation", undefined]);
  // (5 × 3 + 1.5) / 6 = 2.75, the team lacks 0.5, importance is 2.5.
  const lacking = await page.$$eval(".distance", (lines) => lines.map((line) => line.textContent));
  assert.equal(lacking.length, 3);
  assert.match(lacking[0], /0,25/);
  assert.match(lacking[1], /0,50.*Wspólne zespoły|Wspólne zespoły.*0,50/);
  // Both shapes, the weaker one, and importance as a bar that is no axis.
  await page.waitForSelector(".area-bar svg");
  const drawn = (name) => page.locator(`.radar .${name}`).count();
  assert.deepEqual([await drawn("chart-before"), await drawn("chart-second"), await drawn("chart-point")], [1, 1, 6]);
  assert.equal(await page.getAttribute("[data-area=teams]", "data-mean"), "1.5");
  assert.equal(await page.getAttribute("[data-area=importance]", "data-mean"), "2.5");
  const advised = await page.$$eval("[data-advised]", (actions) => actions.map(({ dataset }) => dataset.advised));
  assert.deepEqual(advised, ["name-team", "review-weight"]);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("its records are read once its part is there, and nothing is said to be lost meanwhile", async () => {
  const page = await visitor(chromium);
  await complete(page);
  await open(page, server, "#/assess/key-account");
  await page.waitForSelector("fieldset.statement");
  await page.click("[data-item=know-how] label:has(input[value='5'])");
  await until(page, () => Object.keys(localStorage).filter((key) => key.startsWith("tandem/assessment/")).length === 2);
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  await open(page, server);
  await page.reload();
  await ready(page);
  await partsLoaded(page);
  await open(page, server, "#/history");
  await page.waitForSelector(".results .row");
  assert.equal(await page.locator("[data-notice=aside]").count(), 0);
  assert.equal(await page.locator(".history [href*='key-account']").count(), 1, "the unfinished one can be gone on with");
  // A result at its address, without anything loaded before.
  const [finished] = (await records(page)).filter((one) => one.finished);
  await open(page, server, `#/result/${finished.id}`);
  await page.reload();
  await page.waitForSelector("[data-level=cooperation]");
  assert.deepEqual(said, []);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("its response code and its backup are read in a browser that has nothing of it", async () => {
  const page = await visitor(chromium);
  await complete(page);
  await page.click("[data-action=make-code]");
  await page.waitForSelector("[data-response-code]");
  const code = (await page.textContent("[data-response-code]")).trim();
  await open(page, server, "#/data");
  const { text } = await downloaded(page, () => page.click("[data-action=backup]"));
  const before = await stored(page);
  await page.context().close();

  const other = await visitor(chromium);
  await open(other, server, "#/team");
  await other.fill("textarea[name=codes]", code);
  await other.click("[data-action=add-codes]");
  await other.waitForSelector("[data-code]");
  assert.equal(await other.locator("[data-rejected=unknown-instrument]").count(), 0);
  await open(other, server, "#/data");
  await other.setInputFiles("input[name=backup]", { name: "b.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await other.click("[data-action=merge]");
  await other.waitForSelector("[data-action=undo]");
  const key = Object.keys(before).find((key) => key.startsWith("assessment/"));
  assert.equal((await stored(other))[key], before[key]);
  assert.deepEqual(other.troubles, []);
  await other.context().close();
});

test("if its part can't be loaded, that is said, and it is asked for again by a button alone", async () => {
  const without = new Map([...files].filter(([name]) => !/^instruments-\w+\.wasm$/.test(name)));
  const lacking = await site({ files: without });
  const page = await visitor(chromium, NO_COPY);
  let asked = 0;
  page.on("request", (request) => {
    if (/instruments-\w+\.wasm/.test(request.url())) asked += 1;
  });
  await open(page, lacking, "#/assess/key-account");
  await page.waitForSelector("[data-notice=no-part]");
  assert.equal((await page.textContent("#app h1")).trim(), "Questionnaire");
  const before = asked;
  await pause(400);
  assert.equal(asked, before);
  await page.click("[data-notice=no-part] [data-action=retry]");
  await until(page, () => !document.querySelector("[data-part=loading]"));
  await page.waitForSelector("[data-notice=no-part]");
  assert.ok(asked > before);
  await page.context().close();
});

test("a plan from its result begins with its own actions, at its address too", async () => {
  const page = await visitor(chromium);
  await complete(page, { "cross-team/client": 2, "mandate/client": 1 });
  await page.click("[data-action=choose-action] >> nth=0");
  await page.click("[data-action=plan]");
  await page.waitForSelector("#plan-objective");
  await page.reload();
  await page.waitForSelector("#plan-objective");
  assert.match(await page.inputValue("#plan-objective"), /next year’s plan together/);
  assert.match(await page.textContent(".new-plan"), /Name the team/);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("an instrument that is nowhere is told with those that there are", async () => {
  const page = await visitor(chromium);
  await open(page, server, "#/assess/none");
  await page.waitForSelector("[data-missing=instrument]");
  assert.match(await page.textContent("[data-missing=instrument]"), /marketing-sales, key-account/);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});
