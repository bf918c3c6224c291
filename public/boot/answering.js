// Makes answering quick: a digit rates a statement, and an answer to a blank statement leads to the next one. It works on the
// radio buttons alone; the program hears of their changes as of any others.

const root = document.documentElement;
const STATEMENT = "fieldset[data-item]";

/** @returns {Element[]} */
const statements = () => [...document.querySelectorAll(`.questionnaire ${STATEMENT}`)];
/** @param {Element} statement */
const isBlank = (statement) => !statement.querySelector(":checked");
/** A frame as high as its content has nothing to scroll, and scrolling the page around it is not ours to do. */
const glides = () => root.dataset.frame !== "auto" && !matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Goes on to the next blank statement of the page, or of a form for answers from paper, or else to the buttons below.
 * @type {(from: Element, withFocus: boolean) => void} */
function goOn(from, withFocus) {
  const form = from.closest(".questionnaire, .paper-form");
  if (!form) return;
  const all = [...form.querySelectorAll(STATEMENT)];
  const next = all.slice(all.indexOf(from)).find(isBlank) ?? form.querySelector(".questionnaire-buttons");
  if (withFocus) /** @type {HTMLElement} */ (next.querySelector("input, button")).focus({ preventScroll: glides() });
  if (glides()) next.scrollIntoView({ behavior: "smooth", block: "nearest" });
}

/** If some statements of the page are answered, scrolls to the first blank one. */
export function toFirstBlank() {
  const all = statements();
  const first = all.find(isBlank);
  if (first !== all[0] && root.dataset.frame !== "auto") first?.scrollIntoView({ block: "nearest" });
}

/** The blank statement that is being tapped. Arrow keys, which try one point after another, lead nowhere.
 * @type {Element | null} */
let tapped = null;

/** The statement that an event happened in.
 * @param {Event} event
 * @returns {Element | null} */
const statementOf = ({ target }) => /** @type {Element} */ (target).closest?.(STATEMENT) ?? null;

addEventListener("pointerdown", (event) => {
  const statement = statementOf(event);
  tapped = statement && isBlank(statement) ? statement : null;
});

addEventListener("change", (event) => {
  if (tapped && tapped === statementOf(event)) goOn(tapped, false);
  tapped = null;
});

// A digit rates the statement with the focus, or else the first blank one of the page. A key that is held down rates one alone.
addEventListener("keydown", (event) => {
  tapped = null;
  if (event.repeat || event.altKey || event.ctrlKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
  const statement = statementOf(event) ?? statements().find(isBlank);
  /** @type {HTMLInputElement | null | undefined} */
  const point = statement?.querySelector(`[value="${event.key}"]`);
  if (!statement || !point) return;
  const wasBlank = isBlank(statement);
  point.click();
  point.focus();
  if (wasBlank) goOn(statement, true);
});
