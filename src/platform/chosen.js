// Files that visitors bring. Part of the desk's glue.

/** The file that was chosen in a file input, by the input's name. The same one can be chosen again.
 * @param {string} name */
function taken(name) {
  /** @type {HTMLInputElement & { files: FileList } | null} */
  const input = document.querySelector(`input[type=file][name="${name}"]`);
  const file = input?.files[0];
  if (file) input.value = "";
  return file;
}

/** Gives a chosen file's text; null where it is larger than `most` bytes or can't be read.
 * @type {(name: string, most: number, done: (text: string | null) => void) => Promise<void>} */
export async function text(name, most, done) {
  const file = taken(name);
  if (file) done(file.size > most ? null : await file.text().catch(() => null));
}

/** Gives a chosen image as a `data:` address; null where it can't be read. Of one larger than `most` bytes so much that
 * one can tell.
 * @type {(name: string, most: number, done: (address: string | null) => void) => void} */
export function image(name, most, done) {
  const file = taken(name);
  if (!file) return;
  const reader = new FileReader();
  reader.onloadend = () => done(/** @type {string | null} */ (reader.result));
  reader.readAsDataURL(file.slice(0, most + 1, file.type));
}
