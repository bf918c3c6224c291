// Makes a release of dist/ in release/, as a folder and as a zip file that is the same to the byte each time: app/, which is
// uploaded, hosting/, which has the guide, the documents that README.md links to, and the licences.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";

const root = fileURLToPath(new URL("../", import.meta.url));
const version = /^version = "(.+)"$/m.exec(readFileSync(join(root, "Cargo.toml"), "utf8"))[1];

export const RELEASE = join(root, "release", `tandem-${version}`);

const PARTS = {
  dist: "app",
  hosting: "hosting",
  docs: "docs",
  "README.md": "README.md",
  "ARCHITECTURE.md": "ARCHITECTURE.md",
  "CHANGELOG.md": "CHANGELOG.md",
  "LICENSE-MIT": "LICENSE-MIT",
  "LICENSE-APACHE": "LICENSE-APACHE",
};

/** The time of the sources' last change. Hosts recognise a changed file by its size and time, and index.html has the same
 * size in many versions: with a constant time, browsers would keep an old one. */
function changed() {
  try {
    const commits = () => execFileSync("git", ["log", "-1", "--format=%ct"], { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
    return new Date(Number(process.env.SOURCE_DATE_EPOCH ?? commits()) * 1000);
  } catch {
    throw new Error("dist: this is no git checkout, so give its time in the variable SOURCE_DATE_EPOCH");
  }
}

function makeRelease() {
  if (!existsSync(join(root, "dist/index.html"))) throw new Error("dist: dist/ has no index.html: build it first (make build)");
  const mtime = changed();
  rmSync(RELEASE, { recursive: true, force: true });
  for (const [from, to] of Object.entries(PARTS)) cpSync(join(root, from), join(RELEASE, to), { recursive: true });

  const files = readdirSync(RELEASE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  const named = (path) => relative(dirname(RELEASE), path).split(sep).join("/");
  // Zip files store local times.
  process.env.TZ = "UTC";
  const zip = zipSync(Object.fromEntries(files.map((path) => [named(path), readFileSync(path)])), { level: 9, mtime });
  writeFileSync(`${RELEASE}.zip`, zip);

  const size = files.reduce((sum, path) => sum + readFileSync(path).length, 0);
  console.log(`${relative(root, RELEASE)}/     ${files.length} files, ${Math.round(size / 1000)} kB`);
  console.log(`${relative(root, RELEASE)}.zip  ${Math.round(zip.length / 1000)} kB`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    makeRelease();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
