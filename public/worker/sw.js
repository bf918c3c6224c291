// The service worker: keeps one whole version of the page, so that it works without a connection. scripts/publish.mjs
// puts in what belongs to the version:
//   FILES   [name, SHA-256 in base64] of every file that the page may ask for
//   VERSION a digest of it all, of index.html and of this file; it stands in index.html too
const scope = new URL(registration.scope);
// Other copies of Tandem on this origin keep caches of their own.
const OURS = `tandem ${scope.pathname} `;
const CACHE = OURS + VERSION;
const HASHED = /-[0-9a-f]{16}(_bg)?\.\w+$/;
const EXACT = { ignoreVary: true };

/** What one of our versions has kept. Caches of other programs of this origin are theirs, and unchecked.
 * @param {Request | URL} request */
async function keptByAny(request) {
  for (const name of await caches.keys()) {
    const found = name.startsWith(OURS) && (await caches.match(request, { ...EXACT, cacheName: name }));
    if (found) return found;
  }
}
/** Hosts learn nothing from a request but which file it asks for.
 * @type {RequestInit} */
const QUIET = { referrerPolicy: "no-referrer" };

/** A file as this version has it. A name with a hash may be in a cache already, the browser's or one of ours. What comes
 * from there and is not it (half a deployment, a host's page for what is missing) is asked for again.
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

/** index.html, if it is that of this version: while a deployment is under way it may be another's. Hosts may add to it. */
async function page() {
  const response = await fetch("./", { ...QUIET, cache: "no-cache" });
  const html = await response.text();
  if (!response.ok || !html.includes(VERSION)) throw new Error("index.html is not of this version.");
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return new Response(html, { headers });
}

/** What the host may change at any time: its brand, and the logo that it names. Kept only where it is one (a network that
 * wants a login answers with pages of its own), and only from the app's folder; not where all copies were erased meanwhile. */
async function keepBrand() {
  // A host that takes its time must not keep the copy from being made.
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

/** The copies of earlier versions would bring it back. */
async function forgetBrand() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS)) await (await caches.open(name)).delete("brand.json");
  }
}

/** All of it, or nothing: where anything is missing or is not what it should be, the version before goes on. */
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

/** Earlier versions go once no page but this one is open, which might still ask for their files; not while a later one is
 * on its way, which has a cache as well.
 * @param {Client} client */
async function tidy(client) {
  const names = await caches.keys();
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (registration.installing || registration.waiting || pages.some(({ id }) => id !== client.id)) return;
  for (const name of names) if (name.startsWith(OURS) && name !== CACHE) await caches.delete(name);
}

/** From this version, else (a name with a hash that an older page asks for) from any, else from the host. It opens no cache:
 * that would make one where all were erased.
 * @param {Request} request */
async function kept(request) {
  const own = await caches.match(request, { ...EXACT, cacheName: CACHE });
  return own ?? (await keptByAny(request)) ?? fetch(request);
}

addEventListener("install", (event) => event.waitUntil(keep()));
// A page that was loaded for the first time is served from now on.
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
    // For the next time.
    if (name === "brand.json") event.waitUntil(keepBrand().catch(() => {}));
  }
});
