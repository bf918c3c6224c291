// Buttons for what can't be undone: nothing happens without a confirmation that was asked for a moment ago.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser, open, record, seed, site, stored, visitor, withSum } from "./support.mjs";

const server = await site();
const chromium = await browser();

const ERASE = "[data-action=erase-everything]";

/** The page of one's data with one result, and what the button for erasing it says. */
async function data() {
  const page = await visitor(chromium);
  await page.clock.install();
  await seed(page, server, [["assessment/aaa", record("aaa", { values: withSum(60) })]]);
  await open(page, server, "#/data");
  await page.waitForSelector(".data");
  return { page, idle: await page.textContent(ERASE) };
}

const isThere = async (page) => "assessment/aaa" in (await stored(page));

async function ask({ page, idle }) {
  await page.click(ERASE);
  assert.notEqual(await page.textContent(ERASE), idle);
}

/** The button has forgotten that it asked: a click asks again, and the next one acts. */
async function asksAgain({ page, idle }) {
  await page.waitForFunction(([button, idle]) => document.querySelector(button).textContent === idle, [ERASE, idle]);
  await ask({ page, idle });
  await page.clock.fastForward(600);
  assert.equal(await isThere(page), true);
  await page.click(ERASE);
  await page.waitForSelector("[data-notice=erased]");
  assert.equal(await isThere(page), false);
  await page.context().close();
}

test("a confirmation that was asked for lapses when the focus goes elsewhere", async () => {
  const shown = await data();
  await ask(shown);
  await shown.page.keyboard.press("Shift+Tab");
  await asksAgain(shown);
});

test("a confirmation that was asked for lapses after ten seconds", async () => {
  const shown = await data();
  await ask(shown);
  await shown.page.clock.fastForward(9_000);
  assert.notEqual(await shown.page.textContent(ERASE), shown.idle);
  await shown.page.clock.fastForward(1_100);
  await asksAgain(shown);
});

test("a question that lapsed does not cut the time of the next one", async () => {
  const shown = await data();
  await ask(shown);
  await shown.page.clock.fastForward(5_000);
  await shown.page.keyboard.press("Shift+Tab");
  await ask(shown);
  await shown.page.clock.fastForward(6_000);
  assert.notEqual(await shown.page.textContent(ERASE), shown.idle);
  await shown.page.clock.fastForward(4_100);
  await asksAgain(shown);
});

test("a double click asks and does not confirm", async () => {
  const { page, idle } = await data();
  await page.dblclick(ERASE);
  assert.notEqual(await page.textContent(ERASE), idle);
  assert.equal(await isThere(page), true);
  await page.context().close();
});
