// Makes a chosen colour readable: darker on light paper, lighter on dark paper, only as far as needed.

/** In each theme, the backgrounds of links, buttons and focus rings (style/tokens.css: --paper, --paper-deep, --surface,
 * --alarm-soft), and the colour of the text on a button. */
export const THEMES = {
  light: { papers: ["#faf7f0", "#f1ecdf", "#fffdf8", "#f7e5df"], onAccent: "#fffdf8", towards: "#000000" },
  dark: { papers: ["#14181c", "#1d2329", "#1a2026", "#3a211d"], onAccent: "#10171c", towards: "#ffffff" },
};

/** The least contrast that WCAG 2.2, 1.4.3, asks for, for text of any size. */
export const LEAST_CONTRAST = 4.5;

/** @param {string} hex */
const channels = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
/** @param {number[]} values */
const hexOf = (values) => `#${values.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;

/** Writes a colour with six digits: `#abc` and `abc` become `#aabbcc`.
 * @param {string} colour */
export function sixDigits(colour) {
  const digits = colour.replace("#", "").toLowerCase();
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits}`;
}

/** Mixes two colours: `share` of the one, the rest of the other.
 * @type {(one: string, other: string, share: number) => string} */
export function mixed(one, other, share) {
  const others = channels(other);
  return hexOf(channels(one).map((value, i) => value * share + others[i] * (1 - share)));
}

/** Relative luminance, as WCAG defines it.
 * @param {string} hex */
function luminance(hex) {
  const [red, green, blue] = channels(hex).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours, from 1 to 21, as WCAG defines it.
 * @type {(one: string, other: string) => number} */
export function contrast(one, other) {
  const [lower, higher] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (higher + 0.05) / (lower + 0.05);
}

/** The readable accent in a theme that is nearest to a colour, and the soft colour that goes with it.
 * @type {(colour: string, theme: typeof THEMES.light) => { accent: string, soft: string }} */
export function accentOf(colour, { papers, onAccent, towards }) {
  for (let share = 1; ; share -= 0.02) {
    const accent = mixed(colour, towards, Math.max(share, 0));
    const soft = mixed(accent, papers[0], 0.1);
    const isReadable = [...papers, soft, onAccent].every((other) => contrast(accent, other) >= LEAST_CONTRAST);
    if (isReadable || share <= 0) return { accent, soft };
  }
}
