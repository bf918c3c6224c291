// Whoever is invited reads who asks and what will be seen before the first statement, and ends at a code that they may send; a
// link that is not whole says so; ten people and a facilitator need no server.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import {
  addCodes,
  answer,
  browser,
  MIXED,
  makeTeam,
  NO_COPY,
  open,
  record,
  records,
  seed,
  site,
  tick,
  visitor,
} from "./support.mjs";

const chromium = await browser();
const server = await site();

const fixture = (name) => readFileSync(new URL(`../fixtures/${name}.txt`, import.meta.url), "utf8").trim();
/** From "Ania Żółw", ania@example.com, for sales, from five people on. */
const KEPT = fixture("invitation-v1");
const invited = (text, instrument = "marketing-sales") => `#/assess/${instrument}?invite=${text}`;

/** Fills in what an invitation says. */
async function invite(page, { from = "Ania Kopeć", contact, side, kind, minimum } = {}) {
  await page.fill("[name=from]", from);
  if (contact) await page.fill("[name=contact]", contact);
  if (side) await page.check(`[name=invited-side][value=${side}]`);
  if (kind) await page.check(`[name=kind][value="${kind}"]`);
  if (minimum) await page.fill("[name=minimum]", minimum);
  await page.press("[name=from]", "Tab");
  await page.waitForSelector("[data-given=invitation]");
  return page.textContent("[data-given=invitation]");
}

/** Answers on an invitation, and gives what comes to the facilitator. */
async function respond(page, link, side, values) {
  await page.goto(link);
  await page.click(`[data-action=begin][value=${side}]`);
  await tick(page, values);
  await page.click("[data-action=finish]");
  await page.waitForSelector("[data-response-code]");
  return page.getAttribute("[data-code-link]", "data-code-link");
}

test("five of marketing and five of sales answer one invitation, and an eleventh sees both departments", async () => {
  const facilitator = await visitor(chromium, { language: "pl", ...NO_COPY });
  await makeTeam(facilitator, server, { name: "Warsztat", minimum: "4" });
  await facilitator.click("[data-action=invite-team]");
  await facilitator.waitForSelector("[data-promise]");
  assert.match(await facilitator.textContent("[data-promise]"), /od 4\sosób/);
  assert.equal(await facilitator.locator("[name=kind], [name=minimum]").count(), 0, "the team has fixed both");
  const link = await invite(facilitator, { contact: "ania@example.com" });

  const served = server.log.length;
  const links = [];
  for (let i = 0; i < 10; i++) {
    const page = await visitor(chromium, { language: i % 2 ? "en" : "pl", ...NO_COPY });
    const side = i < 5 ? "marketing" : "sales";
    const high = i < 5 ? 4 : 2;
    links.push(
      await respond(
        page,
        link,
        side,
        MIXED.map((rating, place) => (place % 3 ? rating : high - ((i + place) % 2))),
      ),
    );
    assert.deepEqual(page.troubles, []);
    await page.context().close();
  }
  // Neither the invitation nor a code is in what a host gets.
  for (const { url } of server.log.slice(served)) assert.doesNotMatch(url, /invite=|6NJ/i);

  const eleventh = await visitor(chromium, { language: "pl", ...NO_COPY });
  await makeTeam(eleventh, server, { name: "Warsztat", minimum: "4" });
  const codes = links.map((address) => new URL(address).hash.split("code=")[1]);
  // As they come: links, codes, and a mail with words around it.
  await addCodes(eleventh, [...links.slice(0, 4), ...codes.slice(4, 9), `Cześć, mój kod: ${codes[9]} Pozdrawiam, Ola`]);
  await eleventh.waitForSelector('.team[data-waiting="10"]');
  await eleventh.click("[data-action=show-results]");
  await eleventh.waitForSelector('.team[data-respondents="10"]');
  assert.equal(await eleventh.locator(".areas tr[data-area][data-gap]").count(), 5);
  assert.equal(
    await eleventh.locator("tr[data-item][data-agreement]").count(),
    20,
    "five of each side show how far ratings differ",
  );
  assert.deepEqual([...facilitator.troubles, ...eleventh.troubles], []);
});

test("before the first statement one reads who invites, what will be seen by whom, and from how many people on", async () => {
  const page = await visitor(chromium, { language: "pl", ...NO_COPY });
  await open(page, server, invited(KEPT));
  await page.waitForSelector("[data-invitation=marketing-sales]");
  assert.equal(await page.locator("[data-item]").count(), 0);
  const told = (await page.textContent("[data-invitation]")).replaceAll("\u00a0", " ");
  for (const word of ["Ania Żółw", "20 stwierdzeń", "co najmniej 5 osób", "może odczytać z niego wszystkie oceny", "sprzedaż"])
    assert.ok(told.includes(word), word);
  assert.deepEqual(await records(page), [], "to read it begins nothing");
  await page.click("[data-action=begin]");
  await page.waitForSelector("[data-item]");
  assert.equal(await page.isChecked("input[name=side][value=sales]"), true);
});

