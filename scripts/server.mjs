// A static server for dist/ that behaves like a good host: correct types, brotli, the policy as a header too, files with a
// hash cached for a year. It serves under any sub-path, and logs all requests for the tests.
//
//   node scripts/server.mjs [--dir dist] [--port 8080] [--base /]
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";

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

/** A file with its headers; it is compressed only once. A lower `quality` of brotli than the best takes a fraction of the time. */
export function served(name, body, quality = 11) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  return {
    body,
    brotli: brotliCompressSync(body, { params }),
    type: TYPES[extname(name)] ?? "application/octet-stream",
    etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
    cache: /-[0-9a-f]{10}(_bg)?\.\w+$/.test(name) ? "public, max-age=31536000, immutable" : "no-cache",
  };
}

/** Every file of a folder. */
export function loadFolder(dir, quality) {
  const files = new Map();
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const name = relative(dir, path).split(sep).join("/");
    files.set(name, served(name, readFileSync(path), quality));
  }
  if (!files.has("index.html")) throw new Error(`${dir} has no index.html: build it first (make build)`);
  return files;
}

/** Serves a loaded folder on 127.0.0.1; every request adds an entry to `log`. */
export async function serve(files, { port = 0, base = "/", headers: more = {} } = {}) {
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(files.get("index.html").body)?.[1];
  const log = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      log.push({ method: request.method, url: request.url, headers: request.headers, body: Buffer.concat(chunks).toString() });
      answer(request, response);
    });
  });
  const fileOf = (url) => {
    try {
      const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
      return path.startsWith(base) && files.get(path.slice(base.length).replace(/(^|\/)$/, "$1index.html"));
    } catch {
      return null;
    }
  };
  const answer = (request, response) => {
    const file = fileOf(request.url);
    if (!file) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
      return response.end("Not found\n");
    }
    const headers = {
      "cache-control": file.cache,
      "content-type": file.type,
      etag: file.etag,
      vary: "accept-encoding",
      "x-content-type-options": "nosniff",
      ...(policy && { "content-security-policy": policy }),
      ...more,
    };
    if (request.headers["if-none-match"] === file.etag) {
      response.writeHead(304, headers);
      return response.end();
    }
    const compressed = /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
    if (compressed) headers["content-encoding"] = "br";
    response.writeHead(200, headers);
    response.end(compressed ? file.brotli : file.body);
  };
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${server.address().port}${base}`, log, close };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      dir: { type: "string", default: "dist" },
      port: { type: "string", default: "8080" },
      base: { type: "string", default: "/" },
    },
  });
  try {
    const { url } = await serve(loadFolder(values.dir), { port: Number(values.port), base: values.base });
    console.log(`Tandem is served on ${url} (Ctrl-C ends it)`);
  } catch (error) {
    console.error(
      error.code === "EADDRINUSE" ? `Port ${values.port} is taken: give another, PORT=8081 make serve` : error.message,
    );
    process.exit(1);
  }
}
