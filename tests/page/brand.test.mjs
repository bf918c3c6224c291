// The pure parts of a brand: the rules of its settings, and readable colours.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { flawOf, LARGEST_LOGO, LONGEST_TEXT } from "../../public/extras/brand-rules.js";
import { accentOf, contrast, LEAST_CONTRAST, mixed, sixDigits, THEMES } from "../../public/extras/contrast.js";

const APP = "https://tandem.example/app/";
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("every accent is made readable in both themes, on every paper, and on buttons", () => {
  const steps = [0, 51, 102, 153, 204, 255].map((value) => value.toString(16).padStart(2, "0"));
  for (const red of steps) {
    for (const green of steps) {
      for (const blue of steps) {
        const chosen = `#${red}${green}${blue}`;
        for (const theme of Object.values(THEMES)) {
          const { accent, soft } = accentOf(chosen, theme);
          for (const other of [...theme.papers, theme.onAccent, soft]) {
            assert.ok(contrast(accent, other) >= LEAST_CONTRAST, `${chosen} as ${accent} on ${other}`);
          }
        }
      }
    }
  }
});

test("a readable accent is not changed", () => {
  assert.equal(accentOf("#1d4a6b", THEMES.light).accent, "#1d4a6b");
  assert.equal(accentOf("#93c0de", THEMES.dark).accent, "#93c0de");
});

test("contrast is computed as WCAG defines it", () => {
  assert.equal(contrast("#000000", "#ffffff"), 21);
  assert.equal(contrast("#777777", "#ffffff").toFixed(2), "4.48");
  assert.equal(mixed("#000000", "#ffffff", 0.5), "#808080");
  assert.deepEqual(["abc", "#abc", "AABBCC"].map(sixDigits), Array(3).fill("#aabbcc"));
});

test("the papers are the colours in the style sheet", () => {
  const tokens = read("style/tokens.css");
  const pair = (name) => new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens).slice(1);
  const pairs = ["paper", "paper-deep", "surface", "alarm-soft"].map(pair);
  assert.deepEqual(
    THEMES.light.papers,
    pairs.map(([light]) => light),
  );
  assert.deepEqual(
    THEMES.dark.papers,
    pairs.map(([, dark]) => dark),
  );
  assert.deepEqual([THEMES.light.onAccent, THEMES.dark.onAccent], pair("on-accent"));
});

test("the limit of a logo's size is exact to the byte", () => {
  const inline = (bytes) => `data:image/png;base64,${Buffer.alloc(bytes).toString("base64")}`;
  assert.equal(flawOf("logo", inline(LARGEST_LOGO), APP), null);
  assert.equal(flawOf("logo", inline(LARGEST_LOGO + 1), APP), "too-large");
  const written = `data:image/svg+xml,${"%3C".repeat(LARGEST_LOGO)}`;
  assert.equal(flawOf("logo", written, APP), null);
  assert.equal(flawOf("logo", `${written}x`, APP), "too-large");
  // Two bytes per letter.
  assert.equal(flawOf("logo", `data:image/svg+xml,${"ż".repeat(LARGEST_LOGO / 2)}`, APP), null);
  assert.equal(flawOf("logo", `data:image/svg+xml,${"ż".repeat(LARGEST_LOGO / 2)}x`, APP), "too-large");
});

test("a button's text must not look like an address, whatever its dots are, and a name must not have a scheme", () => {
  for (const dot of [".", "\uff0e", "\u3002", "\uff61", "\u2024"]) {
    assert.equal(flawOf("cta-text", `Log in: bank${dot}example`, APP), "an-address", dot);
  }
  for (const key of ["name", "cta-text"]) assert.equal(flawOf(key, "https\uff1a//bank", APP), "an-address", key);
  for (const text of ["Umów się. Dziś", "Book a call at 10.30", "Ask us..."]) assert.equal(flawOf("cta-text", text, APP), null);
  assert.equal(flawOf("name", "Example.com", APP), null);
});

test("a logo has to be under the app's folder, however its address is written", () => {
  for (const logo of ["logo.svg", "./logo.svg", "brand/logo.png", "brand/../logo.png", `${APP}logo.png`]) {
    assert.equal(flawOf("logo", logo, APP), null, logo);
  }
  for (const logo of [
    "",
    ".",
    "..",
    "../logo.png",
    "/logo.png",
    "%2e%2e/logo.png",
    "https://tandem.example/app.evil/x",
    "blob:x",
    "\\\\evil\\x",
  ]) {
    assert.notEqual(flawOf("logo", logo, APP), null, logo);
  }
});

test("the length of a text is counted in whole characters, not in halves of surrogate pairs", () => {
  assert.equal(flawOf("name", "😀".repeat(LONGEST_TEXT), APP), null);
  assert.equal(flawOf("name", "ż".repeat(LONGEST_TEXT + 1), APP), "too-long");
});

test("a name has to be visible: not blank, not reversed, not covered with marks", () => {
  for (const name of [" ", "\u3164", "\u2800", "a\u034fb", "a\u202eb", "a\u200bb", "Z\u0300\u0301\u0302"]) {
    assert.notEqual(flawOf("name", name, APP), null, JSON.stringify(name));
  }
  for (const name of ["Zażółć", "Z\u0307", "Ng\u0302\u0301", "日本", "O’Neill & Söhne"])
    assert.equal(flawOf("name", name, APP), null, name);
});

test("links, brand.json and the embedding element have the same settings of a brand", () => {
  const keys = ["accent", "cta", "cta-text", "logo", "name"];
  const quoted = (text) => [...text.matchAll(/"([\w-]+)"/g)].map(([, key]) => key);
  const found = (path, pattern) => pattern.exec(read(path))[1];
  assert.deepEqual(quoted(found("public/extras/brand.js", /const KEYS = \[(.*?)\]/s)).sort(), keys);
  assert.deepEqual(
    found("public/boot/settings.js", /const BRAND = \/\^\((.*?)\)\$/)
      .split("|")
      .sort(),
    keys,
  );
  const kit = found("src/codec/kit.rs", /let settings = \[(.*?)\];/s);
  assert.deepEqual(quoted(kit).sort(), keys);
  const embed =
    found("public/embed/embed.js", /const SETTINGS = \[(.*?)\]/s) + found("public/embed/embed.js", /const OTHERS = \[(.*?)\]/s);
  for (const key of keys) assert.ok(quoted(embed).includes(key), key);
  assert.equal(Number(found("src/app/parts/kit/fields.rs", /LARGEST_LOGO: usize = ([\d_]+)/).replace("_", "")), LARGEST_LOGO);
});