test("the end is at the code, with a mail to the address that was given, and it says what a mail tells", async () => {
  const page = await visitor(chromium, { language: "pl", ...NO_COPY });
  await respond(page, `${server.url}${invited(KEPT)}`, "sales", MIXED);
  await page.waitForFunction(() => document.activeElement?.dataset.notice === "asked-for-code");
  const code = await page.textContent("[data-response-code]");
  const mail = new URL(await page.getAttribute("[data-action=mail-code]", "href"));
  assert.equal(`${mail.protocol}${mail.pathname}`, "mailto:ania@example.com");
  assert.ok(mail.searchParams.get("body").includes(code));
  assert.match(await page.textContent(".code-mail"), /adresu nadawcy/);
  assert.equal(await page.locator("input[name=open]").count(), 0, "a closed team asks for no consent");
  // Another visit to the result begins at its level.
  await page.reload();
  await page.waitForSelector("[data-response-code]");
  assert.notEqual(await page.evaluate(() => document.activeElement?.dataset.notice), "asked-for-code");
});

test("an open invitation asks for consent at the end, and its code tells it", async () => {
  const facilitator = await visitor(chromium, NO_COPY);
  await open(facilitator, server, "#/invite");
  const link = await invite(facilitator, { kind: "open" });
  const page = await visitor(chromium, NO_COPY);
  await page.goto(link);
  assert.match(await page.textContent("[data-invitation]"), /will see your single ratings/);
  await respond(page, link, "marketing", MIXED);
  assert.equal(await page.isChecked("input[name=open]"), false);
  const closed = await page.textContent("[data-response-code]");
  await page.check("input[name=open]");
  assert.notEqual(await page.textContent("[data-response-code]"), closed);
  assert.equal(await page.locator("[data-action=mail-code]").count(), 0, "no address was given");
});

for (const [flaw, address] of [
  ["invitation-cut", invited(KEPT.slice(0, -5))],
  ["invitation-changed", invited(KEPT.replace("PWTB", "PWTC"))],
  ["invitation-newer", invited(fixture("invitation-newer"))],
  ["invitation-unknown", invited(KEPT, "no-such-questionnaire")],
]) {
  test(`a link tells its flaw and changes nothing: ${flaw}`, async () => {
    for (const language of ["pl", "en"]) {
      const page = await visitor(chromium, { language, ...NO_COPY });
      await seed(page, server, [["assessment/begun", record("begun", { values: [4, 2, 5], side: "sales" })]]);
      const before = JSON.stringify(await records(page));
      await open(page, server, address);
      await page.waitForSelector(`[role=alert][data-notice=${flaw}]`);
      assert.equal(await page.locator("[data-action=begin]").count(), 0);
      assert.equal(JSON.stringify(await records(page)), before);
    }
  });
}

test("an invitation for other questions than this page has is told as such", async () => {
  const page = await visitor(chromium, NO_COPY);
  // The same invitation with another fingerprint, and a checksum that fits.
  await open(page, server, invited(fixture("invitation-other")));
  await page.waitForSelector("[data-notice=invitation-other]");
  await page.click("[data-action=answer-alone]");
  await page.waitForSelector("[data-item]");
});

test("who has begun goes on, and who has a result may give its code", async () => {
  const begun = await visitor(chromium, NO_COPY);
  await open(begun, server, "#/assess/marketing-sales?side=sales");
  await answer(begun, [4]);
  await open(begun, server, invited(KEPT));
  await begun.click("[data-action=begin]");
  await begun.waitForSelector("[data-notice=resumed]");
  assert.equal((await records(begun)).length, 1);

  const page = await visitor(chromium, NO_COPY);
  await seed(page, server, [["assessment/own", record("own", { values: MIXED, side: "sales" })]]);
  await open(page, server, invited(KEPT));
  await page.click("[data-action=use-result]");
  await page.waitForSelector("[data-notice=asked-for-code]");
  assert.match(await page.textContent("[data-notice=asked-for-code]"), /Ania Żółw/);
  assert.equal((await records(page)).length, 1);
});

test("an invitation without a name or with a wrong address gives no link, and says what is missing", async () => {
  const page = await visitor(chromium, { language: "pl", ...NO_COPY });
  await open(page, server, "#/invite");
  await page.waitForSelector("[data-notice=no-inviter]");
  await invite(page);
  await page.fill("[name=contact]", "ania(at)example.com");
  await page.press("[name=contact]", "Tab");
  await page.waitForSelector("[data-notice=invitation-flaw]");
  assert.equal(await page.getAttribute("[name=contact]", "aria-invalid"), "true");
  await page.fill("[name=contact]", "");
  await page.fill("[name=minimum]", "2");
  await page.press("[name=minimum]", "Tab");
  await page.waitForSelector("#invitation-minimum-flaw span");
  assert.equal(await page.locator("[data-given=invitation]").count(), 0);
  await page.fill("[name=minimum]", "10");
  await page.press("[name=minimum]", "Tab");
  const link = await page.textContent("[data-given=invitation]");
  // The language of the link is the facilitator's choice.
  await page.check("[name=language][value=en]");
  await page.waitForFunction((before) => document.querySelector("[data-given=invitation]").textContent !== before, link);
  assert.equal(await page.textContent("[data-given=invitation]"), link.replace("lang=pl", "lang=en"));
  // What was entered is there after another screen.
  await open(page, server, "#/about");
  await open(page, server, "#/invite");
  assert.equal(await page.inputValue("[name=from]"), "Ania Kopeć");
});
