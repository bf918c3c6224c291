// Splits the program that the compiler made into the one that every visit loads and the parts that are loaded when a screen
// needs them (src/app/parts.rs), and makes all of them small. ARCHITECTURE.md, "One program in parts", says why.
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** The features of WebAssembly that the compiler uses and that every browser in bundle.mjs supports. */
const FEATURES = ["bulk-memory", "multivalue", "mutable-globals", "nontrapping-float-to-int", "reference-types", "sign-ext"].map(
  (feature) => `--enable-${feature}`,
);

/** The part that a visit loads first. It also has the code that it shares with others, since all others come later. */
const FIRST = "result";
/** The file with the code that only later parts share, if the screen of a result needs some of it. */
const COMMON = "common";
/** The parts of that screen. */
const OF_RESULT = [COMMON, "advice", "calculator"];
/** The file with the code that parts of all other screens share. */
const OTHERS = "others";
/** Later parts that share so much that this stands in a file of their own, named after them; the smallest groups first. */
const GROUPS = [
  ["plan", "plans"],
  ["plans", "review"],
  ["advice", "calculator", "plans", "review"],
  ["advice", "calculator", "plan", "plans"],
  ["account", "accounts"],
  ["plan", "plans", "restore"],
  ["account", "accounts", "data"],
  ["account", "accounts", "plan", "plans"],
  ["code", "team"],
  ["invite", "kit"],
  ["code", "invite"],
  ["code", "invite", "team"],
  ["code", "restore", "team"],
];

/** Parts that only the screen of another one asks for: what both use is in the file of that one. */
const WITHIN = { workshop: "team", restore: "data", review: "plan" };

const run = promisify(execFile);
const binaryen = (tool, ...options) => run(`node_modules/.bin/${tool}`, [...FEATURES, ...options], { maxBuffer: 1e9 });

/** The first digits of a content's SHA-256. */
export const hashOf = (content) => createHash("sha256").update(content).digest("hex").slice(0, 10);

/** Makes a program smaller: 3 % less in brotli, 10 % less for browsers to compile. */
async function optimise(path) {
  await binaryen("wasm-opt", "-Oz", "--converge", path, "-o", path);
  return readFileSync(path);
}

/** What a function makes of each of some values, as many at a time as there are processors: Binaryen's tools use one each. */
async function ofAll(values, make) {
  const [made, rest] = [[], values.entries()];
  const work = async () => {
    for (const [i, value] of rest) made[i] = await make(value);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return made;
}

/** Splits `program`, a file of the compiler, in a folder of its own. Returns wasm-bindgen's glue, and what makes the files
 * from it. */
export async function split(program, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = (name) => join(folder, name);
  execFileSync("wasm-split-cli", [program, folder], { stdio: "inherit" });
  const bindgen = ["--target=web", "--keep-lld-exports", "--no-demangle", "--no-typescript", "--out-name=main"];
  execFileSync("wasm-bindgen", [...bindgen, `--out-dir=${folder}`, file("main.wasm")], { stdio: "inherit" });
  const files = filesOf(folder);
  const imports = await importsOf([...files.values()].flat().map(file));

  /** The program of every visit, without exports that nobody calls: neither the glue nor a part. */
  async function main(glue) {
    const [path, graph] = [file("main_bg.wasm"), file("graph.json")];
    const called = WebAssembly.Module.exports(new WebAssembly.Module(readFileSync(path)))
      .map(({ name }) => name)
      .filter((name) => imports.has(name) || new RegExp(`\\b${name}\\b`).test(glue));
    const nodes = called.map((name) => ({ name, export: name }));
    writeFileSync(graph, JSON.stringify([{ name: "those who call it", reaches: called, root: true }, ...nodes]));
    await binaryen("wasm-metadce", path, `--graph-file=${graph}`, "-o", path);
    return optimise(path);
  }

  /** The parts of a main program, by name. Each takes what it shares with that program from a module that is named after
   * the program's content: linked to any other program, it fails at once instead of calling wrong functions. */
  async function parts(program) {
    const core = file("core.wat");
    const handed = [...imports].map(([name, { kind, id, type }]) => {
      return `(import "${program}" "${name}" (${kind} ${id} ${type})) (export "${name}" (${kind} ${id}))`;
    });
    writeFileSync(core, `(module ${handed.join("\n")})`);
    await binaryen("wasm-as", core, "-o", file("core.wasm"));
    return ofAll([...files], async ([part, names]) => {
      const path = file(`${part}.wasm`);
      const modules = names.flatMap((name, i) => [file(name), `file${i}`]);
      await binaryen("wasm-merge", "--rename-export-conflicts", file("core.wasm"), "__wasm_split", ...modules, "-o", path);
      return [part, await optimise(path)];
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
    // A part within the screen of another one finds the other one's files there.
    const outer = parts.map((part) => WITHIN[part] ?? part);
    const [group] = [parts, outer].flatMap((wanted) => GROUPS.filter((group) => wanted.every((part) => group.includes(part))));
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

/** What files take from the main program: memory, table, stack pointer. A file is only disassembled if it takes something whose
 * type is not known yet. */
async function importsOf(paths) {
  const imports = new Map();
  for (const path of paths) {
    const taken = WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(path)));
    if (taken.every(({ name, kind }) => kind === "function" || imports.has(name))) continue;
    const { stdout } = await binaryen("wasm-dis", path);
    const lines = stdout.matchAll(/^ \(import "__wasm_split" "([^"]+)" \((memory|table|global) (\$\S+) (.*)\)\)$/gm);
    for (const [, name, kind, id, type] of lines) imports.set(name, { kind, id, type });
  }
  return imports;
}
