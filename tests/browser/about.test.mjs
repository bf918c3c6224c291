// The page about Tandem: what it leads to.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser, open, site, visitor } from "./support.mjs";

const server = await site();
const chromium = await browser();

test("the licences of what Tandem is built from are a click away, with their texts", async () => {
  const page = await visitor(chromium, { language: "pl" });
  await open(page, server, "#/about");
  const [opened] = await Promise.all([page.context().waitForEvent("page"), page.click(".about a[href='licences.txt']")]);
  const text = await opened.textContent("body");
  // Of the framework, of what it is built on, and of the language itself.
  for (const name of ["leptos 0", "wasm-bindgen 0", "plotters 0", "Rust's standard library"])
    assert.ok(text.includes(name), name);
  assert.match(text, /Copyright \(c\) Greg Johnston/);
  // Every part has a text below its names.
  const parts = text.split(/^={80}$/m).slice(1);
  for (let i = 0; i < parts.length; i += 2) assert.ok(parts[i + 1].trim().length > 200, parts[i]);
  await page.context().close();
});
