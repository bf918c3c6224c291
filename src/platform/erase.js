// Leaves nothing of ours in this browser. Part of common.js.

/** Removes what is kept, what is held in memory, the copy of the page for use without a connection, and the service
 * worker that keeps it. `done` hears how many of them are left.
 * @param {(left: number) => void} done */
export async function erase(done) {
  const { PREFIX, release, texts } = globalThis.tandem;
  const keys = () => texts("").filter((_, i) => i % 2 === 0);
  // Another copy of Tandem on this origin has a worker of its own, which would be left without its files.
  const scope = `tandem ${new URL(".", location.href).pathname} `;
  /** @param {string[]} names */
  const ours = (names) => names.filter((name) => name.startsWith(scope));
  let left = 0;
  for (const key of keys()) release(key);
  try {
    for (const key of keys()) localStorage.removeItem(PREFIX + key);
    left = keys().length;
    // Unregistering waits for an installation that is under way: in WebKit for ever, if the page has left meanwhile.
    const unregistered = (await navigator.serviceWorker?.getRegistration())?.unregister();
    await Promise.race([unregistered, new Promise((resolve) => setTimeout(resolve, 3000))]);
    for (const name of ours(await caches.keys())) await caches.delete(name);
    left += ours(await caches.keys()).length;
  } catch {
    // What is blocked (storage, and caches with it) keeps nothing of ours.
  }
  document.dispatchEvent(new Event("tandem:erased"));
  done(left);
}
