// Bundles and minifies the style sheets and the page's own scripts into target/assets: main.css and boot.js for index.html, the
// style sheets and the script of the program's later parts for scripts/publish.mjs, and the extras, whose names contain a hash
// and are put into boot.js.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { BUNDLE } from "./bundle.mjs";
import { hashOf } from "./parts.mjs";

const OPTIONS = { ...BUNDLE, logLevel: "warning" };
const ASSETS = "target/assets";
const EXTRAS = `${ASSETS}/extras`;

rmSync(ASSETS, { recursive: true, force: true });
mkdirSync(EXTRAS, { recursive: true });
const { outputFiles } = await build({
  ...OPTIONS,
  entryPoints: ["public/extras/brand.js", "public/extras/frame.js", "public/extras/update.js", "style/extras.css"],
  outdir: EXTRAS,
  entryNames: "[name]",
  format: "iife",
  write: false,
});
const extras = {};
for (const { path, contents } of outputFiles) {
  const [, name, end] = /([^/\\]+)\.(\w+)$/.exec(path);
  const hashed = `${name}-${hashOf(contents)}.${end}`;
  writeFileSync(`${EXTRAS}/${hashed}`, contents);
  extras[end === "css" ? "css" : name] = hashed;
}

await build({
  ...OPTIONS,
  entryPoints: ["style/main.css", "public/boot/boot.js"],
  outdir: ASSETS,
  entryNames: "[name]",
  define: { EXTRAS: JSON.stringify(extras) },
});
await build({
  ...OPTIONS,
  entryPoints: ["style/parts/*.css", "src/platform/common.js"],
  outdir: `${ASSETS}/parts`,
  entryNames: "[name]",
  format: "iife",
});
