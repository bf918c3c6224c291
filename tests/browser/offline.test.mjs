// After one visit the page needs no connection; versions are never mixed; an update is offered, not forced.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { served } from "../../scripts/server.mjs";
import {
  answer,
  begin,
  browser,
  complete,
  downloaded,
  files,
  fill,
  MIXED,
  open,
  QUICK,
  ready,
  record,
  records,
  seed,
  shown,
  site,
  sure,
  until,
  visitor,
  withSum,
} from "./support.mjs";

const chromium = await browser();

/** A version of the site that differs only in its style sheet, as `make build` would make it. */
function version(mark) {
  const next = new Map(files);
  const [old] = [...files.keys()].filter((name) => /^main-.*\.css$/.test(name));
  const body = Buffer.concat([files.get(old).body, Buffer.from(`html{--version:${mark}}`)]);
  const digest = (content, encoding) => createHash("sha256").update(content).digest(encoding);
  const name = `main-${digest(body, "hex").slice(0, 10)}.css`;
  const replaced = (file, pairs) => {
    const text = pairs.reduce((text, [from, to]) => text.replaceAll(from, to), files.get(file).body.toString());
    next.set(file, served(file, Buffer.from(text), QUICK));
  };
  next.delete(old);
  next.set(name, served(name, body, QUICK));
  const stamp = digest(mark, "hex").slice(0, 16);
  replaced("index.html", [
    [old, name],
    [/ [0-9a-f]{16}"/g, ` ${stamp}"`],
  ]);
  replaced("sw.js", [
    [old, name],
    [digest(files.get(old).body, "base64"), digest(body, "base64")],
    [/"[0-9a-f]{16}"/g, `"${stamp}"`],
  ]);
  return next;
}

/** Puts a version on a host: all of it, or only some of its files. */
function deploy(host, next, which = () => true) {
  for (const name of host.keys()) if (!next.has(name) && which(name)) host.delete(name);
  for (const [name, file] of next) if (which(name)) host.set(name, file);
}

const shownVersion = (page) => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--version"));
/** Waits until a service worker serves the page. */
const kept = (page) => page.waitForFunction(() => navigator.serviceWorker.controller);
const caches = (page) => page.evaluate(() => window.caches.keys());

/** Looks for a new version, and waits until the browser has installed it or failed to. */
async function tried(page) {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update().catch(() => {});
  });
  await until(page, () => navigator.serviceWorker.getRegistration().then(({ installing }) => !installing));
}

async function firstVisit(host = new Map(files), options) {
  const server = await site({ files: host, base: "/tandem/" });
  const page = await visitor(chromium, options);
  await open(page, server);
  await kept(page);
  return { page, server, host };
}

test("after one visit the whole path works without a host: start, statements, result, advice, history, data, about", async () => {
  const { page, server } = await firstVisit();
  await server.close();
  await page.close();
  const again = await page.context().newPage();
  const troubles = [];
  again.on("pageerror", (error) => troubles.push(String(error)));
  await open(again, server);
  await complete(again, MIXED);
  assert.equal(await again.getAttribute(".result", "data-level"), "defined");
  for (const place of ["history", "data", "about"]) {
    await again.click(`.places a[href="#/${place}"]`);
    await again.waitForSelector(`.${place}`);
  }
  await again.goto(`${server.url}?lang=pl#/history`);
  await ready(again);
  assert.equal(await again.locator(".results .row").count(), 1);
  // The files for downloading are there too.
  await again.goBack();
  const sheet = await again.evaluate(() =>
    fetch(document.querySelector("a[href^=workbook]").href).then((response) => response.ok),
  );
  assert.equal(sheet, true);
  assert.deepEqual(troubles, []);
  await again.context().close();
});

test("even during the first visit, the page no longer needs the connection once the copy is made", async () => {
  const { page, server } = await firstVisit();
  await server.close();
  await complete(page, withSum(60));
  assert.equal((await page.locator("#app [data-advised]").count()) > 0, true);
  await page.context().close();
});

test("a first visit requests each of its files at most once, the page and the brand at most twice, and nothing else", async () => {
  const { page, server } = await firstVisit();
  await page.waitForTimeout(500);
  const asked = server.log.map(({ url }) => url);
  for (const url of new Set(asked)) {
    // The worker fetches the page and the host's brand again.
    const most = /\/tandem\/(brand\.json)?$/.test(url) ? 2 : 1;
    const times = asked.filter((other) => other === url).length;
    assert.ok(times <= most, `${url} was asked for ${times} times`);
    assert.ok(files.has(url.slice("/tandem/".length) || "index.html"), url);
  }
  for (const { method, body, headers } of server.log) {
    assert.deepEqual([method, body, headers.cookie], ["GET", "", undefined]);
  }
  await page.context().close();
});

test("a later visit is served from the copy, and asks the host only for its brand and for a newer version", async () => {
  const { page, server } = await firstVisit();
  const before = server.log.length;
  await page.reload();
  await ready(page);
  // Chromium asks for a newer version some time later.
  for (let i = 0; i < 100 && !server.log.slice(before).some(({ url }) => url.endsWith("/sw.js")); i++)
    await page.waitForTimeout(100);
  const asked = new Set(server.log.slice(before).map(({ url }) => url.split("/").at(-1)));
  // The browser may request the icons of a page that can be installed.
  const expected = [...asked].filter((name) => !/^(manifest|icon-|maskable-)/.test(name));
  assert.deepEqual(expected.sort(), ["brand.json", "sw.js"]);
  await page.context().close();
});

test("a new version is offered; the old one runs until the visitor accepts it, and then the new one has all answers", async () => {
  const { page, server, host } = await firstVisit(new Map(version("one")), { language: "en" });
  await begin(page);
  await answer(page, [4, 2, 5, 3]);
  deploy(host, version("two"));
  await page.reload();
  await page.waitForSelector("[data-notice=update]");
  assert.equal(await shownVersion(page), "one");
  await shown(page, 1);
  assert.match(await page.textContent("[data-notice=update]"), /new version/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(
    violations.map(({ id }) => id),
    [],
  );
  // At the end of the page, the offer covers nothing.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const [foot, offer] = await page.evaluate(() =>
    [".colophon", ".update"]
      .map((part) => document.querySelector(part).getBoundingClientRect())
      .map(({ top, bottom }) => [top, bottom]),
  );
  assert.ok(foot[1] <= offer[0], `the foot ends at ${foot[1]}, the offer begins at ${offer[0]}`);
  await page.click("[data-action=take-over]");
  await page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue("--version") === "two");
  await ready(page);
  await shown(page, 1);
  assert.match(await page.textContent("#answered"), /^4 of 20/);
  assert.equal(await page.locator("[data-notice=update]").count(), 0);
  await server.close();
  await page.reload();
  await ready(page);
  assert.equal(await shownVersion(page), "two");
  await page.context().close();
});

test("a brand that the host has removed does not come back from the copy of another version", async () => {
  const { page, server, host } = await firstVisit();
  // This is the cache of a version whose pages are still open, so that the worker does not delete it.
  const beside = await page.context().newPage();
  await open(beside, server);
  await page.evaluate(async () => {
    const other = await window.caches.open("tandem /tandem/ 0000000000000000");
    await other.put("brand.json", new Response('{"name":"Example Consulting"}'));
  });
  host.delete("brand.json");
  await page.reload();
  await page.waitForFunction(async () => {
    const names = await window.caches.keys();
    const found = await Promise.all(names.map((cacheName) => window.caches.match("brand.json", { cacheName })));
    return names.length === 2 && !found.some(Boolean);
  });
  await page.reload();
  await ready(page);
  assert.equal(await page.locator(".brand").count(), 0);
  await page.context().close();
});

test("a visitor who puts the new version off goes on with the old one, and gets the new one after closing the page", async () => {
  const { page, server, host } = await firstVisit(new Map(version("one")));
  deploy(host, version("two"));
  await page.reload();
  await page.click("[data-action=later]");
  assert.equal(await page.locator("[data-notice=update]").count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.id), "content");
  await complete(page, MIXED);
  assert.equal(await shownVersion(page), "one");
  const next = await page.context().newPage();
  await page.close();
  // The browser activates the new version some time after the last page has closed.
  for (let visits = 0; visits < 10 && (await shownVersion(next)) !== "two"; visits++) {
    await next.goto("about:blank");
    await next.waitForTimeout(300);
    await open(next, server);
  }
  assert.equal(await shownVersion(next), "two");
  assert.equal((await records(next)).length, 1);
  await next.context().close();
});

