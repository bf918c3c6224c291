// Several tabs share the same records: none is lost, and no erased one comes back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import {
  answer,
  begin,
  browser,
  complete,
  fill,
  MIXED,
  open,
  rate,
  record,
  records,
  seed,
  shown,
  site,
  stored,
  sure,
  unfill,
  values,
  visitor,
} from "./support.mjs";

const server = await site();
const chromium = await browser();

const only = async (page) => {
  const all = await records(page);
  assert.equal(all.length, 1);
  return all[0];
};

test("answers given in turn in two tabs are all there, and the later answer to a statement wins", async () => {
  const a = await visitor(chromium);
  await open(a, server);
  await begin(a);
  await answer(a, [1, 0, 0, 0]);
  const b = await a.context().newPage();
  await open(b, server, "#/assess/marketing-sales");
  await shown(b, 1);
  await rate(b, "no-blame", 2);
  await rate(a, "customer-contact", 3);
  await rate(b, "plan-input", 4);
  await rate(a, "forecast", 5);
  const expected = { forecast: 5, "no-blame": 2, "customer-contact": 3, "plan-input": 4 };
  for (const tab of [a, b]) {
    await tab.waitForFunction(
      (expected) =>
        Object.entries(expected).every(
          ([item, value]) => document.querySelector(`[data-item="${item}"] input[value="${value}"]`).checked,
        ),
      expected,
    );
  }
  // Tabs in different processes get each other's changes a moment later.
  await pause(300);
  assert.deepEqual((await only(a)).ratings, expected);
  await a.context().close();
});

test("two tabs that write at the same time end with the same record, with every answer", async () => {
  const a = await visitor(chromium);
  await open(a, server);
  await begin(a);
  await answer(a, [1, 0, 0, 0]);
  const b = await a.context().newPage();
  await open(b, server, "#/assess/marketing-sales");
  await shown(b, 1);
  // Both tabs answer their own statements a hundred times, at the same time and without waiting for each other.
  const work = (items) =>
    Promise.all(
      [a, b].map((tab, i) =>
        tab.evaluate(async (items) => {
          for (let n = 0; n < 250; n++) {
            for (const item of items) document.querySelector(`[data-item="${item}"] input[value="${1 + (n % 5)}"]`).click();
            if (n % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
          }
        }, items[i]),
      ),
    );
  await work([
    ["forecast", "no-blame"],
    ["customer-contact", "plan-input"],
  ]);
  await pause(500);
  const all = { forecast: 5, "no-blame": 5, "customer-contact": 5, "plan-input": 5 };
  assert.deepEqual((await only(a)).ratings, all);
  assert.deepEqual((await only(b)).ratings, all);
  await a.context().close();
});

test("of 1,000 interleaved writes by two tabs to different assessments, none is lost", async () => {
  const page = await visitor(chromium);
  await seed(page, server, [
    ["assessment/aaa", record("aaa", { values: Array(20).fill(0), finished: false, day: Date.UTC(2026, 8, 1) })],
    ["assessment/bbb", record("bbb", { values: Array(20).fill(0), finished: false, day: Date.UTC(2026, 8, 2) })],
  ]);
  const tabs = [];
  for (const id of ["aaa", "bbb"]) {
    const tab = await page.context().newPage();
    await open(tab, server, "#/history");
    await tab.click(`[data-assessment=${id}] [data-action=resume]`);
    await shown(tab, 1);
    tabs.push(tab);
  }
  await Promise.all(
    tabs.map((tab, i) =>
      tab.evaluate(async (i) => {
        const inputs = (value) => [...document.querySelectorAll(`fieldset[data-item] input[value="${value}"]`)];
        for (let n = 0; n < 125; n++) {
          for (const input of inputs(1 + ((n + i) % 5))) input.click();
          if (n % 5 === 0) await new Promise((resolve) => setTimeout(resolve));
        }
      }, i),
    ),
  );
  await pause(300);
  const kept = await stored(tabs[0]);
  for (const [i, id] of ["aaa", "bbb"].entries()) {
    const saved = JSON.parse(kept[`assessment/${id}`]);
    const revisions = Object.values(saved.assessment.registers).map(([, revision]) => revision);
    const last = 1 + ((124 + i) % 5);
    assert.deepEqual(Object.values(values(saved).ratings), [last, last, last, last], id);
    // Each of the 500 changes has increased the revision by one.
    assert.ok(Math.max(...revisions) >= 500, id);
  }
  await page.context().close();
});

test("an assessment that one tab deletes disappears from the other, which says so and stays usable", async () => {
  const a = await visitor(chromium);
  await open(a, server);
  await complete(a, MIXED);
  const b = await a.context().newPage();
  await open(b, server, "#/history");
  await b.click("[data-action=delete]");
  await a.waitForSelector("[data-missing=erased]");
  await b.click("[data-action=undo]");
  await a.waitForSelector(".result");
  assert.equal((await records(a)).length, 1);
  await a.context().close();
});

test("a record that is removed before it could be saved does not come back when there is room", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await begin(page);
  await answer(page, [4, 0, 0, 0]);
  await fill(page);
  for (const item of ["no-blame", "customer-contact", "plan-input"]) await rate(page, item, 2);
  await page.waitForSelector("[data-notice=not-saved]");
  await page.click(".places a[href='#/history']");
  await page.click("[data-action=drop]");
  await page.waitForSelector("[data-action=undo]");
  await unfill(page);
  await page.click(".wordmark");
  await page.waitForSelector("#start", { state: "visible" });
  assert.equal(await page.locator("[data-notice=not-saved]").count(), 0);
  // Another tab writes, so any record that is still waiting would be written now.
  const other = await page.context().newPage();
  await open(other, server);
  await complete(other, MIXED);
  await pause(300);
  assert.equal((await records(page)).length, 1);
  await page.context().close();
});

