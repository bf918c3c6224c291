// How the parts write elements.

/** @typedef {string | Node | (string | Node)[]} Words */

/** An element with properties and what is in it.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Partial<HTMLElementTagNameMap[Tag]>} [properties]
 * @param {...(string | Node)} children */
export function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A text in both languages, or lists of its parts; the page shows the one that it speaks.
 * @type {(pl: Words, en: Words) => HTMLSpanElement[]} */
export const bilingual = (pl, en) => [
  element("span", { lang: "pl" }, ...[pl].flat()),
  element("span", { lang: "en" }, ...[en].flat()),
];

/** A button that does one thing; `action` names it for those who test.
 * @type {(action: string, className: string, words: Node[], act: () => void) => HTMLButtonElement} */
export function button(action, className, words, act) {
  const made = element("button", { type: "button", className }, ...words);
  made.dataset.action = action;
  // By the visitor's own hand alone.
  made.addEventListener("click", ({ isTrusted }) => isTrusted && act());
  return made;
}
