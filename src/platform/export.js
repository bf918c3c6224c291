// What a visitor takes away from a result: text for the clipboard, pictures, paper. Part of common.js.

/** Puts a text on the clipboard; tells whether the browser has let it.
 * @type {(text: string, done: (isDone: boolean) => void) => Promise<void>} */
export async function copyText(text, done) {
  try {
    await navigator.clipboard.writeText(text);
    done(true);
  } catch {
    done(false);
  }
}

/** Puts a text on the clipboard together with its form in HTML; tells whether the browser has let it.
 * @type {(text: string, html: string, done: (isDone: boolean) => void) => Promise<void>} */
export async function copyRich(text, html, done) {
  /** @type {(type: string, content: string) => [string, Blob]} */
  const as = (type, content) => [type, new Blob([content], { type })];
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries([as("text/plain", text), as("text/html", html)]))]);
    done(true);
  } catch {
    copyText(text, done);
  }
}

/** Whether the system can send a text to other programs or people. A frame needs its page's permission for it. */
export const canShare = () => Boolean(navigator.canShare?.({ text: "-" }));

/** Opens the system's dialog for sending a text; tells whether it could be opened.
 * @type {(title: string, text: string, done: (isOpened: boolean) => void) => Promise<void>} */
export async function share(title, text, done) {
  try {
    await navigator.share({ title, text });
    done(true);
  } catch (error) {
    done(/** @type {Error} */ (error).name === "AbortError");
  }
}

/** Hands an SVG out as a PNG, `scale` times as large as it says it is; tells whether that went well.
 * @type {(name: string, svg: string, scale: number, done: (isDone: boolean) => void) => Promise<void>} */
export async function savePng(name, svg, scale, done) {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d")).drawImage(image, 0, 0, canvas.width, canvas.height);
    /** @type {Blob | null} */
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
    // There is none if the browser has no memory for it.
    if (blob) globalThis.tandem.save(name, "image/png", blob);
    done(blob !== null);
  } catch {
    done(false);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Opens the browser's dialog for printing. In-app browsers have none. The title of the page becomes the name of a PDF.
 * @param {string} title */
export function print(title) {
  const before = document.title;
  addEventListener("afterprint", () => (document.title = before), { once: true });
  document.title = title;
  globalThis.print?.();
}

/** The address of a fragment, with the settings of this page, for people who are sent there.
 * @param {string} fragment */
export function linkTo(fragment) {
  const address = new URL(location.href);
  address.searchParams.delete("embed");
  if (address.searchParams.get("logo") === "data:") address.searchParams.delete("logo");
  address.searchParams.set("lang", document.documentElement.lang);
  address.hash = fragment;
  return address.href;
}

let isLeft = false;

/** Files that the page offers: browsers load what `download` names past the service worker, which alone has them without a
 * connection. So they are fetched, and handed out. Where that fails, the browser tries, and says what is wrong. */
addEventListener("click", async (event) => {
  /** @type {HTMLAnchorElement | null} */
  const link = /** @type {Element} */ (event.target).closest?.("a[download]");
  if (!link || isLeft || event.defaultPrevented) return;
  event.preventDefault();
  const file = await fetch(link.href)
    .then(/** @returns {Promise<Blob | false> | false} */ (response) => response.ok && response.blob())
    .catch(() => null);
  if (file) {
    globalThis.tandem.save(link.download, file.type, file);
  } else {
    isLeft = true;
    link.click();
    isLeft = false;
  }
});
