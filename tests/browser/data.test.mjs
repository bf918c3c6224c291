// The data screen: backup, restore, tables, erasing.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import {
  browser,
  complete,
  downloaded,
  fill,
  MIXED,
  open,
  record,
  seed,
  site,
  stored,
  sure,
  values,
  visitor,
  withSum,
} from "./support.mjs";

const server = await site();
const chromium = await browser();

async function data(entries = [], options) {
  const page = await visitor(chromium, options);
  await seed(page, server, entries);
  await open(page, server, "#/data");
  await page.waitForSelector(".data");
  return page;
}

const assessments = async (page) =>
  Object.fromEntries(Object.entries(await stored(page)).filter(([key]) => key.startsWith("assessment/")));

const folder = mkdtempSync(join(tmpdir(), "tandem-"));
after(() => rmSync(folder, { recursive: true }));

/** Chooses a file with this text. The browser reads it itself: sending it 17 MB takes longer than the test. */
function choose(page, text) {
  const path = join(mkdtempSync(join(folder, "chosen-")), "backup.json");
  writeFileSync(path, text);
  return page.setInputFiles("input[name=backup]", path);
}

const preview = (page) =>
  page.$eval(".preview", ({ dataset: { new: fresh, same, differ, onlyHere } }) => [fresh, same, differ, onlyHere].map(Number));

const A = ["assessment/aaa", record("aaa", { values: withSum(40), name: "„Zażółć” <script>" })];
const B = ["assessment/bbb", record("bbb", { values: withSum(60), day: Date.UTC(2026, 9, 1, 12) })];

test("a backup restores everything in another browser, to the letter", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await complete(page, MIXED);
  await page.check("input[name=target][value=stay]");
  await page.check("input[name=sponsor][value=missing]");
  await page.waitForSelector("[data-notice=no-sponsor]");
  await page.click(".places a[href='#/data']");
  await page.waitForSelector("[data-last-backup='']");
  const { text } = await downloaded(page, () => page.click(".data [data-action=backup]"));
  await page.waitForSelector("[data-last-backup^='20']");
  assert.match(await page.textContent("[data-last-backup]"), /No changes since/);
  const before = await assessments(page);
  await page.context().close();

  const elsewhere = await data();
  await choose(elsewhere, text);
  await elsewhere.waitForSelector(".preview");
  assert.deepEqual(await preview(elsewhere), [1, 0, 0, 0]);
  assert.deepEqual(await assessments(elsewhere), {}, "nothing changes before one says so");
  await elsewhere.click("[data-action=merge]");
  await elsewhere.waitForSelector("[data-action=undo]");
  assert.deepEqual(await assessments(elsewhere), before);
  assert.equal(values(JSON.parse(Object.values(before)[0])).target, "stay");
  assert.deepEqual(elsewhere.troubles, []);
  await elsewhere.context().close();
});

test("merging a backup adds what is new, changes nothing the second time, and can be undone", async () => {
  const backup = JSON.stringify({
    tandem: "backup",
    version: 1,
    made: 1_795_527_600_000,
    records: Object.fromEntries([A, B].map(([key, text]) => [key, JSON.parse(text)])),
  });
  const page = await data([A]);
  await choose(page, backup);
  await page.waitForSelector(".preview");
  assert.deepEqual(await preview(page), [1, 1, 0, 0]);
  await page.click("[data-action=merge]");
  await page.waitForSelector("[data-action=undo]");
  const once = await assessments(page);
  assert.deepEqual(once, Object.fromEntries([A, B]));
  await choose(page, backup);
  await page.waitForSelector(".preview");
  assert.deepEqual(await preview(page), [0, 2, 0, 0]);
  await page.click("[data-action=merge]");
  await page.waitForSelector(".preview", { state: "detached" });
  assert.deepEqual(await assessments(page), once);

  await choose(
    page,
    JSON.stringify({ tandem: "backup", version: 1, made: 1, records: { "assessment/ccc": JSON.parse(record("ccc")) } }),
  );
  await page.click("[data-action=merge]");
  await page.waitForSelector(".preview", { state: "detached" });
  await page.click("[data-action=undo]");
  await page.waitForSelector("[data-action=undo]", { state: "detached" });
  assert.deepEqual(await assessments(page), once);
  await page.context().close();
});

