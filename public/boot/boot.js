// The page before the programs, and without them: language, theme, brand, which screen is asked for, and the start
// of the program that draws it. Style sheets show the content once this has run (style/state.css), so that
// nothing is painted in the wrong language or under another's name.
import { download } from "./backup.js";
import { save } from "./files.js";
import { held, hold, PREFIX, release, setAside, tell, texts } from "./held.js";
import { keepOffline } from "./offline.js";
import { part } from "./parts.js";
import { isStart, markProgram, start, startNeeded } from "./programs.js";
import { chosenLanguage, complain, keepLanguage, LANGUAGE, settingsOfAddress } from "./settings.js";

const root = document.documentElement;
/** What the programs and the parts call. */
globalThis.tandem = /** @type {Tandem & TandemParts} */ (
  /** @satisfies {Tandem} */ ({ PREFIX, held, hold, isStart, release, save, setAside, tell, texts })
);

// The first of the browser's languages that we speak.
function browserLanguage() {
  const tags = (navigator.languages ?? []).map((tag) => tag.slice(0, 2).toLowerCase());
  return tags.find((tag) => LANGUAGE.test(tag)) ?? "en";
}

function markLanguage() {
  for (const link of document.querySelectorAll("[data-language]")) {
    if (link.dataset.language === root.lang) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  const title = document.querySelector("title");
  if (title && isStart()) document.title = /** @type {string} */ (title.dataset[root.lang]);
}

/** @param {string} language */
function speak(language) {
  root.lang = language;
  markLanguage();
  document.dispatchEvent(new Event("tandem:language"));
}

function markScreen() {
  root.dataset.screen = isStart() ? "start" : "other";
  for (const link of document.querySelectorAll(".places a")) {
    if (location.hash.startsWith(link.hash)) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  markProgram();
}

/** @param {() => void} act */
function whenParsed(act) {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", act);
  else act();
}

const { settings, brand, flaws } = settingsOfAddress();
if (settings.theme && settings.theme !== "auto") root.dataset.theme = settings.theme;
const isEmbedded = settings.embed || parent !== window;
// A preview is within the page that shows it: by itself the page keeps what is answered.
const isPreview = settings.embed === "preview" && parent !== window;
if (isEmbedded) root.dataset.embed = isPreview ? "preview" : /** @type {any} */ (1);
// In a preview nothing is kept, nor is anything known: the page works as it does where storage is blocked.
if (isPreview) {
  Object.defineProperty(window, "localStorage", {
    get() {
      throw new DOMException("a preview keeps nothing");
    },
  });
}
// Safari, and every browser of its engine.
if (/^Apple/.test(navigator.vendor)) root.dataset.forgets = "";
markProgram();
speak(chosenLanguage() ?? settings.lang ?? browserLanguage());

/** What the page wears: the brand of whoever hosts it, else of whoever made the link, and what a frame needs.
 * @param {Promise<any>} own */
async function dress(own) {
  await (isEmbedded && part("frame").then(() => tandem.enterFrame(brand)));
  const hosts = await own;
  if (!hosts) flaws.push("'brand.json' can't be read, so that no brand is worn");
  else if (Object.keys({ ...hosts, ...brand }).length) {
    await part("brand");
    flaws.push(...tandem.dress(hosts, brand));
  }
  complain(flaws.splice(0));
}

// The host's brand; null where there is no knowing it: then a link's must not take its place.
const own = fetch("brand.json")
  .then((response) => (/^4(04|10)$/.test(/** @type {any} */ (response.status)) ? {} : response.json()))
  .catch(() => null);
// Nobody waits long for a dress.
const dressed = Promise.race([
  new Promise((resolve) => whenParsed(() => dress(own).then(resolve, resolve))),
  new Promise((resolve) => setTimeout(resolve, 2000)),
]).then(() => {
  markScreen();
});

// Before a program is there, the links of the start screen already lead on.
addEventListener("hashchange", () => {
  markScreen();
  startNeeded(dressed);
});

// A page that comes back from the page cache of the browser may show what has been erased since.
addEventListener("pageshow", (event) => event.persisted && dispatchEvent(new StorageEvent("storage")));

// What could not be loaded on a result comes when there is a connection again.
addEventListener("online", () => root.dataset.rest === "failed" && start("desk"));

/** A program that traps is gone: WebAssembly can't go on after it.
 * @param {{ error?: any, reason?: any }} event */
function end({ error, reason = error }) {
  const trap = globalThis.WebAssembly?.RuntimeError;
  // An endless recursion is told as a RangeError; other such errors are not ours.
  const isOverflow = reason instanceof RangeError && /stack/i.test(reason.message);
  if (!(trap && reason instanceof trap) && !isOverflow) return;
  root.dataset.program = "ended";
  const heading = document.getElementById("failed");
  /** @type {HTMLElement} */ (heading.parentElement).dataset.notice = "ended";
  heading.focus();
}
addEventListener("error", end);
addEventListener("unhandledrejection", end);

/** @param {MouseEvent} event */
function click(event) {
  if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  /** @type {HTMLElement | null} */
  const link = /** @type {Element} */ (event.target).closest(
    "[data-language], [data-skip], [data-reload], [data-backup], [data-rest-again]",
  );
  if (!link) return;
  event.preventDefault();
  if (link.dataset.language) {
    keepLanguage(link.dataset.language);
    speak(link.dataset.language);
  } else if ("skip" in link.dataset) {
    // Its fragment would be taken for the address of a screen.
    document.getElementById("content").focus();
  } else if ("backup" in link.dataset) {
    download();
  } else if ("restAgain" in link.dataset) {
    // The link goes: the focus stays on the page.
    document.getElementById("content").focus({ preventScroll: true });
    start("desk");
  } else {
    location.reload();
  }
}

whenParsed(() => {
  markLanguage();
  document.addEventListener("click", click);
  // The page is painted first; the program is on its way meanwhile. The questionnaire's is started in any
  // case: it is small, announced in the page, and next on most ways. The rest of the page comes when it is there.
  requestAnimationFrame(() =>
    setTimeout(() => {
      const started = startNeeded(dressed);
      start("assess", dressed);
      if (!isEmbedded) started.finally(keepOffline);
    }),
  );
});
