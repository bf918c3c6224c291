// Files that visitors take away, and those they bring.

/** Hands a text out as a file. */
export function save(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Gives the text of the file chosen in a file input, by the input's name; null where the file is larger than
 * `most` bytes or can't be read. The same file can be chosen again. */
export async function chosen(name, most, done) {
  const input = document.querySelector(`input[type=file][name="${name}"]`);
  const file = input?.files[0];
  if (!file) return;
  const text = file.size > most ? null : await file.text().catch(() => null);
  input.value = "";
  done(text);
}
