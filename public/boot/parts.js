// Loads parts of the page that not every visit needs. scripts/assets.mjs puts in the names of their files.

/** Adds a style sheet; resolves when it has loaded.
 * @param {string} href */
export const styled = (href) => added("link", { rel: "stylesheet", href });

/** Loads a part: its script, which adds its functions to `tandem`, and the style sheet of all parts. The scripts are classic
 * ones, since a frame without an origin of its own may not load modules.
 * @param {"brand" | "frame" | "update"} name */
export const part = (name) => Promise.all([added("script", { src: PARTS[name] }), styled(PARTS.css)]);

/** @type {Record<string, Promise<unknown>>} */
const adding = {};

/** Adds an element to the head, once for each address; resolves when the file has loaded.
 * @param {"link" | "script"} tag
 * @param {Record<string, string>} attributes */
export function added(tag, attributes) {
  const address = attributes.href ?? attributes.src;
  adding[address] ??= new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement(tag), attributes);
    element.onload = resolve;
    element.onerror = () => {
      element.remove();
      delete adding[address];
      reject(new Error(`${address} did not load`));
    };
    document.head.append(element);
  });
  return adding[address];
}
