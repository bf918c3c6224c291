// The copy of the page that works without a connection: the service worker keeps it (public/worker/sw.js).
import { added, part } from "./parts.js";

/** Has the worker keep a copy. A new version waits until the visitor takes it up, or has closed the old one. That the page
 * can be installed the browser learns at a later visit: it then fetches icons, for which a first one has no room. */
export async function keepOffline() {
  const workers = navigator.serviceWorker;
  const registration = await workers?.register("sw.js").catch(() => null);
  if (!registration) return;
  registration.active?.postMessage("tidy");
  if (workers.controller) added("link", { rel: "manifest", href: "manifest.webmanifest" });
  const offer = () =>
    registration.active &&
    registration.waiting &&
    part("update").then(
      () => tandem.offer(registration),
      () => {},
    );
  const follow = () => registration.installing?.addEventListener("statechange", offer);
  offer();
  follow();
  registration.addEventListener("updatefound", follow);
}
