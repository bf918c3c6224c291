// Exchanges messages with the embedding page. docs/reference.md documents them. They go to that page alone, through a port, and
// never contain answers.

const VERSION = 1;
const root = document.documentElement;

/** What the embedding page has answered: the port for messages, its origin, and whether it asks for the level.
 * @type {{ port: MessagePort | null, origin: string | null, shareLevel: boolean }} */
export const host = { port: null, origin: null, shareLevel: false };

/** Sends a message to the embedding page, if it has answered.
 * @type {(type: "ready" | "height" | "top" | "scroll" | "progress" | "level", more?: object) => void} */
export const tell = (type, more) => host.port?.postMessage({ tandem: VERSION, type, ...more });

/** @param {string} theme */
function theme(theme) {
  if (/^(light|dark)$/.test(theme)) root.dataset.theme = theme;
  else delete root.dataset.theme;
}

/** The `logo` setting in the address if the logo is too long for it: the embedding page then sends the logo in its answer. */
export const LOGO_FOLLOWS = "data:";

/** Milliseconds to wait for an answer. A page may not answer at all; one that has announced a logo will, even if it is busy. */
const PATIENCE = { any: 400, logo: 10_000 };

/** Greets the embedding page and accepts its first answer, however late it comes; then calls `met`. The answer may add a logo
 * to `brand`. Resolves when the answer has come, or after a time limit.
 * @type {(brand: Brand, met: () => void) => Promise<void>} */
export function meet(brand, met) {
  return new Promise((resolve) => {
    if (parent === window) return resolve();
    addEventListener("message", ({ source, origin, data, ports }) => {
      const isAnswer = source === parent && data?.tandem === VERSION && data.type === "connect" && ports.length === 1;
      if (!isAnswer || host.port) return;
      Object.assign(host, { port: ports[0], origin, shareLevel: data.shareLevel === true });
      /** @type {any} */ (host.port).onmessage = /** @param {MessageEvent} event */ ({ data }) =>
        data?.type === "theme" && theme(data.theme);
      if (data.height === "auto") root.dataset.frame = "auto";
      if (typeof data.logo === "string") brand.logo = data.logo;
      met();
      resolve();
    });
    // The embedding page may be anyone's, so the greeting contains nothing else.
    parent.postMessage({ tandem: VERSION, type: "hello" }, "*");
    setTimeout(resolve, brand.logo === LOGO_FOLLOWS ? PATIENCE.logo : PATIENCE.any);
  });
}

let height = 0;

/** Reports the height of the content, if it has changed. In a frame, layout never depends on the viewport, so the height does
 * not depend on the height that the embedding page gives the frame. */
export function tellHeight() {
  const now = Math.ceil(root.getBoundingClientRect().height);
  if (now === height) return;
  height = now;
  tell("height", { height });
}

let progress = "";

/** Reports how many of all statements are answered, if that has changed. */
export function tellProgress() {
  /** @type {HTMLProgressElement | null} */
  const bar = document.querySelector("#app progress");
  if (!bar) return;
  const [answered, statements] = [Number(bar.getAttribute("value")), Number(bar.max)];
  if (progress === `${answered} ${statements}`) return;
  progress = `${answered} ${statements}`;
  tell("progress", { instrument: location.hash.split(/[/?]/)[2], answered, statements });
}
