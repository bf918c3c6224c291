// Put this in the place of sw.js to take the copies of Tandem off all visitors' browsers: at the next visit the service
// worker removes them, and itself. Answers are kept elsewhere, and stay.
addEventListener("install", () => {
  // Chromium (156) may let it wait for good where the worker before is just falling idle: so it is asked more than once.
  for (let later = 0; later < 20_000; later += 1000) setTimeout(skipWaiting, later);
});
addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  const ours = `tandem ${new URL(registration.scope).pathname} `;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name)));
  await registration.unregister();
}
