// Two programs: one for the questionnaire, its level and its radar, one for all that comes after. Which of them
// draws a screen, how they fare, and what starts them.
import { styled } from "./parts.js";

const root = document.documentElement;

/** @typedef {"assess" | "desk"} Program */

// As src/route.rs has it.
export const isStart = () => /^#?\/*(\?|$)/.test(location.hash);
const isResult = () => /^#?\/*result\//.test(location.hash);
const needed = () => (/^#?\/*(history|data|about|embed)\/*(\?|$)/.test(location.hash) ? "desk" : "assess");

/** @type {Partial<Record<Program, "loading" | "ready" | "failed">>} */
const progress = {};
/** @type {Partial<Record<Program, Promise<void>>>} */
const starting = {};

/** Says in the page how the program fares that the screen needs, and on a result the one that draws the rest. */
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

/** Starts a program, once it may show itself.
 * @type {(program: Program, shown?: Promise<void>) => Promise<void>} */
export const start = (program, shown) => (starting[program] ??= load(program, shown));

/** @type {(program: Program, shown?: Promise<void>) => Promise<void>} */
async function load(program, shown) {
  progress[program] = "loading";
  markProgram();
  try {
    const { js, wasm, css } = filesOf(program);
    // A module that did not load is never asked for again under the same address.
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

/** Starts what the address needs. On a result, level and radar are painted before the rest is on its way.
 * @param {Promise<void>} shown */
export async function startNeeded(shown) {
  await start(needed(), shown);
  if (isResult()) requestAnimationFrame(() => setTimeout(() => start("desk"), 100));
}
