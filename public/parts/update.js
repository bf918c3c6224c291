// A new version is here: it is offered, not forced. Fetched when there is one.
import { bilingual, button, element } from "./elements.js";

const workers = navigator.serviceWorker;

/** Loads the page anew, under the new version. Chromium (156) may let a new worker wait for good where the old one is just
 * falling idle. So it is asked again, and at last the page is loaded past both: from the host, if it can be reached.
 * @param {ServiceWorkerRegistration} registration */
function takeOver(registration) {
  let asked = 0;
  const settled = () => {
    clearInterval(asking);
    location.reload();
  };
  const ask = async () => {
    // Another tab has taken it up.
    if (!registration.waiting) return settled();
    registration.waiting.postMessage("take over");
    asked += 1;
    if (asked !== 5) return;
    const isReached = await fetch("sw.js", { cache: "no-store" })
      .then(({ ok }) => ok)
      .catch(() => false);
    if (!isReached) return;
    await registration.unregister();
    settled();
  };
  workers.addEventListener("controllerchange", settled, { once: true });
  const asking = setInterval(ask, 1000);
  ask();
}

/** Offers the version that waits. What is open in other tabs goes on with the old one. Not while there is anything that only
 * this page has, which a new load would lose. */
globalThis.tandem.offer = (registration) => {
  if (document.querySelector("[data-notice=update], [data-notice=not-saved], [data-notice=not-kept]")) return;
  const later = () => {
    notice.remove();
    // The focus went with the button.
    document.getElementById("content").focus({ preventScroll: true });
  };
  const take = button("take-over", "button", bilingual("Przejdź na nową", "Use it now"), () => {
    take.disabled = true;
    takeOver(registration);
  });
  const words = element("p");
  words.setAttribute("role", "status");
  const notice = element(
    "div",
    { className: "update" },
    words,
    element("p", { className: "ways-out" }, take, button("later", "button quiet", bilingual("Później", "Later"), later)),
  );
  notice.dataset.notice = "update";
  document.body.append(notice);
  // What is said in a place that is there already is read out.
  setTimeout(() =>
    words.append(
      ...bilingual(
        "Jest nowa wersja tej strony. Twoje odpowiedzi zostaną.",
        "There is a new version of this page. Your answers stay.",
      ),
    ),
  );
};
