// Makes the pictures of README.md from the release build in dist/: the start screen, a result, the first page of its report.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { INSTRUMENT, record } from "../tests/browser/records.mjs";
import { CHROMIUM_FLAGS, shellPath } from "./chromium.mjs";
import { loadFolder, serve } from "./server.mjs";

const DIST = fileURLToPath(new URL("../dist/", import.meta.url));
const PICTURES = fileURLToPath(new URL("../docs/pictures/", import.meta.url));
const LARGEST = 60_000;
const QUALITIES = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4];
/** Pixels; README.md shows each picture at half of it at most. */
const WIDTH = 800;
const SCREEN = { width: 1280, height: 800 };
/** A page of A4 at 96 dpi, with the margins of style/print.css: 14 and 11 mm. */
const PAPER = { width: 794, height: 1123, left: 53, top: 42 };
const PRINTED = { width: PAPER.width - 2 * PAPER.left, height: PAPER.height - 2 * PAPER.top };
/** Room below the last element of a picture. */
const ROOM = 32;

/** An assessment with strong and weak ends. */
const RATINGS = [4, 2, 5, 3, 1, 3, 4, 2, 3, 3, 2, 1, 4, 3, 3, 4, 1, 2, 3, 4];
const ASSESSMENT = record("aaa", { values: RATINGS, day: Date.UTC(2026, 8, 1, 12) });

const server = await serve(loadFolder(DIST, 1));
const browser = await chromium.launch({ executablePath: shellPath(), args: CHROMIUM_FLAGS });
try {
  mkdirSync(PICTURES, { recursive: true });
  for (const theme of ["light", "dark"]) {
    const page = await visitor(theme);
    await page.goto(`${server.url}?lang=en`);
    await page.waitForSelector("html[data-program=ready][data-screen=start]");
    await save(`start-${theme}`, await above(page, "#start", (box) => box.y + box.height + ROOM));

    await openResult(page);
    await save(`radar-${theme}`, await above(page, ".areas", (box) => box.y + box.height + ROOM));

    // A report is printed in the light theme, whatever the theme on screen.
    if (theme === "light") {
      await page.setViewportSize(PRINTED);
      await page.emulateMedia({ media: "print" });
      // `.next` begins the second page.
      await save("report", await above(page, "#app > .next", (box) => Math.min(box.y, PRINTED.height)), PAPER);
    }
    await page.context().close();
  }
} finally {
  await browser.close();
  await server.close();
}

/** A page of a visitor who reads English. No copy for later visits is kept, so no notice of one can appear. */
async function visitor(theme) {
  const context = await browser.newContext({
    viewport: SCREEN,
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: theme,
    reducedMotion: "reduce",
    serviceWorkers: "block",
  });
  return context.newPage();
}

/** Opens a finished assessment, and waits until everything that belongs to it is drawn. */
async function openResult(page) {
  // A bare file of the site: the record is stored before the page starts.
  await page.goto(`${server.url}instruments/${INSTRUMENT}.json`);
  await page.evaluate((text) => localStorage.setItem("tandem/assessment/aaa", text), ASSESSMENT);
  await page.goto(`${server.url}?lang=en#/result/aaa`);
  for (const drawn of [".areas .radar svg", ".areas .figures", "#app > .next", ".result-ending"])
    await page.waitForSelector(drawn);
  await page.waitForSelector("html[data-program=ready]:not(:has([data-part=loading]))");
}

/** A picture of the page from its top to a line that follows from the place of an element. */
async function above(page, selector, lineOf) {
  await page.evaluate(() => {
    document.activeElement?.blur();
    scrollTo(0, 0);
  });
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  const clip = { x: 0, y: 0, width: page.viewportSize().width, height: Math.ceil(lineOf(box)) };
  return page.screenshot({ fullPage: true, clip, animations: "disabled" });
}

/** Saves a picture as WebP, in the best quality that is small enough; with `paper`, on a white page with margins. */
async function save(name, png, paper) {
  const page = await browser.newPage();
  const candidates = await page.evaluate(
    async ([png, qualities, widest, paper]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const { width, height, left, top } = paper ?? { width: image.width, height: image.height, left: 0, top: 0 };
      const scale = Math.min(1, widest / width);
      const canvas = Object.assign(document.createElement("canvas"), { width: width * scale, height: height * scale });
      const context = canvas.getContext("2d");
      context.imageSmoothingQuality = "high";
      context.scale(scale, scale);
      context.fillStyle = "white";
      context.fillRect(0, 0, width, height);
      context.drawImage(image, left, top);
      return qualities.map((quality) => canvas.toDataURL("image/webp", quality));
    },
    [png.toString("base64"), QUALITIES, WIDTH, paper],
  );
  await page.close();
  if (!candidates[0].startsWith("data:image/webp")) throw new Error("this Chromium can't write WebP");
  const file = candidates.map((url) => Buffer.from(url.split(",")[1], "base64")).find(({ length }) => length < LARGEST);
  if (!file) throw new Error(`${name} is larger than ${LARGEST} bytes in every quality`);
  writeFileSync(`${PICTURES}${name}.webp`, file);
  console.log(`docs/pictures/${name}.webp  ${Math.ceil(file.length / 1000)} kB`);
}
