// Helpers of the browser tests: the release build behind a server with a log, Chromium, and a respondent.
import { readFileSync } from "node:fs";
import { after } from "node:test";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath, shellPath } from "../../scripts/chromium.mjs";
import { loadFolder, serve } from "../../scripts/server.mjs";
import { INSTRUMENT, values } from "./records.mjs";

export { accountRecord, INSTRUMENT, keyAccountRecord, record, values } from "./records.mjs";

export const DIST = new URL("../../dist/", import.meta.url).pathname;
const LOCALES = { pl: "pl-PL", en: "en-GB" };

/** The quality of compression for tests. The best one takes four seconds for the whole site, and each file of tests loads it. */
export const QUICK = 5;
/** The built site, file by file. */
export const files = loadFolder(DIST, QUICK);
const closing = [];
after(async () => {
  for (const close of closing.reverse()) await close();
});

/** Serves the built site on its own port; `log` has all requests. Files that are put into `files` are served from then on. */
export async function site({ files: own = files, ...options } = {}) {
  const server = await serve(own, options);
  closing.push(server.close);
  return server;
}

/** A browser for a file of tests: the headless shell if there is one, or, `whole`, Chromium as visitors have it. */
export async function browser({ whole = false } = {}) {
  const opened = await chromium.launch({ executablePath: whole ? chromiumPath() : shellPath(), args: CHROMIUM_FLAGS });
  closing.push(() => opened.close());
  return opened;
}

/** A browser that keeps no copy of the page for use without a connection. */
export const NO_COPY = { serviceWorkers: "block" };

/** Opens a visitor's page in its own profile. Errors in it are collected in `page.troubles`. */
export async function visitor(opened, { language = "en", width = 390, theme = "light", init, ...more } = {}) {
  const context = await opened.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    locale: LOCALES[language],
    colorScheme: theme,
    // Clicks wait until the page is still. Tests of motion ask for it.
    reducedMotion: "reduce",
    ...more,
  });
  if (init) await context.addInitScript(init);
  const page = await context.newPage();
  page.troubles = [];
  page.warnings = [];
  page.on("pageerror", (error) => page.troubles.push(String(error)));
  page.on("console", (message) => {
    // A bare file, such as the one that `seed` opens, has no icon.
    const isIcon = message.location().url.endsWith("/favicon.ico");
    if (message.type() === "error" && !isIcon) page.troubles.push(message.text());
    if (message.type() === "warning") page.warnings.push(message.text());
  });
  return page;
}

/** Opens the site (at `address`, such as `?lang=pl#/nowhere`) and waits for the program. */
export async function open(page, server, address = "") {
  await page.goto(server.url + address);
  await ready(page);
}

/** Waits until the program draws, and no part of it is on its way. */
export const ready = (page) => page.waitForSelector("html[data-program=ready]:not(:has([data-part=loading]))");

/** Waits until the parts that every visit loads are there: after that, only a click causes a request. */
export const partsLoaded = (page) =>
  page.waitForFunction(() => ["result", "common"].every((part) => tandem.progressOf(part) === 1));

/** Waits until an asynchronous condition in the page holds. */
export async function until(page, isSo) {
  for (let i = 0; i < 300; i++) {
    if (await page.evaluate(isSo)) return;
    await page.waitForTimeout(50);
  }
  throw new Error(`never so: ${isSo}`);
}

/** Goes from the start screen to the first statement, on one side. */
export async function begin(page, side = "sales") {
  await page.click(`#start a[href="#/assess/${INSTRUMENT}?side=${side}"]`);
  await shown(page, 1);
}

/** Waits for the page of the questionnaire that begins with a statement (its number). */
export const shown = (page, number) =>
  page.waitForFunction(
    (number) => document.querySelector("fieldset[data-item] .statement-number")?.textContent === String(number),
    number,
  );

/** Answers the questionnaire from its first page; a 0 leaves a blank. Stops before the result. */
export async function answer(page, values) {
  for (let first = 0; first < values.length; first += 4) {
    await shown(page, first + 1);
    const statements = await page.$$("fieldset[data-item]");
    for (const [i, statement] of statements.entries()) {
      const value = values[first + i];
      if (value) await (await statement.$(`label:has(input[value="${value}"])`)).click();
    }
    if (first + 4 < values.length) await page.click("[data-action=next]");
  }
}

/** The same as `answer`, but a script clicks: four statements at once, in a fifth of the time. For tests that begin after it. */
export async function tick(page, values) {
  for (let first = 0; first < values.length; first += 4) {
    await shown(page, first + 1);
    await page.evaluate(
      ([values, isLast]) => {
        const statements = document.querySelectorAll("fieldset[data-item]");
        for (const [i, value] of values.entries())
          if (value) statements[i].querySelector(`label:has(input[value="${value}"])`).click();
        if (!isLast) document.querySelector("[data-action=next]").click();
      },
      [values.slice(first, first + 4), first + 4 >= values.length],
    );
  }
}

/** Answers the questionnaire on screen, whose statements are about several subjects: 3, but what `ratings` says by "item/subject" or
 * by item. A script clicks. Stops before the result; returns what was asked. */
