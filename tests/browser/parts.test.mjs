// The parts of the program are loaded when a screen needs them. Whatever becomes of one, the page says it, offers a way on, and
// loses nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { served } from "../../scripts/server.mjs";
import {
  answer,
  begin,
  browser,
  complete,
  files,
  MIXED,
  NO_COPY,
  open,
  ready,
  record,
  records,
  seed,
  shown,
  site,
  visitor,
} from "./support.mjs";

const chromium = await browser();
const FAILED = "[data-notice=no-part]";
const OUTDATED = "[data-notice=new-version]";

/** The name of a part's file. */
const nameOf = (part, end = "wasm") => [...files.keys()].find((name) => new RegExp(`^${part}-[0-9a-f]{10}\\.${end}$`).test(name));

/** A site of its own with some files replaced, or removed where there is no content. */
const changed = (changes) => {
  const own = new Map(files);
  for (const [name, body] of Object.entries(changes)) {
    if (body) own.set(name, served(name, Buffer.from(body)));
    else own.delete(name);
  }
  return site({ files: own }).then((server) => ({ server, own }));
};

/** The hash that the names of all parts have, and the one that they have in another version of the page. */
const [, HASH] = /-([0-9a-f]{10})\./.exec(nameOf("advice"));
const OTHER = "0123456789";

/** The page as another version has it: with other names of files. */
const newerPage = () => files.get("index.html").body.toString().replaceAll(HASH, OTHER);

/** A part as another build of the program has it: it asks for another program's memory. */
function foreign(part) {
  const program = /tandem-([0-9a-f]{10})_bg\.wasm/.exec(files.get("index.html").body)[1];
  const code = Buffer.from(files.get(nameOf(part)).body);
  const at = code.indexOf(program);
  assert.ok(at > 0, "a part names the program that it belongs to");
  code.write("0123456789", at);
  return code;
}

