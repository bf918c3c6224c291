// Tandem's part of the browser's storage, and texts that the storage refused and that are kept in memory alone, where the
// backup can reach them even after the program has ended.

/** All our keys begin with this prefix, since other pages of the host share the storage.
 * @type {Tandem["PREFIX"]} */
export const PREFIX = "tandem/";

/** @type {Map<string, string>} */
const memory = new Map();

/** Makes the browser ask before the page closes and loses the texts in memory. Skip the prompt in a frame: there the user is
 * leaving the host's page.
 * @param {Event} event */
const ask = (event) => parent === window && event.preventDefault();

/** Keeps a text in memory because the storage has refused it. `key` is without the prefix, as everywhere.
 * @type {Tandem["hold"]} */
export function hold(key, text) {
  if (!memory.size) addEventListener("beforeunload", ask);
  memory.set(key, text);
}

/** Removes a text from memory: it is in the storage now, or no longer needed.
 * @type {Tandem["release"]} */
export function release(key) {
  memory.delete(key);
  if (!memory.size) removeEventListener("beforeunload", ask);
}

/** The text in memory under a key.
 * @type {Tandem["held"]} */
export const held = (key) => memory.get(key);

/** The text in the browser's storage under a key; null if there is none.
 * @param {string} key */
export function kept(key) {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** Every key with this beginning and its text, as a flat list: from the storage, those whose text does not match `except`;
 * from memory, all.
 * @type {Tandem["texts"]} */
export function texts(beginning, except) {
  const found = new Map();
  const skipped = except ? new RegExp(except) : undefined;
  try {
    for (let i = 0; i < localStorage.length; i++) {
      const key = /** @type {string} */ (localStorage.key(i));
      if (!key.startsWith(PREFIX + beginning)) continue;
      const text = /** @type {string} */ (localStorage.getItem(key));
      if (!skipped?.test(text)) found.set(key.slice(PREFIX.length), text);
    }
  } catch {
    // The storage is blocked, so there are only the texts in memory.
  }
  for (const [key, text] of memory) if (key.startsWith(beginning)) found.set(key, text);
  return [...found].flat();
}

/** Copies a text that can't be read to a key of its own, before its key is overwritten. Throws if there is no room.
 * @type {Tandem["setAside"]} */
export function setAside(key, text) {
  let aside = `${PREFIX}aside/${key}`;
  while (![null, text].includes(localStorage.getItem(aside))) aside += "+";
  localStorage.setItem(aside, text);
}

/** Changes fields of one of the page's own small records, `name` in an envelope of version 1, and leaves its other fields.
 * A record of a newer version is not changed; a damaged one is copied aside first. Throws if there is no room.
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

/** The value of a JSON text; null if the text is not JSON.
 * @param {string | null} text */
export function read(text) {
  try {
    return JSON.parse(/** @type {string} */ (text));
  } catch {
    return null;
  }
}
