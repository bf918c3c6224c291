// Makes licences.txt, beside the page, with the licences of the libraries in the program, as their terms require.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const TARGET = "wasm32-unknown-unknown";
const FILE = /^(licen[cs]e|copying|copyright|notice|unlicense)/i;
/** The licences of Rust's standard library on WebAssembly, from COPYRIGHT-library.html in Rust's documentation. Cargo does not
 * list it, since it is not a crate of the package. */
const STANDARD_LIBRARY = {
  name: "Rust's standard library (MIT OR Apache-2.0; its tables of characters Unicode-3.0, as icu_properties_data below)",
  holders:
    "The Rust Project Developers; 2019 The Crossbeam Project Developers; 2014 Alex Crichton (dlmalloc); 2016 Amanieu d'Antras (hashbrown)",
};
const RULE = "=".repeat(80);

/** The crates that may be in the page: all dependencies of the package, except those that run only while it is built. */
function crates() {
  const options = ["metadata", "--format-version=1", "--locked", `--filter-platform=${TARGET}`];
  const { packages, resolve } = JSON.parse(execFileSync("cargo", options, { maxBuffer: 2 ** 28 }));
  const known = new Map(packages.map((crate) => [crate.id, crate]));
  const needed = new Map(resolve.nodes.map(({ id, deps }) => [id, deps]));
  const runs = ({ pkg, dep_kinds }) =>
    dep_kinds.some(({ kind }) => kind === null) && !known.get(pkg).targets.some(({ kind }) => kind.includes("proc-macro"));
  const found = new Set([resolve.root]);
  for (const id of found) for (const dep of needed.get(id)) if (runs(dep)) found.add(dep.pkg);
  found.delete(resolve.root);
  return [...found].map((id) => known.get(id)).sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** The text of the MIT licence, for crates that name this licence without its text. */
function mit(holders) {
  const own = readFileSync("LICENSE-MIT", "utf8");
  return own.replace(/^Copyright .*$/m, `Copyright (c) ${holders}`);
}

/** The texts of a crate's licences: only that of MIT if the crate may be used under it, else all. */
function texts({ name, license, authors, manifest_path }) {
  const folder = dirname(manifest_path);
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && FILE.test(entry.name));
  const isChoice = /\bMIT\b/.test(license) && !/\bAND\b/.test(license);
  const chosen = isChoice ? files.filter((entry) => /mit/i.test(entry.name)) : [];
  // A symbolic link that was packed without its target contains only the target's path.
  const given = (chosen.length ? chosen : files)
    .map((entry) => readFileSync(join(folder, entry.name), "utf8"))
    .filter((text) => text.length > 200);
  if (given.length) return given;
  if (isChoice) return [mit(authors.length ? authors.join(", ") : `the authors of ${name}`)];
  throw new Error(`licences: the crate ${name} (${license}) gives no text of its licence`);
}

/** The file's text: each licence once, below the names of the crates that it applies to. */
export function licences() {
  const under = new Map([[mit(STANDARD_LIBRARY.holders).trim(), [STANDARD_LIBRARY.name]]]);
  for (const crate of crates()) {
    for (const text of texts(crate)) {
      const plain = text.replaceAll("\r\n", "\n").trim();
      under.set(plain, [...(under.get(plain) ?? []), `${crate.name} ${crate.version} (${crate.license})`]);
    }
  }
  const part = ([text, names]) => `${RULE}\n${names.join("\n")}\n${RULE}\n\n${text}\n`;
  return `Tandem uses these libraries, under their own licences. Where there is a choice, it uses them under MIT.\n\n${[...under].map(part).join("\n\n")}`;
}
