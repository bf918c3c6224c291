// WCAG 2.2 AA on every screen, in both languages and themes, on a narrow phone and a wide screen.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import axe from "axe-core";
import { framed, host, snippet } from "./hosts.mjs";
import {
  accountRecord,
  addCodes,
  answer,
  begin,
  browser,
  complete,
  INSTRUMENT,
  keyAccountRecord,
  MARKETING,
  MIXED,
  makeTeam,
  open,
  record,
  SALES,
  seed,
  shown,
  site,
  sure,
  tick,
  UNSAID,
  visitor,
} from "./support.mjs";

const server = await site();

/** From "Ania Żółw", ania@example.com, for sales, from five people on. */
const INVITED = `#/assess/marketing-sales?invite=${readFileSync(new URL("../fixtures/invitation-v1.txt", import.meta.url), "utf8").trim()}`;
/** A plan with everything in it. */
const PLAN = readFileSync(new URL("../fixtures/saved/plan-v1.json", import.meta.url), "utf8").trim();
const chromium = await browser();
/** The headless shell does not block the storage of embedded pages, so that a frame would not say so. */
const whole = await browser({ whole: true });
/** A link with a consultant's brand, in a colour that is hard to read unchanged. */
const BRANDED = `?${new URLSearchParams({
  name: "Konstantynopolitańska Grupa Doradcza",
  logo: "icons/icon-192.png",
  accent: "#ffd400",
  cta: "https://umow-rozmowe.konstantynopolitanska-grupa-doradcza.example/kalendarz",
  "cta-text": "Umów bezpłatną rozmowę o wyniku",
})}`;

/** Results, one of them named with a long word, one in progress, and a record that can't be read. */
async function someHistory(page, address) {
  await seed(page, server, [
    ["assessment/first", record("first", { name: "Konstantynopolitańczykowianeczka, po reorganizacji" })],
    ["assessment/second", record("second", { values: MIXED, day: Date.UTC(2026, 9, 1, 12), side: null })],
    ["assessment/open", record("open", { values: [3, ...Array(19).fill(0)], finished: false })],
    ["assessment/damaged", "{"],
  ]);
  await open(page, server, address);
}

/** Clients: one with everything, one on the same spot with an endless name, one served by another unit, one not assessed. */
async function someAccounts(page, address) {
  const long = "Konstantynopolitańczykowianeczkowska-Przedsiębiorczo";
  const all = {
    one: {
      name: "Delta",
      unit: "Oddział Północ",
      reach: "local",
      profit: 4000,
      "in-force": "cooperation",
      "brings/us/market-data": true,
      "lessons/a": { day: 20_500, stage: 3, assumed: "Klient pokaże prognozy", happened: "Pokazał część", change: "Umowa" },
      "cycles/a": { day: 20_590, served: false, variant: "cooperation", note: "Plan kwartału nie był gotowy." },
    },
    two: { name: long, profit: 7000, "in-force": "cooperation" },
    three: { name: "Delta", unit: "Centrala", reach: "group" },
    four: { name: "Gamma" },
  };
  await seed(page, server, [
    ...Object.entries(all).map(([id, values]) => [`account/${id}`, accountRecord(id, values)]),
    ["assessment/first", keyAccountRecord("first", { "cross-team/client": 1 }, Date.UTC(2026, 5, 2, 12), { account: "one" })],
    ["assessment/second", keyAccountRecord("second", {}, Date.UTC(2026, 8, 2, 12), { account: "one" })],
    ["assessment/third", keyAccountRecord("third", {}, Date.UTC(2026, 8, 2, 12), { account: "two" })],
    ["assessment/free", keyAccountRecord("free", { "learns/us": 1 }, Date.UTC(2026, 8, 4, 12))],
  ]);
  await open(page, server, address);
}

const IN_FRAME = "a result in a frame, with the question whether to tell the level";