test("data erased on one screen are gone from the previous screen too", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await complete(page, MIXED);
  await page.click(".places a[href='#/data']");
  await page.waitForSelector(".data");
  await sure(page, "erase-everything");
  await page.waitForSelector("[data-notice=erased]");
  await page.click(".wordmark");
  await page.waitForSelector("#start", { state: "visible" });
  await page.evaluate(() => history.go(-2));
  await page.waitForSelector("[data-missing=result]");
  assert.deepEqual(await stored(page), {});
  await page.context().close();
});

test("the page notices if another page of the host clears the whole storage", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await complete(page, MIXED);
  const other = await page.context().newPage();
  await other.goto(`${server.url}instruments/marketing-sales.json`);
  await other.evaluate(() => localStorage.clear());
  await page.waitForSelector("[data-missing=erased]");
  await page.context().close();
});

test("a correction in one tab updates the result in another, above and below the radar", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await complete(page, MIXED);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.waitForSelector(".result-ending");
  await other.click("[data-action=correct]");
  await shown(other, 1);
  await rate(other, "forecast", 1);
  await page.waitForSelector("[data-total='54']");
  await rate(other, "no-blame", 1);
  await page.waitForSelector("[data-total='53']");
  await page.waitForSelector("[data-standout=no-blame]");
  // After going back to the result, the advice is still there without being loaded again.
  await other.goBack();
  await other.waitForSelector("[data-total='53']");
  await other.waitForSelector(".result-ending");
  await page.context().close();
});

test("erased data stay erased when a page comes back from the page cache", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await begin(page);
  await answer(page, [4, 2, 0, 0]);
  await page.waitForSelector("[data-saved=yes]");
  // WebKit behaves like this: the page is frozen while its storage is emptied, and gets no event.
  await page.evaluate(() => localStorage.clear());
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await page.waitForSelector("[data-missing]");
  assert.equal(await page.locator("fieldset[data-item]").count(), 0);
  assert.deepEqual(await stored(page), {});
  await page.context().close();
});
