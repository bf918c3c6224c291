// Every link between our documents leads to a file, and to a heading of it, here and in a release.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path) => readFileSync(join(root, path), "utf8");
const [, parts] = /const PARTS = \{(.*?)\}/s.exec(read("scripts/dist.mjs"));
const released = [...parts.matchAll(/: "(.+)"/g)].map(([, name]) => name);
const documents = ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "hosting/README.md"];
documents.push(...readdirSync(join(root, "docs")).flatMap((name) => (name.endsWith(".md") ? [`docs/${name}`] : [])));

/** The anchor of a heading, as GitHub makes it. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\w -]/g, "")
    .replaceAll(" ", "-");

for (const document of documents) {
  test(`every link in ${document} leads somewhere`, () => {
    for (const [, path, anchor] of read(document).matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)) {
      const target = path ? normalize(join(dirname(document), path)) : document;
      assert.ok(existsSync(join(root, target)), `${target} does not exist`);
      assert.ok(released.includes(target.split("/")[0]), `${target} is not in a release (scripts/dist.mjs)`);
      const headings = [...read(target).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading));
      assert.ok(!anchor || headings.includes(anchor), `${target} has no heading for #${anchor}`);
    }
  });
}
