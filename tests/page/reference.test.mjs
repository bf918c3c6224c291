// Compares the names in docs/reference.md with those in the code: what stands in one has to stand in the other.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

/** Names that no one else should rely on, each with what uses it. */
const INTERNAL = {
  "data-trunk": "Trunk",
  "data-bin": "Trunk",
  "data-wasm-opt": "Trunk",
  "data-pl": "title",
  "data-en": "title",
  "data-skip": "boot.js",
  "data-reload": "boot.js",
  "data-backup": "boot.js",
  "data-forgets": "boot.js",
  "data-key": "frame.js",
  "data-frame": "styles",
  "data-buttons": "styles, as a class",
  "tandem:backup": "program",
  "tandem:erased": "program",
  "tandem:language": "program",
  "tandem:part": "program",
  "tandem:show": "frame.js",
};

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const filesOf = (folder, end) =>
  readdirSync(new URL(`../../${folder}/`, import.meta.url), { recursive: true })
    .filter((path) => path.endsWith(end))
    .map((path) => ({ path: `${folder}/${path}`, text: read(`${folder}/${path}`) }));

const reference = read("docs/reference.md");
const rust = filesOf("src", ".rs");
const scripts = filesOf("public", ".js");
const page = { path: "index.html", text: read("index.html") };

/** What a pattern's groups capture in files. */
const found = (files, pattern) =>
  files.flatMap(({ text }) => [...text.matchAll(pattern)].map((match) => match.slice(1).join("")));
