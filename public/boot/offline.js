// The copy of the page that works without a connection: the service worker keeps it (public/worker/sw.js).
import { added, part } from "./parts.js";

/** Has the worker keep a copy. A new version waits until the visitor takes it up, or has closed the old one. The browser
 * learns later that the page can be installed: it then fetches icons, for which a first visit has no room. */
export async function keepOffline() {
  const registration = await navigator.serviceWorker?.register("sw.js").catch(() => null);
  if (!registration) return;
  registration.active?.postMessage("tidy");
  setTimeout(added, navigator.serviceWorker.controller ? 0 : 30_000, "link", { rel: "manifest", href: "manifest.webmanifest" });
  const offer = () =>
    registration.active &&
    registration.waiting &&
    part("update").then(
      () => tandem.offer(registration),
      () => {},
    );
  offer();
  registration.addEventListener("updatefound", () => registration.installing.addEventListener("statechange", offer));
}
