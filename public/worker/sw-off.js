// Put this file in the place of sw.js to remove Tandem's offline copies from all visitors' browsers: at the next visit the
// service worker removes the copies and itself. Answers are stored elsewhere and stay.
addEventListener("install", () => {
  // Chromium (156) may leave it waiting for ever if the previous worker is just becoming idle, so ask more than once.
  for (let later = 0; later < 20_000; later += 1000) setTimeout(skipWaiting, later);
});
addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const ours = `tandem ${new URL(registration.scope).pathname} `;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name)));
  await registration.unregister();
}
