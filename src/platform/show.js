// Goes to a part of a screen. Part of common.js.

const root = document.documentElement;

/** Focuses an element and scrolls to it. In a frame as high as its content, only the embedding page can scroll: it is asked to
 * (public/extras/frame.js).
 * @param {string} selector */
export function show(selector) {
  /** @type {HTMLElement | null} */
  const element = document.querySelector(selector);
  if (!element) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  if (root.dataset.frame === "auto") element.dispatchEvent(new Event("tandem:show", { bubbles: true }));
  else element.scrollIntoView();
}
