// The service worker: stores one complete version of the page, so that it works without a connection. scripts/publish.mjs
// puts in the constants of the version:
//   FILES   [name, SHA-256 in base64] of every file that the page may ask for
//   VERSION a digest of all files, of index.html and of this file; index.html contains it too
const scope = new URL(registration.scope);
// The name includes the folder, since other copies of Tandem on this origin have their own caches.
const OURS = `tandem ${scope.pathname} `;
const CACHE = OURS + VERSION;
const HASHED = /-[0-9a-f]{10}(_bg)?\.\w+$/;
const EXACT = { ignoreVary: true };

/** The response that any of our versions has stored. Caches of other programs on this origin are ignored: nothing has checked
 * what is in them.
 * @param {Request | URL} request */
async function keptByAny(request) {
  for (const name of await caches.keys()) {
    const found = name.startsWith(OURS) && (await caches.match(request, { ...EXACT, cacheName: name }));
    if (found) return found;
  }
}
/** Requests without a referrer, so that hosts learn only which file is requested.
 * @type {RequestInit} */
const QUIET = { referrerPolicy: "no-referrer" };

/** A file of this version. If its name has a hash, it may already be in one of our caches or in the browser's. If the browser's
 * cache has something else under that name (after half a deployment, or a host's page for a missing file), it is fetched again.
 * @param {typeof FILES[number]} entry */
async function file([name, digest]) {
  const integrity = `sha256-${digest}`;
  if (HASHED.test(name)) {
    const known = await keptByAny(new URL(name, scope));
    const found = known ?? (await fetch(name, { ...QUIET, integrity }).catch(() => null));
    if (found) return found;
  }
  return fetch(name, { ...QUIET, integrity, cache: "no-cache" });
}

/** index.html, if it is that of this version: during a deployment it may be that of another. Hosts may add to the file, so its
 * digest is not checked. */
async function page() {
  const response = await fetch("./", { ...QUIET, cache: "no-cache" });
  const html = await response.text();
  if (!response.ok || !html.includes(VERSION)) throw new Error("index.html is not of this version.");
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return new Response(html, { headers });
}

/** Stores the host's brand and its logo, which the host may change at any time. They are stored only if they are JSON and an
 * image (a network that wants a login answers with its own pages), and only from the app's folder. Nothing is stored if all
 * copies were erased meanwhile. */
async function keepBrand() {
  // A slow host must not prevent the copy from being made.
  const response = await fetch("brand.json", { ...QUIET, cache: "no-cache", signal: AbortSignal.timeout(3000) });
  if (!(await caches.has(CACHE))) return;
  const cache = await caches.open(CACHE);
  if (/^4(04|10)$/.test(/** @type {any} */ (response.status))) await forgetBrand();
  if (!response.ok) return;
  const copy = response.clone();
  const { logo } = await response.json();
  await cache.put("brand.json", copy);
  if (!logo || /^data:/i.test(logo) || !new URL(logo, scope).href.startsWith(scope.href)) return;
  const image = await fetch(logo, QUIET);
  if (image.ok && /^image\//.test(/** @type {string} */ (image.headers.get("content-type")))) await cache.put(logo, image);
}

/** Deletes the brand from the caches of all versions, since any of them would bring it back. */
async function forgetBrand() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS)) await (await caches.open(name)).delete("brand.json");
  }
}

/** Stores this version completely or not at all. If a file is missing or differs, the previous version stays in use. */
async function keep() {
  const isNew = !(await caches.has(CACHE));
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(FILES.map(async (entry) => cache.put(entry[0], await file(entry))));
    await cache.put("./", await page());
    await keepBrand().catch(() => {});
  } catch (error) {
    if (isNew) await caches.delete(CACHE);
    console.warn(`Tandem: this version is not kept for use without a connection. ${/** @type {Error} */ (error).message}`);
    throw error;
  }
}

/** Deletes the caches of other versions, unless another page is open, which may still need their files, or a newer version is
 * being installed, which has a cache too.
 * @param {Client} client */
async function tidy(client) {
  const names = await caches.keys();
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (registration.installing || registration.waiting || pages.some(({ id }) => id !== client.id)) return;
  for (const name of names) if (name.startsWith(OURS) && name !== CACHE) await caches.delete(name);
}

/** A response from this version, else from any other (an older page may ask for a name with a hash), else from the host. It
 * does not open a cache, since that would create one after all were erased.
 * @param {Request} request */
async function kept(request) {
  const own = await caches.match(request, { ...EXACT, cacheName: CACHE });
  return own ?? (await keptByAny(request)) ?? fetch(request);
}

addEventListener("install", (event) => event.waitUntil(keep()));
// Serve the page that was loaded at the first visit from now on, without a reload.
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => {
  if (event.data === "take over") skipWaiting();
  if (event.data === "tidy") event.waitUntil(tidy(/** @type {Client} */ (event.source)));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return;
  const name = pathname.slice(scope.pathname.length);
  const isOurs = HASHED.test(name) || FILES.some(([file]) => file === name);
  if (request.mode === "navigate" && /^(index\.html)?$/.test(name)) {
    event.respondWith(kept(new Request("./")));
  } else if (isOurs || name === "brand.json" || request.destination === "image") {
    event.respondWith(kept(request));
    // Update the stored brand for the next visit.
    if (name === "brand.json") event.waitUntil(keepBrand().catch(() => {}));
  }
});
