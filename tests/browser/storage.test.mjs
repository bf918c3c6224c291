// Answers that are shown as saved are saved; if they can't be, the page says so, keeps them on screen and in the backup.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import {
  answer,
  begin,
  browser,
  complete,
  downloaded,
  fill,
  MIXED,
  open,
  rate,
  ready,
  record,
  records,
  seed,
  shown,
  site,
  stored,
  sure,
  unfill,
  values,
  visitor,
} from "./support.mjs";

const server = await site();
const chromium = await browser();

const only = async (page) => {
  const all = await records(page);
  assert.equal(all.length, 1);
  return all[0];
};

test("an answer is shown as saved only once the storage has been read back", async () => {
  const page = await visitor(chromium, {
    init: () => {
      // This storage drops what is written, without an error.
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (key, text) {
        if (!window.swallows || !key.startsWith("tandem/assessment/")) setItem.call(this, key, text);
      };
    },
  });
  await open(page, server);
  await begin(page);
  await answer(page, [4, 0, 0, 0]);
  await page.waitForSelector("[data-saved=yes]");
  await page.evaluate(() => {
    window.swallows = true;
  });
  await rate(page, "no-blame", 2);
  await page.waitForSelector("[data-notice=not-saved]");
  assert.equal(await page.getAttribute("[data-saved]", "data-saved"), "no");
  await page.evaluate(() => {
    window.swallows = false;
  });
  await page.click("[data-action=retry]");
  await page.waitForSelector("[data-saved=yes]");
  assert.equal((await only(page)).ratings["no-blame"], 2);
  await page.context().close();
});

test("an answer without room is in the backup and in the history, and is stored when there is room", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await begin(page);
  await answer(page, [4, 0, 0, 0]);
  await fill(page);
  await rate(page, "no-blame", 2);
  await rate(page, "customer-contact", 5);
  await rate(page, "plan-input", 1);
  await page.waitForSelector("[data-notice=not-saved]");
  assert.equal(await page.isChecked("[data-item=plan-input] input[value='1']"), true);
  const { name, text } = await downloaded(page, () => page.click("[data-notice=not-saved] [data-backup]"));
  assert.match(name, /^tandem-\d{4}-\d\d-\d\d\.json$/);
  const all = { forecast: 4, "no-blame": 2, "customer-contact": 5, "plan-input": 1 };
  const taken = Object.entries(JSON.parse(text).records).filter(([key]) => key.startsWith("assessment/"));
  assert.deepEqual(values(taken[0][1]).ratings, all);

  await page.click(".places a[href='#/history']");
  await page.waitForSelector(".in-progress .row");
  assert.match(await page.textContent(".in-progress .row"), /4 of 20/);
  assert.ok(await page.isVisible("[data-notice=not-saved]"));
  await unfill(page);
  await page.click("[data-action=retry]");
  await page.waitForSelector("[data-notice=not-saved]", { state: "detached" });
  assert.deepEqual((await only(page)).ratings, all);
  await page.goBack();
  await page.waitForSelector("[data-saved=yes]");
  assert.equal(await page.locator("[data-notice=not-saved]").count(), 0);
  await page.context().close();
});

/** Records damaged in six ways, each under the key of an assessment. */
const DAMAGED = {
  "not-json": "{{{",
  cut: record("cut").slice(0, 300),
  shape: JSON.stringify({ version: 2, assessment: [] }),
  "off-scale": record("off-scale").replace('"ratings/forecast":[3', '"ratings/forecast":[9'),
  "another-id": record("someone-else"),
  empty: "",
};

test("records damaged in six ways are reported, offered unchanged, and never overwritten", async () => {
  const page = await visitor(chromium);
  await seed(page, server, [
    ...Object.entries(DAMAGED).map(([id, text]) => [`assessment/${id}`, text]),
    ["assessment/good", record("good")],
    ["settings", "{"],
  ]);
  await open(page, server);
  await page.waitForSelector("[data-notice=aside]");
  await complete(page, MIXED);
  await page.click("[data-language=pl]");
  await page.click(".places a[href='#/data']");
  await page.waitForSelector("[data-aside]");
  const keys = await page.$$eval("[data-aside]", (rows) => rows.map((row) => row.dataset.aside).sort());
  const expected = [...Object.keys(DAMAGED).map((id) => `assessment/${id}`), "aside/settings"];
  assert.deepEqual(keys, expected.sort());
  const raw = await downloaded(page, () => page.click("[data-aside='assessment/cut'] [data-action=download-aside]"));
  assert.equal(raw.text, DAMAGED.cut);
  const kept = await stored(page);
  for (const [id, text] of Object.entries(DAMAGED)) assert.equal(kept[`assessment/${id}`], text, id);
  assert.equal(kept["aside/settings"], "{");
  assert.equal(await page.textContent("html[lang=pl] #app h1"), "Twoje dane");
  await page.context().close();
});

