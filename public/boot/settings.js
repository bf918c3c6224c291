// Settings: those of the address, and the visitor's own choice of language.
import { PREFIX, read, update } from "./held.js";

const LANGUAGE = /^(pl|en)$/;
const KNOWN = new Map([
  ["lang", LANGUAGE],
  ["theme", /^(light|dark|auto)$/],
]);

export function settingsOfAddress() {
  const settings = {};
  for (const [key, value] of new URLSearchParams(location.search)) {
    if (!KNOWN.has(key)) console.warn(`Tandem: setting '${key}' is not known and was ignored.`);
    else if (!KNOWN.get(key).test(value)) console.warn(`Tandem: setting '${key}' was ignored: '${value}' is none of its values.`);
    else settings[key] = value;
  }
  return settings;
}

// Storage that is blocked throws at the first touch; what is damaged there is no choice of anyone.
export function chosenLanguage() {
  try {
    const language = read(localStorage.getItem(`${PREFIX}settings`))?.settings?.language;
    return LANGUAGE.test(language) ? language : null;
  } catch {
    return null;
  }
}

/** It holds for this visit where it can't be kept. */
export function keepLanguage(language) {
  try {
    update("settings", { language });
  } catch {
    // No room, or no storage.
  }
}
