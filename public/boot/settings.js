// Settings: those of the address, and the visitor's own choice of language.
import { PREFIX, setAside } from "./held.js";

const KEY = `${PREFIX}settings`;
const VERSION = 1;
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
    const language = JSON.parse(localStorage.getItem(KEY))?.settings?.language;
    return LANGUAGE.test(language) ? language : null;
  } catch {
    return null;
  }
}

/** What a newer page keeps stays as it is; what is damaged is set aside first. */
export function keepLanguage(language) {
  try {
    const before = localStorage.getItem(KEY);
    const version = versionOf(before);
    if (version > VERSION) return;
    if (before !== null && version !== VERSION) setAside("settings", before);
    localStorage.setItem(KEY, JSON.stringify({ version: VERSION, settings: { language } }));
  } catch {
    // It holds for this visit; the program says that nothing is kept.
  }
}

function versionOf(text) {
  try {
    return JSON.parse(text).version;
  } catch {
    return null;
  }
}
