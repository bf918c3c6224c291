// Splits the program that the compiler made into the one that every visit loads and the parts that are loaded when a screen
// needs them (src/app/parts.rs), and makes all of them small. ARCHITECTURE.md, "One program in parts", says why.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The features of WebAssembly that the compiler uses and that every browser in bundle.mjs supports. */
const FEATURES = ["bulk-memory", "multivalue", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"].map(
  (feature) => `--enable-${feature}`,
);

/** The part that a visit loads first. It also has the code that it shares with others, since all others come later. */
const FIRST = "result";
/** The file with the code that only later parts share, if the screen of a result needs some of it. */
const COMMON = "common";
/** The parts of that screen. */
const OF_RESULT = [COMMON, "advice"];
/** The file with the code that parts of all other screens share. */
const OTHERS = "others";
/** Later parts that share so much that this stands in a file of their own, named after them; the smallest groups first. */
const GROUPS = [
  ["plan", "plans"],
  ["advice", "plan", "plans"],
  ["plan", "plans", "restore"],
  ["code", "team"],
  ["invite", "kit"],
  ["code", "invite"],
  ["code", "invite", "team"],
  ["code", "restore", "team"],
];

/** Parts that only the screen of another one asks for: what both use is in the file of that one. */
const WITHIN = { workshop: "team", restore: "data", review: "plan" };

const binaryen = (tool, ...options) =>
  execFileSync(`node_modules/.bin/${tool}`, [...FEATURES, ...options], { stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1e9 });

/** The first digits of a content's SHA-256. */
export const hashOf = (content) => createHash("sha256").update(content).digest("hex").slice(0, 10);

/** Makes a program smaller: 3 % less in brotli, 10 % less for browsers to compile. */
function optimise(path) {
  binaryen("wasm-opt", "-Oz", "--converge", path, "-o", path);
  return readFileSync(path);
}

/** Splits `program`, a file of the compiler, in a folder of its own. Returns wasm-bindgen's glue, and what makes the files
 * from it. */
export function split(program, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = (name) => join(folder, name);
  execFileSync("wasm-split-cli", [program, folder], { stdio: "inherit" });
  const bindgen = ["--target=web", "--keep-lld-exports", "--no-demangle", "--no-typescript", "--out-name=main"];
  execFileSync("wasm-bindgen", [...bindgen, `--out-dir=${folder}`, file("main.wasm")], { stdio: "inherit" });
  const imports = new Map();
  const files = filesOf(folder);
  for (const name of [...files.values()].flat()) for (const [key, text] of importsOf(file(name))) imports.set(key, text);

  /** The program of every visit, without exports that nobody calls: neither the glue nor a part. */
  function main(glue) {
    const [path, graph] = [file("main_bg.wasm"), file("graph.json")];
    const called = WebAssembly.Module.exports(new WebAssembly.Module(readFileSync(path)))
      .map(({ name }) => name)
      .filter((name) => imports.has(name) || new RegExp(`\\b${name}\\b`).test(glue));
    const nodes = called.map((name) => ({ name, export: name }));
    writeFileSync(graph, JSON.stringify([{ name: "those who call it", reaches: called, root: true }, ...nodes]));
    binaryen("wasm-metadce", path, `--graph-file=${graph}`, "-o", path);
    return optimise(path);
  }

  /** The parts of a main program, by name. Each takes what it shares with that program from a module that is named after
   * the program's content: linked to any other program, it fails at once instead of calling wrong functions. */
  function parts(program) {
    const core = file("core.wat");
    const handed = [...imports].map(([name, { kind, id, type }]) => {
      return `(import "${program}" "${name}" (${kind} ${id} ${type})) (export "${name}" (${kind} ${id}))`;
    });
    writeFileSync(core, `(module ${handed.join("\n")})`);
    binaryen("wasm-as", core, "-o", file("core.wasm"));
    return [...files].map(([part, names]) => {
      const path = file(`${part}.wasm`);
      const modules = names.flatMap((name, i) => [file(name), `file${i}`]);
      binaryen("wasm-merge", "--rename-export-conflicts", file("core.wasm"), "__wasm_split", ...modules, "-o", path);
      return [part, optimise(path)];
    });
  }

  return { glue: readFileSync(file("main.js"), "utf8"), main, parts };
}

/** The tool's files, by the part whose file they become. It makes one for each set of parts that share some code, and says
 * in comments of its script which parts these are. */
function filesOf(folder) {
  const files = new Map();
  const add = (part, name) => files.set(part, [...(files.get(part) ?? []), name]);
  const script = readFileSync(join(folder, "__wasm_split.js"), "utf8");
  for (const [, users, number] of script.matchAll(/^\/\* (.*) \*\/\nconst __chunk_(\d+) =/gm)) {
    const all = users.split(", ");
    const parts = all.filter((part) => !all.includes(WITHIN[part]));
    const group = GROUPS.find((group) => parts.every((part) => group.includes(part)));
    const alone = parts.length === 1 ? parts[0] : undefined;
    const shared = parts.some((part) => OF_RESULT.includes(part)) ? COMMON : OTHERS;
    add(parts.includes(FIRST) ? FIRST : (alone ?? group?.join("_") ?? shared), `chunk_${number}.wasm`);
  }
  for (const name of readdirSync(folder).sort()) {
    const [, part] = /^split_(.+)\.wasm$/.exec(name) ?? [];
    if (part) add(part, name);
  }
  return files;
}

/** What a file takes from the main program: memory, table, stack pointer. */
function importsOf(path) {
  const text = execFileSync("node_modules/.bin/wasm-dis", [path], { stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1e9 });
  const lines = text.toString().matchAll(/^ \(import "__wasm_split" "([^"]+)" \((memory|table|global) (\$\S+) (.*)\)\)$/gm);
  return [...lines].map(([, name, kind, id, type]) => [name, { kind, id, type }]);
}
