// What the page's script knows of earlier visits, before the program is there: read from the texts of the records.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { beforeEach, test } from "node:test";
import { record } from "../browser/records.mjs";

const kept = new Map();
globalThis.localStorage = {
  get length() {
    return kept.size;
  },
  key: (i) => [...kept.keys()][i],
  getItem: (key) => kept.get(key) ?? null,
};
const { begun } = await import("../../public/boot/begun.js");
const fixture = readFileSync(new URL("../fixtures/saved/assessment-v4.json", import.meta.url), "utf8").trimEnd();

const keep = (id, text) => kept.set(`tandem/assessment/${id}`, text);
beforeEach(() => kept.clear());

test("nothing was begun where there is nothing, nothing of ours, or no answer", () => {
  assert.deepEqual(begun(), { isInProgress: false, last: undefined });
  kept.set("other/assessment/aaa", record("aaa"));
  kept.set("tandem/settings", "{}");
  keep("bbb", record("bbb", { values: Array(20).fill(0), finished: false }));
  assert.deepEqual(begun(), { isInProgress: false, last: undefined });
});

test("the latest result is the one that was finished last, wherever it stands", () => {
  keep("new", record("new", { day: Date.UTC(2026, 5, 1) }));
  keep("old", record("old", { day: Date.UTC(2026, 1, 1) }));
  assert.deepEqual(begun(), { isInProgress: false, last: "new" });
  keep("open", record("open", { values: [3, ...Array(19).fill(0)], finished: false }));
  assert.deepEqual(begun(), { isInProgress: true, last: "new" });
});

test("a record of the current format is understood, and one that is no JSON does no harm", () => {
  keep("aaa", fixture);
  assert.equal(begun().last, "aaa");
  keep("bad", "{");
  assert.deepEqual(begun(), { isInProgress: false, last: "aaa" });
});
