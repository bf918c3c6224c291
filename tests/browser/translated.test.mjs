// A page that the browser translates: the translator replaces every text node by its own elements.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  answer,
  begin,
  browser,
  complete,
  MIXED,
  open,
  ready,
  record,
  records,
  seed,
  shown,
  site,
  stored,
  visitor,
} from "./support.mjs";

const server = await site();
const chromium = await browser();

/** Replaces each text node, now and later, by <font><font>…</font></font>, as Chrome's translation does. */
function translate() {
  const wrap = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!node.textContent.trim() || node.parentElement?.closest("font, script, style, textarea, title")) return;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = node.textContent;
      outer.append(inner);
      node.replaceWith(outer);
    } else for (const child of [...node.childNodes]) wrap(child);
  };
  const start = () => {
    wrap(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) wrap(node);
    }).observe(document.body, { childList: true, subtree: true });
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
}

const translated = () => visitor(chromium, { language: "pl", init: translate });
const text = (page, selector) => page.textContent(selector);

test("counters and headings are updated in a translated page, and the path leads to the result", async () => {
  const page = await translated();
  await open(page, server);
  await begin(page);
  assert.match(await text(page, "#answered"), /0 z\s20/);
  await answer(page, MIXED.slice(0, 4));
  assert.match(await text(page, "#answered"), /4 z\s20/);
  assert.match(await text(page, ".questionnaire h1"), /Strona 1 z\s5/);
  await page.click("[data-action=next]");
  await shown(page, 5);
  assert.match(await text(page, ".questionnaire h1"), /Strona 2 z\s5/);
  assert.ok(await page.locator("font").count(), "the page is translated");
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

/** Checks that the first click shows a question and does nothing else, and that the second acts. */
async function asksFirst(page, action, kept) {
  const button = `[data-action=${action}]`;
  const before = await text(page, button);
  await page.click(button);
  await page.waitForFunction(
    ([button, before]) => document.querySelector(button).textContent.trim() !== before.trim(),
    [button, before],
  );
  assert.match(await text(page, button), /Na pewno/);
  assert.deepEqual(await stored(page), kept);
  await page.waitForTimeout(600);
  await page.click(button);
}

test("starting over asks before it drops answers in a translated page", async () => {
  const page = await translated();
  await open(page, server);
  await begin(page);
  await answer(page, [3, 3, 3, 3]);
  await page.reload();
  await ready(page);
  await asksFirst(page, "start-over", await stored(page));
  await page.waitForSelector("#start", { state: "visible" });
  assert.deepEqual(await records(page), []);
  await page.context().close();
});

test("erasing everything asks before it erases in a translated page", async () => {
  const page = await translated();
  await seed(page, server, [["assessment/aaa", record("aaa")]]);
  await open(page, server, "#/data");
  await asksFirst(page, "erase-everything", await stored(page));
  await page.waitForSelector("[data-notice=erased]");
  assert.deepEqual(await stored(page), {});
  await page.context().close();
});

test("finishing and erasing asks before it erases in a translated page", async () => {
  const page = await translated();
  await open(page, server);
  await complete(page, MIXED);
  await asksFirst(page, "finish-and-erase", await stored(page));
  await page.waitForSelector("[data-missing=erased]");
  assert.deepEqual(await stored(page), {});
  await page.context().close();
});
