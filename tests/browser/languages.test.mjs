// Polish and English: the page has the right language from the first paint, and switching it loses nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answer, begin, browser, complete, MIXED, open, ready, shown, site, visitor } from "./support.mjs";

const server = await site();
const chromium = await browser();
const language = (page) => page.getAttribute("html", "lang");

test("the browser's language decides: Polish if it asks for Polish, else English", async () => {
  for (const [locale, expected] of [
    ["pl-PL", "pl"],
    ["en-US", "en"],
    ["de-DE", "en"],
  ]) {
    const page = await visitor(chromium, { language: "en", locale });
    await open(page, server);
    assert.equal(await language(page), expected, locale);
    await page.context().close();
  }
});

test("of several languages that the browser asks for, the page uses the first that it has", async () => {
  for (const [tags, expected] of [
    [["en-GB", "pl"], "en"],
    [["de", "pl-PL", "en"], "pl"],
  ]) {
    const page = await visitor(chromium);
    await page.addInitScript((tags) => Object.defineProperty(navigator, "languages", { value: tags }), tags);
    await open(page, server);
    assert.equal(await language(page), expected);
    await page.context().close();
  }
});

test("a link's language wins over the browser's, and the visitor's own choice over both", async () => {
  const page = await visitor(chromium, { language: "en" });
  await open(page, server, "?lang=pl");
  assert.equal(await language(page), "pl");
  await page.click("[data-language=en]");
  await open(page, server, "?lang=pl");
  assert.equal(await language(page), "en");
  await page.context().close();
});

test("the start screen is painted, in the right language, before the program is there", async () => {
  for (const [tag, words] of [
    ["pl", "do jednej bramki"],
    ["en", "pulling the same way"],
  ]) {
    const page = await visitor(chromium, { language: tag });
    await page.route("**/*.wasm", () => {});
    await page.goto(server.url);
    await page.waitForSelector("#start h1", { state: "visible" });
    assert.equal(await page.getAttribute("html", "data-program"), "loading");
    assert.ok((await page.locator("h1 span:visible").allTextContents()).join().includes(words));
    assert.equal(await page.locator("#start .sides a:visible").count(), 4);
    const other = tag === "pl" ? "en" : "pl";
    assert.equal(await page.locator(`#start span[lang=${other}]:visible`).count(), 0);
    // The links work even now, and the language can be switched.
    await page.click(`[data-language=${other}]`);
    assert.equal(await language(page), other);
    await page.click("#start a[href*='side=sales']");
    await page.waitForSelector(".waiting", { state: "visible" });
    await page.context().close();
  }
});

test("switching the language in the questionnaire keeps every answer, the page and the side", async () => {
  const page = await visitor(chromium, { language: "pl" });
  await open(page, server);
  await begin(page, "marketing");
  await answer(page, [4, 2, 5, 3, 1, 3, 0, 0]);
  await shown(page, 5);
  const checked = () =>
    page.$$eval("fieldset[data-item] input:checked", (inputs) => inputs.map((input) => `${input.name}=${input.value}`));
  const before = await checked();
  await page.click("[data-language=en]");
  await page.waitForFunction(() => document.querySelector("legend .statement-text").textContent.startsWith("Our salespeople"));
  assert.deepEqual(await checked(), before);
  assert.equal(await page.isChecked("input[name=side][value=marketing]"), true);
  assert.match(page.url(), /page=2$/);
  assert.match(await page.title(), /^Page 2 of 5, .* – Tandem$/);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.language), "en", "the focus stays where it was");
  assert.equal(await page.locator("[data-notice=resumed]").count(), 0, "nobody was away");
  assert.equal(await page.getAttribute("[data-language=en]", "aria-current"), "true");
  assert.equal(await page.getAttribute("[data-language=pl]", "aria-current"), null);
  await page.context().close();
});

test("switching the language on a result changes its numbers and dates too", async () => {
  const page = await visitor(chromium, { language: "en" });
  await open(page, server);
  await complete(page, MIXED);
  assert.equal(await page.textContent("tr[data-area=planning] td"), "2.75");
  await page.click("[data-language=pl]");
  await page.waitForFunction(() => document.querySelector("tr[data-area=planning] td")?.textContent === "2,75");
  assert.match(await page.textContent(".verdict .eyebrow"), /^Poziom\s2\sz\s4\s\d{1,2}\s\p{L}+\s\d{4}/u);
  assert.equal(await page.getAttribute(".result", "data-level"), "defined");
  await page.reload();
  await ready(page);
  assert.equal(await language(page), "pl", "the choice is kept");
  await page.context().close();
});