test("a record that is damaged while it is shown is copied aside before the next answer is written", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await begin(page);
  await answer(page, [4, 0, 0, 0]);
  const { id } = await only(page);
  await page.evaluate((id) => localStorage.setItem(`tandem/assessment/${id}`, "oops"), id);
  await rate(page, "no-blame", 2);
  await page.waitForSelector("[data-saved=yes]");
  const kept = await stored(page);
  assert.equal(kept[`aside/assessment/${id}`], "oops");
  assert.deepEqual(values(JSON.parse(kept[`assessment/${id}`])).ratings, { forecast: 4, "no-blame": 2 });
  await page.context().close();
});

test("beside records of a newer version, nothing is written, and everything can be downloaded", async () => {
  const page = await visitor(chromium);
  const newer = '{"version":99,"assessment":{"id":"newer"}}';
  const before = { "assessment/newer": newer, "assessment/good": record("good") };
  await seed(page, server, Object.entries(before));
  await open(page, server);
  await begin(page);
  await page.waitForSelector("[data-notice=newer]");
  await answer(page, [4, 2, 0, 0]);
  assert.deepEqual(await stored(page), before);
  assert.equal(await page.getAttribute("[data-saved]", "data-saved"), "no");
  const { text } = await downloaded(page, () => page.click("[data-notice=newer] [data-backup]"));
  const taken = JSON.parse(text).records;
  assert.deepEqual(taken["assessment/newer"], JSON.parse(newer));
  assert.equal(Object.keys(taken).filter((key) => key.startsWith("assessment/")).length, 3);
  await page.context().close();
});

test("a record of version 1 is read, and written in the present version with its next change", async () => {
  const page = await visitor(chromium);
  const old = {
    id: "old",
    instrument: "marketing-sales",
    instrumentVersion: 1,
    side: "sales",
    ratings: { forecast: 4, "no-blame": 2 },
    started: 1_788_000_000_000,
    changed: 1_788_000_060_000,
    finished: null,
  };
  await seed(page, server, [["assessment/old", JSON.stringify({ version: 1, assessment: old })]]);
  await open(page, server, "#/assess/marketing-sales");
  await page.waitForSelector("[data-notice=resumed]");
  await rate(page, "customer-contact", 5);
  await page.waitForSelector("[data-saved=yes]");
  const [text] = Object.values(await stored(page));
  assert.equal(JSON.parse(text).version, 4);
  assert.deepEqual(values(JSON.parse(text)).ratings, { forecast: 4, "no-blame": 2, "customer-contact": 5 });
  await page.context().close();
});

test("in a sandboxed frame the whole path works from memory, says so, and offers a backup", async () => {
  const open_to_frames = await site({ headers: { "access-control-allow-origin": "*" } });
  const host = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end(
      `<iframe src="${open_to_frames.url}" sandbox="allow-scripts allow-downloads" width="600" height="800"></iframe>`,
    );
  });
  await new Promise((resolve) => host.listen(0, "127.0.0.1", resolve));
  try {
    const page = await visitor(chromium, { width: 800 });
    await page.goto(`http://127.0.0.1:${host.address().port}/`);
    const frame = page.frames()[1];
    await frame.waitForSelector("html[data-program=ready]");
    await frame.waitForSelector("[data-notice=storage-blocked]");
    await begin(frame);
    assert.ok(!(await frame.textContent(".questionnaire-aside")).includes("stay in this browser"), "no promise to keep");
    await frame.click(".wordmark");
    await complete(frame, MIXED);
    await frame.click(".places a[href='#/history']");
    await frame.waitForSelector(".results .row");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      frame.click("[data-notice=storage-blocked] [data-backup]"),
    ]);
    assert.match(download.suggestedFilename(), /^tandem-/);
    await page.context().close();
  } finally {
    host.close();
  }
});

test("the chosen language is stored, unless a newer page has stored settings", async () => {
  const page = await visitor(chromium);
  const newer = JSON.stringify({ version: 2, settings: { language: "en", size: "large" } });
  await seed(page, server, [["settings", newer]]);
  await open(page, server);
  await page.click("[data-language=pl]");
  assert.equal((await stored(page)).settings, newer);
  await page.context().close();
});

test("the result warns in browsers that delete storage after a week", async () => {
  for (const vendor of ["Apple Computer, Inc.", "Google Inc."]) {
    const page = await visitor(chromium);
    await page.addInitScript((vendor) => Object.defineProperty(navigator, "vendor", { get: () => vendor }), vendor);
    await open(page, server);
    await complete(page, MIXED);
    assert.equal(await page.locator("[data-notice=safari]").count(), vendor.startsWith("Apple") ? 1 : 0);
    await page.context().close();
  }
});

