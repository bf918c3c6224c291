// The kit: its snippet, link and brand file work unchanged.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { served } from "../../scripts/server.mjs";
import { framed, host } from "./hosts.mjs";
import { browser, downloaded, files, open, shown, site, visitor } from "./support.mjs";

const server = await site({ base: "/tandem/" });
const chromium = await browser();

async function kit(options) {
  const page = await visitor(chromium, { width: 1280, ...options });
  await open(page, server, "#/embed");
  await page.waitForSelector(".kit .qr svg");
  return page;
}

async function enter(page, settings) {
  for (const [field, value] of Object.entries(settings)) {
    await page.fill(`#kit-${field}`, value);
    await page.press(`#kit-${field}`, "Tab");
  }
}

const given = (page, what) => page.textContent(`[data-given=${what}]`);

test("the snippet, pasted into a page, shows the same as the preview", async () => {
  const page = await kit();
  await page.check('input[name=lang][value="en"]');
  await page.check('input[name=begin][value="sales"]');
  await enter(page, { name: 'Smith & "Sons" <Consulting>', accent: "#7a1f3d", cta: "https://consulting.example/?a=1&b=2" });
  const preview = await framed(page);
  await shown(preview, 1);
  assert.equal(await preview.textContent(".brand"), 'Smith & "Sons" <Consulting>');
  const snippet = await given(page, "snippet");
  const other = await visitor(chromium, { width: 900, language: "pl" });
  await other.goto(await host(`</head><body>${snippet}</body>`));
  const frame = await framed(other);
  await shown(frame, 1);
  assert.equal(await frame.getAttribute("html", "lang"), "en");
  assert.equal(await frame.textContent(".brand"), 'Smith & "Sons" <Consulting>');
  assert.equal(await frame.isChecked('input[name=side][value="sales"]'), true);
  assert.deepEqual(other.warnings, []);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
  await other.context().close();
});

test("the preview uses the language that was chosen for visitors, not that of the page", async () => {
  const page = await kit();
  await page.click("[data-language=en]");
  await page.check('input[name=lang][value="pl"]');
  await page.waitForSelector("tandem-assessment iframe[src*='lang=pl']");
  const preview = await framed(page);
  assert.equal(await preview.getAttribute("html", "lang"), "pl");
  assert.equal(await page.getAttribute("html", "lang"), "en");
  await page.context().close();
});

