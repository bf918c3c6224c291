// Starts the two programs and tracks their state: `assess` draws the questionnaire, its level and its radar, `desk` draws
// everything after that.
import { styled } from "./parts.js";

const root = document.documentElement;

/** @typedef {"assess" | "desk"} Program */

// The same rules as in src/route.rs.
export const isStart = () => /^#?\/*(\?|$)/.test(location.hash);
const isResult = () => /^#?\/*result\//.test(location.hash);
const needed = () => (/^#?\/*(history|data|about|embed)\/*(\?|$)/.test(location.hash) ? "desk" : "assess");

/** @type {Partial<Record<Program, "loading" | "ready" | "failed">>} */
const progress = {};
/** @type {Partial<Record<Program, Promise<void>>>} */
const starting = {};

/** Writes the state of the program that the screen needs into the page, and on a result also the state of the desk. */
export function markProgram() {
  if (root.dataset.program !== "ended") root.dataset.program = progress[needed()] ?? "loading";
  root.dataset.rest = isResult() ? (progress.desk ?? "loading") : "";
}

/** @param {Program} program */
function filesOf(program) {
  /** @param {string} selector */
  const href = (selector) => /** @type {HTMLLinkElement} */ (document.querySelector(selector)).href;
  if (program === "assess") return { js: href("link[rel=modulepreload]"), wasm: href("link[type='application/wasm']") };
  const [js, wasm, css] = document.querySelector("meta[name=desk]").content.split(" ");
  return { js: new URL(js, document.baseURI).href, wasm: new URL(wasm, document.baseURI).href, css };
}

let failures = 0;

/** Starts a program, once; it draws after `shown` has resolved.
 * @type {(program: Program, shown?: Promise<void>) => Promise<void>} */
export const start = (program, shown) => (starting[program] ??= load(program, shown));

/** @type {(program: Program, shown?: Promise<void>) => Promise<void>} */
async function load(program, shown) {
  progress[program] = "loading";
  markProgram();
  try {
    const { js, wasm, css } = filesOf(program);
    // After a module has failed to load, browsers do not request the same address again. A fragment makes it another one.
    const again = failures ? `#${failures}` : "";
    const [{ default: run }] = await Promise.all([import(js + again), css && styled(css), shown]);
    await run({ module_or_path: wasm });
    progress[program] = "ready";
  } catch (error) {
    progress[program] = "failed";
    failures += 1;
    delete starting[program];
    throw error;
  } finally {
    markProgram();
  }
}

/** Starts the program that the address needs. On a result, starts the desk after level and radar have been painted.
 * @param {Promise<void>} shown */
export async function startNeeded(shown) {
  await start(needed(), shown);
  if (isResult()) requestAnimationFrame(() => setTimeout(() => start("desk"), 100));
}
