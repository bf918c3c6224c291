// Tells the benchmark of self-assessments how to go through Tandem, from the start screen on:
//
//   node run.mjs --ours <dist> --adapter <this file>
//
// `page` is sent to the browser as text, so it may use only its argument and the DOM.
export const dist = null;
export const path = "";

export function page(b) {
  const statement = (i) => {
    const fieldsets = [...document.querySelectorAll("fieldset[data-item]")];
    return fieldsets.find((f) => f.querySelector(".statement-number").textContent === String(i + 1));
  };
  const radio = (i, value) => statement(i)?.querySelector(`input[type="radio"][value="${value}"]`);
  const button = (action) => document.querySelector(`[data-action="${action}"]`);
  return {
    start: () => document.querySelector('#start a[href*="side=marketing"]'),
    option: (i, value) => b.target(radio(i, value)),
    chosen: (i, value) => !!radio(i, value)?.checked,
    next: () => button("next"),
    finish: () => button("finish"),
    radar: () => {
      const chart = document.querySelector('.result [role="img"] svg');
      return !!chart && b.visible(chart) && !!chart.querySelector("polygon");
    },
  };
}
