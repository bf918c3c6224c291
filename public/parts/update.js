// A new version is here: it is offered, not forced. Fetched when there is one.
import { bilingual, button, element } from "./elements.js";

/** Offers the version that waits. What is open in other tabs goes on with the old one. */
globalThis.tandem.offer = (registration) => {
  if (document.querySelector("[data-notice=update]")) return;
  const takeOver = () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
    let asked = 0;
    // Chromium (156) may let the new worker wait for good where the old one is just falling idle. So it is asked again, and
    // at last the page is loaded past both: from the host, which has the new version.
    const ask = async () => {
      asked += 1;
      if (asked < 5 || !navigator.onLine) return registration.waiting?.postMessage("take over");
      await registration.unregister();
      location.reload();
    };
    ask();
    setInterval(ask, 1000);
  };
  const later = () => {
    notice.remove();
    // The focus went with the button.
    document.getElementById("content").focus({ preventScroll: true });
  };
  const words = bilingual(
    "Jest nowa wersja tej strony. Twoje odpowiedzi zostaną.",
    "There is a new version of this page. Your answers stay.",
  );
  const notice = element(
    "div",
    { className: "update" },
    element("p", {}, ...words),
    element(
      "p",
      { className: "ways-out" },
      button("take-over", "button", bilingual("Przejdź na nową", "Use it now"), takeOver),
      button("later", "button quiet", bilingual("Później", "Later"), later),
    ),
  );
  notice.setAttribute("role", "status");
  notice.dataset.notice = "update";
  document.body.append(notice);
};
