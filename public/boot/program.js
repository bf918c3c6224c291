// Starts the program, and loads the parts of it that screens need later (src/app/parts.rs). The names of all files are in
// index.html: scripts/publish.mjs puts them there.
import { addScript, addStyles } from "./extras.js";

const root = document.documentElement;

/** How far a part is. src/platform/loader.rs has the same numbers. */
const [LOADING, READY, FAILED, OUTDATED] = [0, 1, 2, 3];

// The same rules as in src/route.rs.
export const isStart = () => /^#?\/*(\?|$)/.test(location.hash);
const isResult = () => /^#?\/*result\//.test(location.hash);

/** The names in one of the page's lists of files. That of the parts begins with the hash that all their names get, and leaves out the ending `.wasm`.
 * @param {"program" | "parts"} list */
const named = (list) => document.querySelector(`meta[name=${list}]`).content.split(" ");

/** @type {Promise<WebAssembly.Exports> | undefined} */
let started;
let failures = 0;

/** @param {"loading" | "ready" | "failed"} state */
function mark(state) {
  if (root.dataset.program !== "ended") root.dataset.program = state;
}

/** How many milliseconds after the start level and radar are loaded: the first answer must not wait for them. */
const FIRST_ANSWER = 1000;

/** Starts the program, once; it draws after `shown` has resolved. Level and radar are loaded soon after, so that they need no
 * connection when the last statement is answered, and what all later parts share, so that a click waits for its own part
 * alone. At the address of a result, level and radar are loaded at the same time as the program.
 * @param {Promise<void>} [shown] */
export function start(shown) {
  if (started) return started;
  if (isResult()) loadPart("result");
  started = run(shown);
  started.then(
    () => setTimeout(() => ["result", "common"].forEach(loadPart), FIRST_ANSWER),
    () => {},
  );
  return started;
}

/** @param {Promise<void>} [shown] */
async function run(shown) {
  mark("loading");
  try {
    const [js, wasm] = named("program");
    // After a module has failed to load, browsers do not request the same address again. A fragment makes it another one.
    const again = failures ? `#${failures}` : "";
    const [{ default: init }] = await Promise.all([import(new URL(js, document.baseURI) + again), shown]);
    const exports = await init({ module_or_path: new URL(wasm, document.baseURI) });
    mark("ready");
    return exports;
  } catch (error) {
    failures += 1;
    started = undefined;
    mark("failed");
    throw error;
  }
}

/** @type {Record<string, number>} */
const progress = {};

/** @type {Tandem["progressOf"]} */
export const progressOf = (part) => progress[part] ?? LOADING;

/** Loads a part, unless it is there or on its way.
 * @type {Tandem["loadPart"]} */
export function loadPart(part) {
  if (progress[part] === LOADING || progress[part] === READY) return;
  if (part in progress) reach(part, LOADING);
  else progress[part] = LOADING;
  // Later parts use the code and the styles of the result, and what they share (scripts/parts.mjs), which draws something too.
  if (part !== "result") loadPart("common");
  const own = /^(common|advice|calculator)$/.test(part) ? part : `others|${part}`;
  const stems = part === "result" ? [part] : ["result", "common", own];
  // What few parts share is named after them: `code_team-…`.
  const [hash, ...names] = named("parts");
  const files = names.filter((name) => new RegExp(`^(\\w+_)?(${stems.join("|")})[._]`).test(`${name}.`));
  Promise.all(files.map((name) => linked(`${name}.wasm`.replace(".", `-${hash}.`).replace(/(css|js).wasm/, "$1")))).then(
    () => reach(part, READY),
    async (error) => {
      console.warn(`Tandem: a part of the program can't be used: ${error}`);
      reach(part, (await isReplaced(error, hash)) ? OUTDATED : FAILED);
    },
  );
}

/** @type {(part: string, state: number) => void} */
function reach(part, state) {
  progress[part] = state;
  document.dispatchEvent(new Event("tandem:part"));
}

/** @type {Record<string, Promise<unknown>>} */
const linking = {};

/** Loads a file of a part, and makes it a part of the page, once.
 * @type {(name: string) => Promise<unknown>} */
function linked(name) {
  if (name.endsWith(".css")) return addStyles(name);
  if (name.endsWith(".js")) return addScript(name);
  linking[name] ??= instance(name, "default").catch((error) => {
    delete linking[name];
    throw error;
  });
  return linking[name];
}

/** Compiles a file, and links it to the program: a file asks for memory, table and stack by the hash in the program's name.
 * It is not compiled while it arrives, because that needs the type application/wasm, which not every host sends.
 * @type {(name: string, cache: RequestCache) => Promise<unknown>} */
async function instance(name, cache) {
  const [response, exports] = await Promise.all([fetch(name, { cache }), start()]);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  const [, hash] = /** @type {RegExpExecArray} */ (/-([\da-f]+)_bg/.exec(named("program")[1]));
  try {
    const code = await WebAssembly.compile(await response.arrayBuffer());
    return await WebAssembly.instantiate(code, { [hash]: exports }).catch((error) => {
      // A file of another build, whose module is missing here (a TypeError) or different.
      throw new WebAssembly.LinkError(`${name}: ${error.message}`);
    });
  } catch (error) {
    // The browser may have kept a damaged file, or a host's page for a missing one.
    if (cache === "default") return instance(name, "reload");
    throw error;
  }
}

/** Whether files can't be used because the host has another version of the page by now, with another hash of the parts.
 * @type {(error: unknown, hash: string) => Promise<boolean>} */
async function isReplaced(error, hash) {
  if (error instanceof WebAssembly.LinkError) return true;
  try {
    const page = await fetch(location.pathname, { cache: "no-store" });
    const text = await page.text();
    return page.ok && /\bname="?parts\b/.test(text) && !text.includes(hash);
  } catch {
    return false;
  }
}

/** Loads what could not be loaded, because the connection is back. */
export function loadMissing() {
  for (const [part, state] of Object.entries(progress)) if (state === FAILED) loadPart(part);
}
