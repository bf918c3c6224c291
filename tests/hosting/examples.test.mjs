// Checks that the examples in hosting/ set what the page needs. This reads the files only; tests/hosts/ runs nginx.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ALWAYS, ASK_AGAIN, EXAMPLES, FOR_EVER, HASHED, isHashed, POLICY, read } from "./rules.mjs";

const HASH = "0123456789";

/** Hosts that let browsers revalidate every file that no rule matches. */
const ASKS_BY_ITSELF = ["_headers", "vercel.json"];

/** Every kind of file whose name has a hash after a build, all others, and some that a host may add. */
const PATHS = [
  ...["boot", "tandem", "common", "brand", "frame", "update"].map((stem) => `${stem}-${HASH}.js`),
  ...["main", "result", "advice", "extras"].map((stem) => `${stem}-${HASH}.css`),
  ...["tandem-0123456789_bg", "result-0123456789", "common-0123456789"].map((stem) => `${stem}.wasm`),
  ...[`icon-${HASH}.svg`, `questionnaire-pl-${HASH}.html`, `workbook-en-${HASH}.xlsx`],
  ...["", "index.html", "sw.js", "sw-off.js", "embed.js", "embed.d.ts", "licences.txt", "manifest.webmanifest", "brand.json"],
  ...["instruments/marketing-sales.json", "icons/icon-192.png", "logo.svg", "brand-logo.png", "icon-of-ours.png"],
].map((name) => `/tandem/${name}`);

for (const { name, text, isForEver } of EXAMPLES) {
  test(`${name} has the page's policy, and every header`, () => {
    const policies = text.match(/default-src [^"\n]*/g);
    assert.deepEqual(policies, [POLICY]);
    for (const [header, value] of Object.entries(ALWAYS)) assert.ok(text.includes(header) && text.includes(value), header);
  });

  test(`${name} has files cached for ever if and only if their name has a hash of their content`, () => {
    for (const path of PATHS) assert.equal(isForEver(path), isHashed(path), path);
    const times = new Set(text.match(/(public, )?max-age[^"\n]*/g));
    assert.deepEqual([...times], [FOR_EVER]);
    if (!ASKS_BY_ITSELF.includes(name)) assert.match(text, new RegExp(`cache(-control)? "?${ASK_AGAIN}`, "i"));
  });
}

test("the guide says the same as the examples", () => {
  const guide = read("hosting/README.md");
  const { "Content-Security-Policy": _, ...others } = ALWAYS;
  const said = [...Object.entries(others), ["Cache-Control", FOR_EVER], ["Cache-Control", ASK_AGAIN]];
  for (const [header, value] of said) assert.ok(guide.includes(`\`${header}: ${value}\``), header);
  assert.ok(guide.includes(HASHED.source));
  for (const { name } of EXAMPLES) assert.ok(guide.includes(name), name);
});