test("after one tab has accepted the new version, another goes on with the old one, its later parts included", async () => {
  const { page, server, host } = await firstVisit(new Map(version("one")));
  const other = await page.context().newPage();
  await open(other, server);
  deploy(host, version("two"));
  await page.reload();
  await page.click("[data-action=take-over]");
  await page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue("--version") === "two");
  await ready(page);
  await server.close();
  await complete(other, MIXED);
  assert.equal(await shownVersion(other), "one");
  assert.equal((await caches(other)).length, 2);
  // After the old page is closed, its files are deleted.
  await other.close();
  await page.reload();
  await ready(page);
  await until(page, async () => (await window.caches.keys()).length === 1);
  await page.context().close();
});

for (const [what, which] of [
  ["the worker has arrived, and the page not yet", (name) => name !== "index.html"],
  ["a file is missing", (name) => !name.startsWith("main-")],
]) {
  test(`after half a deployment (${what}) the old version stays complete, and the new one comes when it is complete`, async () => {
    const { page, host } = await firstVisit(new Map(version("one")));
    const next = version("two");
    deploy(host, next, which);
    await page.reload();
    await ready(page);
    await tried(page);
    await page.waitForTimeout(500);
    assert.equal(await page.locator("[data-notice=update]").count(), 0);
    assert.equal(await shownVersion(page), "one");
    assert.equal((await caches(page)).length, 1, "nothing is left of the half");
    await complete(page, MIXED);
    deploy(host, next);
    await page.reload();
    await page.waitForSelector("[data-notice=update]");
    await page.context().close();
  });
}

