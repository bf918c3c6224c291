// The backup file: all that is ours, in storage or only in memory. Plain JavaScript, since it has to be at
// hand when the program has ended. `src/codec/backup.rs` reads it, and describes the format.
import { save } from "./files.js";
import { held, kept, read, texts, update } from "./held.js";

/** Whether a text stands in the backup as the JSON it is. What would read differently afterwards, or make a stricter
 * reader refuse the whole file (halves of surrogate pairs, nesting that no record of ours has), stands as a text.
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
    add(key, text);
    // What is held stands for what is kept, which another tab may have written.
    const other = held(key) && kept(key);
    if (other && other !== text) add(`aside/${key}`, other);
  }
  return JSON.stringify({
    tandem: "backup",
    version: 1,
    made: Date.now(),
    records: Object.fromEntries(records),
    unreadable: Object.fromEntries(unreadable),
  });
}

/** Hands out a backup, and remembers when. */
export function download() {
  save(`tandem-${new Date().toISOString().slice(0, 10)}.json`, "application/json", backup());
  try {
    update("backup", { made: Date.now() });
  } catch {
    // No room even for the day: the file is what counts.
  }
  document.dispatchEvent(new Event("tandem:backup"));
}
