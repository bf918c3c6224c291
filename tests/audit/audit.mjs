// Runs Lighthouse (mobile) three times on the start screen and on the questionnaire: each median has to reach the limit.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../../scripts/chromium.mjs";
import { loadFolder, serve } from "../../scripts/server.mjs";

const LIMITS = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };
const SCREENS = ["", "#/assess/marketing-sales?side=sales"];
const RUNS = 3;
const PORT = 9333;

const server = await serve(loadFolder(new URL("../../dist/", import.meta.url).pathname));
const profile = mkdtempSync(join(tmpdir(), "tandem-audit-"));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath: chromiumPath(),
  args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${PORT}`],
});
let failed = false;
try {
  for (const screen of SCREENS) {
    const scores = Object.fromEntries(Object.keys(LIMITS).map((category) => [category, []]));
    for (let run = 0; run < RUNS; run++) {
      const { lhr } = await lighthouse(server.url + screen, {
        port: PORT,
        logLevel: "error",
        onlyCategories: Object.keys(LIMITS),
      });
      for (const category of Object.keys(LIMITS)) scores[category].push(Math.round(lhr.categories[category].score * 100));
      if (run === 0) {
        const missed = Object.values(lhr.audits).filter((audit) => audit.scoreDisplayMode === "binary" && audit.score === 0);
        for (const audit of missed) console.log(`  ${audit.id}: ${audit.title}`);
      }
    }
    for (const [category, limit] of Object.entries(LIMITS)) {
      const score = scores[category].sort((a, b) => a - b)[Math.floor(RUNS / 2)];
      failed ||= score < limit;
      console.log(
        `${score < limit ? "! " : "  "}${(screen || "#/").split("?")[0].padEnd(26)} ${category.padEnd(15)} ${score} (at least ${limit})`,
      );
    }
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(profile, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
