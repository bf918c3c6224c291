// Which stored assessments a program may leave unread at its start: the pattern that Rust hands to the page's script.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { record } from "../browser/records.mjs";

const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const source = file("src/codec/saved/assessment.rs");
const settled = new RegExp(source.match(/const SETTLED[^"]*r#"(.*)"#/)[1]);
const fixture = (version) => file(`tests/fixtures/saved/assessment-v${version}.json`).trimEnd();

test("a finished assessment of each version is left unread", () => {
  assert.match(fixture(4), settled);
  assert.match(record("aaa"), settled);
  for (const version of [1, 2, 3]) {
    const finished = fixture(version).replace('"finished":null', '"finished":1795527660000');
    assert.notEqual(finished, fixture(version));
    assert.match(finished, settled, `version ${version}`);
  }
});

test("what is in progress, newer or cut is read", () => {
  const finished = record("aaa");
  const read = {
    "in progress": record("aaa", { finished: false }),
    "in progress, version 1": fixture(1),
    "in progress, version 2": fixture(2),
    "in progress, version 3": fixture(3),
    "finished in one tab, cleared in another": finished.replace('"ratings/forecast":[3,0]', '"ratings/forecast":[null,9]'),
    "corrected since": finished.replace(/"finished":\[\{[^}]*\},0\]/, '"finished":[null,30]'),
    newer: finished.replace('"version":4', '"version":5'),
    cut: finished.slice(0, -2),
    "cut in its ratings": finished.slice(0, 300),
    "a name that quotes the field": record("aaa", { finished: false, name: '"finished":[{"at":1}]' }),
  };
  for (const [what, text] of Object.entries(read)) assert.doesNotMatch(text, settled, what);
});

test("the pattern knows every version that is read", () => {
  const migrations = file("src/codec/saved/assessment/migrations.rs");
  const steps = Number(migrations.match(/STEPS: \[fn\(&mut Json\); (\d+)\]/)[1]);
  assert.ok(source.includes(`"version":[1-${steps + 1}],`));
});
