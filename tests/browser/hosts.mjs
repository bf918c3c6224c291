// Pages of other people, with Tandem in them.
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../../scripts/chromium.mjs";

const closing = [];
after(async () => {
  for (const close of closing) await close();
});

/** A site with one page, whatever is asked for. Under the name of localhost: another site than 127.0.0.1, so that the
 * browser keeps storage apart. */
export async function host(html, headers = {}) {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers });
    response.end(`<!doctype html><html lang="en"><head><title>Host</title>${html}`);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://localhost:${server.address().port}/`;
}

/** A page in an ordinary profile. Those of `visitor` are like private windows, in which Chromium lets a page within
 * another site's keep nothing; here it keeps it apart. */
export async function resident(options) {
  const profile = mkdtempSync(join(tmpdir(), "tandem-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    // Playwright switches off that storage is kept apart: without its own flags, it is as people have it.
    ignoreDefaultArgs: true,
    args: [...CHROMIUM_FLAGS, "--headless=new", "--remote-debugging-pipe", `--user-data-dir=${profile}`, "about:blank"],
    locale: "en-GB",
    viewport: { width: 900, height: 900 },
    ...options,
  });
  closing.push(async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  return context.newPage();
}

/** What a page has to hold for one embedding. */
export const snippet = (app, attributes = "", link = "Assessment") =>
  `<script src="${app}embed.js" async></script><tandem-assessment ${attributes}><a href="${app}">${link}</a></tandem-assessment>`;

/** Collects what embeddings tell their page, and every message that reaches its window. */
export const LISTEN = () => {
  window.told = [];
  window.messages = [];
  for (const name of ["ready", "progress", "level"]) {
    document.addEventListener(`tandem-${name}`, ({ type, detail, target }) => window.told.push({ type, detail, id: target.id }));
  }
  window.addEventListener("message", ({ data }) => window.messages.push(data));
};

/** The frame of an embedding (the first, or the one of an id), once the program in it is ready. */
export async function framed(page, id) {
  const selector = id ? `#${id}` : "tandem-assessment";
  const handle = await page.waitForSelector(`${selector} iframe`);
  const frame = await handle.contentFrame();
  await frame.waitForSelector("html[data-program=ready][data-screen]");
  return frame;
}

/** What an embedding has told its page, but for that it is ready. */
export const told = (page, type) =>
  page.evaluate((type) => window.told.filter((event) => event.type === `tandem-${type}`).map(({ detail }) => detail), type);
