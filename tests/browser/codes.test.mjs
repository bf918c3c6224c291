// A response code says what the page says that it says; two people's open codes stand side by side; nothing is sent by itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  browser,
  complete,
  downloaded,
  fill,
  INSTRUMENT,
  MIXED,
  NO_COPY,
  open,
  partsLoaded,
  rate,
  record,
  records,
  seed,
  site,
  stored,
  sure,
  tick,
  unfill,
  visitor,
} from "./support.mjs";

const chromium = await browser();
const server = await site();

/** Codes of tests/fixtures/response-codes.txt. */
const OPEN = "6NJX-CSKS-ZEBC-VBQ6-JFHF";
const CLOSED = "6NJW-4SKS-ZEBC-VBQ6-J7SZ";
const UNFINISHED = "6NJX-AMHR-BY3G-AA8C-MF04";
const NEWER = "8NJX-CSKS-ZEBC-VBQ6-JVC7";
const UNKNOWN = "63JX-CSKS-ZEBC-VBQ6-JEYW";
const OPEN_RATINGS = [4, 2, 3, 3, 5, 4, 2, 1, 3, 4, 1, 2, 3, 2, 4, 3, 1, 1, 2, 3];

const code = (page) => page.textContent("[data-response-code]");
const link = (page) => page.getAttribute("[data-code-link]", "data-code-link");

/** A visitor with a result of their own. */
async function withResult(options = {}, result = {}) {
  const page = await visitor(chromium, { ...NO_COPY, ...options });
  await seed(page, server, [["assessment/own", record("own", { values: MIXED, side: "marketing", ...result })]]);
  return page;
}

/** Opens one's result and makes its code. */
async function makeCode(page, id = "own") {
  await open(page, server, `#/result/${id}`);
  await page.reload();
  await page.waitForSelector(".result-ending");
  await page.click("[data-action=make-code]");
  await page.waitForSelector("[data-response-code]");
}

/** Reads a text on the screen for codes. */
async function paste(page, text) {
  await open(page, server, "#/team");
  await page.fill("textarea[name=codes]", text);
  await page.click("[data-action=add-codes]");
}

const rejected = (page) => page.$$eval("[data-rejected]", (found) => found.map((one) => one.dataset.rejected));

/** The shapes of the radar that are drawn. */
const shapes = (page) =>
  page.$$eval(".radar svg .chart-outline, .radar svg .chart-before", (found) => found.map((one) => one.getAttribute("class")));

