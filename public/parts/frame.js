// Inside a frame on another page: what is different there, and the talk with that page. Fetched in frames alone.
// README.md documents the messages. Nothing is told to anyone but the page around, by a port of its own; answers never.
import { bilingual, button, element } from "./elements.js";

const VERSION = 1;
const root = document.documentElement;
const app = document.getElementById("app");

/** What the embedding page has said when it answered. */
let host = { port: null, origin: null, shareLevel: false };

const tell = (type, more) => host.port?.postMessage({ tandem: VERSION, type, ...more });

// ---- the talk ----

/** Asks the page around, and takes the first answer that comes from it. `brand` may get a logo: too long for an address. */
function meet(brand) {
  return new Promise((resolve) => {
    if (parent === window) return resolve();
    addEventListener("message", ({ source, origin, data, ports }) => {
      const isAnswer = source === parent && data?.tandem === VERSION && data.type === "connect" && ports.length === 1;
      if (!isAnswer || host.port) return;
      host = { port: ports[0], origin, shareLevel: data.shareLevel === true };
      host.port.onmessage = ({ data }) => data?.type === "theme" && theme(data.theme);
      if (data.height === "auto") root.dataset.frame = "auto";
      if (typeof data.logo === "string") brand.logo = data.logo;
      resolve();
    });
    // It may be anyone's: this says no more than that we are here.
    parent.postMessage({ tandem: VERSION, type: "hello" }, "*");
    setTimeout(resolve, 400);
  });
}

function theme(theme) {
  if (/^(light|dark)$/.test(theme)) root.dataset.theme = theme;
  else delete root.dataset.theme;
}

let height = 0;

/** The height of the content, where it has changed. Nothing in a frame is measured by the window, so that it does not
 * depend on what the page around makes of it. */
function tellHeight() {
  const now = Math.ceil(root.getBoundingClientRect().height);
  if (now === height) return;
  height = now;
  tell("height", { height });
}

let progress = "";

function tellProgress() {
  const bar = app.querySelector("progress");
  if (!bar) return;
  const [answered, statements] = [Number(bar.getAttribute("value")), Number(bar.max)];
  if (progress === `${answered} ${statements}`) return;
  progress = `${answered} ${statements}`;
  tell("progress", { instrument: location.hash.split(/[/?]/)[2], answered, statements });
}

// ---- the level, if the visitor wants it told ----

const answered = new Set();

function offerToShare() {
  const result = app.querySelector(".result[data-level]");
  const shown = document.querySelector(".share-level");
  const key = `${location.hash} ${result?.dataset.level}`;
  if (shown?.dataset.key === key) return;
  shown?.remove();
  if (result && host.shareLevel && !answered.has(key)) app.after(shareLevel(key, result.dataset));
}

function shareLevel(key, { instrument, level }) {
  const site = host.origin === "null" ? "" : new URL(host.origin).host;
  const title = bilingual("Przekazać tej witrynie poziom z\u00a0twojego wyniku?", "Share your level with this site?");
  const what = bilingual(
    `Prosi o\u00a0to ${site || "strona, na której jest Tandem"}. Dostanie tylko poziom: bez odpowiedzi i\u00a0sumy punktów.`,
    `${site || "The page that shows Tandem"} asks for it. It would get only the level: no answers, no sum.`,
  );
  const settle = (words) => {
    answered.add(key);
    const done = element("p", { className: "aside-note", tabIndex: -1 }, ...words);
    choice.replaceWith(done);
    done.focus();
  };
  const share = () => {
    tell("level", { instrument, level });
    settle(bilingual("Poziom przekazany.", "Your level has been shared."));
  };
  const keep = () => settle(bilingual("Niczego nie przekazano.", "Nothing has been shared."));
  const choice = element(
    "p",
    { className: "ways-out" },
    button("share-level", "button quiet", bilingual("Tak, przekaż", "Yes, share my level"), share),
    button("keep-level", "button quiet", bilingual("Nie", "No"), keep),
  );
  const box = element("section", { className: "share-level" }, element("h2", { id: "share-title" }, ...title));
  box.append(element("p", {}, ...what), choice);
  box.setAttribute("aria-labelledby", "share-title");
  box.dataset.key = key;
  return box;
}

// ---- what is different ----

/** The page by itself: same settings, on the start screen or at the beginning of the questionnaire. What was answered in
 * the frame may not be known there. */
function fullPage() {
  const address = new URL(location.href);
  address.searchParams.delete("embed");
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

function linkToFullPage(className) {
  const words = bilingual("Otwórz pełną stronę", "Open the full page");
  const link = element("a", { className, href: fullPage(), target: "_blank", rel: "noopener" }, ...words);
  link.dataset.fullPage = "";
  addEventListener("hashchange", () => {
    link.href = fullPage();
  });
  return link;
}

function storageNotice() {
  const blocked = isStorageBlocked();
  if (!blocked && !isStrangers()) return "";
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

/** Arranges the page for a frame; resolves when the page around has answered, or does not. */
globalThis.tandem.enterFrame = async (brand) => {
  document.getElementById("content").prepend(storageNotice());
  const colophon = document.querySelector(".colophon");
  const places = document.querySelector(".places");
  colophon.prepend(places, element("p", { className: "full-page" }, linkToFullPage("")));
  await meet(brand);
  if (!host.port) return;
  tell("ready");
  new ResizeObserver(tellHeight).observe(root);
  new MutationObserver(() => {
    tellProgress();
    offerToShare();
  }).observe(app, { subtree: true, childList: true, attributeFilter: ["value", "data-level"] });
  // The page around brings the beginning of a new screen into sight; that the frame can't.
  addEventListener("hashchange", () => tell("top"));
};