test("a host's own page for a missing file does not get into the copy", async () => {
  const { page, server, host } = await firstVisit(new Map(version("one")));
  const next = version("two");
  deploy(host, next);
  const css = [...next.keys()].find((name) => name.startsWith("main-"));
  host.set(css, { ...host.get("index.html"), cache: "public, max-age=31536000, immutable" });
  await page.reload();
  await ready(page);
  await tried(page);
  assert.ok(
    server.log.some(({ url }) => url.endsWith(css)),
    "the worker has asked for the file",
  );
  await page.waitForTimeout(300);
  assert.equal(await page.locator("[data-notice=update]").count(), 0);
  assert.equal(await shownVersion(page), "one");
  // The browser has now cached the wrong response for a year.
  deploy(host, next);
  await page.reload();
  await page.waitForSelector("[data-notice=update]");
  await page.click("[data-action=take-over]");
  await page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue("--version") === "two");
  await page.context().close();
});

test("sw-off.js removes the copy from the browser, and leaves the answers", async () => {
  const { page, server, host } = await firstVisit();
  await complete(page, MIXED);
  host.set("sw.js", files.get("sw-off.js"));
  await page.reload();
  await ready(page);
  // If Chromium leaves it waiting for the previous worker, it takes effect at the next visit.
  const isGone = () => window.caches.keys().then(({ length }) => length === 0);
  await until(page, () => navigator.serviceWorker.getRegistration().then((found) => !found?.active || found.waiting));
  let visit = page;
  for (let i = 0; i < 3 && !(await visit.evaluate(isGone)); i++) {
    const next = await page.context().newPage();
    await visit.close();
    await next.waitForTimeout(500);
    await open(next, server);
    for (let waits = 0; waits < 10 && !(await next.evaluate(isGone)); waits++) await next.waitForTimeout(100);
    visit = next;
  }
  await until(visit, isGone);
  await until(visit, () => navigator.serviceWorker.getRegistrations().then(({ length }) => length === 0));
  assert.deepEqual(await caches(visit), []);
  assert.equal((await records(visit)).length, 1);
  await visit.context().close();
});

test("erasing everything deletes the offline copy too, and shows that", async () => {
  const { page, server } = await firstVisit(undefined, { language: "en" });
  await seed(page, server, [["assessment/aaa", record("aaa")]]);
  await open(page, server, "#/data");
  await page.waitForSelector("[data-copy]");
  const count = Number(await page.getAttribute("[data-copy]", "data-copy"));
  assert.ok(count > 10, `${count} files`);
  await sure(page, "erase-everything");
  await page.waitForSelector("[data-notice=erased]");
  assert.equal(await page.locator("[data-copy]").count(), 0);
  assert.deepEqual(await caches(page), []);
  assert.equal(await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found ?? null)), null);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  await page.context().close();
});

test("two installations on one host do not affect each other, even when one is erased", async () => {
  const host = new Map();
  for (const [name, file] of files) for (const copy of ["one", "two"]) host.set(`${copy}/${name}`, file);
  host.set("index.html", files.get("index.html"));
  const server = await site({ files: host });
  const page = await visitor(chromium);
  for (const copy of ["one", "two"]) {
    await page.goto(`${server.url}${copy}/`);
    await ready(page);
    await kept(page);
  }
  assert.equal((await caches(page)).length, 2);
  await page.goto(`${server.url}one/#/data`);
  await page.waitForSelector("[data-copy]");
  await sure(page, "erase-everything");
  await page.waitForSelector("[data-notice=erased]");
  assert.deepEqual(
    (await caches(page)).map((name) => name.split(" ")[1]),
    ["/two/"],
  );
  await server.close();
  await page.goto(`${server.url}two/`);
  await ready(page);
  await page.context().close();
});

