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

/** Opens the browser's dialog for printing. In-app browsers have none. */
export function print() {
  globalThis.print?.();
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