/** Every screen: its name and how to open it. */
const SCREENS = {
  start: (page) => open(page, server),
  questionnaire: async (page) => {
    await open(page, server);
    await begin(page);
    await answer(page, [4, 2, 0, 0]);
  },
  "the questionnaire's end": async (page) => {
    await open(page, server);
    await begin(page);
    await tick(page, [0, ...Array(19).fill(3)]);
  },
  "a resumed questionnaire": async (page) => {
    await open(page, server);
    await begin(page);
    await answer(page, [4, 2, 1, 0]);
    await open(page, server, `#/assess/${INSTRUMENT}`);
    await page.reload();
    await page.waitForSelector("[data-notice=resumed]");
  },
  result: async (page) => {
    await open(page, server);
    await complete(page, MIXED);
  },
  "a result, everything unfolded, with a warning": async (page) => {
    const checks = { delivers: 1, "if-worked": 1, "know-each-other": 1 };
    await seed(page, server, [["assessment/aaa", record("aaa", { values: MIXED, checks })]]);
    await open(page, server, "#/result/aaa");
    await page.waitForSelector(".result-ending");
    await page.click('input[name=sponsor][value="missing"]');
    await page.$$eval("details", (found) => {
      for (const details of found) details.open = true;
    });
    await page.fill("#win-rate-won", "x");
    await page.click("[data-metric=win-rate] [data-action=compute]");
    await page.waitForSelector("[data-wrong]");
  },
  "a result whose rest did not load": async (page) => {
    await seed(page, server, [["assessment/aaa", record("aaa")]]);
    await page.context().route("**/{advice-*.wasm,sw.js}", (route) => route.abort());
    await open(page, server, "#/result/aaa");
    await page.waitForSelector("[data-notice=no-part]", { state: "visible" });
    page.troubles.length = 0;
  },
  "a team that collects codes": async (page) => {
    await makeTeam(page, server, { name: "Warsztat zimowy, Konstantynów Łódzki" });
    await addCodes(page, [...MARKETING.slice(0, 2), ...UNSAID, "6NJW-N49V-9JX3-AWW3-4C7D"]);
    await page.click("[aria-controls=waiting-codes]");
    await page.click("[data-action=enter-paper]");
    await page.click("[data-action=show-results]");
    await page.waitForSelector("[data-notice=too-few]");
  },
  "a team with results in two rounds": async (page) => {
    await makeTeam(page, server);
    await addCodes(page, MARKETING.slice(0, 3));
    await page.click("[data-action=show-results]");
    await page.click("[data-action=begin-round]");
    await page.waitForSelector('.team[data-respondents="0"]');
    await addCodes(page, [...MARKETING.slice(3), ...SALES, ...UNSAID]);
    await page.click("[data-action=show-with-rest]");
    await page.waitForSelector('.team[data-respondents="11"]');
    await page.click("[aria-controls=statements]");
    await page.click("[aria-controls=protection]");
  },
  "making an invitation, with mistakes": async (page) => {
    await open(page, server, "#/invite");
    await page.fill("[name=from]", "Magdalena Konstantynopolitańska-Wyszyńska");
    await page.fill("[name=contact]", "nobody");
    await page.fill("[name=minimum]", "2");
    await page.press("[name=minimum]", "Tab");
    await page.waitForSelector("[data-notice=invitation-flaw]");
  },
  "an invitation to send": async (page) => {
    await open(page, server, "#/invite");
    await page.fill("[name=from]", "Magdalena Konstantynopolitańska-Wyszyńska");
    await page.press("[name=from]", "Tab");
    await page.waitForSelector(".invitation .qr svg");
  },
  "an invitation that is read": async (page) => {
    await seed(page, server, [["assessment/aaa", record("aaa", { values: MIXED })]]);
    await open(page, server, INVITED);
    await page.waitForSelector("[data-action=use-result]");
  },
  "an invitation that was cut": async (page) => {
    await open(page, server, INVITED.slice(0, -3));
    await page.waitForSelector("[data-notice=invitation-cut]");
  },
  "a result with its code": async (page) => {
    await seed(page, server, [["assessment/aaa", record("aaa", { values: MIXED })]]);
    await open(page, server, "#/result/aaa");
    await page.waitForSelector(".result-ending");
    await page.click("[data-action=make-code]");
    await page.click("[data-action=code-qr]");
    await page.click(".own-code [aria-controls^=said]");
    await page.waitForSelector(".code-given .qr svg");
  },
  "codes of all kinds": async (page) => {
    await someHistory(page, "#/team?code=6NJX-CSKS-ZEBC-VBQ6-JFHF");
    await page.fill(
      "[name=codes]",
      "6NJX-CSKS-ZEBC\n6NJW-4SKS-ZEBC-VBQ6-J7SZ\n8NJX-CSKS-ZEBC-VBQ6-JVC7\n6NJX-AMHR-BY3G-AA8C-MF04",
    );
    await page.click("[data-action=add-codes]");
    await page.waitForSelector("[data-rejected=newer]");
    await page.click(".found-codes [aria-controls^=said]");
    await page.click(".elsewhere [data-action=make-code]");
    await page.waitForSelector("[data-response-code]");
  },
  "two people side by side": async (page) => {
    await someHistory(page, "#/team?code=6NJX-CSKS-ZEBC-VBQ6-JFHF");
    await page.click("[data-action=lay-side-by-side]");
    await page.waitForSelector(".pair");
    await page.$$eval(".pair .unfolds", (all) => {
      for (const one of all) one.click();
    });
  },
  "no such pair": async (page) => {
    await open(page, server, "#/team/elsewhere");
    await page.waitForSelector("[data-missing=team]");
  },
  about: async (page) => {
    await open(page, server, "#/about");
    await page.waitForSelector(".about");
  },
  "statements about two subjects": async (page) => {
    await open(page, server, "#/assess/key-account");
    await page.waitForSelector("fieldset.again");
  },
  "a result of two subjects": async (page) => {
    await seed(page, server, [["assessment/ka", keyAccountRecord("ka", { "mandate/client": 1 })]]);
    await open(page, server, "#/result/ka");
    await page.waitForSelector(".area-bar svg");
    await page.waitForSelector(".result-ending");
    await page.$$eval("#app .unfolds, #app summary", (all) => {
      for (const button of all) button.click();
    });
  },
  "beginning a plan, with mistakes": async (page) => {
    await seed(page, server, [["plan/p1", PLAN]]);
    await open(page, server, "#/plan");
    await page.selectOption("#kr0-metric", "own");
    await page.check("#kr0-made [value=yes]");
    await page.click("#app section .unfolds >> nth=0");
    await page.click("[data-action=start-plan]");
    await page.waitForSelector("#plan-objective[aria-invalid=true]");
  },
  "a plan, everything unfolded": async (page) => {
    await seed(page, server, [["plan/p1", PLAN]]);
    await open(page, server, "#/plan/p1");
    await page.waitForSelector(".plan-outputs");
    await page.$$eval(".plan .unfolds, .plan summary", (all) => {
      for (const button of all) button.click();
    });
    await page.click("[data-action=edit-bet] >> nth=0");
    await page.waitForSelector(".bet-form");
  },
  "no such plan": (page) => open(page, server, "#/plan/gone"),
  "key accounts": async (page) => {
    await someAccounts(page, "#/accounts");
    await page.waitForSelector(".accounts .clients tbody tr");
    await page.click(".map .unfolds");
    await page.click("[data-action=add-account]");
    await page.waitForSelector("#new-account-account-name[aria-invalid=true]");
  },
  "no key accounts": async (page) => {
    await open(page, server, "#/accounts");
    await page.waitForSelector(".add-client");
  },
  "a key account, everything unfolded": async (page) => {
    await someAccounts(page, "#/accounts/one");
    await page.waitForSelector(".brings");
    await page.$$eval("#app .unfolds", (all) => {
      for (const button of all) button.click();
    });
    await page.fill("#account-profit", "plenty");
    await page.click("[data-action=save-account]");
    await page.click("[data-action=save-cycle]");
    await page.waitForSelector("#cycle-one-served-flaw span");
  },
  "a proposal for a client": async (page) => {
    await someAccounts(page, "#/accounts/two?proposal=cooperation");
    await page.waitForSelector(".proposal table");
  },
  "no such key account": async (page) => {
    await open(page, server, "#/accounts/gone");
    await page.waitForSelector("[data-missing=account]");
  },
  "a result that is not of a client yet": async (page) => {
    await someAccounts(page, "#/result/free");
    await page.waitForSelector(".which-client");
    await page.click("[data-action=give]");
  },
  "a history of clients": async (page) => {
    await someAccounts(page, "#/history");
    await page.waitForSelector(".results");
  },
  "a result without a level": async (page) => {
    await open(page, server);
    await begin(page);
    await tick(page, [0, ...Array(19).fill(3)]);
    await page.click("[data-action=finish]");
    await page.waitForSelector("[data-missing=level]");
  },
  "no such page": (page) => open(page, server, "#/nowhere"),
  "no such result": (page) => open(page, server, "#/result/elsewhere"),
  "no such questionnaire": (page) => open(page, server, "#/assess/unknown"),
  "an empty history": (page) => open(page, server, "#/history"),
  history: async (page) => {
    await someHistory(page, "#/history");
    await page.waitForSelector(".results");
    await page.click("[data-assessment=second] [data-action=delete]");
    await page.click("[data-assessment=first] [data-action=rename]");
    await page.waitForSelector("#result-name");
  },
  comparison: async (page) => {
    await someHistory(page, "#/history?compare=first,second");
    await page.waitForSelector(".comparison");
  },
  "no comparison": async (page) => {
    await open(page, server, "#/history?compare=a,b");
    await page.waitForSelector("[data-missing=comparison]");
  },
  "your data": async (page) => {
    await someHistory(page, "#/data");
    await page.waitForSelector("[data-aside]");
    const backup = {
      tandem: "backup",
      version: 1,
      made: 1_795_527_600_000,
      records: { "assessment/new": JSON.parse(record("new")) },
    };
    await page.setInputFiles("input[name=backup]", {
      name: "backup.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(backup)),
    });
    await page.waitForSelector(".preview");
  },
  "erased data": async (page) => {
    await someHistory(page, "#/data");
    await sure(page, "erase-everything");
    await page.waitForSelector("[data-notice=erased]");
  },
  "an ended program": async (page) => {
    await open(page, server);
    await page.evaluate(() => {
      const error = new WebAssembly.RuntimeError("unreachable");
      window.dispatchEvent(new ErrorEvent("error", { error, message: "unreachable" }));
    });
    await page.waitForSelector("[data-notice=ended]", { state: "visible" });
  },
  "no program": async (page) => {
    await page.context().route("**/{*.wasm,sw.js}", (route) => route.abort());
    await page.goto(server.url);
    await page.waitForSelector("[data-notice=no-program]", { state: "visible" });
  },
  "a start screen under a consultant's name": async (page) => {
    await open(page, server, BRANDED);
    await page.waitForSelector(".brand");
  },
  "a result under a consultant's name": async (page) => {
    await seed(page, server, [["assessment/aaa", record("aaa", { values: MIXED })]]);
    await open(page, server, `${BRANDED}#/result/aaa`);
    await page.waitForSelector(".result-ending");
  },
  [IN_FRAME]: async (page) => {
    await seed(page, server, [["assessment/aaa", record("aaa", { values: MIXED })]]);
    const attributes = 'share-level name="Konstantynopolitańska Grupa Doradcza"';
    await page.goto(await host(`</head><body><main><h1>Host</h1>${snippet(server.url, attributes)}</main></body>`));
    const frame = await framed(page);
    await begin(frame);
    await tick(frame, MIXED);
    await frame.click("[data-action=finish]");
    await frame.waitForSelector(".result-ending");
    await frame.waitForSelector(".share-level");
    await frame.waitForSelector("[data-notice=storage-blocked]");
  },
  "the kit, with mistakes": async (page) => {
    await open(page, server, "#/embed");
    await page.waitForSelector(".kit .qr svg");
    for (const [field, value] of [
      ["name", "x".repeat(41)],
      ["accent", "red"],
      ["cta", "http://example.com"],
      ["height", "tall"],
    ]) {
      await page.fill(`#kit-${field}`, value);
      await page.press(`#kit-${field}`, "Tab");
    }
    await page.waitForSelector("#kit-height-flaw span");
    await framed(page);
  },
  "nothing is kept": async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("Access is denied", "SecurityError");
        },
      });
    });
    await open(page, server);
    await page.waitForSelector("[data-notice=not-kept]");
  },
};

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** How a screen is looked at, by language: first as it loads, then after another theme and width. Every pair of language, theme
 * and width is among these four, and each language begins with another width. */
