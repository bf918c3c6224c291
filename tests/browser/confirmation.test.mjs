// Buttons for actions that can't be undone act only after a confirmation, and the question for it lapses.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser, open, record, seed, site, stored, visitor, withSum } from "./support.mjs";

const server = await site();
const chromium = await browser();

const ERASE = "[data-action=erase-everything]";

/** Opens the data screen with one result, and returns the text of the button that erases it. */
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

/** Checks that the question has lapsed: a click asks again, and the next one acts. */
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

test("the question for a confirmation lapses when the focus moves elsewhere", async () => {
  const shown = await data();
  await ask(shown);
  await shown.page.keyboard.press("Shift+Tab");
  await asksAgain(shown);
});

test("the question for a confirmation lapses after ten seconds", async () => {
  const shown = await data();
  await ask(shown);
  await shown.page.clock.fastForward(9_000);
  assert.notEqual(await shown.page.textContent(ERASE), shown.idle);
  await shown.page.clock.fastForward(1_100);
  await asksAgain(shown);
});

test("a lapsed question does not shorten the time of the next one", async () => {
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

test("a double-click asks but does not confirm", async () => {
  const { page, idle } = await data();
  await page.dblclick(ERASE);
  assert.notEqual(await page.textContent(ERASE), idle);
  assert.equal(await isThere(page), true);
  await page.context().close();
});
