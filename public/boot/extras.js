// Loads scripts and style sheets that not every visit needs. scripts/assets.mjs puts in the names of the extras' files.

/** Adds a style sheet; resolves when it has loaded.
 * @param {string} href */
export const addStyles = (href) => added("link", { rel: "stylesheet", href });

/** Adds a script; resolves when it has run. It is a classic one, since a frame without an origin of its own may not load
 * modules.
 * @param {string} src */
export const addScript = (src) => added("script", { src });

/** Loads an extra: its script, which adds its functions to `tandem`, and the style sheet of all extras.
 * @param {"brand" | "frame" | "update"} name */
export const extra = (name) => Promise.all([addScript(EXTRAS[name]), addStyles(EXTRAS.css)]);

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
