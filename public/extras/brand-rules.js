// Checks the settings of a brand: in links, embedding pages and brand.json, and on the screen that makes all three
// (src/platform/brand_rules.rs). It imports nothing, so that common.js can include it unchanged.

/** @typedef {"empty" | "too-long" | "unseen-characters" | "an-address" | "not-a-text" | "not-a-colour" | "not-https" |
 *   "not-an-image" | "too-large" | "elsewhere"} Flaw */

export const LONGEST_TEXT = 40;
export const LARGEST_LOGO = 32_768;

/** Characters that are invisible or hide others: those that reverse the direction of a text, blanks other than the space,
 * three or more marks on one letter. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|\p{M}{3}/u;

/** What is wrong with a text, if it is empty, too long or has characters that can't be seen.
 * @param {string} text */
function textFlaw(text) {
  if (!text.trim()) return "empty";
  if ([...text].length > LONGEST_TEXT) return "too-long";
  return UNSEEN.test(text) ? "unseen-characters" : null;
}

/** The number of bytes that a `data:` address contains.
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
  // Compare the resolved address, so that `..` can't lead out of the folder.
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
  // Refuse user names: the text before an @ could be mistaken for the host.
  return href && !/^https:\/\/[^/?#]*@/i.test(href) ? null : "not-https";
}

/** Whether a text could be mistaken for an address, even with the dots of other scripts. Only the text of a button is checked
 * for a dot between letters, since companies have names such as Example.com.
 * @type {(key: string, text: string) => boolean} */
function looksLikeAddress(key, text) {
  const plain = text.normalize("NFKC").replaceAll("\u3002", ".");
  return plain.includes("://") || (key === "cta-text" && /[\p{L}\p{N}]\.\p{L}{2}/u.test(plain));
}

/** Why a setting of a brand can't be used; null if it can. `app` is the address of the app's folder, with its last slash.
 * @type {(key: string, value: unknown, app: string) => Flaw | null} */
export function flawOf(key, value, app) {
  if (typeof value !== "string") return "not-a-text";
  if (key === "accent") return /^#?([\da-f]{3}|[\da-f]{6})$/i.test(value) ? null : "not-a-colour";
  if (key === "cta") return addressFlaw(value);
  if (key === "logo") return logoFlaw(value, app);
  return textFlaw(value) ?? (looksLikeAddress(key, value) ? "an-address" : null);
}
