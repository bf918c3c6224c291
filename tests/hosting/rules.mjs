// The headers that a host should send, and the rules in the examples in hosting/.
import { readFileSync } from "node:fs";

export const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

const pagePolicy = /Content-Security-Policy" content="([^"]+)"/.exec(read("index.html"))[1];
/** The policy of the page, with the sites that may frame it, which a `<meta>` can't set. */
export const POLICY = `${pagePolicy}; frame-ancestors *`;

/** The cache rules for files with a hash in their names, and for all others. */
export const FOR_EVER = "public, max-age=31536000, immutable";
export const ASK_AGAIN = "no-cache";
export const HASHED = /-[0-9a-f]{10}(_bg)?\.(js|wasm|css|svg|html|xlsx)$/;
export const isHashed = (name) => HASHED.test(name);

export const ALWAYS = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Access-Control-Allow-Origin": "*",
};

const one = (pattern) => (text) => [new RegExp(pattern.exec(text)[1])];

/** The pattern of a path in _headers, in which a star means any text. */
const globbed = (path) => new RegExp(`^${path.replace(/[.]/g, "\\$&").replace("*", ".*")}$`);

/** For each example, how to find the patterns of the paths that it has cached for ever. */
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

/** The examples: name, text, and which paths each has cached for ever. */
export const EXAMPLES = Object.entries(NAMING).map(([name, naming]) => {
  const text = read(`hosting/${name}`);
  const patterns = naming(text);
  return { name, text, isForEver: (path) => patterns.some((pattern) => pattern.test(path)) };
});
