// Asks the visitor whether the embedding page may learn the level. Shown only if that page has asked for the level.
import { bilingual, button, element } from "../elements.js";
import { host, tell } from "./talk.js";

const answered = new Set();

/** Shows the question at a result, unless it has been answered for this result. */
export function offerToShare() {
  const app = document.getElementById("app");
  /** @type {HTMLElement | null} */
  const result = app.querySelector(".result[data-level]");
  /** @type {HTMLElement | null} */
  const shown = document.querySelector(".share-level");
  const key = `${location.hash} ${result?.dataset.level}`;
  if (shown?.dataset.key === key) return;
  shown?.remove();
  if (result && host.shareLevel && !answered.has(key)) app.after(shareLevel(key, result.dataset));
}

/** @type {(key: string, shown: DOMStringMap) => HTMLElement} */
function shareLevel(key, { instrument, level }) {
  const site = host.origin === "null" ? "" : new URL(/** @type {string} */ (host.origin)).host;
  const title = bilingual("Przekazać tej witrynie poziom z\u00a0twojego wyniku?", "Share your level with this site?");
  const what = bilingual(
    `Prosi o\u00a0to ${site || "strona, na której jest Tandem"}. Dostanie tylko poziom: bez odpowiedzi i\u00a0sumy punktów.`,
    `${site || "The page that shows Tandem"} asks for it. It would get only the level: no answers, no sum.`,
  );
  /** @param {Node[]} words */
  const settle = (words) => {
    answered.add(key);
    const done = element("p", { className: "aside-note", tabIndex: -1 }, ...words);
    choice.replaceWith(done);
    done.focus();
  };
  const share = () => {
    tell("level", { instrument, level });
    settle(bilingual("Poziom przekazany.", "Your level has been shared."));
  };
  const keep = () => settle(bilingual("Poziom nie został przekazany.", "Your level has not been shared."));
  const choice = element(
    "p",
    { className: "ways-out" },
    button("share-level", "button quiet", bilingual("Tak, przekaż", "Yes, share my level"), share),
    button("keep-level", "button quiet", bilingual("Nie", "No"), keep),
  );
  const box = element("section", { className: "share-level" }, element("h2", { id: "share-title" }, ...title));
  box.append(element("p", {}, ...what), choice);
  box.setAttribute("aria-labelledby", "share-title");
  box.dataset.key = key;
  return box;
}
