// What the page's scripts share, in types. `make lint` checks every script against it (tsconfig.json); no page loads it.

/** `globalThis.tandem` as boot.js makes it: what the parts and the programs call. src/platform declares to Rust what the
 * programs use of it; tests/page/types.test.mjs compares the two. Keys are without PREFIX. */
interface Tandem {
  /** What every key of ours begins with in the browser's storage. */
  PREFIX: string;
  /** The text that is held in memory under a key, since storage has refused it. */
  held: (key: string) => string | undefined;
  /** Holds a text in memory. */
  hold: (key: string, text: string) => void;
  /** Whether the address is that of the start screen. */
  isStart: () => boolean;
  /** No longer holds a text in memory. */
  release: (key: string) => void;
  /** Hands a text or a file out as a download. */
  save: (name: string, type: string, text: string | Blob) => void;
  /** Copies a text that can't be read to a key of its own. Throws if there is no room for it. */
  setAside: (key: string, text: string) => void;
  /** Makes both programs of this page look at what is kept under a key. */
  tell: (key: string) => void;
  /** Every key that begins so, each followed by its text; but for texts that match a regular expression. */
  texts: (beginning: string, except?: string) => string[];
}

/** What the scripts of public/parts/ add to it, each once it has loaded. */
interface TandemParts {
  /** Applies the host's brand, or else the one that was asked for; returns what was ignored. */
  dress: (hosts: Record<string, unknown>, asked: Brand) => string[];
  /** Arranges the page for a frame; resolves when the page around has answered, or does not. */
  enterFrame: (brand: Brand) => Promise<void>;
  /** Offers the version that waits. */
  offer: (registration: ServiceWorkerRegistration) => void;
}

declare var tandem: Tandem & TandemParts;

/** A brand as a link or the page around asks for it: texts that nothing has checked. */
type Brand = Partial<Record<"name" | "logo" | "accent" | "cta" | "cta-text", string>>;

/** The names of the parts' files, which carry hashes: scripts/assets.mjs puts them in. */
declare const PARTS: Record<"brand" | "frame" | "update" | "css", string>;

/** Elements that index.html always has: no script needs to ask whether they are there. */
interface Document {
  getElementById(id: "app" | "content" | "failed"): HTMLElement;
}
interface ParentNode {
  querySelector(selector: ".colophon" | ".languages" | ".masthead" | ".places" | ".wordmark"): HTMLElement;
  querySelector(selector: "meta[name=desk]"): HTMLMetaElement;
  querySelectorAll(selector: ".places a"): NodeListOf<HTMLAnchorElement>;
  querySelectorAll(selector: "[data-language]"): NodeListOf<HTMLElement>;
}