const LOOKS = {
  pl: [
    { theme: "light", width: 320 },
    { theme: "dark", width: 1280 },
  ],
  en: [
    { theme: "light", width: 1280 },
    { theme: "dark", width: 320 },
  ],
};

/** The rules of axe that a page breaks, its frames included, with the elements. It runs axe in the page, which takes half the
 * time of the builder: that one analyses each frame by itself and puts the results together in another page. */
async function broken(page) {
  for (const frame of page.frames()) {
    if (await frame.evaluate(() => "axe" in window)) continue;
    await frame.evaluate(axe.source);
    // The pages with an embedded one are of another origin.
    await frame.evaluate(() => window.axe.configure({ allowedOrigins: ["<unsafe_all_origins>"] }));
  }
  // A frame that has not answered after half a second would be left out, so that a busy machine would fail the test.
  const options = { runOnly: { type: "tag", values: TAGS }, resultTypes: ["violations"], pingWaitTime: 30_000 };
  const { violations, incomplete, passes } = await page.evaluate((options) => window.axe.run(document, options), options);
  assert.ok(passes.length > 10, "rules of axe have run");
  assert.ok(!incomplete.some(({ id }) => id === "frame-tested"), "every frame is analysed");
  return violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target).join(" ")}`);
}

/** Shows the open page in another theme and width, and waits until it is painted so. */
async function look(page, { theme, width }) {
  await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
  await page.emulateMedia({ colorScheme: theme });
  await page.waitForFunction(
    ([theme, width]) => innerWidth === width && matchMedia(`(prefers-color-scheme: ${theme})`).matches,
    [theme, width],
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

for (const [screen, go] of Object.entries(SCREENS)) {
  test(`${screen}: no rule of axe is broken, and nothing scrolls sideways`, async () => {
    for (const [language, looks] of Object.entries(LOOKS)) {
      const page = await visitor(screen === IN_FRAME ? whole : chromium, { language, ...looks[0] });
      await go(page);
      for (const { theme, width } of looks) {
        const where = `${language} ${theme} ${width}`;
        await look(page, { theme, width });
        assert.deepEqual(await broken(page), [], where);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(overflow <= 0, `${where}: ${overflow} px too wide`);
      }
      await page.context().close();
    }
  });
}

test("the whole path works by keyboard alone", async () => {
  const page = await visitor(chromium, { width: 1280 });
  await open(page, server);
  const focused = () => page.evaluate(() => document.activeElement.textContent.trim());
  const tabTo = async (selector) => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return;
    }
    assert.fail(`${selector} can't be reached; the focus is on ${await focused()}`);
  };
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "Przejdź do treściSkip to the content");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "content");
  assert.equal(await page.isVisible("#start"), true);
  await tabTo("#start a[href*='side=sales']");
  await page.keyboard.press("Enter");
  await shown(page, 1);
  for (let number = 1; number <= 20; number++) {
    // One page by the tab key and arrows alone, the others by digits, which go on by themselves.
    if (number <= 4) {
      await tabTo(`fieldset[data-item]:nth-of-type(${number}) input`);
      await page.keyboard.press("Space");
      for (let point = 1; point < (number % 5) + 1; point++) await page.keyboard.press("ArrowRight");
    } else await page.keyboard.press(String((number % 5) + 1));
    if (number % 4 === 0) {
      const button = number < 20 ? "[data-action=next]" : "[data-action=finish]";
      if (number === 4) await tabTo(button);
      assert.equal(await page.evaluate((button) => document.activeElement.matches(button), button), true, `after ${number}`);
      await page.keyboard.press("Enter");
      if (number < 20) await shown(page, number + 1);
    }
  }
  await page.waitForSelector("[data-level=aligned][data-total='60']");
  await page.waitForFunction(() => document.activeElement.matches(".result h1"));
  await page.waitForSelector(".result-ending");
  await tabTo("[data-action=correct]");
  await page.context().close();
});

