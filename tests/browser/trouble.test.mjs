// Faults are explained in one clear sentence, and the page goes on working.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { chromium as playwright } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../../scripts/chromium.mjs";
import { answer, begin, browser, complete, open, ready, shown, site, visitor, withSum } from "./support.mjs";

const server = await site();
const chromium = await browser();

test("at an unknown address, or one whose id was cut short, the page says so and links to the start screen", async () => {
  const page = await visitor(chromium, { language: "pl" });
  const unknown = ["#/nowhere", "#/history/x", "#/assess", "#/<img src=x onerror=alert(1)>", "#/%zz"];
  const noId = ["#/result/Ź", "#/assess/Ź", "#/assess/marketing-sales?assessment=&page=2"];
  for (const address of [...unknown, ...noId]) {
    await page.goto("about:blank");
    await open(page, server, address);
    assert.match(await page.textContent("[data-missing=page]"), /Być może link jest niepełny/);
    assert.equal(await page.locator("main img").count(), 0);
  }
  await page.click("[data-missing] a.button");
  await page.waitForSelector("#start", { state: "visible" });
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("for an unknown questionnaire, the page lists those that exist", async () => {
  const page = await visitor(chromium);
  await open(page, server, "#/assess/marketing-sale");
  assert.match(await page.textContent("[data-missing=instrument]"), /“marketing-sale”.*marketing-sales/);
  await page.context().close();
});

test("for a result of another browser, the page says that results stay in the browser that made them", async () => {
  const page = await visitor(chromium);
  await open(page, server, "#/result/k3v9q2mzx7abcdef");
  assert.match(await page.textContent("[data-missing=result]"), /browser that made it/);
  await page.context().close();
});

test("bad settings are ignored with one warning that names them", async () => {
  const page = await visitor(chromium, { language: "pl" });
  await open(page, server, "?lang=de&theme=pink&constructor=1&lang=");
  assert.equal(await page.getAttribute("html", "lang"), "pl");
  assert.equal(await page.getAttribute("html", "data-theme"), null);
  const named = ["'lang' can't be 'de'", "'theme' can't be 'pink'", "'constructor' can't be '1'", "'lang' can't be ''"];
  assert.equal(page.warnings.length, 1, "one warning for all");
  for (const words of named) assert.ok(page.warnings[0].includes(words), page.warnings[0]);
  await page.context().close();
});

test("a link's theme wins over the system's", async () => {
  const page = await visitor(chromium, { theme: "light" });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await open(page, server);
  const light = await paper();
  await open(page, server, "?theme=dark");
  assert.notEqual(await paper(), light);
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, server, "?theme=light");
  assert.equal(await paper(), light);
  await page.context().close();
});

test("an unknown side is ignored with a warning", async () => {
  const page = await visitor(chromium);
  await open(page, server, "#/assess/marketing-sales?side=finance");
  await shown(page, 1);
  assert.equal(await page.isChecked('input[name=side][value=""]'), true);
  assert.ok(page.warnings.some((text) => text.includes("finance")));
  await page.context().close();
});

test("if the browser blocks storage, the whole path works and says that nothing is saved", async () => {
  // In a real profile with site data switched off, every use of localStorage throws.
  const profile = mkdtempSync(join(tmpdir(), "tandem-"));
  mkdirSync(join(profile, "Default"));
  writeFileSync(
    join(profile, "Default", "Preferences"),
    JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }),
  );
  const context = await playwright.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: CHROMIUM_FLAGS,
    locale: "en-GB",
  });
  try {
    const page = await context.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(server.url);
    await ready(page);
    const blocked = await page.evaluate(() => {
      try {
        return !localStorage;
      } catch {
        return true;
      }
    });
    assert.ok(blocked, "this test needs a browser that blocks storage");
    await page.waitForSelector("[data-notice=not-kept]");
    await complete(page, withSum(60));
    assert.equal(await page.getAttribute(".result", "data-level"), "aligned");
    await page.click("[data-language=pl]");
    await page.waitForFunction(() => document.documentElement.lang === "pl");
    assert.deepEqual(errors, []);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

test("an answer that finds no room stays on screen, and is shown as not saved until it is", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await begin(page);
  await answer(page, [4, 0, 0, 0]);
  await page.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        while (size) localStorage.setItem(`filler ${size} ${localStorage.length}`, "x".repeat(size));
      } catch {
        // This size no longer fits; half of it may.
      }
    }
  });
  await page.click("[data-item=no-blame] label:has(input[value='2'])");
  await page.click("[data-item=customer-contact] label:has(input[value='5'])");
  await page.waitForSelector("[data-notice=not-saved]");
  assert.equal(await page.isChecked("[data-item=customer-contact] input[value='5']"), true);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith("filler")) localStorage.removeItem(key);
  });
  await page.click("[data-item=plan-input] label:has(input[value='1'])");
  await page.waitForSelector("[data-notice=not-saved]", { state: "detached" });
  await page.reload();
  await ready(page);
  await shown(page, 1);
  assert.match(await page.textContent("#answered"), /^4 of 20/);
  await page.context().close();
});

test("damaged records are left unchanged, and the page starts", async () => {
  const page = await visitor(chromium, {
    init: () => {
      localStorage.setItem("tandem/settings", "{");
      localStorage.setItem("tandem/assessment/damaged", '{"version":1,"assess');
      localStorage.setItem("tandem/assessment/newer", '{"version":99}');
    },
  });
  await open(page, server);
  await complete(page, withSum(40));
  assert.equal(page.warnings.length, 2, "each is warned of once");
  const kept = await page.evaluate(() => [
    localStorage.getItem("tandem/assessment/damaged"),
    localStorage.getItem("tandem/assessment/newer"),
  ]);
  assert.deepEqual(kept, ['{"version":1,"assess', '{"version":99}']);
  await page.context().close();
});

test("if the program can't be loaded, the page says so in the visitor's language", async () => {
  const page = await visitor(chromium, { language: "pl" });
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(server.url);
  await page.waitForSelector("[data-notice=no-program]", { state: "visible" });
  await page.waitForSelector("[data-notice=no-program] h1 .if-failed [lang=pl]", { state: "visible" });
  await page.unroute("**/*.wasm");
  await page.click("[data-notice=no-program] a:visible");
  await ready(page);
  await page.context().close();
});

test("the app works under any sub-path", async () => {
  const deep = await site({ base: "/some/where/deep/" });
  const page = await visitor(chromium);
  await open(page, deep);
  await complete(page, withSum(80));
  assert.equal(await page.getAttribute(".result", "data-level"), "integrated");
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});
