// Offers a new version of the page, without forcing it. Fetched when there is one.
import { bilingual, button, element } from "./elements.js";

const workers = navigator.serviceWorker;

/** Reloads the page under the new version. Chromium (156) may leave a new worker waiting for ever if the old one is just
 * becoming idle. So ask the worker again, and after five tries unregister it and load the page from the host, if the host
 * can be reached.
 * @param {ServiceWorkerRegistration} registration */
function takeOver(registration) {
  let asked = 0;
  const settled = () => {
    clearInterval(asking);
    location.reload();
  };
  const ask = async () => {
    // Another tab has activated the new version.
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

/** Offers the version that is waiting; other open tabs continue with the old one. Offers nothing while the page holds answers
 * that could not be stored, which a reload would lose. */
globalThis.tandem.offer = (registration) => {
  if (document.querySelector("[data-notice=update], [data-notice=not-saved], [data-notice=not-kept]")) return;
  const later = () => {
    notice.remove();
    // The focused button is gone, so move the focus to the content.
    document.getElementById("content").focus({ preventScroll: true });
  };
  const take = button("take-over", "button", bilingual("Wczytaj nową wersję", "Load it now"), () => {
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
  // Screen readers announce a text only if its status element was there before.
  setTimeout(() =>
    words.append(
      ...bilingual(
        "Jest nowa wersja tej strony. Twoje odpowiedzi zostaną.",
        "There is a new version of this page. Your answers stay.",
      ),
    ),
  );
};
