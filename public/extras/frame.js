// Changes the page for a frame on another page. Fetched only in frames.
import { bilingual, element } from "./elements.js";
import { offerToShare } from "./frame/level.js";
import { LOGO_FOLLOWS, meet, tell, tellHeight, tellProgress } from "./frame/talk.js";

const root = document.documentElement;

/** The address of the page outside the frame, with the same settings, on the start screen or at the beginning of the
 * questionnaire: the browser may not share the frame's answers with it. */
function fullPage() {
  const address = new URL(location.href);
  address.searchParams.delete("embed");
  if (address.searchParams.get("logo") === LOGO_FOLLOWS) address.searchParams.delete("logo");
  address.hash = /^#\/assess\/[^/?]+/.exec(location.hash)?.[0] ?? "#/";
  return address.href;
}

function isStrangers() {
  try {
    return parent.location.origin !== location.origin;
  } catch {
    return true;
  }
}

function isStorageBlocked() {
  try {
    return !localStorage;
  } catch {
    return true;
  }
}

/** @param {string} className */
function linkToFullPage(className) {
  const words = bilingual("Otwórz pełną stronę", "Open the full page");
  const link = element("a", { className, href: fullPage(), target: "_blank", rel: "noopener" }, ...words);
  link.dataset.fullPage = "";
  addEventListener("hashchange", () => {
    link.href = fullPage();
  });
  return link;
}

/** Shown on every screen of a preview, so that nobody answers all statements and then finds that nothing was saved. */
function previewNotice() {
  /** @type {[string, string]} */
  const words = ["Podgląd: odpowiedzi nie są zapisywane.", "Preview: answers are not saved."];
  const notice = element("p", { className: "frame-note" }, ...bilingual(...words));
  notice.dataset.notice = "preview";
  notice.setAttribute("role", "note");
  return notice;
}

function storageNotice() {
  if (root.dataset.embed === "preview") return previewNotice();
  const blocked = isStorageBlocked();
  if (!blocked && !isStrangers()) return "";
  /** @type {[string, string]} */
  const words = blocked
    ? [
        "Wewnątrz innej strony ta przeglądarka nie pozwala Tandemowi zapisywać odpowiedzi. Na pełnej stronie zwykle pozwala.",
        "Inside another page, this browser does not let Tandem save your answers. On the full page it usually does.",
      ]
    : [
        "Odpowiedzi zostają w\u00a0tej przeglądarce, ale osobno dla każdej witryny: gdy otworzysz Tandem gdzie indziej, może ich tam nie być.",
        "Answers stay in this browser, but separately for each site: if you open Tandem elsewhere, they may not be there.",
      ];
  const notice = element("p", { className: "frame-note" }, ...bilingual(...words), " ", linkToFullPage("link"));
  if (blocked) {
    // boot.js makes it download the backup.
    const backup = element("a", { className: "link", href: "" }, ...bilingual("Pobierz kopię zapasową", "Download a backup"));
    backup.dataset.backup = "";
    notice.append(" ", backup);
  }
  notice.dataset.notice = blocked ? "storage-blocked" : "storage-apart";
  notice.setAttribute("role", "note");
  return notice;
}

/** Whether the screen that the address asks for is shown. Until then the height of the page is that of another screen. */
function isShown() {
  const { screen, program } = root.dataset;
  if (!screen || (screen === "start") !== tandem.isStart()) return false;
  return screen === "start" || program !== "loading";
}

/** Starts to report to the embedding page, after that page has answered. */
function connected() {
  let isReady = false;
  const look = () => {
    // Whatever is said while the first screen is loading is not yet that screen.
    if (!isShown() || (!isReady && document.querySelector("[data-part=loading]"))) return;
    if (!isReady) tell("ready");
    isReady = true;
    tellHeight();
    tellProgress();
    offerToShare();
  };
  look();
  // Observers of size report nothing while the frame is out of sight, so look once at the start.
  new ResizeObserver(look).observe(root);
  // These attributes change before the screen is drawn, so look a moment later.
  const soon = () => setTimeout(look);
  new MutationObserver(soon).observe(root, { attributeFilter: ["data-screen", "data-program"] });
  const app = document.getElementById("app");
  new MutationObserver(look).observe(app, { subtree: true, childList: true, attributeFilter: ["value", "data-level"] });
  // Ask the embedding page to scroll to the top of a new screen, which the frame can't do itself. Only if the visitor has
  // asked for that screen, not if the program has only completed an address.
  const isAsked = () => navigator.userActivation?.isActive !== false;
  addEventListener("hashchange", () => isAsked() && tell("top"));
  // The same for a part of a screen that the visitor has asked for.
  addEventListener("tandem:show", ({ target }) => {
    if (isAsked()) tell("scroll", { offset: /** @type {Element} */ (target).getBoundingClientRect().top });
  });
}

/** Arranges the page for a frame; resolves when the embedding page has answered, or after a time limit. */
globalThis.tandem.enterFrame = (brand) => {
  document.getElementById("content").prepend(storageNotice());
  const places = document.querySelector(".places");
  const fullPage = element("p", { className: "full-page" }, linkToFullPage(""));
  const colophon = document.querySelector(".colophon");
  colophon.prepend(places, fullPage);
  // The embedding page has its own header, footer and landmarks: take the roles off ours, or name ours after Tandem.
  for (const part of [document.querySelector(".masthead"), colophon]) part.setAttribute("role", "presentation");
  document.getElementById("content").setAttribute("aria-label", "Tandem");
  places.setAttribute("aria-label", "Tandem: menu");
  document.querySelector(".languages").setAttribute("aria-label", "Tandem: język / language");
  return meet(brand, connected);
};
