// Bundles the style sheets and the page's own script into target/assets, minified: main.css and boot.js where
// index.html expects them, desk.css for scripts/publish.mjs.
import { build } from "esbuild";
import { BROWSERS } from "./browsers.mjs";

await build({
  entryPoints: ["style/main.css", "style/desk.css", "public/boot/boot.js"],
  outdir: "target/assets",
  entryNames: "[name]",
  bundle: true,
  minify: true,
  target: BROWSERS,
  logLevel: "warning",
});