/** Keeps a part's file back until the returned function is called. */
async function held(page, part) {
  let release;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  await page.route(`**/${nameOf(part)}`, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Whether the program still takes answers. */
async function isAlive(page) {
  await page.click(".wordmark");
  await page.waitForSelector("#start", { state: "visible" });
  await page.click("#start a[href$='side=marketing']");
  await shown(page, 1);
}

test("a part that the host does not have is said under the screen's title, and comes when asked again", async () => {
  const { server, own } = await changed({ [nameOf("about")]: null });
  const page = await visitor(chromium, { language: "pl", ...NO_COPY });
  await open(page, server, "#/about");
  assert.match(await page.textContent(FAILED), /Nie udało się tego wczytać/);
  assert.equal(await page.textContent("#app h1"), "Metoda i\u00a0prywatność");
  own.set(nameOf("about"), files.get(nameOf("about")));
  await page.click(`${FAILED} [data-action=retry]`);
  await page.waitForSelector(".about");
  await page.waitForFunction(() => document.activeElement.matches("#app h1"));
  await page.context().close();
});

test("after a deployment that dropped a part, the page offers the new version, and the answers stay", async () => {
  const { server, own } = await changed({});
  const page = await visitor(chromium, NO_COPY);
  await open(page, server);
  await begin(page);
  await answer(page, MIXED);
  const [before] = await records(page);
  own.delete(nameOf("advice"));
  own.set("index.html", served("index.html", Buffer.from(newerPage())));
  await page.click("[data-action=finish]");
  await page.waitForSelector(OUTDATED);
  assert.ok(await page.isVisible(".radar svg"), "a result without advice is a result");
  assert.match(await page.textContent(OUTDATED), /newer version of this page.*answers stay/s);
  for (const [name, file] of files) if (name.includes(HASH)) own.set(name.replace(HASH, OTHER), file);
  await page.click(`${OUTDATED} [data-reload]`);
  await page.waitForSelector(".result-ending");
  const [after] = await records(page);
  assert.deepEqual(after.ratings, before.ratings);
  await page.context().close();
});

test("a part of another build is not linked to the program, which goes on", async () => {
  const { server, own } = await changed({ [nameOf("data")]: foreign("data") });
  const page = await visitor(chromium, NO_COPY);
  await open(page, server, "#/history");
  await page.waitForSelector(OUTDATED);
  await isAlive(page);
  assert.deepEqual(page.troubles, []);
  own.set(nameOf("data"), files.get(nameOf("data")));
  await page.click(".places a[href='#/history']");
  await page.waitForSelector(".history");
  await page.context().close();
});

test("a part that was cut short, or that is a host's page, is said, and the program goes on", async () => {
  const whole = files.get(nameOf("data")).body;
  for (const body of [whole.subarray(0, whole.length / 2), "<!doctype html><p>There is no such file.</p>"]) {
    const { server, own } = await changed({ [nameOf("data")]: body });
    const page = await visitor(chromium, NO_COPY);
    await open(page, server, "#/data");
    await page.waitForSelector(FAILED);
    await isAlive(page);
    assert.deepEqual(page.troubles, []);
    // The browser has the damaged file in its cache, for a year. A later visit does not stop there.
    own.set(nameOf("data"), files.get(nameOf("data")));
    await page.goto("about:blank");
    await page.goto(`${server.url}#/data`);
    await page.waitForSelector(".data");
    await page.context().close();
  }
});

test("a host that does not know the type of WebAssembly serves all parts", async () => {
  const own = new Map(files);
  for (const [name, file] of files) if (name.endsWith(".wasm")) own.set(name, { ...file, type: "application/octet-stream" });
  const server = await site({ files: own });
  const page = await visitor(chromium, NO_COPY);
  await open(page, server);
  await complete(page, MIXED);
  for (const [place, screen] of [
    ["history", ".history"],
    ["about", ".about"],
    ["embed", ".kit"],
  ]) {
    await page.goto(`${server.url}#/${place}`);
    await page.waitForSelector(screen);
  }
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("while a part is late, its screen has its title and says that it is loading, and then comes", async () => {
  const server = await site();
  const page = await visitor(chromium, NO_COPY);
  const release = await held(page, "data");
  await open(page, server);
  await page.click(".places a[href='#/history']");
  await page.waitForSelector(".part-loading");
  assert.equal(await page.textContent("#app h1"), "History");
  assert.equal(await page.title(), "History – Tandem");
  await page.waitForFunction(() => document.activeElement.matches("#app h1"));
  release();
  await page.waitForSelector(".history");
  await page.waitForFunction(() => document.activeElement.matches(".history h1"));
  await page.context().close();
});

test("Back while a part is loading leads back, and the part is there at the next visit", async () => {
  const server = await site();
  const page = await visitor(chromium, NO_COPY);
  const release = await held(page, "data");
  await open(page, server);
  await begin(page);
  await answer(page, [4, 0, 0, 0]);
  await page.click(".places a[href='#/data']");
  await page.waitForSelector(".part-loading");
  await page.goBack();
  await shown(page, 1);
  const [loaded] = await Promise.all([page.waitForResponse((response) => response.url().endsWith(nameOf("data"))), release()]);
  await loaded.finished();
  assert.equal(await page.isChecked("[data-item=forecast] input[value='4']"), true);
  await page.goForward();
  await page.waitForSelector(".data");
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("if two parts are asked for at once, the screen of the later click is shown, and each comes once", async () => {
  const server = await site();
  const page = await visitor(chromium, NO_COPY);
  const [first, second] = [await held(page, "data"), await held(page, "about")];
  await open(page, server);
  await page.click(".places a[href='#/history']");
  await page.click(".places a[href='#/about']");
  second();
  await page.waitForSelector(".about");
  first();
  await page.click(".places a[href='#/history']");
  await page.waitForSelector(".history");
  for (const part of ["common", "data", "about"]) {
    assert.equal(server.log.filter(({ url }) => url.endsWith(`/${nameOf(part)}`)).length, 1, part);
  }
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("a connection that is lost between two parts costs nothing: the missing one comes when it is back", async () => {
  const server = await site();
  const page = await visitor(chromium, NO_COPY);
  await open(page, server, "#/history");
  await page.waitForSelector(".history");
  await page.context().setOffline(true);
  await page.click(".places a[href='#/about']");
  await page.waitForSelector(FAILED);
  await page.click(".places a[href='#/data']");
  await page.waitForSelector(".data");
  await page.goBack();
  await page.waitForSelector(FAILED);
  await page.context().setOffline(false);
  await page.waitForSelector(".about");
  await page.context().close();
});

test("without level and radar the page says so at the end of the questionnaire, and shows them when they come", async () => {
  const server = await site();
  const page = await visitor(chromium, NO_COPY);
  await page.route("**/result-*.wasm", (route) => route.abort());
  await open(page, server);
  await begin(page);
  await answer(page, MIXED);
  await page.click("[data-action=finish]");
  await page.waitForSelector(FAILED);
  assert.equal(await page.locator(FAILED).count(), 1);
  await page.unroute("**/result-*.wasm");
  await page.click(`${FAILED} [data-action=retry]`);
  await page.waitForSelector(".result[data-level]");
  await page.waitForSelector(".result-ending");
  await page.context().close();
});

test("the page starts if a proxy has removed its preload links", async () => {
  const page = files.get("index.html").body.toString();
  const without = page.replace(/<link rel="?(modulepreload|preload)"?[^>]*>/g, "");
  assert.notEqual(without, page);
  const { server } = await changed({ "index.html": without });
  const visit = await visitor(chromium, NO_COPY);
  await open(visit, server);
  await complete(visit, MIXED);
  assert.deepEqual(visit.troubles, []);
  await visit.context().close();
});

test("the parts of an earlier result are drawn from the address alone", async () => {
  const server = await site();
  const page = await visitor(chromium, NO_COPY);
  await seed(page, server, [["assessment/aaa", record("aaa", { values: MIXED })]]);
  await open(page, server, "#/result/aaa");
  await page.waitForSelector(".result-ending");
  await page.reload();
  await ready(page);
  await page.waitForSelector(".result-ending");
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});
