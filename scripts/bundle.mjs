// How esbuild bundles style sheets and scripts, wherever it does.

/** The oldest browsers that the page is built for: newer syntax is lowered. style/tokens.css says what those
 * before May 2024 do without. */
const BROWSERS = ["chrome105", "firefox121", "safari15.4"];

/** Without tsconfig.json, which is for checking: its `strict` would put "use strict" into every script. */
export const BUNDLE = { bundle: true, minify: true, target: BROWSERS, tsconfigRaw: {} };
