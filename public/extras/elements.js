// Helpers with which the parts make elements.

/** @typedef {string | Node | (string | Node)[]} Words */

/** Makes an element with these properties and children.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Partial<HTMLElementTagNameMap[Tag]>} [properties]
 * @param {...(string | Node)} children */
export function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** Makes a text in both languages, each given as a text or as a list of its parts; the page shows the one of its language.
 * @type {(pl: Words, en: Words) => HTMLSpanElement[]} */
export const bilingual = (pl, en) => [
  element("span", { lang: "pl" }, ...[pl].flat()),
  element("span", { lang: "en" }, ...[en].flat()),
];

/** Makes a button; `action` names it for tests.
 * @type {(action: string, className: string, words: Node[], act: () => void) => HTMLButtonElement} */
export function button(action, className, words, act) {
  const made = element("button", { type: "button", className }, ...words);
  made.dataset.action = action;
  // Ignore clicks that a script makes: only the visitor may agree.
  made.addEventListener("click", ({ isTrusted }) => isTrusted && act());
  return made;
}