test("digit keys answer the statement that has the focus, else the first blank one, and go on to the next blank one", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  await begin(page);
  const focused = () => page.evaluate(() => document.activeElement.closest("fieldset")?.dataset.item);
  await page.focus("[data-item=no-blame] input");
  for (const key of ["9", "0", "Control+3"]) await page.keyboard.press(key);
  assert.equal(await page.locator("fieldset[data-item] input:checked").count(), 0);
  await page.keyboard.press("4");
  assert.equal(await page.isChecked("[data-item=no-blame] input[value='4']"), true);
  assert.equal(await focused(), "customer-contact");
  // A changed answer keeps the focus: arrow keys and digits go on from it.
  await page.focus("[data-item=no-blame] input:checked");
  await page.keyboard.press("2");
  assert.equal(await page.isChecked("[data-item=no-blame] input[value='2']"), true);
  assert.equal(await focused(), "no-blame");
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.isChecked("[data-item=no-blame] input[value='3']"), true);
  assert.equal(await focused(), "no-blame");
  await page.focus("#app h1");
  await page.keyboard.press("5");
  assert.equal(await page.isChecked("[data-item=forecast] input[value='5']"), true);
  assert.equal(await focused(), "customer-contact", "past the one that is answered");
  await page.context().close();
});

test("a change of screen sets the title, focuses the heading and scrolls to the top", async () => {
  const page = await visitor(chromium);
  await open(page, server);
  assert.match(await page.title(), /^Tandem – /);
  await begin(page);
  await page.waitForFunction(() => document.activeElement.matches("#app h1"));
  assert.equal(await page.title(), "Page 1 of 5, Integration of marketing and sales – Tandem");
  await page.locator("[data-action=next]").scrollIntoViewIfNeeded();
  await page.click("[data-action=next]");
  await shown(page, 5);
  await page.waitForFunction(() => document.activeElement.matches("#app h1") && scrollY === 0);
  await page.goto(`${server.url}#/`);
  await page.waitForFunction(() => document.activeElement.matches("#start h1"));
  assert.match(await page.title(), /^Tandem – how well/);
  await page.context().close();
});

