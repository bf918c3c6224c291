// Checks the size budget, in brotli, file by file: the files that a first visit loads before the first answer is possible, those
// of each later part of the program, those that other pages load to embed Tandem, and all that the worker keeps. If a file has
// to grow, raise its figure in the same commit.
import { loadFolder } from "./server.mjs";

/** Bytes after compression with brotli at level 11. */
const BUDGETS = {
  // 121 kB at most. Going on by itself, finding the place, and what was begun before took 2 kB; the invitation of a counterpart
  // and the address of the codes 0.5 kB; the address of invitations and the names of later files 0.4 kB. Questions before answers
  // are discarded, and screens for what does not exist, are in the file that all later parts share, which saved 2 kB.
  "first visit": {
    "index.html": 3_360,
    "boot.js": 4_250,
    "main.css": 4_050,
    "tandem.js": 4_950,
    "tandem.wasm": 103_400,
    total: 120_000,
  },
  // Level and radar, loaded after the questionnaire is shown. All parts below need it too. 20 kB at most.
  result: {
    "result.css": 1_700,
    "result.wasm": 17_650,
    total: 19_300,
  },
  // What the parts below share, and what start and result show a little later. It is loaded after level and radar, so that a
  // click waits for its own part alone. (The hash of the program in it makes it up to 0.6 kB larger or smaller in brotli.)
  common: {
    "common.js": 1_900,
    "common.wasm": 38_400,
    total: 40_300,
  },
  // What parts of other screens than a result share. Whoever opens one of them loads it too.
  others: {
    "others.wasm": 13_700,
    total: 13_700,
  },
  // With what plans and calculators share 75 kB at most; 12 are the advice in both languages.
  advice: {
    "advice.css": 2_150,
    "advice.wasm": 61_800,
    total: 63_700,
  },
  // History, comparison, the visitor's data: 50 kB at most.
  data: {
    "data.css": 1_600,
    "data.wasm": 35_200,
    total: 36_600,
  },
  // 15 kB at most.
  about: {
    "about.css": 600,
    "about.wasm": 10_300,
    total: 10_850,
  },
  // All instruments but that of the start screen: loaded when an address, a record or a screen asks for one.
  instruments: {
    "instruments.css": 550,
    "instruments.wasm": 11_300,
    total: 11_850,
  },
  // 30 kB at most, with what it shares with invitations.
  kit: {
    "kit.css": 900,
    "kit.wasm": 17_500,
    total: 18_400,
  },
  // Making and reading invitations, and the questionnaire for a counterpart in a result.
  invite: {
    "invite.css": 700,
    "invite.wasm": 18_200,
    total: 18_800,
  },
  // Mostly the QR code.
  "invite and kit": {
    "invite_kit.wasm": 7_800,
    total: 7_800,
  },
  // What an invitation says, which the end of a questionnaire and the screen before it tell.
  "code and invite": {
    "code_invite.wasm": 3_200,
    total: 3_200,
  },
  // A chosen backup: it joins records of all kinds. With what it shares 50 kB at most.
  restore: {
    "restore.wasm": 12_400,
    total: 12_400,
  },
  // The format of teams, which a backup joins.
  "code, restore and team": {
    "code_restore_team.wasm": 9_350,
    total: 9_350,
  },
  // Plans: with what they share 80 kB at most. A plan:
  plan: {
    "plan.wasm": 29_800,
    total: 29_800,
  },
  // Below a plan: the way of its key results, the review, what can be taken away.
  review: {
    "review.wasm": 14_800,
    total: 14_800,
  },
  // All plans, and the form that begins one.
  plans: {
    "plans.wasm": 10_700,
    total: 10_700,
  },
  // The fields of forms, the texts, the hypotheses of the instrument.
  "plan and plans": {
    "plan_plans.css": 2_300,
    "plan_plans.wasm": 36_200,
    total: 38_300,
  },
  // The form of a key result.
  "plans and review": {
    "plans_review.wasm": 7_700,
    total: 7_700,
  },
  // Metrics and numbers that are typed.
  "advice, calculator, plan and plans": {
    "advice_calculator_plan_plans.wasm": 7_400,
    total: 7_400,
  },
  // What calculators keep.
  "advice, calculator, plans and review": {
    "advice_calculator_plans_review.wasm": 5_500,
    total: 5_500,
  },
  // The calculator of a metric, when one is opened.
  calculator: {
    "calculator.css": 500,
    "calculator.wasm": 5_000,
    total: 5_500,
  },
  // The format of plans.
  "plan, plans and restore": {
    "plan_plans_restore.wasm": 3_200,
    total: 3_200,
  },
  // The symbols of codes and invitations.
  "code, invite and team": {
    "code_invite_team.wasm": 2_150,
    total: 2_150,
  },
  // One's own response code, codes to read, pairs: with what they share 80 kB at most.
  code: {
    "code.wasm": 23_400,
    total: 23_400,
  },
  // Teams: with what they share 80 kB at most.
  team: {
    "team.wasm": 29_300,
    total: 29_300,
  },
  // All key accounts side by side: with what they share 70 kB at most.
  accounts: {
    "accounts.wasm": 19_700,
    total: 19_700,
  },
  // A key account, its proposal, and what its result has below the advice: with what they share 70 kB at most.
  account: {
    "account.wasm": 34_900,
    total: 34_900,
  },
  // The process with its texts, the format of accounts.
  "account and accounts": {
    "account_accounts.css": 2_200,
    "account_accounts.wasm": 17_600,
    total: 19_700,
  },
  // The names of clients, which the history and a backup need too.
  "account, accounts and data": {
    "account_accounts_data.wasm": 3_700,
    total: 3_700,
  },
  // Forms whose entries outlive a redraw.
  "account, accounts, plan and plans": {
    "account_accounts_plan_plans.wasm": 4_400,
    total: 4_400,
  },
  // On the screen of a team, when it is asked for: answers from paper, the chart of gaps, files.
  workshop: {
    "workshop.wasm": 20_800,
    total: 20_800,
  },
  // What codes and teams share: whoever asks for one of them loads it too.
  "code and team": {
    "code_team.css": 2_150,
    "code_team.wasm": 38_500,
    total: 40_600,
  },
  // A visit loads some of these after the page is shown: the worker always, the others in a frame, for a brand, or for a
  // new version.
  extras: {
    "sw.js": 3_500,
    "extras.css": 950,
    "brand.js": 2_500,
    "frame.js": 2_400,
    "update.js": 750,
    total: 9_950,
  },
  // Other people's pages load this one.
  "for hosts": {
    "embed.js": 3_000,
    total: 3_000,
  },
};
/** All that the worker keeps: 700 kB at most, when all areas are there. */
const KEPT = 698_000;

