// Settings: those of the address, and the visitor's own choice of language.
import { PREFIX, read, update } from "./held.js";

export const LANGUAGE = /^(pl|en)$/;
const KNOWN = new Map([
  ["lang", LANGUAGE],
  ["theme", /^(light|dark|auto)$/],
  ["embed", /^(1|preview)$/],
]);
/** The settings of a brand. What they may be, public/parts/brand-rules.js knows. */
const BRAND = /^(name|logo|accent|cta|cta-text)$/;

/** The settings of the address, those of a brand apart and unread, and what is wrong with the others.
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

/** One warning for all that was ignored.
 * @param {string[]} flaws */
export function complain(flaws) {
  if (flaws.length) console.warn(`Tandem: ignored settings: ${flaws.join("; ")}.`);
}

/** Storage that is blocked throws at the first touch; what is damaged there is no choice of anyone.
 * @returns {string | null} */
export function chosenLanguage() {
  try {
    const language = read(localStorage.getItem(`${PREFIX}settings`))?.settings?.language;
    return LANGUAGE.test(language) ? language : null;
  } catch {
    return null;
  }
}

/** It holds for this visit where it can't be kept.
 * @param {string} language */
export function keepLanguage(language) {
  try {
    update("settings", { language });
  } catch {
    // No room, or no storage.
  }
}
