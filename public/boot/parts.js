// Parts of the page that not every visit needs: fetched when they are. scripts/assets.mjs puts their names here.

/** A style sheet, once it is there.
 * @param {string} href */
export const styled = (href) => added("link", { rel: "stylesheet", href });

/** A part: its script, which tells what it can do by adding to `tandem`, and the sheet of all parts. Classic scripts,
 * since a frame without an origin of its own may not load modules.
 * @param {"brand" | "frame" | "update"} name */
export const part = (name) => Promise.all([added("script", { src: PARTS[name] }), styled(PARTS.css)]);

/** @type {Record<string, Promise<unknown>>} */
const adding = {};

/** An element of the head, once what it names has loaded; added once.
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
