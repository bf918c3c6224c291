// What a host should say, and what the examples in hosting/ make theirs say.
import { readFileSync } from "node:fs";

export const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

const pagePolicy = /Content-Security-Policy" content="([^"]+)"/.exec(read("index.html"))[1];
/** The policy of the page, and who may frame it, which a `<meta>` can't say. */
export const POLICY = `${pagePolicy}; frame-ancestors *`;

/** For files with a hash in their names, and for all others. */
export const FOR_EVER = "public, max-age=31536000, immutable";
export const ASK_AGAIN = "no-cache";
export const HASHED = /-[0-9a-f]{16}(_bg)?\.(js|wasm|css|svg|html|xlsx)$/;
export const isHashed = (name) => HASHED.test(name);

export const ALWAYS = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Access-Control-Allow-Origin": "*",
};

const one = (pattern) => (text) => [new RegExp(pattern.exec(text)[1])];

/** A path of _headers, in which a star is any text. */
const globbed = (path) => new RegExp(`^${path.replace(/[.]/g, "\\$&").replace("*", ".*")}$`);

/** How each example names the files that it has kept for ever: patterns of their paths. */
const NAMING = {
  "nginx.conf": one(/\$uri ~ "(.+)"/),
  "apache.htaccess": one(/<FilesMatch "(.+)">/),
  Caddyfile: one(/path_regexp (.+)/),
  _headers: (text) => [...text.matchAll(/^(\S+)\n +Cache-Control:/gm)].map(([, path]) => globbed(path)),
  "vercel.json": (text) =>
    JSON.parse(text)
      .headers.filter(({ headers }) => headers.some(({ key }) => key === "Cache-Control"))
      .map(({ source }) => new RegExp(`^${source}$`)),
};

/** The examples: the name, the text, and which paths it has kept for ever. */
export const EXAMPLES = Object.entries(NAMING).map(([name, naming]) => {
  const text = read(`hosting/${name}`);
  const patterns = naming(text);
  return { name, text, isForEver: (path) => patterns.some((pattern) => pattern.test(path)) };
});
