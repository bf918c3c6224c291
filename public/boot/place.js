// Back and a reload find the place where one was. Browsers remember it too, but look for it before the screen is drawn.
import { toFirstBlank } from "./answering.js";

/** The fragment of the screen that is shown, and whether its place is still being looked for. */
let shown = "";
let isSeeking = false;
let stopSeeking = () => {};

try {
  history.scrollRestoration = "manual";
} catch {
  // A frame that may not use the history.
}

/** Notes the place in the entry of the history. */
function remember() {
  if (isSeeking || location.hash !== shown) return;
  try {
    history.replaceState({ top: scrollY }, "");
  } catch {
    // Safari allows a hundred changes in half a minute; a frame may allow none.
  }
}

let timer = 0;
addEventListener("scroll", () => {
  clearTimeout(timer);
  timer = setTimeout(remember, 150);
});
// A click may lead to another screen at once.
addEventListener("click", remember, true);

/** Scrolls to where the visitor was on this screen, else to its top. As long as the screen is too short for that, because parts
 * of it are on their way, follows its growth; but a visitor who does something is left alone. */
export function findPlace() {
  stopSeeking();
  shown = location.hash;
  const top = history.state?.top;
  const seek = () => {
    scrollTo(0, top ?? 0);
    if (!(scrollY < top - 1)) stopSeeking();
  };
  const growth = new ResizeObserver(seek);
  const stopped = new AbortController();
  stopSeeking = () => {
    isSeeking = false;
    growth.disconnect();
    stopped.abort();
  };
  isSeeking = true;
  for (const event of ["wheel", "touchmove", "keydown", "pointerdown"]) {
    addEventListener(event, () => stopSeeking(), { signal: stopped.signal, passive: true });
  }
  growth.observe(document.body);
  seek();
  if (top === undefined) toFirstBlank();
}

/** Shows a screen that has been drawn: focuses its heading, and finds the place.
 * @type {Tandem["arrive"]} */
export function arrive(heading) {
  /** @type {HTMLElement | null} */ (document.querySelector(heading))?.focus({ preventScroll: true });
  findPlace();
}
