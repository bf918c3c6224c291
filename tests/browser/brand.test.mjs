// A consultant's brand: shown if it is valid, and unable to impersonate someone else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { served } from "../../scripts/server.mjs";
import { begin, browser, files, MIXED, open, record, seed, site, visitor } from "./support.mjs";

const server = await site();
const chromium = await browser();
const link = (settings) => `?${new URLSearchParams(settings)}`;
const DOT = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

/** A host with a brand of its own. */
function hostOf(brand) {
  const own = new Map(files);
  own.set("brand.json", served("brand.json", Buffer.from(typeof brand === "string" ? brand : JSON.stringify(brand))));
  return site({ files: own });
}

test("name, logo and contact are beside Tandem's own name, and the contact shows where it leads", async () => {
  const page = await visitor(chromium);
  const cta = "https://consulting.example/book?x=1";
  await open(page, server, link({ name: "Example Consulting", logo: "icons/icon-192.png", cta, "cta-text": "Book a call" }));
  assert.equal(await page.textContent(".brand"), "Example Consulting");
  assert.equal(await page.isVisible(".wordmark"), true);
  assert.ok(await page.$eval(".brand img", (image) => image.decode().then(() => image.naturalWidth > 0)));
  const button = page.locator("[data-contact] a");
  assert.equal(await button.getAttribute("href"), cta);
  assert.equal(await button.getAttribute("rel"), "noopener noreferrer");
  assert.deepEqual(await button.locator(":scope > span").allTextContents(), ["Book a callBook a call", "consulting.example"]);
  assert.match(await page.textContent(".brand-origin"), /Tandem does not check them/);
  assert.deepEqual(page.warnings, []);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("the contact is shown on the start screen and at the end of a result, not beside the statements", async () => {
  const page = await visitor(chromium);
  await seed(page, server, [["assessment/aaa", record("aaa", { values: MIXED })]]);
  await open(page, server, link({ cta: "https://consulting.example/" }));
  assert.equal(await page.isVisible("[data-contact]"), true);
  await begin(page);
  assert.equal(await page.isVisible("[data-contact]"), false);
  await page.goto(`${page.url().split("#")[0]}#/result/aaa`);
  await page.waitForSelector(".result-ending");
  assert.equal(await page.isVisible("[data-contact]"), true);
  assert.match(await page.textContent("[data-contact] a"), /Contact/);
  // It is once more where the radar ends, long before the end of the page.
  const early = page.locator(".contact-place a");
  assert.equal(await early.getAttribute("href"), "https://consulting.example/");
  const [above, areas] = [await early.boundingBox(), await page.locator(".areas").boundingBox()];
  assert.ok(above.y > areas.y && above.y < areas.y + areas.height + 100);
  await page.context().close();
});

test("a brand with texts in both languages uses the visitor's language", async () => {
  const own = await hostOf({
    name: "Przykład",
    cta: "https://consulting.example/",
    "cta-text": { pl: "Umów rozmowę", en: "Book a call" },
  });
  const page = await visitor(chromium, { language: "pl" });
  await open(page, own);
  assert.equal(await page.isVisible('[data-contact] a :text("Umów rozmowę")'), true);
  await page.click("[data-language=en]");
  assert.equal(await page.isVisible('[data-contact] a :text("Umów rozmowę")'), false);
  assert.equal(await page.isVisible('[data-contact] a :text("Book a call")'), true);
  await page.context().close();
});

test("a link can't change the brand of a host that has one", async () => {
  const own = await hostOf({ name: "Honest Consulting", accent: "#7a1f3d" });
  const page = await visitor(chromium);
  await open(page, own, link({ name: "Some Bank", cta: "https://phishing.example/", lang: "en" }));
  assert.equal(await page.textContent(".brand"), "Honest Consulting");
  assert.equal(await page.locator("[data-contact]").count(), 0);
  assert.match(await page.textContent(".brand-origin"), /provided by: Honest Consulting/);
  assert.equal(page.warnings.length, 1);
  for (const key of ["'name'", "'cta'"]) assert.ok(page.warnings[0].includes(key), page.warnings[0]);
  await page.context().close();
});

const BAD = [
  ["name", "", "is empty"],
  ["name", "x".repeat(41), "longer than 40"],
  ["name", "knaB\u202e emoS", "can't be seen"],
  ["accent", "red", "no colour"],
  ["accent", "#12345", "no colour"],
  ["cta", "http://consulting.example/", "no https address"],
  ["cta", "javascript:alert(1)", "no https address"],
  ["cta", "https://bank.example@evil.example/", "no https address"],
  ["cta", "https:evil.example", "no https address"],
  ["cta-text", "x".repeat(41), "longer than 40"],
  ["cta-text", "https://www.bank.example", "looks like an address"],
  ["cta-text", "Log in: bank.example", "looks like an address"],
  ["logo", "https://elsewhere.example/logo.png", "own folder"],
  ["logo", "//elsewhere.example/logo.png", "own folder"],
  ["logo", "../logo.png", "own folder"],
  ["logo", "/logo.png", "own folder"],
  ["logo", "data:text/html,<script>alert(1)</script>", "no image"],
  ["logo", `data:image/png;base64,${"A".repeat(43_700 + 8)}`, "larger than 32 kB"],
];

test("bad settings of a brand are ignored with one warning that names them, and the page works", async () => {
  // The app is under a path, so that a logo's address can lead out of its folder.
  const under = await site({ base: "/tandem/" });
  const page = await visitor(chromium);
  for (const [key, value, words] of BAD) {
    page.warnings.length = 0;
    const isLong = value.length > 10_000;
    // Too long for an address that servers accept, so the host's file has it.
    const where = isLong ? await hostOf({ [key]: value }) : under;
    await open(page, where, isLong ? "" : link({ [key]: value, lang: "en" }));
    assert.equal(page.warnings.length, 1, `${key}=${value}: ${page.warnings}`);
    assert.ok(page.warnings[0].includes(`'${key}'`) && page.warnings[0].includes(words), page.warnings[0]);
    assert.equal(await page.locator(".brand, [data-contact]").count(), 0, `${key}=${value}`);
    assert.equal(await page.evaluate(() => document.documentElement.style.getPropertyValue("--accent")), "");
  }
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("the page works with a damaged brand file, or one with unknown settings", async () => {
  for (const brand of ["{", "null", "[]", "7", '{"name": 7, "colour": "#fff", "cta-text": {"pl": "tak"}}']) {
    const own = await hostOf(brand);
    const page = await visitor(chromium);
    await open(page, own);
    await begin(page);
    assert.equal(await page.locator(".brand").count(), 0);
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  }
});

test("if the host's brand can't be read, a link's brand does not take its place, and the console says why", async () => {
  for (const answer of [{ status: 503, body: "busy" }, { body: '{"name": "Honest Consulting",}' }, null]) {
    const page = await visitor(chromium);
    await page.route("**/brand.json", (route) => (answer ? route.fulfill(answer) : route.abort()));
    await open(page, server, link({ name: "Some Bank", cta: "https://phishing.example/" }));
    await begin(page);
    assert.equal(await page.locator(".brand, [data-contact]").count(), 0);
    assert.equal(page.warnings.length, 1, page.warnings.join());
    assert.match(page.warnings[0], /'brand\.json' can't be read/);
    await page.context().close();
  }
});

test("a host without a brand file has no brand", async () => {
  const own = new Map(files);
  own.delete("brand.json");
  const page = await visitor(chromium);
  await open(page, await site({ files: own }), link({ name: "Example Consulting" }));
  assert.equal(await page.textContent(".brand"), "Example Consulting");
  assert.deepEqual(page.warnings, []);
  await page.context().close();
});

test("markup in a brand's text is shown as text, and a logo that does not load is removed", async () => {
  const page = await visitor(chromium);
  await open(page, server, link({ name: "<img src=x onerror=alert(1)>", logo: "icons/none.png" }));
  assert.equal(await page.textContent(".brand span"), "<img src=x onerror=alert(1)>");
  await page.waitForFunction(() => !document.querySelector(".brand img"));
  await page.context().close();
});

test("a logo within the address is shown, without a request", async () => {
  const page = await visitor(chromium);
  const images = [];
  page.on("request", (request) => request.resourceType() === "image" && images.push(request.url()));
  await open(page, server, link({ logo: DOT }));
  assert.equal(await page.$eval(".brand img", (image) => image.decode().then(() => image.naturalWidth)), 1);
  assert.equal(await page.getAttribute(".brand img", "alt"), "Logo");
  assert.deepEqual(
    images.filter((url) => !url.startsWith("data:") && !url.includes("/icon-")),
    [],
  );
  await page.context().close();
});

test("the accent colours buttons and links in both themes", async () => {
  for (const theme of ["light", "dark"]) {
    const page = await visitor(chromium, { theme });
    const colour = () => page.$eval(".sides a", (link) => getComputedStyle(link).backgroundColor);
    await open(page, server);
    const before = await colour();
    await open(page, server, link({ accent: "7a1f3d" }));
    const accent = await colour();
    assert.notEqual(accent, before);
    // Chromium returns the computed colour.
    const [red, green] = await page.evaluate((accent) => {
      const context = document.createElement("canvas").getContext("2d");
      context.fillStyle = accent;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    }, accent);
    assert.ok(red > green * 1.2, `it is a red still: ${accent}`);
    await page.context().close();
  }
});

test("nothing moves when the brand arrives, and nothing is painted without it", async () => {
  const own = await hostOf({ name: "Example Consulting", accent: "#7a1f3d" });
  const page = await visitor(chromium, {
    init: () => {
      window.shifts = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) window.shifts += value;
      }).observe({ type: "layout-shift", buffered: true });
      // Record what is visible before the brand is there.
      window.early = [];
      const look = () => {
        const heading = document.querySelector("#start h1");
        const isSeen = heading?.checkVisibility({ visibilityProperty: true });
        if (isSeen && !document.querySelector(".brand")) window.early.push(heading.textContent);
        requestAnimationFrame(look);
      };
      look();
    },
  });
  await page.route("**/brand.json", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await open(page, own);
  await page.waitForTimeout(300);
  assert.ok((await page.evaluate(() => window.shifts)) < 0.001);
  assert.deepEqual(await page.evaluate(() => window.early), []);
  await page.context().close();
});
