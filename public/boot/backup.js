// Makes the backup file from all our records, whether in storage or only in memory. It is plain JavaScript because it
// has to work after the program has ended. `src/codec/backup.rs` reads the file and describes its format.
import { save } from "./files.js";
import { held, kept, read, texts, update } from "./held.js";

/** Whether a text can be put into the backup as JSON. It is put in as a string if it would read differently afterwards, or
 * if it would make a stricter reader refuse the whole file (halves of surrogate pairs, nesting deeper than our records').
 * @param {string} text */
const isPlain = (text) =>
  JSON.stringify(read(text)) === text && !/[\ud800-\udfff]|\\u[dD][89a-fA-F]/u.test(text) && text.split(/[[{]/).length < 100;

/** The text of a backup. */
export function backup() {
  /** @type {[string, unknown][]} */
  const records = [];
  /** @type {[string, string][]} */
  const unreadable = [];
  /** @type {(key: string, text: string) => void} */
  const add = (key, text) => {
    if (isPlain(text) && !key.startsWith("aside/")) records.push([key, JSON.parse(text)]);
    else unreadable.push([key, text.replace(/[\ud800-\udfff]/gu, "\ufffd")]);
  };
  const all = texts("");
  for (let i = 0; i < all.length; i += 2) {
    const [key, text] = [all[i], all[i + 1]];
    // The text in memory takes the key, unless a newer program has written the one in storage, which another tab may have
    // done. The other one is added as well.
    const stored = held(key) && kept(key);
    const isNewer = stored && read(stored)?.version > read(text)?.version;
    add(key, isNewer ? stored : text);
    if (stored && stored !== text) add(`aside/${key}`, isNewer ? text : stored);
  }
  return JSON.stringify({
    tandem: "backup",
    version: 1,
    made: Date.now(),
    records: Object.fromEntries(records),
    unreadable: Object.fromEntries(unreadable),
  });
}

/** Downloads a backup and stores the time. */
export function download() {
  save(`tandem-${new Date().toISOString().slice(0, 10)}.json`, "application/json", backup());
  try {
    update("backup", { made: Date.now() });
  } catch {
    // There is no room even for the time. The file matters more.
  }
  document.dispatchEvent(new Event("tandem:backup"));
}
