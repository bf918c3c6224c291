// Nothing that a visitor enters leaves the browser. The server's log proves it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import {
  answer,
  begin,
  browser,
  complete,
  downloaded,
  files,
  MIXED,
  NO_COPY,
  open,
  partsLoaded,
  rate,
  records,
  shown,
  site,
  visitor,
} from "./support.mjs";

const chromium = await browser();

/** The files that the page loads to be shown. */
const EXPECTED = [
  /^\/$/,
  /^\/brand\.json$/,
  /^\/main-[0-9a-f]{10}\.css$/,
  /^\/boot-[0-9a-f]{10}\.js$/,
  /^\/tandem-[0-9a-f]{10}\.js$/,
  /^\/tandem-[0-9a-f]{10}_bg\.wasm$/,
  /^\/icon-[0-9a-f]{10}\.svg$/,
  // Level and radar, for the end of the questionnaire, and what all later parts share.
  /^\/result-[0-9a-f]{10}\.(css|wasm)$/,
  /^\/common-[0-9a-f]{10}\.(js|wasm)$/,
];

/** Collects the page's requests to the server from now on, as the files' names without their hashes. */
function witness(server) {
  const served = server.log.length;
  return () =>
    server.log
      .slice(served)
      .map(({ url }) => url.replace(/-[0-9a-f]{8,16}/, ""))
      .sort();
}

/** The files of a part of the program. */
const filesOf = (part) => [`/${part}.css`, `/${part}.wasm`];
/** Those of the advice, with what plans share. */
const OF_ADVICE = [...filesOf("advice"), "/advice_calculator_plan_plans.wasm", "/advice_calculator_plans_review.wasm"];
/** Those of history and data, with what they share with other screens. */
const OF_DATA = ["/account_accounts_data.wasm", ...filesOf("data"), "/others.wasm"];

