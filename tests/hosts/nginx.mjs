// Serves release/ by nginx with hosting/nginx.conf, and tests its responses and the page in Chromium, with and without the
// host. `make test-hosts` runs this.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, relative } from "node:path";
import { test } from "node:test";
import { RELEASE } from "../../scripts/dist.mjs";
import { begin, browser, open, ready, visitor } from "../browser/support.mjs";
import { ALWAYS, ASK_AGAIN, EXAMPLES, FOR_EVER, isHashed } from "../hosting/rules.mjs";
import { answers, freePort, program } from "./programs.mjs";

const APP = join(RELEASE, "app");
const EXAMPLE = join(RELEASE, "hosting/nginx.conf");

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ts": "text/plain; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
const COMPRESSED = [".css", ".html", ".js", ".wasm"];

const names = readdirSync(APP, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(APP, join(entry.parentPath ?? entry.path, entry.name)));

/** Headers that a server sets for its other pages; none of them may be on ours. */
const NEIGHBOURS = `
    add_header X-Frame-Options DENY;
    location / { try_files $uri /index.html; }
    location ~* \\.(js|css|svg)$ { expires 30d; }`;

/** nginx's configuration around the example; all its files are in its own folder. */
const configuration = (port) => `daemon off;
master_process off;
pid nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path temp;
  proxy_temp_path temp;
  fastcgi_temp_path temp;
  uwsgi_temp_path temp;
  scgi_temp_path temp;
  server {
    listen 127.0.0.1:${port};
    root www;${NEIGHBOURS}
    include ${EXAMPLE};
  }
}
`;

/** Starts nginx with the release under /tandem/. It ends with these tests, or when it is stopped. */
async function host() {
  const port = await freePort();
  const prefix = mkdtempSync(join(tmpdir(), "tandem-nginx-"));
  mkdirSync(join(prefix, "www"));
  symlinkSync(APP, join(prefix, "www/tandem"));
  writeFileSync(join(prefix, "www/index.html"), "another page\n");
  writeFileSync(join(prefix, "nginx.conf"), configuration(port));

  // Debian installs nginx in a folder that is only in root's PATH.
  const PATH = `${process.env.PATH}:/usr/sbin`;
  const nginx = program("nginx", ["-e", "stderr", "-p", `${prefix}/`, "-c", "nginx.conf"], { PATH });
  const ended = nginx.ended.then(() => rmSync(prefix, { recursive: true, force: true }));
  const stop = () => {
    nginx.stop();
    return ended;
  };

  const origin = `http://127.0.0.1:${port}`;
  await nginx.started(answers(origin));
  return { origin, url: `${origin}/tandem/`, stop };
}

const server = await host();
const chromium = await browser();

test("every file of the release is served with its type and all headers", async () => {
  for (const name of ["", ...names]) {
    const file = name || "index.html";
    const response = await fetch(server.url + name);
    assert.equal(response.status, 200, file);
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), readFileSync(join(APP, file)), file);
    const header = (key) => response.headers.get(key);
    assert.equal(header("content-type"), TYPES[extname(file)], file);
    assert.equal(header("cache-control"), isHashed(file) ? FOR_EVER : ASK_AGAIN, file);
    for (const [key, value] of Object.entries(ALWAYS)) assert.equal(header(key), value, file);
    assert.equal(header("x-frame-options"), null, file);
    if (COMPRESSED.includes(extname(file))) {
      assert.equal(header("content-encoding"), "gzip", file);
      assert.match(header("vary"), /accept-encoding/i, file);
    }
  }
});

test("a file that has not changed is not sent again", async () => {
  const { headers } = await fetch(server.url);
  const again = await fetch(server.url, { headers: { "if-none-match": headers.get("etag") } });
  assert.equal(again.status, 304);
});

test("a missing file is answered with 404, which is not cached", async () => {
  for (const name of ["nothing", "nothing.json", "data-0123456789.js", "instruments/nothing.json"]) {
    const response = await fetch(server.url + name);
    assert.equal(response.status, 404, name);
    assert.equal(response.headers.get("cache-control"), null, name);
    assert.doesNotMatch(await response.text(), /Tandem|another page/, name);
  }
});

test("an address without its last slash redirects to the one with it, with its settings", async () => {
  for (const search of ["", "?lang=en&theme=dark"]) {
    const response = await fetch(`${server.origin}/tandem${search}`, { redirect: "manual" });
    assert.deepEqual([response.status, response.headers.get("location")], [301, `/tandem/${search}`]);
  }
});

test("every example has those files of this release cached for ever whose name has a hash, and no other", () => {
  for (const { name: example, isForEver } of EXAMPLES) {
    for (const name of names) assert.equal(isForEver(`/tandem/${name}`), isHashed(name), `${example}: ${name}`);
  }
});

test("the page works under its path, from the start screen to the first statement", async () => {
  const page = await visitor(chromium);
  const elsewhere = [];
  page.on("request", (request) => request.url().startsWith(server.url) || elsewhere.push(request.url()));
  await open(page, server);
  await page.waitForSelector("#start h1", { state: "visible" });
  await begin(page);
  assert.deepEqual([page.troubles, elsewhere], [[], []]);
  await page.context().close();
});

test("after one visit the page works without the host", async () => {
  const alone = await host();
  const page = await visitor(chromium);
  await open(page, alone);
  const kept = await page.evaluate(async () => {
    const { active, scope } = await navigator.serviceWorker.ready;
    while (active.state !== "activated")
      await new Promise((resolve) => active.addEventListener("statechange", resolve, { once: true }));
    return { scope, state: active.state };
  });
  assert.deepEqual(kept, { scope: alone.url, state: "activated" });

  await alone.stop();
  await assert.rejects(fetch(alone.url));
  await page.reload();
  await ready(page);
  await page.waitForSelector("#start h1", { state: "visible" });
  await begin(page);
  await page.context().close();
});
