// The questionnaire for use without the page: on paper and as a workbook.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { browser, DIST, site, visitor } from "./support.mjs";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const html = readFileSync(`${DIST}index.html`, "utf8");
const server = await site();
const chromium = await browser();

/** The real name of a file that index.html offers under a readable name. */
function offered(stem, language, end, download) {
  const link = new RegExp(`lang="${language}"><a [^>]*href="(${stem}-${language}-[0-9a-f]{10}\\.${end})" download="${download}"`);
  const [, name] = link.exec(html) ?? assert.fail(`index.html has no link like ${link}`);
  return name;
}

for (const [language, paper, workbook, word] of [
  ["pl", "ankieta.html", "ankieta.xlsx", "Suma: ____"],
  ["en", "questionnaire.html", "questionnaire.xlsx", "Sum: ____"],
]) {
  test(`the questionnaire prints on one sheet of A4 (${language})`, async () => {
    const page = await visitor(chromium, { language, width: 1280 });
    // Inline styles are allowed: a downloaded file is opened by itself, without the site's policy.
    await page.setContent(readFileSync(DIST + offered("questionnaire", language, "html", paper), "utf8"));
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    assert.equal(pdf.match(/\/Type \/Page\b(?!s)/g)?.length, 1);
    assert.ok((await page.textContent("body")).includes(word));
    await page.context().close();
  });

  test(`the workbook is served with the right type (${language})`, async () => {
    const response = await fetch(server.url + offered("workbook", language, "xlsx", workbook));
    assert.equal(response.status, 200);
    assert.equal(response.headers.get("content-type"), XLSX);
    assert.match(response.headers.get("cache-control"), /immutable/);
    const bytes = Buffer.from(await response.arrayBuffer());
    assert.equal(bytes.subarray(0, 4).toString("latin1"), "PK\u0003\u0004");
  });
}
