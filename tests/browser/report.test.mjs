// Taking a result along: a printed report of two pages, text, pictures, files.
import assert from "node:assert/strict";
import { test } from "node:test";
import { extractText, getDocumentProxy } from "unpdf";
import { browser, downloaded, files, MIXED, NO_COPY, open, record, seed, site, visitor, withSum } from "./support.mjs";

const server = await site();
const chromium = await browser();
const WARNED = { delivers: 1, "if-worked": 2, "know-each-other": 3 };

async function result({ on = server, language = "en", init, permissions, more, ...fields } = {}) {
  const page = await visitor(chromium, { language, init, permissions, ...more });
  const day = Date.UTC(2026, 10, 24, 12);
  await seed(page, on, [["assessment/aaa", record("aaa", { values: MIXED, day, ...fields })]]);
  await open(page, on, "#/result/aaa");
  await page.waitForSelector(".result-ending");
  return page;
}

/** The same with all ways to take it along unfolded. */
async function formats(options) {
  const page = await result(options);
  await page.click("[data-others=formats] summary");
  return page;
}

/** The text of each page that the browser would print. */
async function printed(page) {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4", preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map((page, i) => {
    const words = page.replaceAll(/\s+/g, " ");
    // Its number, of all pages, is in a corner.
    const number = `${i + 1} / ${text.length} `;
    assert.ok(words.startsWith(number), words);
    return words.slice(number.length);
  });
}

for (const [language, words] of [
  [
    "pl",
    {
      level: "poziom zdefiniowany",
      next: "Co dalej",
      metrics: "Prędkość lejka",
      last: /Stwierdzenia i\s?poziomy według P\. Kotlera.* Wydruk z\s?dnia .* To ocena jednej osoby\.$/,
      nowhere: ["Historia", "Kalkulator", "Wydrukuj"],
    },
  ],
  [
    "en",
    {
      level: "defined",
      next: "What to do next",
      metrics: "Pipeline velocity",
      last: /Statements and levels based on P\. Kotler.* Printed on .* This is one person’s view\.$/,
      nowhere: ["History", "Calculator", "Print or"],
    },
  ],
]) {
  test(`the report prints on two pages of A4, without the parts that only a screen needs (${language})`, async () => {
    const page = await result({ language });
    const [first, second, ...more] = await printed(page);
    assert.equal(more.length, 0);
    assert.ok(first.includes(words.level) && first.includes(language === "pl" ? "57 punktów" : "57 points"), first);
    assert.ok(second.startsWith(words.next) && second.includes(words.metrics), second);
    assert.match(second, words.last);
    for (const word of words.nowhere) assert.ok(!`${first} ${second}`.includes(word), word);
    await page.context().close();
  });

  test(`the report fits on two pages at every level, with all optional parts (${language})`, async () => {
    const low = (sum) => withSum(sum).map((value, i) => (i % 4 === 1 ? 2 : value));
    for (const values of [withSum(20), withSum(39), low(70), low(88), withSum(100)]) {
      const page = await result({ language, values, checks: WARNED, name: "Przed reorganizacją obu działów, jesień 2026" });
      await page.click('input[name=sponsor][value="missing"]');
      if (await page.locator(".climb-or-stay").count()) {
        await page.click(".climb-or-stay summary");
        for (const box of await page.$$(".climb-or-stay input")) await box.check();
      }
      const pages = await printed(page);
      assert.equal(pages.length, 2, `${await page.getAttribute(".result", "data-total")}: ${pages.at(-1)}`);
      await page.context().close();
    }
  });
}

test("the report shows the brand of a link, and says on paper too that it is unchecked", async () => {
  const page = await result({ values: withSum(39), checks: WARNED });
  const cta = "https://consulting.example/";
  await page.goto(`${server.url}?${new URLSearchParams({ lang: "en", name: "Example Consulting", cta })}#/result/aaa`);
  await page.waitForSelector(".result-ending");
  const pages = await printed(page);
  assert.equal(pages.length, 2, pages.at(-1));
  assert.ok(pages[0].includes("Example Consulting"));
  assert.match(pages[1], /Tandem does not check them\. We send your answers to nobody\. consulting\.example\/$/);
  assert.ok(!pages[1].includes("The button opens"), "a button is for screens");
  await page.context().close();
});

