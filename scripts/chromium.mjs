// Finds Chromium: in the variable CHROMIUM, else in the PATH. Prints its path, or fails if there is none.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const SHELLS = ["chromium-headless-shell", "chrome-headless-shell"];

function inPath(names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

export function chromiumPath() {
  const found = process.env.CHROMIUM || inPath(NAMES);
  if (!found) throw new Error("Chromium is missing: run make setup-test, or name it in the variable CHROMIUM");
  return found;
}

/** Chromium's headless shell: the same engine without windows and their interface, in a third of the processor time. If there
 * is none, or a Chromium is named, that one. */
export const shellPath = () => process.env.CHROMIUM || inPath(SHELLS) || chromiumPath();

/** Options that switch off background requests and let Chromium run as root too. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-sync",
  "--no-first-run",
];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(chromiumPath());
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