export async function answerSubjects(page, ratings = {}) {
  await page.waitForSelector("fieldset.statement");
  const asked = [];
  for (;;) {
    const on = await page.evaluate((ratings) => {
      const statements = [...document.querySelectorAll("fieldset.statement")];
      return statements.map((statement) => {
        const { item, subject } = statement.dataset;
        const value = ratings[`${item}/${subject}`] ?? ratings[item] ?? 3;
        statement.querySelector(`label:has(input[value="${value}"])`).click();
        return [item, subject];
      });
    }, ratings);
    asked.push(...on);
    const next = await page.$("[data-action=next]");
    if (!next) return asked;
    const heading = await page.textContent("#app h1");
    await next.click();
    await page.waitForFunction((heading) => document.querySelector("#app h1").textContent !== heading, heading);
  }
}

/** Goes the whole path to the result; a script clicks the answers. */
export async function complete(page, values) {
  await begin(page);
  await tick(page, values);
  await page.click("[data-action=finish]");
  await page.waitForSelector(".result-ending");
}

/** Twenty ratings with this sum, as equal as possible. */
export const withSum = (sum) => Array.from({ length: 20 }, (_, i) => Math.floor((sum + i) / 20));

/** Ratings with strong and weak ends. */
export const MIXED = [4, 2, 5, 3, 1, 3, 4, 2, 3, 3, 2, 1, 4, 3, 3, 4, 1, 2, 3, 4];

/** The values of all records in this browser. */
export const records = async (page) => {
  const kept = Object.entries(await stored(page)).filter(([key]) => key.startsWith("assessment/"));
  return kept.map(([, text]) => values(JSON.parse(text)));
};

/** Puts texts into the storage before the page starts: `entries` are keys without the prefix, and texts. It writes in the same
 * tab, because writes of another tab arrive at an unknown time. */
export async function seed(page, server, entries) {
  await page.goto(`${server.url}instruments/${INSTRUMENT}.json`);
  await page.evaluate((entries) => {
    for (const [key, text] of entries) localStorage.setItem(`tandem/${key}`, text);
  }, entries);
}

/** All our entries in the storage, by key without the prefix. */
export const stored = (page) =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith("tandem/"))
        .map(([key, text]) => [key.slice(7), text]),
    ),
  );

/** The name and text of the file that a click downloads. */
export async function downloaded(page, click) {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** Fills the storage, so that there is no room for another record. */
export const fill = (page) =>
  page.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      try {
        while (size) localStorage.setItem(`filler ${size} ${localStorage.length}`, "x".repeat(size));
      } catch {
        // This size no longer fits; half of it may.
      }
    }
  });

/** Makes room again. */
export const unfill = (page) =>
  page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith("filler")) localStorage.removeItem(key);
  });

/** Rates a statement by its id. */
export const rate = (page, item, value) => page.click(`[data-item="${item}"] label:has(input[value="${value}"])`);

/** Clicks a button that asks for a confirmation, and confirms after longer than a double-click takes. */
export async function sure(page, action) {
  await page.click(`[data-action=${action}]`);
  await page.waitForTimeout(600);
  await page.click(`[data-action=${action}]`);
}

/** Complete codes of six people of marketing, five of sales, three who say no side; each with a number of its own. */
export const MARKETING = [
  "6NJW-N49V-9JX3-AWW3-4C7C",
  "6NJW-MXCA-0AFQ-S0C3-5Y4D",
  "6NJW-NVHM-N60Q-G883-65NN",
  "6NJW-M1N9-5FGW-E3G3-7P6X",
  "6NJW-MYH2-63ZK-17G3-8PJ2",
  "6NJW-P73X-GDRW-J3C3-9GNZ",
];
export const SALES = [
  "6NJX-3VQG-DJZV-FC63-A5Z8",
  "6NJX-2DPK-JAD9-0R43-BD0V",
  "6NJX-1CS2-9Y9R-XCR3-C52X",
  "6NJX-3H4J-7GEC-FMA3-D6MX",
  "6NJX-3QW2-9NDB-HW43-EP6A",
];
export const UNSAID = ["6NJW-2DHB-0KPZ-92E3-FRNZ", "6NJW-3GY0-FJF0-9003-GWXQ", "6NJW-1AX5-RBK0-A1M3-HHP3"];

/** Makes a team and goes there. */
export async function makeTeam(page, site, { name = "Workshop", kind = "closed", minimum = "3" } = {}) {
  await open(page, site, "#/team");
  await page.fill("[name=team-name]", name);
  await page.check(`[name=kind][value=${kind}]`);
  await page.fill("[name=minimum]", minimum);
  await page.click("[data-action=make-team]");
  await page.waitForSelector(".team h1");
}

/** Adds codes to the team on screen. */
export async function addCodes(page, codes) {
  await page.fill("textarea[name=codes]", codes.join("\n"));
  await page.click("[data-action=add-codes]");
  await page.waitForFunction(() => document.querySelector("textarea[name=codes]").value === "");
}
