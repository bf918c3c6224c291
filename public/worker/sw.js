// The service worker: keeps one whole version of the page, so that it works without a connection. scripts/publish.mjs
// puts in what belongs to the version:
//   FILES   [name, SHA-256 in base64] of every file that the page may ask for
//   PAGE    the names that index.html of this version mentions
//   VERSION a digest of it all, and of this file
const scope = new URL(registration.scope);
// Other copies of Tandem on this origin keep caches of their own.
const OURS = `tandem ${scope.pathname} `;
const CACHE = OURS + VERSION;
const HASHED = /-[0-9a-f]{16}(_bg)?\.\w+$/;
const EXACT = { ignoreVary: true };
/** Hosts learn nothing from a request but which file it asks for. */
const QUIET = { referrerPolicy: "no-referrer" };

/** A file as this version has it. A name with a hash may be in a cache already, the browser's or one of ours. What comes
 * from there and is not it (half a deployment, a host's page for what is missing) is asked for again. */
async function file([name, digest]) {
  const integrity = `sha256-${digest}`;
  if (HASHED.test(name)) {
    const known = await caches.match(new URL(name, scope), EXACT);
    const found = known ?? (await fetch(name, { ...QUIET, integrity }).catch(() => null));
    if (found) return found;
  }
  return fetch(name, { ...QUIET, integrity, cache: "no-cache" });
}

/** index.html, if it is that of this version: while a deployment is under way it may be another's. Hosts may add to it. */
async function page() {
  const response = await fetch("./", { ...QUIET, cache: "no-cache" });
  const html = await response.text();
  const missing = PAGE.filter((name) => !html.includes(name));
  if (!response.ok || missing.length) throw new Error(`index.html is not of this version: it lacks ${missing}`);
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return new Response(html, { headers });
}

/** What the host may change at any time: its brand, and the logo that it names. */
async function brand(cache) {
  const response = await fetch("brand.json", { ...QUIET, cache: "no-cache" });
  if (!response.ok) return;
  await cache.put("brand.json", response.clone());
  const { logo } = await response.json();
  if (logo && !logo.startsWith("data:")) await cache.add(new Request(logo, QUIET));
}

/** All of it, or nothing: where anything is missing or is not what it should be, the version before goes on. */
async function keep() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all(FILES.map(async (entry) => cache.put(entry[0], await file(entry))));
    await cache.put("./", await page());
    await brand(cache).catch(() => {});
  } catch (error) {
    await caches.delete(CACHE);
    console.warn(`Tandem: this version is not kept for use without a connection. ${error.message}`);
    throw error;
  }
}

/** Earlier versions go once no page but this one is open, which might still ask for their files. */
async function tidy(client) {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.some(({ id }) => id !== client.id)) return;
  for (const name of await caches.keys()) if (name.startsWith(OURS) && name !== CACHE) await caches.delete(name);
}

/** From this version, else (a name with a hash that an older page asks for) from any, else from the host. */
const kept = async (request) => (await known(request)) ?? (await caches.match(request, EXACT)) ?? fetch(request);

/** What this version has of a request. It opens no cache: that would make one where all were erased. */
const known = (request) => caches.match(request, { ...EXACT, cacheName: CACHE });

/** Keeps a response; not where all copies were erased meanwhile. */
async function put(request, response) {
  if (response.ok && (await caches.has(CACHE))) await (await caches.open(CACHE)).put(request, response);
}

/** As it was kept, and kept anew for the next time. */
async function renewed(event) {
  const { request } = event;
  const before = await known(request);
  const fetched = fetch(request, { cache: "no-cache" });
  if (before) {
    event.waitUntil(fetched.then((response) => put(request, response)).catch(() => {}));
    return before;
  }
  const response = await fetched;
  event.waitUntil(put(request, response.clone()));
  return response;
}

addEventListener("install", (event) => event.waitUntil(keep()));
// A page that was loaded for the first time is served from now on.
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => {
  if (event.data === "take over") skipWaiting();
  if (event.data === "tidy") event.waitUntil(tidy(event.source));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return;
  const name = pathname.slice(scope.pathname.length);
  if (request.mode === "navigate") {
    if (/^(index\.html)?$/.test(name)) event.respondWith(kept(new Request("./")));
  } else if (HASHED.test(name) || FILES.some(([file]) => file === name)) {
    event.respondWith(kept(request));
  } else if (name === "brand.json" || request.destination === "image") {
    event.respondWith(renewed(event));
  }
});
