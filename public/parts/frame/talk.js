// The talk of a frame with the page around it. README.md documents the messages. Nothing is told to anyone but that page,
// by a port of its own; answers never.

const VERSION = 1;
const root = document.documentElement;

/** What the page around has said when it answered: the port to talk through, its origin, whether it asks for the level.
 * @type {{ port: MessagePort | null, origin: string | null, shareLevel: boolean }} */
export const host = { port: null, origin: null, shareLevel: false };

/** Tells the page around something, if it has answered.
 * @type {(type: "ready" | "height" | "top" | "progress" | "level", more?: object) => void} */
export const tell = (type, more) => host.port?.postMessage({ tandem: VERSION, type, ...more });

/** @param {string} theme */
function theme(theme) {
  if (/^(light|dark)$/.test(theme)) root.dataset.theme = theme;
  else delete root.dataset.theme;
}

/** What stands in the address for a logo that is too long for it, and comes with the answer of the page around. */
export const LOGO_FOLLOWS = "data:";

/** Milliseconds to wait for an answer: a page may have none. One that has a logo to send has, however busy it is. */
const PATIENCE = { any: 400, logo: 10_000 };

/** Asks the page around, and takes the first answer that comes from it, however late; `met` hears of it. `brand` may get a
 * logo. Resolves when there is an answer, or when there is no more waiting for one.
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
    // It may be anyone's: this says no more than that we are here.
    parent.postMessage({ tandem: VERSION, type: "hello" }, "*");
    setTimeout(resolve, brand.logo === LOGO_FOLLOWS ? PATIENCE.logo : PATIENCE.any);
  });
}

let height = 0;

/** Tells the height of the content, where it has changed. Nothing in a frame is measured by the window, so that it does not
 * depend on what the page around makes of it. */
export function tellHeight() {
  const now = Math.ceil(root.getBoundingClientRect().height);
  if (now === height) return;
  height = now;
  tell("height", { height });
}

let progress = "";

/** Tells how many statements of how many are answered, where that has changed. */
export function tellProgress() {
  /** @type {HTMLProgressElement | null} */
  const bar = document.querySelector("#app progress");
  if (!bar) return;
  const [answered, statements] = [Number(bar.getAttribute("value")), Number(bar.max)];
  if (progress === `${answered} ${statements}`) return;
  progress = `${answered} ${statements}`;
  tell("progress", { instrument: location.hash.split(/[/?]/)[2], answered, statements });
}
