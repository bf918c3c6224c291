// Inside a frame on another page: what is different there. Fetched in frames alone.
import { bilingual, element } from "./elements.js";
import { offerToShare } from "./frame/level.js";
import { LOGO_FOLLOWS, meet, tell, tellHeight, tellProgress } from "./frame/talk.js";

const root = document.documentElement;

/** The page by itself: same settings, on the start screen or at the beginning of the questionnaire. What was answered in
 * the frame may not be known there. */
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

/** Said at every screen: whoever meets a preview in earnest must not answer in vain. */
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
  notice.dataset.notice = blocked ? "storage-blocked" : "storage-apart";
  notice.setAttribute("role", "note");
  return notice;
}

/** Whether what the address asks for is shown. Until then the page is as high as something else. */
function isShown() {
  const { screen, program } = root.dataset;
  if (!screen || (screen === "start") !== tandem.isStart()) return false;
  return screen === "start" || program !== "loading";
}

/** The page around has answered: from now on it hears what it may. */
function connected() {
  let isReady = false;
  const look = () => {
    if (!isShown()) return;
    if (!isReady) tell("ready");
    isReady = true;
    tellHeight();
    tellProgress();
    offerToShare();
  };
  look();
  // Out of sight, nothing is observed to change its size.
  new ResizeObserver(look).observe(root);
  // A screen is named before it is drawn.
  const soon = () => setTimeout(look);
  new MutationObserver(soon).observe(root, { attributeFilter: ["data-screen", "data-program"] });
  const app = document.getElementById("app");
  new MutationObserver(look).observe(app, { subtree: true, childList: true, attributeFilter: ["value", "data-level"] });
  // The page around brings the beginning of a new screen into sight, which the frame can't; where the visitor has asked for
  // that screen, and not when an address only settles.
  addEventListener("hashchange", () => navigator.userActivation?.isActive !== false && tell("top"));
}

/** Arranges the page for a frame; resolves when the page around has answered, or does not. */
globalThis.tandem.enterFrame = (brand) => {
  document.getElementById("content").prepend(storageNotice());
  const places = document.querySelector(".places");
  const fullPage = element("p", { className: "full-page" }, linkToFullPage(""));
  const colophon = document.querySelector(".colophon");
  colophon.prepend(places, fullPage);
  // The page around has a head, a foot and parts of its own: ours are named as ours.
  for (const part of [document.querySelector(".masthead"), colophon]) part.setAttribute("role", "presentation");
  document.getElementById("content").setAttribute("aria-label", "Tandem");
  places.setAttribute("aria-label", "Tandem: menu");
  document.querySelector(".languages").setAttribute("aria-label", "Tandem: język / language");
  return meet(brand, connected);
};
