// Measures how long a team of so many people takes in the browser: from the click that adds their codes until they wait, and from
// the click that shows results until the figures stand there; with the longest task of the main thread of each. After `make build`:
//
//   node tests/bench/team.mjs [dist] [people …]
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../../scripts/chromium.mjs";
import { loadFolder, serve } from "../../scripts/server.mjs";

const [dist = "dist", ...sizes] = process.argv.slice(2);
const PEOPLE = sizes.length ? sizes.map(Number) : [50, 500, 2_000, 10_000];

const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** A code of the built-in questionnaire, of which the version and the fingerprint are taken. */
const KNOWN = "6NJX-CSKS-ZEBC-VBQ6-JFHF";

/** Multiplies in the field of 32 elements, modulo x⁵ + x² + 1. */
function product(a, b) {
  let sum = 0;
  for (let place = 4; place >= 0; place--) {
    sum <<= 1;
    if (sum & 32) sum ^= 0b100101;
    if ((b >> place) & 1) sum ^= a;
  }
  return sum;
}

/** The code of somebody of a side (1 or 2), closed, as src/codec/response_code.rs lays it out. */
function codeOf(number) {
  let bits = [...KNOWN.replaceAll("-", "")]
    .map((c) => SYMBOLS.indexOf(c).toString(2).padStart(5, "0"))
    .join("")
    .slice(0, 19);
  bits += (1 + (number % 2)).toString(2).padStart(2, "0");
  bits += "0";
  let ratings = 0n;
  for (let place = 0; place < 20; place++)
    ratings = ratings * 6n + BigInt(1 + ((Math.floor(number / 5 ** (place % 6)) + place) % 5));
  bits += ratings.toString(2).padStart(52, "0");
  bits += (number % 2048).toString(2).padStart(11, "0");
  const symbols = bits.match(/.{5}/g).map((five) => Number.parseInt(five, 2));
  let rest = [0, 0, 0];
  for (const symbol of symbols) {
    const factor = rest[0] ^ symbol;
    const [a, b, c] = [0, 1, 6].map((coefficient) => product(coefficient, factor));
    rest = [rest[1] ^ a, rest[2] ^ b, c];
  }
  return [...symbols, ...rest]
    .map((symbol) => SYMBOLS[symbol])
    .join("")
    .match(/.{4}/g)
    .join("-");
}

const server = await serve(loadFolder(dist));
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });

/** Clicks, and waits until the team's attribute has this value: how long it took, and the longest task. */
const timed = (page, button, attribute, value) =>
  page.evaluate(
    async ([button, attribute, value]) => {
      window.tasks.length = 0;
      const start = performance.now();
      document.querySelector(`[data-action=${button}]`).click();
      while (document.querySelector(".team")?.getAttribute(attribute) !== value) await new Promise(requestAnimationFrame);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const took = performance.now() - start;
      await new Promise((done) => setTimeout(done, 50));
      return { took, longest: Math.max(0, ...window.tasks.map((task) => task.duration)) };
    },
    [button, attribute, String(value)],
  );

console.log("people    add  (longest)   show  (longest), ms");
for (const people of PEOPLE) {
  const context = await browser.newContext({ serviceWorkers: "block", locale: "en-GB" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries())).observe({ type: "longtask" });
  });
  await page.goto(`${server.url}#/team`);
  await page.fill("[name=team-name]", "Bench");
  await page.click("[data-action=make-team]");
  await page.waitForSelector(".team h1");
  const codes = Array.from({ length: people }, (_, number) => codeOf(number));
  await page.$eval(
    "textarea[name=codes]",
    (field, text) => {
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    codes.join("\n"),
  );
  const added = await timed(page, "add-codes", "data-waiting", people);
  const shown = await timed(page, "show-results", "data-respondents", people);
  const columns = [added.took, added.longest, shown.took, shown.longest].map((ms) => ms.toFixed(0).padStart(7));
  console.log(`${String(people).padStart(6)}${columns.join("")}`);
  await context.close();
}
await browser.close();
await server.close();
