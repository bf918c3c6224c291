// The page about Tandem and its links.
import assert from "node:assert/strict";
import { test } from "node:test";
import { browser, open, site, visitor } from "./support.mjs";

const server = await site();
const chromium = await browser();

test("a click opens the licences of the libraries in Tandem, with their texts", async () => {
  const page = await visitor(chromium, { language: "pl" });
  await open(page, server, "#/about");
  const [opened] = await Promise.all([page.context().waitForEvent("page"), page.click(".about a[href='licences.txt']")]);
  const text = await opened.textContent("body");
  // The licences of the framework, of a library that it uses, and of the language.
  for (const name of ["leptos 0", "wasm-bindgen 0", "plotters 0", "Rust's standard library"])
    assert.ok(text.includes(name), name);
  assert.match(text, /Copyright \(c\) Greg Johnston/);
  // Each section has a text below the names.
  const parts = text.split(/^={80}$/m).slice(1);
  for (let i = 0; i < parts.length; i += 2) assert.ok(parts[i + 1].trim().length > 200, parts[i]);
  await page.context().close();
});
