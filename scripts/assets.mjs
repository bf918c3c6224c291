// Bundles and minifies the style sheets and the page's own scripts into target/assets: main.css and boot.js for index.html,
// desk.css for scripts/publish.mjs, and the parts that not every visit needs. The parts' names contain a hash and are put
// into boot.js.
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { BUNDLE } from "./bundle.mjs";

const OPTIONS = { ...BUNDLE, logLevel: "warning" };
const PARTS = "target/assets/parts";

rmSync(PARTS, { recursive: true, force: true });
mkdirSync(PARTS, { recursive: true });
const { outputFiles } = await build({
  ...OPTIONS,
  entryPoints: ["public/parts/brand.js", "public/parts/frame.js", "public/parts/update.js", "style/parts.css"],
  outdir: PARTS,
  entryNames: "[name]",
  format: "iife",
  write: false,
});
const parts = {};
for (const { path, contents } of outputFiles) {
  const [, name, end] = /([^/\\]+)\.(\w+)$/.exec(path);
  const hashed = `${name}-${createHash("sha256").update(contents).digest("hex").slice(0, 16)}.${end}`;
  writeFileSync(`${PARTS}/${hashed}`, contents);
  parts[end === "css" ? "css" : name] = hashed;
}

await build({
  ...OPTIONS,
  entryPoints: ["style/main.css", "style/desk.css", "public/boot/boot.js"],
  outdir: "target/assets",
  entryNames: "[name]",
  define: { PARTS: JSON.stringify(parts) },
});
