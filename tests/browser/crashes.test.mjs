// Answers that were shown as saved survive crashes of the page and of the browser.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { chromium as playwright } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../../scripts/chromium.mjs";
import { answer, begin, browser, open, records, site, visitor } from "./support.mjs";

const server = await site();
const chromium = await browser();

const only = async (page) => {
  const all = await records(page);
  assert.equal(all.length, 1);
  return all[0];
};

test("a crash of the page loses nothing that was shown as saved", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await begin(page);
  await answer(page, [4, 2, 5, 1]);
  await page.waitForSelector("[data-saved=yes]");
  const crashed = page.waitForEvent("crash");
  page.goto("chrome://crash").catch(() => {});
  await crashed;
  const after = await page.context().newPage();
  await open(after, server, "#/assess/marketing-sales");
  await after.waitForSelector("[data-notice=resumed]");
  assert.deepEqual(Object.values((await only(after)).ratings), [4, 2, 5, 1]);
  await after.context().close();
});

test("killing the browser while it writes, twenty times, damages nothing and loses only the last seconds", {
  timeout: 400_000,
}, async () => {
  const profile = mkdtempSync(join(tmpdir(), "tandem-"));
  let killed;
  try {
    for (let round = 0; round < 20; round++) {
      killed = await launch(profile);
      const page = await killed.page(`${server.url}#/assess/marketing-sales`);
      await page.waitForSelector("fieldset[data-item]");
      assert.equal(await page.locator("[data-notice=aside]").count(), 0, "nothing is damaged");
      const found = await records(page);
      assert.equal(found.length, round ? 1 : 0, "what was written long enough before is there");
      if (round) assert.ok(Object.keys(found[0].ratings).length >= 4);
      page
        .evaluate(async () => {
          for (let n = 0; ; n++) {
            for (const input of document.querySelectorAll(`fieldset[data-item] input[value="${1 + (n % 5)}"]`)) input.click();
            await new Promise((resolve) => setTimeout(resolve));
          }
        })
        .catch(() => {});
      // Chromium writes to the disk up to ten seconds later, so the first round runs longer than that.
      await pause(round ? 100 + round * 40 : 12_000);
      await killed.kill();
    }
  } finally {
    await killed?.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 30, retryDelay: 200 });
  }
});

/** Starts a Chromium that can be killed the way the system kills it. */
async function launch(profile) {
  const child = spawn(chromiumPath(), [
    ...CHROMIUM_FLAGS,
    "--headless",
    `--user-data-dir=${profile}`,
    "--remote-debugging-port=0",
    "about:blank",
  ]);
  const endpoint = await new Promise((resolve, reject) => {
    let said = "";
    const late = setTimeout(() => reject(new Error(`Chromium was not ready in time: ${said}`)), 30_000);
    // The output may arrive in pieces.
    child.stderr.on("data", (data) => {
      said += data;
      const found = /ws:\/\/\S+(?=\s)/.exec(said);
      if (!found) return;
      clearTimeout(late);
      resolve(found[0]);
    });
    child.once("exit", () => reject(new Error("Chromium ended before it was ready")));
  });
  const connected = await playwright.connectOverCDP(endpoint);
  return {
    page: async (url) => {
      const page = await connected.contexts()[0].newPage();
      await page.goto(url);
      return page;
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await ended;
    },
  };
}