test("targets are at least 44 px high on a phone", async () => {
  const page = await visitor(chromium, { language: "pl", hasTouch: true, isMobile: true });
  await open(page, server);
  const small = (selector) =>
    page.$$eval(selector, (found) =>
      found
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => ({ text: element.textContent.trim(), height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height < 44),
    );
  assert.deepEqual(await small(".masthead a, #start a, #start button"), []);
  await begin(page);
  await tick(page, [0, ...Array(19).fill(3)]);
  assert.deepEqual(await small("main button, main label, main summary"), []);
  await page.click("[data-action=back]");
  await shown(page, 13);
  await page.click("[data-item=key-accounts] label");
  assert.deepEqual(await small("main button, main label, main summary"), []);
  await page.context().close();
});

test("the radar's labels are at least 12 px on a phone", async () => {
  const page = await visitor(chromium, { language: "pl" });
  await open(page, server);
  await complete(page, MIXED);
  const sizes = await page.$$eval(".chart text", (texts) => {
    const svg = texts[0].ownerSVGElement;
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    return texts.map((text) => Number(text.getAttribute("font-size")) * scale);
  });
  assert.ok(Math.min(...sizes) >= 12, sizes.join());
  const outside = await page.$$eval(".chart text", (texts) => {
    const frame = texts[0].ownerSVGElement.getBoundingClientRect();
    return texts
      .filter((text) => {
        const box = text.getBoundingClientRect();
        return (
          box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1
        );
      })
      .map((text) => text.textContent);
  });
  assert.deepEqual(outside, []);
  await page.context().close();
});

test("a chosen answer can be recognised without colour, in forced colours too", async () => {
  const page = await visitor(chromium, { forcedColors: "active" });
  await open(page, server);
  await begin(page);
  await answer(page, [4, 0, 0, 0]);
  const border = (value) =>
    page.$eval(`[data-item=forecast] input[value="${value}"]`, (input) => getComputedStyle(input).borderTopWidth);
  assert.equal(await border(4), "7px");
  assert.equal(await border(3), "2px");
  await page.context().close();
});

test("nothing moves while the page loads and while it is answered", async () => {
  const page = await visitor(chromium, { language: "pl" });
  await page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await open(page, server);
  await begin(page);
  const top = () => page.$eval("[data-item=plan-input]", (statement) => statement.getBoundingClientRect().top + scrollY);
  const before = await top();
  await answer(page, [4, 2, 5, 3]);
  assert.equal(await top(), before, "an answer moves the statements below it");
  assert.ok((await page.evaluate(() => window.shift)) < 0.001);
  await page.context().close();
});
