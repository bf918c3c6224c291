// Shows a consultant's brand: name, logo, accent, contact. Fetched only if there is a brand. The page stays recognisable
// whatever the brand is: Tandem's name stays, the contact shows the host that it leads to, and the page says that a brand
// from a link is unchecked.
import { flawOf } from "./brand-rules.js";
import { accentOf, sixDigits, THEMES } from "./contrast.js";
import { bilingual, element } from "./elements.js";

/** @typedef {{ pl: string, en: string }} Bilingual */
/** @typedef {{ name?: string, logo?: string, accent?: string, cta?: string, "cta-text"?: Bilingual }} Sound */

const KEYS = ["name", "logo", "accent", "cta", "cta-text"];
/** @type {Record<string, string>} */
const FLAWS = {
  empty: "is empty",
  "too-long": "is longer than 40 characters",
  "unseen-characters": "has characters that can't be seen",
  "an-address": "looks like an address",
  "not-a-text": "is no text",
  "not-a-colour": "is no colour such as #1d4a6b",
  "not-https": "is no https address",
  "not-an-image": "is no image",
  "too-large": "is larger than 32 kB",
  elsewhere: "is not a file under the app's own folder",
};
const LANGUAGES = ["pl", "en"];
const CONTACT = { pl: "Kontakt", en: "Contact" };
const app = new URL(".", location.href.split(/[?#]/)[0]).href;

/** The settings of a brand that can be used, and descriptions of the others' faults.
 * @param {Record<string, unknown>} brand
 * @returns {{ sound: Sound, flaws: string[] }} */
function inspected(brand) {
  /** @type {[Record<string, unknown>, string[]]} */
  const [sound, flaws] = [{}, []];
  for (const [key, value] of Object.entries(brand)) {
    const isBilingual = key === "cta-text" && value instanceof Object;
    const texts = isBilingual ? LANGUAGES.map((language) => /** @type {any} */ (value)[language]) : [value];
    const flaw = KEYS.includes(key) ? texts.map((text) => flawOf(key, text, app)).find(Boolean) : "unknown";
    if (flaw) flaws.push(`'${key}' ${FLAWS[flaw] ?? "is not known"}`);
    else sound[key] = isBilingual ? value : key === "cta-text" ? { pl: value, en: value } : value;
  }
  return { sound, flaws };
}

/** @param {string} colour */
function accent(colour) {
  const style = document.documentElement.style;
  const [light, dark] = [THEMES.light, THEMES.dark].map((theme) => accentOf(sixDigits(colour), theme));
  const pairs = CSS.supports("color", "light-dark(red, red)");
  for (const [name, key] of /** @type {const} */ ([
    ["--accent", "accent"],
    ["--accent-soft", "soft"],
  ])) {
    style.setProperty(name, pairs ? `light-dark(${light[key]}, ${dark[key]})` : light[key]);
  }
}

/** @param {Sound} brand */
function masthead({ name, logo }) {
  const image = logo && element("img", { src: /** @type {any} */ (new URL(logo, app)), alt: name ? "" : "Logo" });
  // Remove a logo that does not load.
  if (image) image.onerror = () => image.remove();
  const brand = element("p", { className: "brand" }, ...(image ? [image] : []), ...(name ? [element("span", {}, name)] : []));
  document.querySelector(".wordmark").after(brand);
}

/** @param {Sound} brand */
function contact({ name, cta, "cta-text": text = CONTACT }) {
  const host = new URL(/** @type {string} */ (cta)).host;
  const link = element(
    "a",
    { className: "button", href: cta, target: "_blank", rel: "noopener noreferrer" },
    element("span", {}, ...bilingual(text.pl, text.en)),
    element("span", { className: "contact-host" }, host),
  );
  const title = element(
    "h2",
    { id: "contact-title" },
    ...bilingual("Chcesz o\u00a0tym porozmawiać?", "Would you like to talk it over?"),
  );
  const from = name ? element("p", {}, element("strong", {}, name)) : "";
  const note = element(
    "p",
    { className: "aside-note" },
    ...bilingual(
      `Przycisk otwiera stronę ${host}. Twoje odpowiedzi i\u00a0wynik zostają tutaj.`,
      `The button opens ${host}. Your answers and your result stay here.`,
    ),
  );
  const aside = element("aside", { className: "contact" }, title, from, element("p", {}, link), note);
  aside.setAttribute("aria-labelledby", "contact-title");
  aside.dataset.contact = "";
  document.getElementById("content").append(aside);
  // On paper there are no buttons.
  const address = /** @type {string} */ (cta).replace(/^https:\/\//, "");
  document.querySelector(".colophon").append(element("p", { className: "contact-printed" }, address));
  beside(link);
}

/** Puts the contact below level and areas too, in the place that the result has for it.
 * @param {HTMLElement} link */
function beside(link) {
  const fill = () => {
    for (const place of document.querySelectorAll(".contact-place:empty")) place.append(link.cloneNode(true));
  };
  new MutationObserver(fill).observe(document.getElementById("app"), { childList: true, subtree: true });
  fill();
}

/** Says at the foot of the page who provides it, or that the brand is unchecked. The name is isolated in its own element, so
 * that it can't be read as a part of the sentence.
 * @type {(name: string | undefined, isHosts: boolean) => void} */
function colophon(name, isHosts) {
  const marked = () => element("bdi", {}, element("strong", {}, /** @type {string} */ (name)));
  const hosts = () => bilingual(["Tę stronę udostępnia: ", marked()], ["This page is provided by: ", marked()]);
  const unchecked = bilingual(
    "Nazwa, logo i\u00a0kontakt pochodzą z\u00a0linku lub ze strony, na której jest Tandem; Tandem ich nie sprawdza. Twoich odpowiedzi nikomu nie wysyłamy.",
    "Name, logo and contact come from the link you followed or the page that shows Tandem; Tandem does not check them. We send your answers to nobody.",
  );
  if (isHosts && !name) return;
  document.querySelector(".colophon").append(element("p", { className: "brand-origin" }, ...(isHosts ? hosts() : unchecked)));
}

/** Applies the host's brand, or, if the host has none, that of the link or embedding page. The two are never mixed: a name
 * that visitors trust must not be shown beside a stranger's contact. Returns descriptions of what was ignored. */
globalThis.tandem.dress = (hosts, asked) => {
  const isHosts = Object.keys(hosts).length > 0;
  const { sound, flaws } = inspected(isHosts ? hosts : asked);
  if (isHosts) flaws.push(...Object.keys(asked).map((key) => `'${key}' is settled by the host's brand.json`));
  if (sound.accent) accent(sound.accent);
  if (sound.name || sound.logo) masthead(sound);
  if (sound.name || sound.logo || sound.cta) colophon(sound.name, isHosts);
  if (sound.cta) contact(sound);
  return flaws;
};