test("the printed report is the same, whatever is folded or unfolded on the screen", async () => {
  const page = await result();
  const folded = await printed(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  assert.deepEqual(await printed(page), folded);
  await page.context().close();
});

test("the report can be copied as text, and the page says so", async () => {
  const page = await formats({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.click("[data-action=copy-report]");
  await page.waitForSelector('.take-away [role=status]:has-text("Copied")');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const { name, text } = await downloaded(page, () => page.click("[data-action=save-report]"));
  assert.equal(name, "tandem-marketing-sales-2026-11-24.md");
  assert.equal(copied.replaceAll("\r\n", "\n"), text);
  assert.match(text, /^# Integration of marketing and sales: report\n/);
  assert.match(text, /\| Joint planning \| 2\.75 \| 0\.25 \|/);
  await page.context().close();
});

test("the report has the current target and sponsor", async () => {
  const page = await formats();
  await page.click('input[name=target][value="stay"]');
  await page.click('input[name=sponsor][value="missing"]');
  await page.waitForSelector('[data-recommended=step] h3:has-text("stay at")');
  const { text } = await downloaded(page, () => page.click("[data-action=save-report]"));
  assert.match(text, /### Actions that help you stay at “defined”/);
  assert.match(text, /> Unless the chief executive sees the need, nothing will come of it/);
  await page.context().close();
});

test("if the browser refuses to copy, the text is shown and can be selected", async () => {
  const page = await formats({
    init: () => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    },
  });
  await page.click("[data-action=copy-report]");
  await page.waitForSelector(".take-away textarea");
  assert.match(await page.inputValue(".take-away textarea"), /^# Integration of marketing and sales: report/);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("the radar can be downloaded as an SVG with its own colours, and as a PNG twice as large", async () => {
  const page = await formats({ language: "pl" });
  const svg = await downloaded(page, () => page.click("[data-action=radar-svg]"));
  assert.equal(svg.name, "tandem-marketing-sales-2026-11-24.svg");
  assert.ok(!svg.text.includes("class=") && svg.text.includes("Integracja marketingu"));
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg.text);
  const parsed = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror")?.textContent,
    svg.text,
  );
  assert.equal(parsed, undefined);

  const [download] = await Promise.all([page.waitForEvent("download"), page.click("[data-action=radar-png]")]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  const png = Buffer.concat(chunks);
  assert.equal(png.subarray(1, 4).toString(), "PNG");
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [2 * Number(width), 2 * Number(height)]);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("if the browser can't make a PNG, the page says so, and downloads no broken file", async () => {
  const init = () => {
    HTMLCanvasElement.prototype.toBlob = (given) => given(null);
  };
  const page = await formats({ init });
  let downloads = 0;
  page.on("download", () => {
    downloads += 1;
  });
  await page.click("[data-action=radar-png]");
  await page.waitForSelector(".take-away [role=status] p");
  assert.match(await page.textContent(".take-away [role=status]"), /could not make a PNG/);
  assert.equal(downloads, 0);
  assert.deepEqual(page.troubles, []);
  await page.context().close();
});

test("the questionnaire for a counterpart is a link with its QR code and two forms, and has no answers", async () => {
  const page = await result({ language: "pl", side: "marketing", permissions: ["clipboard-read", "clipboard-write"] });
  await page.click("[data-action=invite]");
  await page.waitForSelector(".invite .qr svg");
  const link = await page.textContent("[data-given=invitation]");
  assert.equal(link, `${server.url}?lang=pl#/assess/marketing-sales?side=sales&invite=open`);
  await page.click("[data-action=copy-invitation]");
  await page.waitForSelector('.invite [role=status]:has-text("Skopiowano")');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
  const workbook = await page.getAttribute(".invite a[href*='workbook-pl-']", "href");
  assert.equal((await fetch(server.url + workbook)).status, 200);
  const paper = await downloaded(page, () => page.click(".invite a[href*='questionnaire-pl-']"));
  assert.equal(paper.name, "ankieta.html");
  assert.match(paper.text, /lang="pl"/);
  const other = await visitor(chromium);
  await other.goto(link);
  await other.waitForSelector(".questionnaire");
  assert.equal(await other.isChecked("input[name=side][value=sales]"), true);
  assert.equal(await other.locator("fieldset[data-item] :checked").count(), 0);
  assert.deepEqual([...page.troubles, ...other.troubles], []);
  await other.context().close();
  await page.context().close();
});

test("whoever sits on neither side leaves the choice to whoever is asked", async () => {
  for (const side of ["other", null]) {
    const page = await result({ side });
    await page.click("[data-action=invite]");
    const link = await page.textContent("[data-given=invitation]");
    assert.equal(link, `${server.url}?lang=en#/assess/marketing-sales?invite=open`);
    const other = await visitor(chromium);
    await other.goto(link);
    await other.waitForSelector(".questionnaire");
    assert.equal(await other.isVisible("input[name=side][value=sales]"), true);
    await page.context().close();
    await other.context().close();
  }
});

test("a summary for mail is copied as plain text and with its form", async () => {
  const page = await result({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.click("[data-action=copy-summary]");
  await page.waitForSelector('.take-away [role=status]:has-text("Copied")');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const as = async (type) => (await item.getType(type)).text();
    return { plain: await as("text/plain"), html: await as("text/html") };
  });
  const lines = copied.plain.trim().split(/\r?\n/);
  assert.ok(lines.length <= 13, copied.plain);
  assert.equal(lines[0], "Integration of marketing and sales, 24 November 2026");
  assert.ok(lines.includes("– Level: defined (2 of 4)") && lines.includes("– Sum: 57 out of 100"), copied.plain);
  assert.ok(
    lines.some((line) => line.startsWith("– A place to start: ")),
    copied.plain,
  );
  assert.equal(lines.at(-1), `${server.url}?lang=en#/`);
  assert.doesNotMatch(copied.plain, /[*|#]{2}|\*\*/);
  assert.match(copied.html, /<strong>Integration of marketing and sales, 24 November 2026<\/strong>/);
  assert.match(copied.html, /<li>Level: defined \(2 of 4\)<\/li>/);
  await page.context().close();
});

test("where the system can share, one button opens its dialog; if it is refused, the summary is copied", async () => {
  const init = () => {
    navigator.canShare = () => true;
    navigator.share = async (data) => {
      window.shared = data;
      if (window.refuses) throw new DOMException("", "NotAllowedError");
    };
  };
  const page = await result({ init, permissions: ["clipboard-read", "clipboard-write"] });
  await page.click("[data-action=share]");
  const { title, text } = await page.evaluate(() => window.shared);
  assert.equal(title, "Integration of marketing and sales, 24 November 2026");
  assert.match(text, /Level: defined/);
  assert.equal(await page.locator(".take-away [role=status] p").count(), 0);
  await page.evaluate(() => {
    window.refuses = true;
  });
  await page.click("[data-action=share]");
  await page.waitForSelector('.take-away [role=status]:has-text("Copied")');
  await page.context().close();
});

test("a result gets its name where it is shown; the name is on paper, and in the name of a PDF", async () => {
  const page = await result();
  await page.fill("[name=result-name]", "Ferry line");
  await page.press("[name=result-name]", "Enter");
  await page.waitForSelector('.verdict :text("Ferry line")');
  await page.evaluate(() => {
    window.print = () => {
      window.printed = document.title;
    };
  });
  await page.click("[data-action=print]");
  assert.equal(await page.evaluate(() => window.printed), "tandem-marketing-sales-2026-11-24 defined Ferry line");
  assert.ok((await printed(page))[0].includes("Ferry line"));
  await page.context().close();
});

test("if the host no longer has a file, nothing else is downloaded in its place: the browser says that it is missing", async () => {
  const host = new Map(files);
  const page = await result({ on: await site({ files: host }), more: NO_COPY });
  for (const name of host.keys()) if (name.startsWith("workbook-")) host.delete(name);
  await page.click("[data-action=invite]");
  const asked = page.waitForEvent("download");
  await page.click(".invite a[href*='workbook-en-']");
  const download = await asked;
  assert.ok(await download.failure(), "no error page under the name of a workbook");
  assert.ok(page.url().endsWith("#/result/aaa"), "the result stays");
  await page.context().close();
});
