// Starts the service worker, which keeps a copy of the page for use without a connection (public/worker/sw.js).
import { added, extra } from "./extras.js";

/** Registers the service worker. A new version waits until the visitor accepts it or has closed the old one. The manifest is
 * added at later visits only, because the browser then fetches the icons, and the size budget of a first visit is full. */
export async function keepOffline() {
  const workers = navigator.serviceWorker;
  const registration = await workers?.register("sw.js").catch(() => null);
  if (!registration) return;
  registration.active?.postMessage("tidy");
  if (workers.controller) added("link", { rel: "manifest", href: "manifest.webmanifest" });
  const offer = () =>
    registration.active &&
    registration.waiting &&
    extra("update").then(
      () => tandem.offer(registration),
      () => {},
    );
  const follow = () => registration.installing?.addEventListener("statechange", offer);
  offer();
  follow();
  registration.addEventListener("updatefound", follow);
}