const quoted = (text) => [...text.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
const script = (name) => read(`public/${name}.js`);

/** The names in the first column of the tables under a heading. */
function documented(heading) {
  const [, section] =
    new RegExp(`^##+ ${heading}\n(.*?)(?=^##|$(?![^]))`, "ms").exec(reference) ?? assert.fail(`no "${heading}" in the reference`);
  const cells = [...section.matchAll(/^\| (`.*?) \|/gm)].map(([, cell]) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
}

/** Holds the names under a heading to those in the code. */
function compare(heading, used, isIn) {
  const names = documented(heading);
  const missing = [...new Set(used)].filter((name) => !names.includes(name) && !(name in INTERNAL));
  const stale = names.filter((name) => !used.includes(name));
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  const told = (list, what) => (list.length ? [`${list.join(", ")}: ${what}`] : []);
  const flaws = [
    ...told(missing, `used in ${isIn}, but not in docs/reference.md under "${heading}"`),
    ...told(stale, `in docs/reference.md under "${heading}", but not used in ${isIn}`),
    ...told(twice, `more than once in docs/reference.md under "${heading}"`),
  ];
  assert.ok(flaws.length === 0, flaws.join("\n"));
}

/** The values that Rust gives an attribute: where it is set, or where a function that sets it to one of its parameters is
 * called. Such a function is called in its own file and in those of the modules below it; a public one anywhere. */
function valuesInRust(attribute) {
  return rust.flatMap(({ path, text }) =>
    [...text.matchAll(new RegExp(`attr\\(\\s*"${attribute}",\\s*(?:"([^"]*)"|(\\w*))`, "g"))].flatMap((set) => {
      const [, value, parameter] = set;
      if (value !== undefined) return [value];
      const before = text.slice(0, set.index);
      const makers = [...before.matchAll(/(pub )?fn (\w+)(?:<[^>]*>)?\(([^{]*)|let (\w+) =\s*\|([^|]*)\|/g)];
      const [, isPublic, fn, parameters, closure, taken] = makers.at(-1) ?? [];
      const at = (parameters ?? taken ?? "").split(",").findIndex((one) => one.trim().split(":")[0] === parameter);
      assert.ok(at >= 0, `${path} sets ${attribute} in a way that this test can't read`);
      const scope = rust.filter((file) => isPublic || file.path === path || file.path.startsWith(path.replace(".rs", "/")));
      const call = new RegExp(`(?<!fn )\\b${fn ?? closure}\\((?:[^,()]*,){${at}}\\s*(?:"([^"]*)")?`, "g");
      return scope.flatMap((file) =>
        [...file.text.matchAll(call)].map(
          ([call, value]) => value ?? assert.fail(`${file.path} gives ${attribute} in a way that this test can't read: ${call}`),
        ),
      );
    }),
  );
}

test("every data attribute stands in the reference", () => {
  const kebab = (name) => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const used = [
    ...found(rust, /"(data-[a-z-]+)"/g),
    ...found([...rust, ...scripts], /\[(data-[a-z-]+)/g),
    ...found(scripts, /\bdataset\.(\w+)|"(\w+)" in \w+\.dataset/g).map(kebab),
    ...found([page], /[ "](data-[a-z-]+)[=> ]/g),
  ];
  compare("Data attributes", used, "the code");
  const elsewhere = reference.match(/\bdata-[a-z]+(-[a-z]+)*/g).filter((name) => !used.includes(name));
  assert.deepEqual(elsewhere, [], "names in docs/reference.md that are not used in the code");
});

test("every button stands in the reference", () => {
  compare("Buttons", [...valuesInRust("data-action"), ...found(scripts, /\bbutton\(\s*"([^"]+)"/g)], "the code");
});

test("every notice stands in the reference", () => {
  const set = found(scripts, /dataset\.notice = ([^;]*);/g).flatMap(quoted);
  compare("Notices", [...valuesInRust("data-notice"), ...set, ...found([page], /data-notice="([^"]+)"/g)], "the code");
});

test("every fragment and every setting in one stands in the reference", () => {
  const route = read("src/route.rs");
  const [, known] = /fn known(.*?)\n {4}}/s.exec(route);
  const own = [...known.matchAll(/\["(\w*)"(?:, (\w+))?\]/g)].map(([, screen, id]) => `#/${screen}${id ? `/<${id} id>` : ""}`);
  // Screens of other parts stand in a table; the code names those that an id may follow.
  const pages = [...route.matchAll(/\("(\w+)", Page::(\w+)\)/g)].flatMap(([, screen, name]) => {
    const of = known.includes(`Page::${name} => Page::`) ? [`#/${screen}/<${screen} id>`] : [];
    return [`#/${screen}`, ...of];
  });
  compare("Fragments", [...own, ...pages], "src/route.rs");
  compare("Settings in a fragment", found([{ text: route }], /parameter\([^"]*, "(\w+)"\)/g), "src/route.rs");
});

test("every setting before the fragment stands in the reference", () => {
  const settings = script("boot/settings");
  const [, brand] = /BRAND = \/\^\((.*)\)\$\//.exec(settings);
  compare("Settings before the fragment", [...found([{ text: settings }], /\["(\w+)", /g), ...brand.split("|")], "settings.js");
});

test("every attribute, event and message of the element stands in the reference", () => {
  const [embed, talk] = [script("embed/embed"), script("extras/frame/talk")];
  const lists = found([{ text: embed }], /(?:SETTINGS|OTHERS|observedAttributes) = \[(.*)\]/g);
  assert.equal(lists.length, 3);
  compare("Attributes", lists.flatMap(quoted), "embed.js");
  const own = found([{ text: embed }], /#emit\("(\w+)"/g).map((name) => `tandem-${name}`);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is how embed.js names the events that it emits.
  const others = found(scripts, /new (?:Custom)?Event\(["`]([^"`]+)/g).filter((name) => name !== "tandem-${name}");
  compare("Events", [...own, ...others], "the page's scripts");
  const messages = [...found([{ text: embed }, { text: talk }], /type: "(\w+)"/g), ...found(scripts, /\btell\("(\w+)"/g)];
  compare("Messages", messages, "embed.js and talk.js");
});

test("every name in the workbook stands in the reference", () => {
  compare("The workbook", found([{ text: read("src/export/workbook.rs") }], /\("(\w+)", (?:column|value)\(/g), "workbook.rs");
});

test("every name that is called internal is used, and is not in the reference", () => {
  const code = [...rust, ...scripts, page].map(({ text }) => text).join("\n");
  const inCode = (name) => code.includes(name) || code.includes(`dataset.${name.slice(5)}`);
  assert.deepEqual(
    Object.keys(INTERNAL).filter((name) => !inCode(name) || reference.includes(`\`${name}\``)),
    [],
  );
});