test("on a shared computer, visitors can erase the result when they leave", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await complete(page, MIXED);
  await page.click("[data-action=finish-and-erase]");
  assert.equal((await records(page)).length, 1, "the first click only asks");
  await page.waitForTimeout(600);
  await page.click("[data-action=finish-and-erase]");
  await page.waitForSelector("[data-missing=erased]");
  assert.deepEqual(await stored(page), {});
  await page.reload();
  await ready(page);
  await page.waitForSelector("[data-missing=result]");
  await page.context().close();
});

test("beside records of a newer version, nothing is deleted either", async () => {
  const page = await visitor(chromium);
  await seed(page, server, [
    ["assessment/newer", '{"version":99}'],
    ["assessment/good", record("good")],
  ]);
  await open(page, server, "#/history");
  await page.waitForSelector(".results .row");
  assert.equal(await page.locator("[data-action=delete], [data-action=rename]").count(), 0);
  await page.click(".results .row a");
  await page.waitForSelector(".result-ending");
  assert.equal(await page.locator("[data-action=finish-and-erase]").count(), 0);
  await page.context().close();
});

test("a correction changes the assessment whose result was open, after a reload too", async () => {
  const page = await visitor(chromium);
  await seed(page, server, [
    ["assessment/old", record("old", { values: Array(20).fill(2), day: Date.UTC(2026, 0, 1) })],
    ["assessment/new", record("new", { values: Array(20).fill(4), day: Date.UTC(2026, 9, 1) })],
  ]);
  await open(page, server, "#/result/old");
  await page.click("[data-action=correct]");
  await shown(page, 1);
  await page.reload();
  await shown(page, 1);
  assert.equal(await page.isChecked("[data-item=forecast] input[value='2']"), true);
  await rate(page, "forecast", 5);
  await page.waitForSelector("[data-saved=yes]");
  const all = Object.fromEntries((await records(page)).map((assessment) => [assessment.id, assessment]));
  assert.equal(all.old.ratings.forecast, 5);
  assert.notEqual(all.new.finished, null);
  await page.context().close();
});

test("an unreadable record is copied aside once, and removing the copy leaves the record that replaced it", async () => {
  const page = await visitor(chromium);
  await seed(page, server, [["assessment/aaa", '{"version":2,"assess']]);
  await open(page, server, "#/data");
  const backup = { tandem: "backup", version: 1, made: 1, records: { "assessment/aaa": JSON.parse(record("aaa")) } };
  await page.setInputFiles("input[name=backup]", {
    name: "backup.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(backup)),
  });
  await page.click("[data-action=merge]");
  await page.waitForSelector("[data-aside='aside/assessment/aaa']");
  assert.equal(await page.locator("[data-aside]").count(), 1);
  await sure(page, "remove-aside");
  await page.waitForSelector("[data-aside]", { state: "detached" });
  assert.deepEqual(await stored(page), { "assessment/aaa": record("aaa") });
  await page.context().close();
});

test("a tab that is open while a newer version writes stops deleting and writing", async () => {
  const page = await visitor(chromium);
  await seed(page, server, [
    ["assessment/aaa", record("aaa")],
    ["assessment/bbb", record("bbb")],
  ]);
  await open(page, server, "#/history");
  await page.waitForSelector("[data-assessment=aaa] [data-action=delete]");
  const newer = '{"version":99,"assessment":{"id":"aaa"}}';
  const other = await page.context().newPage();
  await seed(other, server, [["assessment/aaa", newer]]);
  await page.waitForSelector("[data-notice=newer]");
  await page.waitForSelector("[data-action=delete]", { state: "detached" });
  assert.equal(await page.locator("[data-action=rename]").count(), 0);
  assert.deepEqual(await stored(page), { "assessment/aaa": newer, "assessment/bbb": record("bbb") });

  await page.click("[data-assessment=bbb] a");
  await page.waitForSelector(".result-ending");
  assert.equal(await page.locator("[data-action=finish-and-erase]").count(), 0);
  await page.click("[data-action=correct]");
  await shown(page, 1);
  await rate(page, "forecast", 5);
  await page.waitForSelector("[data-saved=no]", { state: "attached" });
  assert.deepEqual(await stored(page), { "assessment/aaa": newer, "assessment/bbb": record("bbb") });
  // What the newer program wrote is what a backup restores.
  const { text } = await downloaded(page, () => page.click("[data-notice=newer] [data-backup]"));
  assert.deepEqual(JSON.parse(text).records["assessment/aaa"], JSON.parse(newer));
  await page.context().close();
});