test("a backup replaces what is here after a second click, and that can be undone", async () => {
  const backup = JSON.stringify({ tandem: "backup", version: 1, made: 1, records: { [B[0]]: JSON.parse(B[1]) } });
  const page = await data([A]);
  await choose(page, backup);
  await page.waitForSelector(".preview");
  assert.deepEqual(await preview(page), [1, 0, 0, 1]);
  await page.click("[data-action=replace]");
  assert.deepEqual(Object.keys(await assessments(page)), [A[0]]);
  await page.waitForTimeout(600);
  await page.click("[data-action=replace]");
  await page.waitForSelector("[data-action=undo]");
  assert.deepEqual(await assessments(page), Object.fromEntries([B]));
  await page.click("[data-action=undo]");
  await page.waitForSelector("[data-action=undo]", { state: "detached" });
  assert.deepEqual(await assessments(page), Object.fromEntries([A]));
  await page.context().close();
});

const envelope = (records) => JSON.stringify({ tandem: "backup", version: 1, made: 1, records });
const REFUSED = {
  cut: [envelope({ [A[0]]: JSON.parse(A[1]) }).slice(0, 300), /line 1, column \d+/],
  "another program's": ['{"answers":[1,2,3]}', /not a Tandem backup/],
  "a newer version's": ['{"tandem":"backup","version":2}', /newer version of this page \(2\)/],
  "10 MB of nothing": ["x".repeat(10 << 20), /damaged or incomplete/],
  "larger than a backup can be": ["x".repeat(17 << 20), /larger than 16 MB/],
  "10,000 levels deep": [`${"[".repeat(10_000)}${"]".repeat(10_000)}`, /damaged or incomplete/],
  "with NaN in it": [envelope({}).replace("1", "NaN"), /damaged or incomplete/],
  "with one id twice": [
    `{"tandem":"backup","version":1,"made":1,"records":{"${A[0]}":${A[1]},"${A[0]}":${A[1]}}}`,
    /records\.assessment\/aaa/,
  ],
  empty: ["", /damaged or incomplete/],
};

for (const [what, [text, said]] of Object.entries(REFUSED)) {
  test(`a file that is ${what} is refused with the reason, and nothing changes`, async () => {
    const page = await data([A]);
    await choose(page, text);
    await page.waitForSelector("[data-notice=no-backup]");
    const words = await page.textContent("[data-notice=no-backup]");
    assert.match(words, said);
    assert.match(words, /The data in this browser are unchanged/);
    assert.equal(await page.locator("[data-action=merge]").count(), 0);
    assert.deepEqual(await assessments(page), Object.fromEntries([A]));
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  });
}

test("one damaged record in a backup is reported with its place, and the others are restored; hostile text stays text", async () => {
  const bad = JSON.parse(B[1]);
  bad.assessment.registers["ratings/forecast"][0] = 99;
  const page = await data();
  await choose(page, envelope({ [A[0]]: JSON.parse(A[1]), [B[0]]: bad, "assessment/<img src=x onerror=alert(1)>": {} }));
  await page.waitForSelector(".preview");
  assert.deepEqual(await preview(page), [1, 0, 0, 0]);
  const unusable = await page.$$eval("[data-unusable]", (rows) => rows.map((row) => row.textContent));
  assert.equal(unusable.length, 2);
  assert.match(unusable[0], /records\.assessment\/bbb.*ratings\/forecast/);
  assert.equal(await page.locator("main img").count(), 0);
  await page.click("[data-action=merge]");
  await page.waitForSelector("[data-action=undo]");
  assert.deepEqual(await assessments(page), Object.fromEntries([A]));
  await page.context().close();
});

test("if a backup finds no room, it is held in memory, shown as not saved, and stored when there is room", async () => {
  const page = await data();
  await choose(page, envelope(Object.fromEntries([A, B].map(([key, text]) => [key, JSON.parse(text)]))));
  await page.waitForSelector(".preview");
  const { fill, unfill } = await import("./support.mjs");
  await fill(page);
  await page.click("[data-action=merge]");
  await page.waitForSelector("[data-notice=not-saved]");
  assert.deepEqual(await assessments(page), {});
  await unfill(page);
  await page.click("[data-action=retry]");
  await page.waitForSelector("[data-notice=not-saved]", { state: "detached" });
  assert.deepEqual(await assessments(page), Object.fromEntries([A, B]));
  await page.context().close();
});

test("the Polish table has semicolons, decimal commas and a byte-order mark, the English one commas and points", async () => {
  const hostile = ["assessment/ccc", record("ccc", { name: '=HYPERLINK("x")' })];
  const page = await data([A, hostile]);
  const polish = await downloaded(page, () => page.click("[data-action=csv-polish]"));
  assert.ok(polish.text.startsWith("\ufeffId;"));
  assert.match(polish.text, /;2,00;/);
  assert.match(polish.text, /"'=HYPERLINK\(""x""\)"/);
  const english = await downloaded(page, () => page.click("[data-action=csv-english]"));
  assert.ok(english.text.startsWith("Id,"));
  assert.match(english.text, /,2\.00,/);
  assert.match(english.name, /^tandem-marketing-sales-\d{4}-\d\d-\d\d\.csv$/);
  await page.context().close();
});

