// The page in WebKit, the engine of Safari, where it differs from Chromium. Run by `make test-hosts`, against dist/.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { host } from "../browser/hosts.mjs";
import { ITEMS } from "../browser/records.mjs";
import { INSTRUMENT, site, values } from "../browser/support.mjs";
import { webkit } from "./webdriver.mjs";

const server = await site();
const elsewhere = await host("<h1>Another site</h1>");
const page = await webkit();

const QUESTIONNAIRE = `#/assess/${INSTRUMENT}?side=sales`;

const rate = (item, value) => page.click(`[data-item="${item}"] label:has(input[value="${value}"])`);

/** All that is ours in the storage. */
const stored = () =>
  page.run(() => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith("tandem/"))));

test("what was erased stays erased when the Back button brings a page out of the page cache", async () => {
  await page.open(server.url + QUESTIONNAIRE);
  await rate(ITEMS[0], 4);
  await rate(ITEMS[1], 2);
  await page.find("[data-saved=yes]");
  assert.equal(Object.keys(await stored()).length, 1);
  // WebKit puts a worker that is still making its copy to sleep with the page, and no copy can be erased until it wakes.
  await page.run(async () => void (await navigator.serviceWorker.ready));
  await page.run(() => {
    addEventListener("pageshow", ({ persisted }) => {
      window.isBack = persisted;
    });
  });

  // Another copy of the page erases everything while the first one is asleep.
  await page.open(elsewhere);
  await page.open(`${server.url}#/data`);
  await page.click("[data-action=erase-everything]");
  await pause(600);
  await page.click("[data-action=erase-everything]");
  await page.find("[data-notice=erased]");
  assert.deepEqual(await stored(), {});

  const isBack = () => page.run(() => window.isBack === true);
  for (let steps = 0; steps < 5 && !(await isBack()); steps++) await page.back();
  assert.equal(await isBack(), true, "the first copy comes out of the page cache");

  await page.find("[data-missing]");
  const shown = (css) => page.run((css) => document.querySelectorAll(css).length, css);
  assert.equal(await shown("fieldset[data-item], input:checked"), 0, "no statement, no answer");
  assert.equal(await shown("[data-saved=yes]"), 0);
  assert.deepEqual(await stored(), {});

  // Nor does anything that is done next write it back.
  await page.click("[data-missing] a");
  await page.click(`#start a[href="${QUESTIONNAIRE}"]`);
  await rate(ITEMS[2], 5);
  await page.find("[data-saved=yes]");
  const kept = Object.entries(await stored()).filter(([key]) => key.startsWith("tandem/assessment/"));
  assert.deepEqual(
    kept.map(([, text]) => values(JSON.parse(text)).ratings),
    [{ [ITEMS[2]]: 5 }],
  );
});
