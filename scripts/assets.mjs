// Bundles the style sheets and minifies boot.js into target/assets, where index.html expects them.
import { build } from "esbuild";
import { BROWSERS } from "./browsers.mjs";

await build({
  entryPoints: ["style/main.css", "public/boot.js"],
  outdir: "target/assets",
  entryNames: "[name]",
  bundle: true,
  minify: true,
  target: BROWSERS,
  logLevel: "warning",
});
