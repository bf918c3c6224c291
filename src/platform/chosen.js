// Files that visitors bring. Part of common.js.

/** The file that was chosen in the file input of a change event. The same one can be chosen again.
 * @param {Event & { target: HTMLInputElement & { files: FileList } }} event */
function taken({ target: input }) {
  const file = input.files[0];
  if (file) input.value = "";
  return file;
}

/** Gives a chosen file's text; null where it is larger than `most` bytes or can't be read.
 * @type {(event: any, most: number, done: (text: string | null) => void) => Promise<void>} */
export async function readText(event, most, done) {
  const file = taken(event);
  if (file) done(file.size > most ? null : await file.text().catch(() => null));
}

/** Gives a chosen image as a `data:` address; null where it can't be read. Of one larger than `most` bytes so much that
 * one can tell.
 * @type {(event: any, most: number, done: (address: string | null) => void) => void} */
export function readImage(event, most, done) {
  const file = taken(event);
  if (!file) return;
  const reader = new FileReader();
  reader.onloadend = () => done(/** @type {string | null} */ (reader.result));
  reader.readAsDataURL(file.slice(0, most + 1, file.type));
}
