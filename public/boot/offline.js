// The copy of the page that works without a connection: the service worker keeps it (public/worker/sw.js).
import { part } from "./parts.js";

/** Has the worker keep a copy. A new version waits until the visitor takes it up, or has closed the old one. */
export async function keepOffline() {
  const registration = await navigator.serviceWorker?.register("sw.js").catch(() => null);
  if (!registration) return;
  registration.active?.postMessage("tidy");
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
