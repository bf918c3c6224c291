// Runs the page before the program starts and without it: sets language, theme and brand, marks which screen the address
// asks for, and starts the program. The style sheets show the content only after this has run
// (style/state.css), so that nothing is painted in the wrong language or under the wrong name.
import { download } from "./backup.js";
import { lastResult, reserve } from "./begun.js";
import { extra } from "./extras.js";
import { save } from "./files.js";
import { held, hold, PREFIX, release, setAside, texts } from "./held.js";
import { keepOffline } from "./offline.js";
import { arrive, findPlace } from "./place.js";
import { isStart, loadMissing, loadPart, progressOf, start } from "./program.js";
import { chosenLanguage, complain, keepLanguage, LANGUAGE, settingsOfAddress } from "./settings.js";

const root = document.documentElement;
/** The functions that the program and the extras call. */
globalThis.tandem = /** @type {Tandem & TandemExtras & TandemCommon} */ (
  /** @satisfies {Tandem} */ ({
    PREFIX,
    arrive,
    held,
    hold,
    isStart,
    lastResult,
    loadPart,
    progressOf,
    release,
    save,
    setAside,
    texts,
  })
);

// Returns the first of the browser's languages that the page has.
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
  if (isStart()) reserve();
  root.dataset.screen = isStart() ? "start" : "other";
  for (const link of document.querySelectorAll(".places a")) {
    if (location.hash.startsWith(link.hash)) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

/** @param {() => void} act */
function whenParsed(act) {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", act);
  else act();
}

const { settings, brand, flaws } = settingsOfAddress();
if (settings.theme && settings.theme !== "auto") root.dataset.theme = settings.theme;
const isEmbedded = settings.embed || parent !== window;
// A preview is always inside another page. If the address is opened by itself, answers are stored as usual.
const isPreview = settings.embed === "preview" && parent !== window;
if (isEmbedded) root.dataset.embed = isPreview ? "preview" : /** @type {any} */ (1);
// A preview neither stores nor reads anything: it works as if the browser blocked storage.
if (isPreview) {
  Object.defineProperty(window, "localStorage", {
    get() {
      throw new DOMException("a preview keeps nothing");
    },
  });
}
// Safari and the browsers built on its engine may delete storage after a week.
if (/^Apple/.test(navigator.vendor)) root.dataset.forgets = "";
speak(chosenLanguage() ?? settings.lang ?? browserLanguage());

/** Applies the host's brand, or else the link's. In a frame, first arranges the page for it.
 * @param {Promise<any>} own */
async function applyBrand(own) {
  await (isEmbedded && extra("frame").then(() => tandem.enterFrame(brand)));
  const hosts = await own;
  if (!hosts) flaws.push("'brand.json' can't be read; no brand is applied");
  else if (Object.keys({ ...hosts, ...brand }).length) {
    await extra("brand");
    flaws.push(...tandem.dress(hosts, brand));
  }
  complain(flaws.splice(0));
}

// The host's brand, or null if it can't be known. In that case the link's brand must not be used either.
const own = fetch("brand.json")
  .then((response) => (/^4(04|10)$/.test(/** @type {any} */ (response.status)) ? {} : response.json()))
  .catch(() => null);
// Give the brand at most 2 s, then show the page without it.
const branded = Promise.race([
  new Promise((resolve) => whenParsed(() => applyBrand(own).then(resolve, resolve))),
  new Promise((resolve) => setTimeout(resolve, 2000)),
]).then(() => {
  markScreen();
  if (!isStart()) return;
  findPlace();
  // It shows what was begun before.
  if (root.dataset.begun) loadPart("common");
});

// Follow the links of the start screen even before the program has started. If it could not be started, try again.
addEventListener("hashchange", () => {
  markScreen();
  start(branded);
});

// A page that the browser restores from its page cache may show data that were erased meanwhile: read the storage again.
addEventListener("pageshow", (event) => event.persisted && dispatchEvent(new StorageEvent("storage")));

addEventListener("online", loadMissing);

/** Shows that the program has ended, if the error is a trap: a WebAssembly program can't continue after one.
 * @param {{ error?: any, reason?: any }} event */
function end({ error, reason = error }) {
  const trap = globalThis.WebAssembly?.RuntimeError;
  // A stack overflow is reported as a RangeError. Ignore all other RangeErrors.
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
  const link = /** @type {Element} */ (event.target).closest("[data-language], [data-skip], [data-reload], [data-backup]");
  if (!link) return;
  event.preventDefault();
  if (link.dataset.language) {
    keepLanguage(link.dataset.language);
    speak(link.dataset.language);
  } else if ("skip" in link.dataset) {
    // Following the link would change the fragment, which would be read as the address of a screen.
    document.getElementById("content").focus();
  } else if ("backup" in link.dataset) {
    download();
  } else {
    location.reload();
  }
}

whenParsed(() => {
  markLanguage();
  document.addEventListener("click", click);
  // Let the page be painted first, while the program is loading. The offline copy is made after the start.
  requestAnimationFrame(() =>
    setTimeout(() => {
      const started = start(branded);
      if (!isEmbedded) started.finally(keepOffline);
    }),
  );
});
