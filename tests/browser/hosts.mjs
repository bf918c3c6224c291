// Other people's pages with Tandem embedded.
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

/** A site that answers every request with the same page. Its name is localhost, which is another site than 127.0.0.1, so
 * that the browser keeps their storage apart. */
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

/** A page in an ordinary profile, in which Chromium keeps an embedded page's storage apart. The profiles of `visitor` are like
 * private windows, in which it blocks that storage. */
export async function resident(options) {
  const profile = mkdtempSync(join(tmpdir(), "tandem-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    // Playwright's flags switch off the separation of storage; without them, Chromium works as people have it.
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

/** The HTML that a page needs for one embedding. */
export const snippet = (app, attributes = "", link = "Assessment") =>
  `<script src="${app}embed.js" async></script><tandem-assessment ${attributes}><a href="${app}">${link}</a></tandem-assessment>`;

/** Collects the events of embeddings, and every message that reaches the page's window. */
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

/** The events of an embedding, except that it is ready. */
export const told = (page, type) =>
  page.evaluate((type) => window.told.filter((event) => event.type === `tandem-${type}`).map(({ detail }) => detail), type);
