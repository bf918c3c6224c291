// The page before the programs, and without them: language, theme, which screen is asked for, and the start
// of the program that draws it. Style sheets show the content once this has run (style/state.css), so that
// nothing is painted in the wrong language.
import { download } from "./backup.js";
import * as files from "./files.js";
import * as held from "./held.js";
import { chosenLanguage, keepLanguage, settingsOfAddress } from "./settings.js";

const root = document.documentElement;
/** What the programs call. */
globalThis.tandem = { ...held, ...files };

const LANGUAGE = /^(pl|en)$/;

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
  if (title && root.dataset.screen === "start") document.title = title.dataset[root.lang];
}

function speak(language) {
  root.lang = language;
  markLanguage();
  document.dispatchEvent(new Event("tandem:language"));
}

/** Two programs: one for the questionnaire, its level and its radar, one for all that comes after. */
const DESK = /^#?\/*(history|data|about)\/*(\?|$)/;
const RESULT = /^#?\/*result\//;
const progress = {};
const needed = () => (DESK.test(location.hash) ? "desk" : "assess");

function markProgram() {
  if (root.dataset.program !== "ended") root.dataset.program = progress[needed()] ?? "loading";
  root.dataset.rest = RESULT.test(location.hash) ? (progress.desk ?? "loading") : "";
}

function filesOf(program) {
  const href = (selector) => document.querySelector(selector).href;
  if (program === "assess") return { js: href("link[rel=modulepreload]"), wasm: href("link[type='application/wasm']") };
  const [js, wasm, css] = document.querySelector("meta[name=desk]").content.split(" ");
  return { js: new URL(js, document.baseURI).href, wasm: new URL(wasm, document.baseURI).href, css };
}

const styled = (css) =>
  new Promise((resolve, reject) => {
    // There from an attempt at which something else did not load.
    if (document.querySelector(`link[href="${css}"]`)) return resolve();
    const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href: css });
    sheet.onload = resolve;
    sheet.onerror = () => {
      sheet.remove();
      reject(new Error(`${css} did not load`));
    };
    document.head.append(sheet);
  });

let failures = 0;

async function start(program) {
  if (progress[program] && progress[program] !== "failed") return;
  progress[program] = "loading";
  markProgram();
  try {
    const { js, wasm, css } = filesOf(program);
    // A module that did not load is never asked for again under the same address.
    const again = failures ? `#${failures}` : "";
    const [{ default: run }] = await Promise.all([import(js + again), css && styled(css)]);
    await run({ module_or_path: wasm });
    progress[program] = "ready";
  } catch (error) {
    progress[program] = "failed";
    failures += 1;
    throw error;
  } finally {
    markProgram();
  }
}

/** Starts what the address needs. On a result, level and radar are painted before the rest is on its way. */
async function startNeeded() {
  await start(needed());
  if (RESULT.test(location.hash)) requestAnimationFrame(() => setTimeout(() => start("desk"), 100));
}

function markScreen() {
  root.dataset.screen = /^#?\/*$/.test(location.hash.split("?")[0]) ? "start" : "other";
  for (const link of document.querySelectorAll(".places a")) {
    if (location.hash.startsWith(link.hash)) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  markProgram();
}

const settings = settingsOfAddress();
if (settings.theme && settings.theme !== "auto") root.dataset.theme = settings.theme;
// Safari, and every browser of its engine.
if (/^Apple/.test(navigator.vendor)) root.dataset.forgets = "";
markScreen();
speak(chosenLanguage() ?? settings.lang ?? browserLanguage());
// Before a program is there, the links of the start screen already lead on.
addEventListener("hashchange", () => {
  markScreen();
  startNeeded();
});

// What could not be loaded on a result comes when there is a connection again.
addEventListener("online", () => root.dataset.rest === "failed" && start("desk"));

// A program that traps is gone: WebAssembly can't go on after it.
function end({ error, reason = error }) {
  const trap = globalThis.WebAssembly?.RuntimeError;
  // An endless recursion is told as a RangeError; other such errors are not ours.
  const isOverflow = reason instanceof RangeError && /stack/i.test(reason.message);
  if (!(trap && reason instanceof trap) && !isOverflow) return;
  root.dataset.program = "ended";
  const heading = document.getElementById("failed");
  heading.parentElement.dataset.notice = "ended";
  heading.focus();
}
addEventListener("error", end);
addEventListener("unhandledrejection", end);

function click(event) {
  if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const link = event.target.closest("[data-language], [data-skip], [data-reload], [data-backup], [data-rest-again]");
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

function whenParsed(act) {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", act);
  else act();
}

whenParsed(() => {
  markLanguage();
  markScreen();
  document.addEventListener("click", click);
  // The page is painted first; the program is on its way meanwhile. The questionnaire's is started in any
  // case: it is small, announced in the page, and next on most ways.
  requestAnimationFrame(() =>
    setTimeout(() => {
      startNeeded();
      start("assess");
    }),
  );
});
