// What the browser keeps beside the records, and whether it has promised to. Part of common.js.

/** How many files of how many bytes there are for use without a connection.
 * @param {(files: number, bytes: number) => void} done */
export async function countOfflineFiles(done) {
  const scope = `tandem ${new URL(".", location.href).pathname} `;
  let [files, bytes] = [0, 0];
  try {
    for (const name of await caches.keys()) {
      if (!name.startsWith(scope)) continue;
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        files += 1;
        bytes += (await /** @type {Response} */ (await cache.match(request, { ignoreVary: true })).blob()).size;
      }
    }
  } catch {
    // Where caches are refused there are none.
  }
  done(files, bytes);
}

/** Whether the browser has promised not to remove what is kept when it runs short of room. Nothing where it makes no
 * such promises.
 * @param {(promised: boolean | undefined) => void} done */
export async function isPersistent(done) {
  done(await navigator.storage?.persisted?.().catch(() => undefined));
}

/** Asks for that promise. Some browsers ask the visitor.
 * @param {(promised: boolean | undefined) => void} done */
export async function requestPersistence(done) {
  done(await navigator.storage?.persist?.().catch(() => false));
}
