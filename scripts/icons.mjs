// Draws the icons of the installed page from public/icon.svg. Run `node scripts/icons.mjs` after a change of that file.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "./chromium.mjs";

const svg = readFileSync("public/icon.svg", "utf8");
/** Systems cut a maskable icon to their own shapes, so the background fills the square and the mark is in the inner 80 %. */
const maskable = svg.replace('rx="6"', 'rx="0"').replace("<g ", '<g transform="translate(3.2 3.2) scale(0.8)" ');
const ICONS = [
  ["icon-192", 192, svg],
  ["icon-512", 512, svg],
  ["maskable-512", 512, maskable],
  // iOS rounds the corners by itself, and shows transparent parts of an icon as black.
  ["apple-touch-icon", 180, maskable],
];

const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
mkdirSync("public/icons", { recursive: true });
for (const [name, size, drawing] of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  writeFileSync(`public/icons/${name}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
