// If the program can't be loaded or ends, the static page says so, lets the visitor download the data, and starts it again.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import {
  answer,
  begin,
  browser,
  downloaded,
  open,
  partsLoaded,
  ready,
  record,
  records,
  seed,
  site,
  stored,
  values,
  visitor,
} from "./support.mjs";

const server = await site();
const chromium = await browser();

/** Gives a test access to the memory of every program that starts. */
const reachable = () => {
  window.memories = [];
  const { instantiateStreaming } = WebAssembly;
  WebAssembly.instantiateStreaming = async (...args) => {
    const result = await instantiateStreaming.apply(WebAssembly, args);
    window.memories.push(result.instance.exports.memory);
    return result;
  };
};

test("after a program has trapped, the page says so, offers the data, and starts again", async () => {
  const page = await visitor(chromium, { init: reachable, language: "pl" });
  await open(page, server);
  await begin(page);
  await answer(page, [4, 2, 0, 0]);
  await page.waitForSelector("[data-saved=yes]");
  // The later parts come a second after the start: without them, only the click below runs the program again.
  await partsLoaded(page);
  // Simulate the worst fault: overwrite the program's whole memory.
  await page.evaluate(() => {
    for (const memory of window.memories) new Uint8Array(memory.buffer).fill(0xff);
  });
  await page.click("[data-item=customer-contact] label:has(input[value='3'])");
  await page.waitForSelector("[data-notice=ended]", { state: "visible" });
  await page.waitForSelector(".failed h1 .if-ended [lang=pl]", { state: "visible" });
  assert.equal(await page.evaluate(() => document.activeElement.id), "failed");
  assert.equal(await page.isVisible("#app"), false);
  await page.click("[data-language=en]");
  await page.waitForSelector(".failed h1 .if-ended [lang=en]", { state: "visible" });
  const { text } = await downloaded(page, () => page.click(".failed [data-backup]"));
  const [[, taken]] = Object.entries(JSON.parse(text).records).filter(([key]) => key.startsWith("assessment/"));
  assert.deepEqual(values(taken).ratings, { forecast: 4, "no-blame": 2 });
  await page.click(".failed [data-reload]");
  await ready(page);
  await page.waitForSelector("[data-notice=resumed]");
  assert.equal((await records(page)).length, 1);
  await page.context().close();
});

test("without WebAssembly, the page says what is missing, and offers the data and the questionnaire", async () => {
  for (const [language, word] of [
    ["pl", "zaznacz"],
    ["en", "Mark"],
  ]) {
    const page = await visitor(chromium, { language });
    await seed(page, server, [["assessment/aaa", record("aaa")]]);
    await page.addInitScript(() => {
      delete window.WebAssembly;
    });
    await page.goto(server.url);
    await page.waitForSelector("[data-notice=no-program]", { state: "visible" });
    await page.waitForSelector(`.failed p.if-failed[lang=${language}]:has-text("WebAssembly")`, { state: "visible" });
    const paper = await downloaded(page, () => page.click(".failed a[download$=html]:visible"));
    assert.ok(paper.text.includes(word) && paper.text.includes(`lang="${language}"`));
    assert.equal(paper.text.match(/<tr><td>\d+<\/td>/g).length, 20);
    const backup = await downloaded(page, () => page.click(".failed [data-backup]"));
    assert.deepEqual(JSON.parse(backup.text).records["assessment/aaa"], JSON.parse(record("aaa")));
    await page.context().close();
  }
});

test("if only a part can't be loaded, its screen says so under its title, and the questionnaire still works", async () => {
  const page = await visitor(chromium);
  await page.route("**/data-*.wasm", (route) => route.abort());
  await page.goto(`${server.url}#/history`);
  await page.waitForSelector("[data-notice=no-part]", { state: "visible" });
  assert.equal(await page.textContent("#app h1"), "History");
  await page.click(".wordmark");
  await page.waitForSelector("#start", { state: "visible" });
  await begin(page);
  await answer(page, [4, 0, 0, 0]);
  await page.waitForSelector("[data-saved=yes]");
  await page.context().close();
});

test("a backup that the static page makes can be restored", async () => {
  const page = await visitor(chromium);
  const entries = [
    ["assessment/aaa", record("aaa")],
    ["assessment/bad", "{{"],
  ];
  await seed(page, server, entries);
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(server.url);
  await page.waitForSelector("[data-notice=no-program]", { state: "visible" });
  const { text } = await downloaded(page, () => page.click(".failed [data-backup]"));
  assert.deepEqual(JSON.parse(text).unreadable, { "assessment/bad": "{{" });
  const elsewhere = await visitor(chromium);
  await open(elsewhere, server, "#/data");
  await elsewhere.setInputFiles("input[name=backup]", {
    name: "backup.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
  await elsewhere.click("[data-action=merge]");
  await elsewhere.waitForSelector("[data-action=undo]");
  assert.equal((await stored(elsewhere))["assessment/aaa"], entries[0][1]);
  await elsewhere.context().close();
  await page.context().close();
});

test("the paper questionnaire has all statements and levels of the instrument", () => {
  const names = readFileSync(new URL("../../dist/index.html", import.meta.url), "utf8").match(
    /questionnaire-(pl|en)-[0-9a-f]+\.html/g,
  );
  assert.equal(new Set(names).size, 2);
  for (const name of new Set(names)) {
    const html = readFileSync(new URL(`../../dist/${name}`, import.meta.url), "utf8");
    assert.equal(html.match(/<tr><td>\d+<\/td>/g).length, 20);
    for (const band of ["20–39", "40–59", "60–79", "80–100"]) assert.ok(html.includes(band), `${name}: ${band}`);
  }
});