test("the link shows the same on the full page, and the QR code contains the link", async () => {
  const page = await kit();
  await page.check('input[name=theme][value="dark"]');
  await enter(page, { name: "Zażółć gęślą jaźń", "cta-text": "Umów rozmowę", cta: "https://consulting.example/" });
  const link = await given(page, "link");
  assert.ok(link.startsWith(server.url), link);
  const other = await visitor(chromium, { language: "pl" });
  await other.goto(link);
  await other.waitForSelector("[data-contact]");
  assert.equal(await other.getAttribute("html", "data-theme"), "dark");
  assert.equal(await other.textContent(".brand"), "Zażółć gęślą jaźń");
  const svg = await downloaded(page, () => page.click("[data-action=qr-svg]"));
  assert.equal(svg.name, "tandem-qr.svg");
  const [png] = await Promise.all([page.waitForEvent("download"), page.click("[data-action=qr-png]")]);
  const image = readFileSync(await png.path());
  assert.equal(image.toString("latin1", 1, 4), "PNG");
  // Chromium on a desktop can't read QR codes; the native tests of chart/qr.rs do.
  assert.match(svg.text, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  assert.ok(image.readUInt32BE(16) >= 1000, "large enough for a poster");
  await page.context().close();
  await other.context().close();
});

test("the brand file, put on a host, sets that host's brand", async () => {
  const page = await kit();
  await enter(page, { name: "Example Consulting", accent: "#7a1f3d" });
  const file = await downloaded(page, () => page.click("[data-action=save-brand]"));
  assert.equal(file.name, "brand.json");
  assert.deepEqual(JSON.parse(file.text), { name: "Example Consulting", accent: "#7a1f3d" });
  const own = new Map(files);
  own.set("brand.json", served("brand.json", Buffer.from(file.text)));
  const other = await visitor(chromium);
  await open(other, await site({ files: own }));
  assert.match(await other.textContent(".brand-origin"), /provided by: Example Consulting/);
  await page.context().close();
  await other.context().close();
});

test("an invalid setting is explained beside its field, and left out of snippet, link and brand file", async () => {
  const page = await kit({ language: "pl" });
  await enter(page, {
    name: "x".repeat(41),
    accent: "czerwony",
    cta: "http://doradca.example/",
    height: "5",
    logo: "../logo.png",
  });
  for (const [field, words] of [
    ["name", /więcej niż 40/],
    ["accent", /Wpisz kolor/],
    ["cta", /https/],
    ["height", /od 10 do 99999/],
    ["logo", /z\s+folderu/],
  ]) {
    assert.match(await page.textContent(`#kit-${field}-flaw`), words);
    assert.equal(await page.getAttribute(`#kit-${field}`, "aria-invalid"), "true");
  }
  assert.equal(await given(page, "link"), server.url);
  assert.equal(await given(page, "brand"), "{}\n");
  // The input stays, after a change of language too.
  await page.click("[data-language=en]");
  assert.equal(await page.inputValue("#kit-accent"), "czerwony");
  assert.match(await page.textContent("#kit-accent-flaw"), /Enter a colour/);
  await enter(page, { name: "https://bank.example" });
  assert.match(await page.textContent("#kit-name-flaw"), /looks like an address/);
  await enter(page, { accent: "" });
  assert.equal(await page.textContent("#kit-accent-flaw"), "");
  await page.context().close();
});

test("an uploaded image becomes the logo of the snippet, not of the link; one that is too large is refused", async () => {
  const page = await kit();
  const image = (size) => ({
    name: "logo.png",
    mimeType: "image/png",
    buffer: Buffer.concat([files.get("icons/icon-192.png").body, Buffer.alloc(size)]),
  });
  await page.setInputFiles("input[name=logo-image]", image(0));
  await page.waitForFunction(() => document.querySelector("[data-given=snippet]").textContent.includes("data:image/png"));
  const preview = await framed(page);
  assert.ok(await preview.$eval(".brand img", (image) => image.decode().then(() => image.naturalWidth === 192)));
  assert.ok(!(await given(page, "link")).includes("logo"));
  assert.equal(await page.isVisible("[data-notice=no-logo]"), true);
  await page.setInputFiles("input[name=logo-image]", image(40_000));
  await page.waitForFunction(() => /32 kB/.test(document.querySelector("#kit-logo-flaw").textContent));
  assert.ok(!(await given(page, "snippet")).includes("data:"));
  await page.click(".field .link");
  assert.equal(await page.isVisible("#kit-logo"), true);
  // Chromium warns that the preview's sandbox does not isolate a frame of the same origin. It need not: the page is our own.
  assert.deepEqual(
    page.warnings.filter((text) => !text.includes("can escape its sandboxing")),
    [],
  );
  await page.context().close();
});

test("answers in the preview are not stored, and the settings of the kit survive visits to other screens", async () => {
  const page = await kit();
  await enter(page, { name: "Example Consulting" });
  await page.check('input[name=begin][value="sales"]');
  const preview = await framed(page);
  await shown(preview, 1);
  await preview.click('[data-item=forecast] label:has(input[value="3"])');
  await page.waitForTimeout(300);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  assert.equal(await preview.isVisible("[data-notice=not-kept]"), false);
  await page.click(".places a[href='#/history']");
  await page.waitForSelector(".history");
  await page.goBack();
  await page.waitForSelector(".kit .qr svg");
  assert.equal(await page.inputValue("#kit-name"), "Example Consulting");
  assert.ok((await given(page, "snippet")).includes('side="sales"'));
  await page.context().close();
});

test("the snippet has the chosen height and the question for the level", async () => {
  const page = await kit();
  await enter(page, { height: "700" });
  await page.check("input[name=share-level]");
  assert.match(await given(page, "snippet"), / height="700" share-level>/);
  await page.uncheck("input[name=share-level]");
  assert.ok(!(await given(page, "snippet")).includes("share-level"));
  await page.context().close();
});

test("snippet, link and brand file can be copied", async () => {
  const page = await kit({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.click(".kit-link [data-action=copy]");
  await page.waitForSelector(".kit-link [role=status] span");
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await given(page, "link"));
  await page.context().close();
});

test("if the link is too long for a QR code, the kit says so and offers none to save", async () => {
  const page = await kit();
  assert.equal(await page.locator("[data-action^=qr-]").count(), 2);
  await enter(page, { cta: `https://consulting.example/${"x".repeat(3000)}` });
  assert.match(await page.textContent(".qr-code"), /too long/);
  assert.equal(await page.locator("[data-action^=qr-]").count(), 0);
  await enter(page, { cta: "" });
  assert.equal(await page.locator("[data-action^=qr-]").count(), 2);
  await page.context().close();
});

test("the footer and the description of the method link to the kit", async () => {
  const page = await visitor(chromium, { width: 1280 });
  await open(page, server, "#/about");
  await page.click(".about a[href='#/embed']");
  await page.waitForSelector(".kit");
  assert.equal(await page.title(), "Put Tandem on your site – Tandem");
  await open(page, server);
  await page.click(".colophon .for-consultants a");
  await page.waitForSelector(".kit");
  // An embedded page has no such link: the preview would be a frame in a frame.
  await page.goto(`${server.url}?embed=1#/about`);
  await page.waitForSelector(".about");
  assert.equal(await page.locator("a[href='#/embed']:visible").count(), 0);
  await page.context().close();
});