test("a newer record that no event has announced is not deleted either", async () => {
  const page = await visitor(chromium);
  await seed(page, server, [["assessment/aaa", record("aaa")]]);
  await open(page, server, "#/history");
  await page.waitForSelector("[data-action=delete]");
  const newer = '{"version":99,"assessment":{"id":"aaa"}}';
  // A tab gets no event for its own writes.
  await page.evaluate((newer) => localStorage.setItem("tandem/assessment/aaa", newer), newer);
  await page.click("[data-action=delete]");
  await page.waitForSelector("[data-notice=newer]");
  assert.deepEqual(await stored(page), { "assessment/aaa": newer });
  assert.equal(await page.locator("[data-action=undo]").count(), 0);
  await page.context().close();
});

test("registers of a newer program are kept and written back with the next answer", async () => {
  const page = await visitor(chromium);
  const before = JSON.parse(record("aaa", { values: [4, ...Array(19).fill(0)], finished: false }));
  before.assessment.registers["moods/x"] = [{ deep: [null, "ż"] }, 7];
  await seed(page, server, [["assessment/aaa", JSON.stringify(before)]]);
  await open(page, server, "#/assess/marketing-sales");
  await rate(page, "no-blame", 2);
  await page.waitForSelector("[data-saved=yes]");
  const { registers } = JSON.parse((await stored(page))["assessment/aaa"]).assessment;
  assert.deepEqual(registers["moods/x"], [{ deep: [null, "ż"] }, 7]);
  assert.deepEqual(registers["ratings/no-blame"], [2, 8], "a change counts on top of what it has not understood");
  await page.context().close();
});

test("finished results are read when a screen needs them, and that screen says if they can't be", async () => {
  const page = await visitor(chromium);
  const good = record("good");
  const spoilt = record("spoilt").replace('"ratings/forecast":[3,', '"ratings/forecast":["3",');
  assert.notEqual(spoilt, record("spoilt"));
  await seed(page, server, [
    ["assessment/good", good],
    ["assessment/spoilt", spoilt],
  ]);
  await open(page, server);
  await begin(page);
  await answer(page, [4, 0, 0, 0]);
  assert.equal(await page.locator("[data-notice=aside]").count(), 0);
  assert.deepEqual(page.warnings, []);
  // A result looks for the one before it, and the history for all.
  await page.goto(`${server.url}#/result/good`);
  await page.waitForSelector(".result-ending");
  await page.waitForSelector("[data-notice=aside]");
  assert.equal(page.warnings.length, 1);
  await page.click(".places a[href='#/history']");
  await page.waitForSelector("[data-notice=aside]");
  assert.equal(await page.locator(".results .row").count(), 1);
  assert.equal(await page.locator(".in-progress .row").count(), 1);
  assert.equal((await stored(page))["assessment/spoilt"], spoilt);
  await page.context().close();
});

test("where nothing is kept, radar and advice speak of the same answers and target, result after result", async () => {
  const page = await visitor(chromium, {
    init: () =>
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("blocked");
        },
      }),
  });
  await open(page, server, "#/about");
  await page.waitForSelector(".about");
  await page.click(".wordmark");
  await complete(page, Array(20).fill(2));
  assert.equal(await page.getAttribute(".result", "data-total"), "40");
  await page.check("input[name=target][value=stay]");
  await page.waitForFunction(() => !document.querySelector(".areas thead").textContent.includes("aligned"));
  await page.click("[data-action=correct]");
  await shown(page, 1);
  await rate(page, "forecast", 5);
  for (let next = 5; next <= 17; next += 4) {
    await page.click("[data-action=next]");
    await shown(page, next);
  }
  await page.click("[data-action=finish]");
  await page.waitForSelector(".result-ending");
  assert.equal(await page.getAttribute(".result", "data-total"), "43");
  assert.equal(await page.isChecked("input[name=target][value=stay]"), true);
  // The advice names as strongest what was just corrected.
  await page.waitForSelector("[data-standout=forecast]");

  await page.click(".wordmark");
  await complete(page, Array(20).fill(4));
  assert.equal(await page.getAttribute(".result", "data-total"), "80");
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("a result that was dropped is not brought back by what stands below it", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await complete(page, MIXED);
  const address = page.url();
  await page.click("[data-action=correct]");
  await shown(page, 1);
  await rate(page, "forecast", 1);
  await page.goto(`${server.url}#/`);
  await page.click("#start a[href*='side=sales']");
  await page.waitForSelector("[data-notice=resumed]");
  await sure(page, "start-over");
  await page.waitForSelector("#start", { state: "visible" });
  await page.goto(address);
  await page.waitForSelector("[data-missing=result]");
  assert.equal(await page.locator(".result-ending").count(), 0);
  assert.deepEqual(await stored(page), {});
  await page.context().close();
});
