// Compares the types of what the page's scripts share (public/boot/tandem.d.ts) with the parts that no type checker sees.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const types = read("public/boot/tandem.d.ts");

/** The members of an interface, each with its type. */
function membersOf(name) {
  const [, body] = new RegExp(`^interface ${name} \\{\n(.*?)^\\}`, "ms").exec(types);
  return Object.fromEntries([...body.matchAll(/^ {2}(\w+): (.*);$/gm)].map(([, member, type]) => [member, type]));
}

/** The functions that Rust declares as members of `globalThis.tandem`, as [name, types of parameters, type of result]. */
function declaredToRust() {
  const files = readdirSync(new URL("../../src/", import.meta.url), { recursive: true }).filter((path) => path.endsWith(".rs"));
  return files.flatMap((path) => {
    const source = read(`src/${path}`);
    const blocks = [...source.matchAll(/#\[wasm_bindgen\(js_namespace = tandem\)\]\s*extern "C" \{(.*?)^\}/gms)];
    assert.equal(blocks.length, source.split("js_namespace").length - 1, `src/${path} declares members in a way not read here`);
    const functions = /(?:#\[wasm_bindgen\((.*?)\)\]\s*)?fn (\w+)\(([^)]*)\)(?: -> ([^;]*))?;/g;
    return blocks.flatMap(([, block]) =>
      [...block.matchAll(functions)].map(([, attributes = "", name, parameters, result = "()"]) => [
        /js_name = (\w+)/.exec(attributes)?.[1] ?? name,
        [...parameters.matchAll(/: ([^,]+)/g)].map(([, type]) => type),
        result,
      ]),
    );
  });
}

/** The TypeScript type for a type of Rust. */
const SAME = {
  "&str": "string",
  "Option<&str>": "string | undefined",
  "Option<String>": "string | undefined",
  Array: "string[]",
  String: "string",
  bool: "boolean",
  "&JsValue": "Callback",
  "&Event": "Event",
  u32: "number",
  usize: "number",
  "()": "void",
  "Result<(), JsValue>": "void",
};

test("the page's functions that the program calls exist, with the types that the program declares", () => {
  const members = { ...membersOf("Tandem"), ...membersOf("TandemCommon") };
  const declared = declaredToRust();
  assert.ok(declared.length > 0);
  for (const [name, parameters, result] of declared) {
    const [, taken, given] = /^\((.*)\) => (.*)$/.exec(members[name] ?? "") ?? assert.fail(`tandem.${name} is not in the types`);
    const takes = [...taken.matchAll(/(\??): ([^,]+)/g)].map(([, optional, type]) => [
      ...type.split(" | "),
      ...(optional ? ["undefined"] : []),
    ]);
    assert.equal(takes.length, parameters.length, `tandem.${name}: how many parameters`);
    for (const [i, type] of parameters.entries()) {
      const given = SAME[type]?.split(" | ") ?? assert.fail(`tandem.${name}: no type is known for ${type}`);
      for (const one of given) assert.ok(takes[i].includes(one), `tandem.${name}: ${type} is not taken`);
    }
    assert.equal(given, SAME[result], `tandem.${name}: what it gives`);
  }
});

test("boot.js adds the members of `Tandem` to `tandem`, and each extra its own", () => {
  const [, shorthand] = /^globalThis\.tandem = .*?\(\{(.*?)\}\)/ms.exec(read("public/boot/boot.js"));
  assert.deepEqual(shorthand.match(/\w+/g).sort(), Object.keys(membersOf("Tandem")).sort());
  const extras = ["brand", "frame", "update"].map((extra) => read(`public/extras/${extra}.js`));
  const added = extras.flatMap((extra) => [...extra.matchAll(/^globalThis\.tandem\.(\w+) = /gm)].map(([, name]) => name));
  assert.deepEqual(added.sort(), Object.keys(membersOf("TandemExtras")).sort());
});

test("the elements that the types promise are in the page", () => {
  // Trunk puts in one of the elements.
  const page = read("index.html") + read("Trunk.toml");
  const quoted = (pattern) =>
    [...types.matchAll(pattern)].flatMap(([, names]) => names.split(" | ")).map((name) => name.slice(1, -1));
  const ids = quoted(/getElementById\(id: (.*?)\)/g);
  const selectors = quoted(/querySelector\(selector: (.*?)\)/g);
  assert.ok(ids.length > 0 && selectors.length > 0);
  for (const id of ids) assert.match(page, new RegExp(` id="${id}"`), id);
  for (const selector of selectors) {
    const [, name, key, value] = /^\.([\w-]+)$|^\w+\[(\w+)=(\w+)\]$/.exec(selector);
    assert.match(page, name ? new RegExp(` class="([^"]* )?${name}[ "]`) : new RegExp(` ${key}="${value}"`), selector);
  }
});
