// The settings with which esbuild bundles all style sheets and scripts.

/** The oldest supported browsers; esbuild rewrites newer syntax for them. style/tokens.css says what browsers from before
 * May 2024 do without. */
const BROWSERS = ["chrome105", "firefox121", "safari15.4"];

/** Ignores tsconfig.json, which is only for type checks: its `strict` would put "use strict" into every script. */
export const BUNDLE = { bundle: true, minify: true, target: BROWSERS, tsconfigRaw: {} };
