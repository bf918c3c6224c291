// What the settings of a brand may be: for links, for embedding pages, for brand.json, and for the page that makes
// all three (src/platform/brand_rules.rs). It imports nothing, so that the desk's glue can take it in as it is.

/** @typedef {"empty" | "too-long" | "unseen-characters" | "an-address" | "not-a-text" | "not-a-colour" | "not-https" |
 *   "not-an-image" | "too-large" | "elsewhere"} Flaw */

export const LONGEST_TEXT = 40;
export const LARGEST_LOGO = 32_768;

/** Characters that are not seen, or make others hard to see: those that turn a text around, blanks that are no spaces,
 * heaps of marks over one letter. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|\p{M}{3}/u;

/** Neither empty nor long, and all of it to be seen.
 * @param {string} text */
function textFlaw(text) {
  if (!text.trim()) return "empty";
  if ([...text].length > LONGEST_TEXT) return "too-long";
  return UNSEEN.test(text) ? "unseen-characters" : null;
}

/** Bytes of the content of a `data:` address.
 * @param {string} address */
function bytesOf(address) {
  const [head, body] = [address.slice(0, address.indexOf(",")), address.slice(address.indexOf(",") + 1)];
  if (/;base64$/i.test(head)) return Math.floor((body.replace(/=+$/, "").length * 3) / 4);
  return new TextEncoder().encode(body.replace(/%../g, "_")).length;
}

/** @type {(logo: string, app: string) => Flaw | null} */
function logoFlaw(logo, app) {
  if (/^data:/i.test(logo)) {
    if (!/^data:image\/(png|jpeg|gif|webp|avif|svg\+xml)[;,]/i.test(logo)) return "not-an-image";
    return bytesOf(logo) > LARGEST_LOGO ? "too-large" : null;
  }
  // Where it would lead in the end: `..` and other ways out are followed.
  const href = hrefOf(logo, app);
  return href?.startsWith(app) && href !== app ? null : "elsewhere";
}

/** @type {(address: string, base?: string) => string | null} */
function hrefOf(address, base) {
  try {
    return new URL(address, base).href;
  } catch {
    return null;
  }
}

/** @type {(address: string) => Flaw | null} */
function addressFlaw(address) {
  const href = /^https:\/\//i.test(address) && hrefOf(address);
  // What stands before an @ looks like the host that it is not.
  return href && !/^https:\/\/[^/?#]*@/i.test(href) ? null : "not-https";
}

/** What a button says must not look like where it leads, not with dots of other scripts either. Names such as Example.com
 * are names.
 * @type {(key: string, text: string) => boolean} */
function looksLikeAddress(key, text) {
  const plain = text.normalize("NFKC").replaceAll("\u3002", ".");
  return plain.includes("://") || (key === "cta-text" && /[\p{L}\p{N}]\.\p{L}{2}/u.test(plain));
}

/** Why a setting of a brand can't be used; null where it can. `app` is the address of the app's folder, with its last
 * slash.
 * @type {(key: string, value: unknown, app: string) => Flaw | null} */
export function flawOf(key, value, app) {
  if (typeof value !== "string") return "not-a-text";
  if (key === "accent") return /^#?([\da-f]{3}|[\da-f]{6})$/i.test(value) ? null : "not-a-colour";
  if (key === "cta") return addressFlaw(value);
  if (key === "logo") return logoFlaw(value, app);
  return textFlaw(value) ?? (looksLikeAddress(key, value) ? "an-address" : null);
}
