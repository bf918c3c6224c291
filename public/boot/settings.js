// Reads the settings of the address, and stores the visitor's choice of language.
import { PREFIX, read, update } from "./held.js";

export const LANGUAGE = /^(pl|en)$/;
const KNOWN = new Map([
  ["lang", LANGUAGE],
  ["theme", /^(light|dark|auto)$/],
  ["embed", /^(1|preview)$/],
]);
/** The settings of a brand. public/extras/brand-rules.js checks their values. */
const BRAND = /^(name|logo|accent|cta|cta-text)$/;

/** The settings of the address; those of a brand, unchecked; and the faults in the others.
 * @returns {{ settings: { lang?: string, theme?: string, embed?: string }, brand: Brand, flaws: string[] }} */
export function settingsOfAddress() {
  /** @type {[Record<string, string>, Record<string, string>, string[]]} */
  const [settings, brand, flaws] = [{}, {}, []];
  for (const [key, value] of new URLSearchParams(location.search)) {
    if (BRAND.test(key)) brand[key] = value;
    else if (KNOWN.get(key)?.test(value)) settings[key] = value;
    else flaws.push(`'${key}' can't be '${value}'`);
  }
  return { settings, brand, flaws };
}

/** Warns once about all settings that were ignored.
 * @param {string[]} flaws */
export function complain(flaws) {
  if (flaws.length) console.warn(`Tandem: ignored settings: ${flaws.join("; ")}.`);
}

/** The visitor's choice of language; null if there is none, if it is damaged, or if storage is blocked and throws.
 * @returns {string | null} */
export function chosenLanguage() {
  try {
    const language = read(localStorage.getItem(`${PREFIX}settings`))?.settings?.language;
    return LANGUAGE.test(language) ? language : null;
  } catch {
    return null;
  }
}

/** Stores the visitor's choice of language. If it can't be stored, it applies to this visit only.
 * @param {string} language */
export function keepLanguage(language) {
  try {
    update("settings", { language });
  } catch {
    // There is no room, or the storage is blocked.
  }
}