test("a manager asks a counterpart, gets an open code back, and sees both shapes; no request has a code", async () => {
  const asking = await withResult({ language: "pl" });
  await open(asking, server, "#/result/own");
  await asking.waitForSelector(".result-ending");
  await asking.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  // Two taps.
  await asking.click("[data-action=invite]");
  await asking.click("[data-action=copy-invitation]");
  const invitation = await asking.evaluate(() => navigator.clipboard.readText());
  assert.match(invitation, /#\/assess\/marketing-sales\?side=sales&invite=open$/);

  const asked = await visitor(chromium, { language: "pl", ...NO_COPY });
  await asked.goto(invitation);
  const other = [5, 2, 1, 3, 2, 4, 4, 5, 3, 3, 2, 2, 5, 2, 1, 3, 1, 2, 2, 4];
  await tick(asked, other);
  await asked.click("[data-action=finish]");
  // The code is there without a search, and closed until its owner says otherwise.
  await asked.waitForSelector("[data-response-code]");
  assert.equal(await asked.isChecked("input[name=open]"), false);
  const closed = await code(asked);
  await asked.check("input[name=open]");
  assert.notEqual(await code(asked), closed);
  const sent = await link(asked);

  const served = server.log.length;
  await asking.goto(sent);
  await asking.waitForSelector("[data-code=open]");
  assert.equal(new URL(asking.url()).hash, "#/team", "the code is taken out of the address");
  await asking.click("[data-action=lay-side-by-side]");
  await asking.waitForSelector(".pair");
  assert.deepEqual(await shapes(asking), ["chart-before", "chart-outline"]);
  const gap = (item) => asking.getAttribute(`.differences [data-item=${item}]`, "data-gap");
  assert.equal(await gap("customer-contact"), "4", "marketing less sales: 5 and 1");
  assert.equal(await gap("collateral"), "-1");
  assert.equal(await asking.getAttribute(".pair [data-area=planning]", "data-gap"), "-0.75");
  assert.equal(await asking.locator(".differences > .talks > li").count(), 5);
  assert.equal(await asking.locator(".differences .talk").count(), await asking.locator(".differences .talks > li").count());
  for (const { url } of server.log.slice(served)) assert.doesNotMatch(url, /6NJ/i);

  await asking.reload();
  await asking.waitForSelector(".pair");
  await open(asking, server, "#/team");
  assert.equal(await asking.locator("[data-team]").count(), 1, "it is kept");
  assert.deepEqual([...asking.troubles, ...asked.troubles], []);
});

test("a code says all that the page says it says, and nothing else", async () => {
  const page = await withResult({}, { checks: { delivers: 1 }, name: "My name" });
  await makeCode(page);
  const [own, whole] = [await code(page), await page.textContent(".own-code")];
  for (const word of ["marketing", "all 20", "defined", "no date", "extra statements"]) assert.ok(whole.includes(word), word);
  const reader = await visitor(chromium, NO_COPY);
  await paste(reader, own);
  await reader.click("[data-code] .unfolds");
  const ratings = await reader.$$eval("[data-code] [data-item] td:nth-of-type(1)", (all) =>
    all.map((one) => Number(one.textContent)),
  );
  assert.deepEqual(ratings, MIXED);
  const said = await reader.textContent("[data-code]");
  assert.ok(said.includes("marketing") && !said.includes("My name"));
  // Someone else with the same answers, the extra statements aside, has another code: the random number differs.
  const twin = await withResult();
  await makeCode(twin);
  const [a, b] = [own, await code(twin)].map((text) => text.replaceAll("-", ""));
  assert.equal(a.slice(0, 14), b.slice(0, 14));
});

test("a changed answer makes another code, the same answers the same one", async () => {
  const page = await withResult();
  await makeCode(page);
  const first = await code(page);
  await makeCode(page);
  assert.equal(await code(page), first);
  await open(page, server, `#/assess/${INSTRUMENT}?assessment=own&page=1`);
  await rate(page, "forecast", 1);
  await makeCode(page);
  assert.notEqual(await code(page), first);
});

test("every code that is not taken has its reason and is named", async () => {
  const page = await withResult();
  await paste(page, [`${OPEN.slice(0, 19)}`, NEWER, UNKNOWN, CLOSED, UNFINISHED, OPEN, `> ${OPEN.toLowerCase()}`].join("\n"));
  await page.waitForSelector(".found-codes");
  assert.deepEqual(await rejected(page), ["damaged", "newer", "unknown-instrument", "not-open", "incomplete", "twice"]);
  const codes = await page.$$eval(".found-codes h3", (all) => all.map((one) => one.textContent));
  assert.deepEqual(codes, [OPEN.slice(0, 19), NEWER, UNKNOWN, CLOSED, UNFINISHED, OPEN]);
  assert.equal(await page.locator("[data-action=lay-side-by-side]").count(), 1, "for the one that is open and complete");
  await page.click("[data-action=clear-codes]");
  assert.equal(await page.locator(".found-codes").count(), 0);
  assert.deepEqual(page.troubles, []);
});

test("nothing pasted, a text without a code, bytes of a file and two megabytes of mail are told or read, and lose nothing", async () => {
  const page = await withResult();
  await paste(page, " \n ");
  await page.waitForSelector("[data-notice=no-text]");
  await paste(page, "See you on 2026-11-27, call 600 700 800.");
  await page.waitForSelector("[data-notice=no-code]");
  const bytes = Array.from({ length: 100_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join("");
  await paste(page, bytes);
  await page.waitForSelector("[data-notice=no-code]");
  const mail = `${"> Dear all, we meet at 10 in room 4F7K, see https://example.org/a-b-c?x=1%20y\n".repeat(26_000)}${OPEN}\n`;
  assert.ok(mail.length > 2_000_000);
  await open(page, server, "#/team");
  await page.evaluate((mail) => {
    const field = document.querySelector("textarea[name=codes]");
    field.value = mail;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, mail);
  await page.click("[data-action=add-codes]");
  await page.waitForSelector("[data-code=open]");
  assert.equal(await page.locator(".found-codes > li").count(), 1);
  assert.deepEqual(page.troubles, []);
});

test("a code that is opened where one's own result is not says so, and one's own code brings it in", async () => {
  const page = await visitor(chromium, NO_COPY);
  await open(page, server, `#/team?code=${OPEN}`);
  await page.waitForSelector("[data-notice=no-own-result]");
  await page.fill("textarea[name=codes]", UNKNOWN);
  await page.click("[data-action=add-codes]");
  // One's own code, of another person.
  const elsewhere = await withResult();
  await makeCode(elsewhere);
  const own = await code(elsewhere);
  await page.fill("textarea[name=codes]", own);
  await page.click("[data-action=add-codes]");
  await page.click(`.found-codes > li:has(h3:text-is("${own}")) [data-action=bring-in]`);
  await page.waitForSelector("[data-own]");
  await page.click(`.found-codes > li:has(h3:text-is("${OPEN}")) [data-action=lay-side-by-side]`);
  await page.waitForSelector(".pair");
  assert.deepEqual(page.troubles, []);
});

test("a result that is moved to another browser and back is there once, on the day on which it came in", async () => {
  const here = await withResult();
  await makeCode(here);
  const own = await code(here);
  const there = await visitor(chromium, { ...NO_COPY, language: "pl" });
  await open(there, server, `#/team?code=${own}`);
  await there.click("[data-action=bring-in]");
  await there.waitForSelector("[data-own]");
  const [moved] = await records(there);
  assert.deepEqual([moved.side, Object.values(moved.ratings)], ["marketing", MIXED]);
  assert.ok(Math.abs(moved.finished - Date.now()) < 60_000);
  await there.click("[data-action=open-own]");
  await there.waitForSelector("[data-carried]");
  await there.click("[data-action=make-code]");
  await there.waitForSelector("[data-response-code]");
  assert.equal(await code(there), own, "the random number came along");
  await paste(here, await code(there));
  await here.waitForSelector("[data-own=own]");
  assert.equal((await records(here)).length, 1);
  // Reading it again there does not bring it in twice.
  await paste(there, own);
  await there.waitForSelector("[data-own]");
  assert.equal(await there.locator("[data-action=bring-in]").count(), 0);
});

test("an unfinished questionnaire goes on in another browser, and comes back into the same one", async () => {
  const values = [...MIXED.slice(0, 8), ...Array(12).fill(0)];
  const here = await withResult({}, { values, finished: false });
  await open(here, server, "#/team");
  await here.click("[data-action=make-code]");
  await here.waitForSelector("[data-response-code]");
  assert.equal(await here.locator("input[name=open]").count(), 0, "it is for oneself");
  const carried = await link(here);
  const there = await visitor(chromium, NO_COPY);
  await there.goto(carried);
  await there.click("[data-action=bring-in]");
  await there.waitForSelector("fieldset[data-item]");
  assert.match(there.url(), /&page=3$/, "at the first blank");
  for (const page of [3, 4, 5]) {
    await there.waitForFunction((n) => document.querySelector(".statement-number")?.textContent === String(n), page * 4 - 3);
    await there.$$eval("fieldset[data-item]", (all) => {
      for (const one of all) one.querySelector('label:has(input[value="3"])').click();
    });
    await there.click(page < 5 ? "[data-action=next]" : "[data-action=finish]");
  }
  await there.waitForSelector(".result-ending");
  await there.click("[data-action=make-code]");
  await there.waitForSelector("[data-response-code]");
  await paste(here, await code(there));
  await here.click("[data-action=update-own]");
  await here.waitForSelector("[data-own=own]");
  const [back, ...others] = await records(here);
  assert.deepEqual([others.length, Object.values(back.ratings)], [0, [...MIXED.slice(0, 8), ...Array(12).fill(3)]]);
});

/** Lays the open code beside one's own result. */
async function pair(page) {
  await open(page, server, `#/team?code=${OPEN}`);
  await page.click("[data-action=lay-side-by-side]");
  await page.waitForSelector(".pair");
  return page.url().split("/").at(-1);
}

test("a pair is named, erased, brought back, and goes with the backup", async () => {
  const page = await withResult();
  const id = await pair(page);
  await page.fill("[name=pair-name]", "<b>Ann & me</b>");
  await page.press("[name=pair-name]", "Tab");
  await page.waitForFunction(() => document.querySelector(".pair .eyebrow").textContent.startsWith("<b>Ann & me</b>"));
  await page.click("[data-action=erase-pair]");
  await page.waitForSelector("[data-action=undo]");
  assert.equal((await stored(page))[`team/${id}`], undefined);
  await page.click("[data-action=undo]");
  await page.waitForSelector(`[data-team="${id}"]`);
  const kept = (await stored(page))[`team/${id}`];
  const { text } = await downloaded(page, async () => {
    await open(page, server, "#/data");
    await page.click(".backup [data-action=backup]");
  });
  await sure(page, "erase-everything");
  await page.waitForSelector("[data-notice=erased]");
  await page.setInputFiles("input[name=backup]", { name: "b.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.click("[data-action=merge]");
  assert.equal((await stored(page))[`team/${id}`], kept);
  await open(page, server, `#/team/${id}`);
  await page.waitForSelector(".pair");
  // The same two make no second pair.
  assert.equal(await pair(page), id);
});

test("erasing everything leaves no pair, no code that was read, and nothing to bring back", async () => {
  const page = await withResult();
  await pair(page);
  await page.click("[data-action=erase-pair]");
  await page.waitForSelector("[data-action=undo]");
  await page.click('.places a[href="#/data"]');
  await page.waitForSelector(".data");
  await sure(page, "erase-everything");
  await page.waitForSelector("[data-notice=erased]");
  await page.evaluate(() => (location.hash = "#/team"));
  await page.waitForSelector(".codes");
  assert.equal(await page.locator(".found-codes, .kept-pairs, [data-action=undo]").count(), 0);
  assert.deepEqual(Object.keys(await stored(page)), []);
});

test("a code follows what another tab changes, and so does what the page says of it", async () => {
  const page = await withResult({}, { values: [...MIXED.slice(0, 4), ...Array(16).fill(0)], finished: false });
  await open(page, server, "#/team");
  await page.click("[data-action=make-code]");
  const before = await code(page);
  const other = await page.context().newPage();
  await open(other, server, `#/assess/${INSTRUMENT}?assessment=own&page=1`);
  await rate(other, "forecast", 1);
  await page.waitForFunction((before) => document.querySelector("[data-response-code]").textContent !== before, before);
  await page.click("[aria-controls^=said]");
  const said = await page.textContent(".elsewhere [data-item=forecast] td");
  const reader = await visitor(chromium, NO_COPY);
  await paste(reader, await code(page));
  await reader.click("[data-code] .unfolds");
  assert.equal(await reader.textContent("[data-code] [data-item=forecast] td"), said);
  assert.equal(said, "1");
});

test("a pair that finds no room is told, and stays on screen", async () => {
  const page = await withResult();
  await open(page, server, `#/team?code=${OPEN}`);
  await fill(page);
  await page.click("[data-action=lay-side-by-side]");
  await page.waitForSelector(".pair");
  await page.waitForSelector(".pair [data-notice=not-saved]");
  await unfill(page);
  await page.click(".pair [data-action=retry]");
  await page.waitForFunction(() => !document.querySelector(".pair [data-notice=not-saved]"));
  assert.ok(Object.keys(await stored(page)).some((key) => key.startsWith("team/")));
});

for (const language of ["pl", "en"]) {
  test(`a pair prints on two pages and is copied as Markdown (${language})`, async () => {
    const page = await withResult({ language, width: 1280 }, { values: Array(20).fill(1) });
    await pair(page);
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    assert.equal(pdf.match(/\/Type \/Page\b(?!s)/g)?.length, 2);
    const { name, text } = await downloaded(page, () => page.click("[data-action=save-report]"));
    assert.match(name, /^tandem-marketing-sales-[a-z-]+-\d{4}-\d\d-\d\d\.md$/);
    const first = await page.textContent(".differences .talk");
    assert.ok(text.includes(first));
    // Markdown numbers: all twenty differ but those that are rated 1 by both.
    assert.equal(text.match(/^\d+\. /gm).length, OPEN_RATINGS.filter((rating) => rating !== 1).length);
  });
}

test("where the system's dialog is refused, as in a frame, the code is copied", async () => {
  const page = await withResult({
    init: () => {
      navigator.canShare = () => true;
      navigator.share = () => Promise.reject(new DOMException("not allowed", "NotAllowedError"));
    },
  });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await makeCode(page);
  await page.click("[data-action=share-code]");
  await page.waitForSelector(".code-given [role=status] span");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(copied.includes(await code(page)) && copied.includes(await link(page)));
  await page.click("[data-action=copy-code]");
  await page.waitForFunction(async (code) => (await navigator.clipboard.readText()) === code, await code(page));
  await page.click("[data-action=code-qr]");
  await page.waitForSelector(".code-given .qr svg");
});

test("a first visit loads nothing of codes, and making one loads its part once", async () => {
  const page = await visitor(chromium, NO_COPY);
  await open(page, server);
  await partsLoaded(page);
  await complete(page, MIXED);
  const served = server.log.length;
  await page.click("[data-action=make-code]");
  await page.waitForSelector("[data-response-code]");
  const names = server.log.slice(served).map(({ url }) => url.replace(/-[0-9a-f]{10}/, ""));
  const shared = ["code_invite.wasm", "code_invite_team.wasm", "code_restore_team.wasm", "code_team.css", "code_team.wasm"];
  assert.deepEqual(
    names.sort(),
    ["code.wasm", ...shared, "others.wasm"].map((name) => `/${name}`),
  );
});
