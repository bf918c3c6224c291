// Finishes the folder that Trunk is about to publish: the program and its glue are made smaller, the parts and all other files
// are added. All get names with a hash of their content; the names go into index.html.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build } from "esbuild";
import { BUNDLE } from "./bundle.mjs";
import { licences } from "./licences.mjs";
import { hashOf, split } from "./parts.mjs";

const staging = process.env.TRUNK_STAGING_DIR;
const page = join(staging, "index.html");
let html = readFileSync(page, "utf8");

/** Writes a file under the name `stem-<hash><end>`, and puts the name into index.html instead of `place`. Returns it. */
function publish(place, stem, end, content) {
  const name = `${stem}-${hashOf(content)}${end}`;
  writeFileSync(join(staging, name), content);
  if (!html.includes(place)) throw new Error(`index.html has no place for ${place}`);
  html = html.replaceAll(place, name);
  return name;
}

/** Removes the one file of the folder whose name matches, and returns its name and content. */
function take(pattern) {
  const names = readdirSync(staging).filter((name) => pattern.test(name));
  if (names.length !== 1) throw new Error(`one file like ${pattern} expected, found ${names.join(", ") || "none"}`);
  const path = join(staging, names[0]);
  const content = readFileSync(path);
  rmSync(path);
  return { name: names[0], content };
}

/** Minifies the glue and drops what only its exported classes need (streams, which nothing here uses): 38 kB become 13. For
 * that, the `FinalizationRegistry` calls are marked as free of side effects, which esbuild can't know. */
async function minified(content) {
  const glue = content
    .replace(/^if \(Symbol\.dispose\) .*$/gm, "")
    .replaceAll("new FinalizationRegistry(", "/* @__PURE__ */ new FinalizationRegistry(")
    .replace(/^export class /gm, "class ");
  const { outputFiles } = await build({
    ...BUNDLE,
    stdin: { contents: glue },
    write: false,
    treeShaking: true,
    format: "esm",
    logLevel: "error",
  });
  return outputFiles[0].contents;
}

// Trunk's own glue and program are of the whole program; those that are published are made of its parts.
const [wholeGlue, whole] = [take(/^tandem(-[0-9a-f]+)?\.js$/), take(/^tandem(-[0-9a-f]+)?_bg\.wasm$/)];
rmSync(join(staging, "snippets"), { recursive: true, force: true });
const target = process.env.CARGO_TARGET_DIR ?? "target";
const { glue, main, parts } = await split(join(target, "wasm32-unknown-unknown/release/tandem.wasm"), join(target, "parts"));
const glueScript = await minified(glue);
publish(wholeGlue.name, "tandem", ".js", glueScript);
const program = await main(Buffer.from(glueScript).toString());
publish(whole.name, "tandem", "_bg.wasm", program);
// A part belongs to one program, so all of them change together: they share one hash, which stands in index.html once.
const later = (await parts(hashOf(program))).map(([part, content]) => [`${part}.wasm`, content]);
for (const name of readdirSync("target/assets/parts").sort()) later.push([name, readFileSync(join("target/assets/parts", name))]);
const ofParts = hashOf(Buffer.concat(later.map(([, content]) => Buffer.from(content))));
for (const [name, content] of later) writeFileSync(join(staging, name.replace(".", `-${ofParts}.`)), content);
// Most are WebAssembly; that need not be said of each.
const names = later.map(([name]) => name.replace(".wasm", "")).join(" ");
html = html.replace('<meta name="parts" content="', `$&${ofParts} ${names}`);

// Trunk's hashes have 15 digits at times, and are not of the content alone.
for (const name of readdirSync(staging)) {
  const [, stem, end] = /^(boot|icon|main)-[0-9a-f]+(\.\w+)$/.exec(name) ?? [];
  if (stem) publish(name, stem, end, take(new RegExp(`^${name.replace(".", "\\.")}$`)).content);
}

// The questionnaires to download, on paper and as workbooks. The program that writes them runs only for a moment, so it is
// built without optimisation, which is faster. index.html has links to those of the start screen's instrument, without its
// id; for any other instrument hidden links are added, since the program reads the names of these files from index.html.
const INSTRUMENTS = "public/instruments";
const FORMS = "target/forms";
const DOWNLOAD = { pl: "ankieta", en: "questionnaire" };
rmSync(FORMS, { recursive: true, force: true });
const instruments = readdirSync(INSTRUMENTS)
  .filter((name) => name.endsWith(".json"))
  .map((name) => join(INSTRUMENTS, name));
const options = ["--quiet", "--locked", "--no-default-features", "--features=offline_forms", "--bin=offline_forms"];
execFileSync("cargo", ["run", ...options, "--", FORMS, ...instruments], { stdio: "inherit" });
const [, onStart] = /#\/assess\/([a-z\d-]+)\?side=/.exec(html);
const rarelyUsed = [];
for (const name of readdirSync(FORMS).sort()) {
  const [, kind, instrument, language, end] = /^([a-z]+)-(.+)-([a-z]+)(\.[a-z]+)$/.exec(name);
  const stem = instrument === onStart ? `${kind}-${language}` : `${kind}-${instrument}-${language}`;
  if (instrument !== onStart) {
    const link = `<a hidden href="${stem}${end}" download="${DOWNLOAD[language]}-${instrument}${end}"></a>`;
    html = html.replace("</main>", `${link}</main>`);
  }
  const published = publish(`${stem}${end}`, stem, end, readFileSync(join(FORMS, name)));
  if (instrument !== onStart) rarelyUsed.push(published);
}

cpSync("target/assets/extras", staging, { recursive: true });
writeFileSync(join(staging, "licences.txt"), licences());

/** Bundles a script under a fixed name, by which other pages or browsers request it. */
async function script(source, name, options) {
  const settings = { ...BUNDLE, entryPoints: [source], write: false, logLevel: "error" };
  const { outputFiles } = await build({ ...settings, format: "iife", ...options });
  writeFileSync(join(staging, name), outputFiles[0].contents);
}
await script("public/embed/embed.js", "embed.js");
await script("public/worker/sw-off.js", "sw-off.js");

// The service worker comes last: it has the digests of all files that the page needs.
const sha256 = (content, encoding) => createHash("sha256").update(content).digest(encoding);
// The offline copy leaves out what is large and rarely read: the licences, the instruments' files, which are there to be copied, the
// forms of instruments beyond that of the start screen; and what needs a connection: the kit, frames, the pages that embed them.
const NOT_KEPT =
  /^(index\.html|brand\.json|embed\.(d\.ts|js)|licences\.txt|sw-off\.js|manifest\.webmanifest|(icons|instruments)\/.*|(kit|frame)-.*)$/;
const files = readdirSync(staging, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    relative(staging, join(entry.parentPath ?? entry.path, entry.name))
      .split(sep)
      .join("/"),
  )
  .filter((name) => !NOT_KEPT.test(name) && !rarelyUsed.includes(name))
  .sort()
  .map((name) => [name, sha256(readFileSync(join(staging, name)), "base64")]);
// Comments and indentation are only for readers of the source.
html = html.replace(/\s*<!--.*?-->/gs, "").replace(/\n\s+/g, "\n");
const worker = "public/worker/sw.js";
const version = sha256(JSON.stringify([files, html, readFileSync(worker, "utf8")]), "hex").slice(0, 16);
writeFileSync(page, html.replace(/(<meta name="parts" content="[^"]*)"/, `$1 ${version}"`));
await script(worker, "sw.js", {
  define: { FILES: JSON.stringify(files), VERSION: JSON.stringify(version) },
});