const kind = (name) => name.replace(/-[0-9a-f]{8,16}(_bg)?(?=\.)/, "");
const sizes = new Map();
const dist = loadFolder(process.argv[2] ?? "dist");
for (const [name, file] of dist) sizes.set(kind(name), file.brotli.length);

let over = 0;
const line = (name, size, budget) => {
  const fits = size <= budget;
  if (!fits) over += 1;
  console.log(`${fits ? "  " : "! "}${name.padEnd(12)} ${String(size ?? "missing").padStart(7)} of ${budget} bytes`);
};
for (const [part, { total, ...files }] of Object.entries(BUDGETS)) {
  console.log(part);
  let sum = 0;
  for (const [name, budget] of Object.entries(files)) {
    sum += sizes.get(name) ?? 0;
    line(name, sizes.get(name), budget);
  }
  line("total", sum, total);
}
// A part without a budget would grow unseen.
const named = new Set(Object.values(BUDGETS).flatMap(Object.keys));
for (const name of sizes.keys()) {
  if (!/\.(css|js|wasm)$/.test(name) || named.has(name) || name === "sw-off.js") continue;
  over += 1;
  console.log(`! ${name} has no budget`);
}
// sw.js begins with the list of the files that it keeps, each with its digest.
const [list] = /\[\[.*?\]\]/.exec(dist.get("sw.js").body.toString());
const kept = ["index.html", ...JSON.parse(list).map(([name]) => name)];
console.log("offline copy");
line(
  "total",
  kept.reduce((sum, name) => sum + dist.get(name).brotli.length, 0),
  KEPT,
);
if (over) {
  console.error("budget: larger than allowed. Make it smaller, or decide otherwise in scripts/budget.mjs.");
  process.exit(1);
}