test("the screen shows what is stored; erasing leaves nothing, in other tabs neither, and says so", async () => {
  const page = await data([A, B, ["settings", '{"version":1,"settings":{"language":"en"}}']]);
  assert.equal(await page.getAttribute("[data-stored]", "data-stored"), "3");
  const other = await page.context().newPage();
  await open(other, server, "#/result/aaa");
  await other.waitForSelector(".result");
  await page.click("[data-action=erase-everything]");
  assert.equal(Object.keys(await stored(page)).length, 3, "the first click only asks");
  await page.waitForTimeout(600);
  await page.click("[data-action=erase-everything]");
  await page.waitForSelector("[data-notice=erased]");
  assert.match(await page.textContent("[data-notice=erased]"), /^Erased: 3\sentries/);
  assert.deepEqual(await stored(page), {});
  assert.equal(await page.getAttribute("[data-stored]", "data-stored"), "0");
  await other.waitForSelector("[data-missing=erased]");
  await page.reload();
  await page.waitForSelector(".data");
  assert.deepEqual(await stored(page), {});
  await page.context().close();
});

test("backups of version 1 are read for ever", async () => {
  const page = await data();
  await choose(page, readFileSync(new URL("../fixtures/backups/backup-v1.json", import.meta.url), "utf8"));
  await page.waitForSelector(".preview");
  const [fresh] = await preview(page);
  assert.ok(fresh >= 2);
  await page.context().close();
});

test("records of unknown kinds from a newer program are counted, backed up and restored unchanged", async () => {
  const weather = JSON.stringify({
    version: 7,
    weather: { id: "t1", name: "Zespół żółty", codes: ["AB"], closed: true, k: null },
  });
  const page = await data();
  await seed(page, server, [A, ["weather/t1", weather]]);
  await open(page, server, "#/data");
  await page.waitForSelector("[data-others]");
  assert.match(await page.textContent("[data-others]"), /newer version.*1/);
  assert.equal(await page.locator("#app [data-notice]").count(), 0, "it stops nothing");
  const { text } = await downloaded(page, () => page.click("[data-action=backup]"));
  await page.context().close();

  const elsewhere = await data();
  await choose(elsewhere, text);
  await elsewhere.waitForSelector(".preview");
  assert.match(await elsewhere.textContent(".preview"), /from a newer version of this page: 1\srecord/);
  await elsewhere.click("[data-action=merge]");
  await elsewhere.waitForSelector("[data-action=undo]");
  assert.equal((await stored(elsewhere))["weather/t1"], weather);
  await elsewhere.click("[data-action=undo]");
  await elsewhere.waitForSelector("[data-action=undo]", { state: "detached" });
  assert.equal((await stored(elsewhere))["weather/t1"], undefined);

  // A different record of an unknown kind can't be merged: ours stays, and the page says so. A replacement takes the backup's.
  const other = weather.replace("AB", "CD");
  await seed(elsewhere, server, [["weather/t1", other]]);
  await open(elsewhere, server, "#/data");
  await choose(elsewhere, text);
  await elsewhere.waitForSelector(".preview");
  assert.match(await elsewhere.textContent(".preview"), /Merging leaves what is here/);
  await elsewhere.click("[data-action=merge]");
  await elsewhere.waitForSelector("[data-action=undo]");
  assert.equal((await stored(elsewhere))["weather/t1"], other);
  await choose(elsewhere, text);
  await elsewhere.waitForSelector(".preview");
  await sure(elsewhere, "replace");
  await elsewhere.waitForSelector("[data-action=undo]");
  assert.equal((await stored(elsewhere))["weather/t1"], weather);
  await elsewhere.click("[data-action=undo]");
  await elsewhere.waitForSelector("[data-action=undo]", { state: "detached" });
  assert.equal((await stored(elsewhere))["weather/t1"], other);
  assert.deepEqual(elsewhere.troubles, []);
  await elsewhere.context().close();
});

test("if there is no room for a restored record of an unknown kind, the page says that it is not saved", async () => {
  const page = await data();
  await fill(page);
  const weather = { version: 7, weather: { id: "t1", name: "x".repeat(2000) } };
  const file = { tandem: "backup", version: 1, made: 1_795_527_600_000, records: { "weather/t1": weather } };
  await choose(page, JSON.stringify(file));
  await page.click("[data-action=merge]");
  await page.waitForSelector("[data-notice=not-saved]");
  const { text } = await downloaded(page, () => page.click("[data-notice=not-saved] [data-backup]"));
  assert.deepEqual(JSON.parse(text).records["weather/t1"], weather);
  await page.context().close();
});