test("a new version that was not accepted waits complete, through any number of loads", async () => {
  const { page, server, host } = await firstVisit(new Map(version("one")));
  deploy(host, version("two"));
  await page.reload();
  await page.click("[data-action=later]");
  for (let i = 0; i < 2; i++) {
    await page.reload();
    await ready(page);
    await page.waitForSelector("[data-notice=update]");
    await page.waitForTimeout(300);
    assert.equal((await caches(page)).length, 2, "what waits has its files");
  }
  assert.equal(await shownVersion(page), "one");
  await page.click("[data-action=take-over]");
  await page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue("--version") === "two");
  await ready(page);
  await until(page, async () => (await window.caches.keys()).length === 1);
  await server.close();
  await page.reload();
  await ready(page);
  assert.equal(await shownVersion(page), "two");
  await page.context().close();
});

test("after another tab has accepted the new version, the offer here leads to it as well", async () => {
  const { page, server, host } = await firstVisit(new Map(version("one")));
  const other = await page.context().newPage();
  await open(other, server);
  deploy(host, version("two"));
  await page.reload();
  await page.waitForSelector("[data-notice=update]");
  await other.reload();
  await other.waitForSelector("[data-notice=update]");
  await page.click("[data-action=take-over]");
  await page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue("--version") === "two");
  await server.close();
  await other.click("[data-action=take-over]");
  await other.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue("--version") === "two");
  await ready(other);
  await page.context().close();
});

test("a new version is not offered while a reload would lose answers that could not be stored", async () => {
  const { page, host } = await firstVisit(new Map(version("one")));
  await begin(page);
  await fill(page);
  await page.click('[data-item=forecast] label:has(input[value="3"])');
  await page.waitForSelector("[data-notice=not-saved]");
  deploy(host, version("two"));
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration.update()));
  await until(page, () => navigator.serviceWorker.getRegistration().then(({ waiting, installing }) => waiting || !installing));
  await page.waitForTimeout(500);
  assert.equal(await page.locator("[data-notice=update]").count(), 0);
  await page.context().close();
});

test("the files for downloading are available without a connection", async () => {
  const { page, server } = await firstVisit();
  await complete(page, MIXED);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.clearBrowserCache");
  await server.close();
  await page.click("[data-action=invite]");
  const { name, text } = await downloaded(page, () => page.click(".invite a[href^=questionnaire]"));
  assert.match(name, /\.html$/);
  assert.match(text, /<table>/);
  await page.context().close();
});

test("the page can be installed: its manifest has names, colours and icons of the sizes that it declares", async () => {
  const { page, server } = await firstVisit();
  assert.equal(await page.locator("link[rel=manifest]").count(), 0, "a first visit does without");
  await page.reload();
  await page.waitForSelector("link[rel=manifest]", { state: "attached" });
  const cdp = await page.context().newCDPSession(page);
  const { errors, data } = await cdp.send("Page.getAppManifest");
  assert.deepEqual(errors, []);
  const manifest = JSON.parse(data);
  assert.equal(new URL(manifest.start_url, server.url).href, server.url);
  assert.ok(manifest.icons.some(({ purpose }) => purpose === "maskable"));
  for (const { src, sizes } of manifest.icons) {
    const png = files.get(src).body;
    assert.equal(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, sizes, src);
  }
  const { installabilityErrors } = await cdp.send("Page.getInstallabilityErrors");
  // A test's profile is like a private window, in which pages can't be installed.
  assert.deepEqual(
    installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito"),
    [],
  );
  await page.context().close();
});

test("the worker knows every file of the version, each by the digest of its content", () => {
  const worker = files.get("sw.js").body.toString();
  for (const [name, { body }] of files) {
    if (/^(index\.html|brand\.json|embed\.d\.ts|licences\.txt|sw(-off)?\.js|manifest\.webmanifest|icons\/.*)$/.test(name))
      continue;
    // What is large and rarely read, or needs a connection anyway: docs/storage.md lists it.
    if (/^(instruments\/.*|embed\.js|(kit|frame)-[\da-f]+\.(css|wasm|js))$/.test(name)) continue;
    if (/^(questionnaire|workbook)-.+-(pl|en)-[\da-f]+\./.test(name)) continue;
    const digest = createHash("sha256").update(body).digest("base64");
    assert.ok(worker.includes(`"${name}","${digest}"`), name);
  }
  const [, stamp] = / ([0-9a-f]{16})"/.exec(files.get("index.html").body);
  assert.ok(worker.includes(`"${stamp}"`), "the page and the worker are of one version");
});
