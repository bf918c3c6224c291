// What the settings of a brand may be: for links, for embedding pages, for brand.json, and for the page that makes
// all three (src/platform/kit.rs). It imports nothing, so that the desk's glue can take it in as it is.

export const LONGEST_TEXT = 40;
export const LARGEST_LOGO = 32_768;

/** Neither empty nor long, and no character that is not seen: those that turn a text around, say. */
function textFlaw(text) {
  if (!text.trim()) return "empty";
  if ([...text].length > LONGEST_TEXT) return "too-long";
  return /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u.test(text) ? "unseen-characters" : null;
}

/** Bytes of the content of a `data:` address. */
function bytesOf(address) {
  const [head, body] = [address.slice(0, address.indexOf(",")), address.slice(address.indexOf(",") + 1)];
  return /;base64$/i.test(head) ? Math.floor((body.replace(/=+$/, "").length * 3) / 4) : body.replace(/%../g, "_").length;
}

function logoFlaw(logo, app) {
  if (/^data:/i.test(logo)) {
    if (!/^data:image\/(png|jpeg|gif|webp|avif|svg\+xml)[;,]/i.test(logo)) return "not-an-image";
    return bytesOf(logo) > LARGEST_LOGO ? "too-large" : null;
  }
  // Where it would lead in the end: `..` and other ways out are followed.
  const href = hrefOf(logo, app);
  return href?.startsWith(app) && href !== app ? null : "elsewhere";
}

function hrefOf(address, base) {
  try {
    return new URL(address, base).href;
  } catch {
    return null;
  }
}

function addressFlaw(address) {
  const href = /^https:\/\//i.test(address) && hrefOf(address);
  // What stands before an @ looks like the host that it is not.
  return href && !/^https:\/\/[^/?#]*@/i.test(href) ? null : "not-https";
}

/** Why a setting of a brand can't be used; null where it can. `app` is the address of the app's folder, with its last
 * slash. */
export function flawOf(key, value, app) {
  if (typeof value !== "string") return "not-a-text";
  if (key === "accent") return /^#?([\da-f]{3}|[\da-f]{6})$/i.test(value) ? null : "not-a-colour";
  if (key === "cta") return addressFlaw(value);
  if (key === "logo") return logoFlaw(value, app);
  return textFlaw(value);
}