test("answering makes no requests, and each later screen requests only its part of the program, once", async () => {
  const server = await site();
  const page = await visitor(chromium, { language: "pl", ...NO_COPY });
  const asked = [];
  // Chromium takes the icon from its cache at each change of the fragment and reports that as a request.
  page.on("request", (request) => request.url().endsWith(".svg") || asked.push(request.url()));
  await open(page, server);
  await partsLoaded(page);
  const [served, requested] = [witness(server), asked.length];
  await begin(page);
  await answer(page, MIXED);
  assert.deepEqual([served(), asked.slice(requested)], [[], []]);

  await page.click("[data-action=finish]");
  await page.waitForSelector(".result-ending");
  assert.deepEqual(served(), OF_ADVICE);
  const settled = asked.length;

  // Use every part of the result, and every link and button on it.
  await page.click("[data-language=en]");
  await page.click(".check summary");
  for (const item of ["delivers", "if-worked", "know-each-other"]) await rate(page, item, 2);
  await page.click('input[name=target][value="stay"]');
  await page.click(".metric summary");
  await page.click(".metric [data-action=compute]");
  await page.click("[data-others=formats] summary");
  for (const kind of ["save-report", "radar-svg"]) await downloaded(page, () => page.click(`[data-action=${kind}]`));
  await Promise.all([page.waitForEvent("download"), page.click("[data-action=radar-png]")]);
  for (const place of ["history", "data", "about"]) {
    await page.click(`.places a[href="#/${place}"]`);
    await page.waitForSelector(`.${place}`);
  }
  await downloaded(page, () => page.goBack().then(() => page.click(".data [data-action=backup]")));
  await downloaded(page, () => page.click("[data-action=csv-english]"));
  await page.click(".places a[href='#/history']");
  await page.click(".results .row a");
  await page.waitForSelector(".result-ending");
  await page.click("[data-action=correct]");
  await shown(page, 1);
  await pause(300);
  assert.deepEqual(served(), [...filesOf("about"), ...OF_ADVICE, ...filesOf("calculator"), ...OF_DATA].sort());
  const more = asked.slice(settled).filter((url) => !url.startsWith("blob:"));
  assert.deepEqual(more.map((url) => /\/(\w+)-[0-9a-f]{10}\.(css|wasm)$/.exec(url)?.[1]).sort(), [
    "about",
    "about",
    "account_accounts_data",
    "calculator",
    "calculator",
    "data",
    "data",
    "others",
  ]);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("after the offline copy is made, no answer, result or screen causes a request to the host", async () => {
  const server = await site();
  const page = await visitor(chromium, { language: "pl" });
  await open(page, server);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await partsLoaded(page);
  const asked = witness(server);
  await complete(page, MIXED);
  for (const place of ["history", "data", "about"]) {
    await page.click(`.places a[href="#/${place}"]`);
    await page.waitForSelector(`.${place}`);
  }
  await page.click(".for-consultants a[href='#/team']");
  await page.waitForSelector(".codes");
  await page.click(`.places a[href="#/about"]`);
  await page.click(".for-consultants a[href='#/embed']");
  await page.waitForSelector(".kit");
  await pause(500);
  // The copy leaves the kit out, and what its preview, a frame, loads. The page in it requests the brand, and the browser checks
  // for a newer version.
  assert.deepEqual(
    asked().filter((url) => !/^\/(brand\.json|sw\.js)$/.test(url)),
    ["/embed.js", "/frame.js", ...filesOf("kit")],
  );
  await page.context().close();
});

test("a part of the program is requested when a click needs it", async () => {
  const server = await site();
  const page = await visitor(chromium, NO_COPY);
  await open(page, server);
  await partsLoaded(page);
  const asked = witness(server);
  await page.click(".places a[href='#/history']");
  await page.waitForSelector(".history");
  assert.deepEqual(asked(), OF_DATA);
  await page.context().close();
});

test("a visit requests only a handful of files of its own origin, and says nothing about the visitor", async () => {
  const server = await site();
  const page = await visitor(chromium, { language: "pl" });
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page, server, `#/assess/marketing-sales?side=sales`);
  await shown(page, 1);
  await answer(page, [1, 2, 3, 4]);
  await pause(500);
  for (const url of asked) assert.ok(url.startsWith(server.url) || url.startsWith("data:"), url);
  for (const { method, url, body, headers } of server.log) {
    assert.equal(method, "GET");
    assert.equal(body, "");
    assert.equal(headers.cookie, undefined);
    // The browser chooses the headers of the request for the worker's script; the worker's own requests have no referrer.
    assert.ok(headers.referer === undefined || url === "/sw.js", `${url} from ${headers.referer}`);
    // The worker fetches our own files once, each by its plain name.
    assert.ok(files.has(url.slice(1) || "index.html"), url);
  }
  const worker = server.log.findIndex(({ url }) => url === "/sw.js");
  assert.ok(worker > 0, "the worker comes when the page is there");
  const shownFirst = server.log.slice(0, worker).map(({ url }) => url);
  for (const url of shownFirst)
    assert.ok(
      EXPECTED.some((expected) => expected.test(url)),
      url,
    );
  assert.equal(new Set(shownFirst).size, shownFirst.length, "nothing is asked for twice");
  assert.deepEqual(await page.context().cookies(), []);
  await page.context().close();
});

test("the page has the strict policy, and nothing violates it", async () => {
  const server = await site();
  const page = await visitor(chromium);
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener("securitypolicyviolation", (event) =>
      window.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await open(page, server);
  await complete(page, MIXED);
  const policy = await page.getAttribute("meta[http-equiv=Content-Security-Policy]", "content");
  assert.equal(
    policy,
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
      "connect-src 'self'; frame-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
  );
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  assert.deepEqual(page.troubles, []);
  const inline = await page.$$eval("script:not([src]), style, [style], [onclick]", (found) =>
    found.map((element) => element.outerHTML),
  );
  assert.deepEqual(inline, []);
  await page.context().close();
});

test("the policy blocks requests to other origins", async () => {
  const server = await site();
  const page = await visitor(chromium);
  await open(page, server);
  const refused = await page.evaluate(() =>
    fetch("http://127.0.0.1:9/").then(
      () => false,
      () => true,
    ),
  );
  const violated = page.troubles.some((text) => text.includes("Content Security Policy"));
  assert.ok(refused && violated, page.troubles.join());
  await page.context().close();
});

test("answers are stored in this browser alone, under our own keys", async () => {
  const server = await site();
  const page = await visitor(chromium);
  await open(page, server);
  await begin(page);
  await answer(page, [1, 2, 3, 4]);
  const keys = await page.evaluate(() => Object.keys(localStorage));
  assert.equal(keys.length, 1);
  assert.match(keys[0], /^tandem\/assessment\/[a-z0-9]{16}$/);
  assert.deepEqual((await records(page))[0].ratings, { forecast: 1, "no-blame": 2, "customer-contact": 3, "plan-input": 4 });
  await page.context().close();
});
