// Our part of the browser's storage, and what it would not take: texts that live in memory alone. They stay
// within reach of every program of the page, and of the backup when a program has ended.

/** Everything of ours stands under this prefix: other pages of the host share the storage.
 * @type {Tandem["PREFIX"]} */
export const PREFIX = "tandem/";

/** @type {Map<string, string>} */
const memory = new Map();

/** Closing the page would lose what is held: the browser asks first. Not in a frame, where it is another's page that is left.
 * @param {Event} event */
const ask = (event) => parent === window && event.preventDefault();

/** Keeps a text in memory, since storage has refused it. `key` is without the prefix, as everywhere.
 * @type {Tandem["hold"]} */
export function hold(key, text) {
  if (!memory.size) addEventListener("beforeunload", ask);
  memory.set(key, text);
}

/** Lets go of a text: storage has it now, or nobody wants it any more.
 * @type {Tandem["release"]} */
export function release(key) {
  memory.delete(key);
  if (!memory.size) removeEventListener("beforeunload", ask);
}

/** The text that is held under a key.
 * @type {Tandem["held"]} */
export const held = (key) => memory.get(key);

/** The text that the browser keeps under a key; null where it keeps none.
 * @param {string} key */
export function kept(key) {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** Every key that begins so and its text, one after the other: those in storage that do not match `except`, and those
 * held.
 * @type {Tandem["texts"]} */
export function texts(beginning, except) {
  const found = new Map();
  const skipped = except && new RegExp(except);
  try {
    for (let i = 0; i < localStorage.length; i++) {
      const key = /** @type {string} */ (localStorage.key(i));
      if (!key.startsWith(PREFIX + beginning)) continue;
      const text = /** @type {string} */ (localStorage.getItem(key));
      if (!skipped || !skipped.test(text)) found.set(key.slice(PREFIX.length), text);
    }
  } catch {
    // Storage is blocked: what is held is all there is.
  }
  for (const [key, text] of memory) if (key.startsWith(beginning)) found.set(key, text);
  return [...found].flat();
}

/** Makes both programs of this page look at what is kept under a key, as they do when another tab has changed it.
 * @type {Tandem["tell"]} */
export const tell = (key) => dispatchEvent(new StorageEvent("storage", { key: PREFIX + key }));

/** Copies a text that can't be read to a key of its own, before anything else is written in its place.
 * Throws where there is no room for it.
 * @type {Tandem["setAside"]} */
export function setAside(key, text) {
  let aside = `${PREFIX}aside/${key}`;
  while (![null, text].includes(localStorage.getItem(aside))) aside += "+";
  localStorage.setItem(aside, text);
}

/** Changes one of the page's own small records, `name` in an envelope of version 1, and leaves what else is in it.
 * What a newer page keeps stays as it is; what is damaged is set aside first. Throws where there is no room.
 * @param {string} name
 * @param {object} changes */
export function update(name, changes) {
  const before = localStorage.getItem(PREFIX + name);
  const envelope = read(before);
  if (envelope?.version > 1) return;
  const fields = envelope?.[name];
  const isSound = envelope?.version === 1 && fields instanceof Object && !Array.isArray(fields);
  if (before !== null && !isSound) setAside(name, before);
  const record = { version: 1, [name]: { ...(isSound && fields), ...changes } };
  localStorage.setItem(PREFIX + name, JSON.stringify(record));
}

/** The value of a JSON text; null where it is none.
 * @param {string | null} text */
export function read(text) {
  try {
    return JSON.parse(/** @type {string} */ (text));
  } catch {
    return null;
  }
}
