// The backup file: all that is ours, in storage or only in memory. Plain JavaScript, since it has to be at
// hand when the program has ended. `src/codec/backup.rs` reads it, and describes the format.
import { save } from "./files.js";
import { PREFIX, texts } from "./held.js";

/** What a stricter reader than a browser would refuse a whole file for: halves of surrogate pairs, and nesting that
 * no record of ours has. */
const isOdd = (text) => /[\ud800-\udfff]|\\u[dD][89a-fA-F]/u.test(text) || text.split(/[[{]/).length > 100;

/** The text of a backup. */
export function backup() {
  const records = [];
  const unreadable = [];
  const all = texts("");
  for (let i = 0; i < all.length; i += 2) {
    const [key, text] = [all[i], all[i + 1]];
    try {
      if (key.startsWith("aside/") || isOdd(text)) throw text;
      records.push([key, JSON.parse(text)]);
    } catch {
      unreadable.push([key, text.replace(/[\ud800-\udfff]/gu, "\ufffd")]);
    }
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
    localStorage.setItem(`${PREFIX}backup`, JSON.stringify({ version: 1, backup: { made: Date.now() } }));
  } catch {
    // No room even for the day: the file is what counts.
  }
  document.dispatchEvent(new Event("tandem:backup"));
}
