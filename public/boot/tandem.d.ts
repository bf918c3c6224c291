// The types of what the page's scripts share. `make lint` checks every script against them (tsconfig.json); no page loads
// this file.

/** `globalThis.tandem` as boot.js makes it, for the parts and the programs. src/platform declares the functions that the
 * programs use to Rust; tests/page/types.test.mjs compares the two. Keys are without PREFIX. */
interface Tandem {
  /** The beginning of all our keys in the browser's storage. */
  PREFIX: string;
  /** The text in memory under a key, if the storage has refused it. */
  held: (key: string) => string | undefined;
  /** Keeps a text in memory. */
  hold: (key: string, text: string) => void;
  /** Whether the address is that of the start screen. */
  isStart: () => boolean;
  /** Removes a text from memory. */
  release: (key: string) => void;
  /** Downloads a text or a file. */
  save: (name: string, type: string, text: string | Blob) => void;
  /** Copies a text that can't be read to a key of its own. Throws if there is no room for it. */
  setAside: (key: string, text: string) => void;
  /** Makes both programs of this page read a key again. */
  tell: (key: string) => void;
  /** Every key with this beginning, each followed by its text, without texts that match a regular expression. */
  texts: (beginning: string, except?: string) => string[];
}

/** The functions that the scripts of public/parts/ add to it, each after it has loaded. */
interface TandemParts {
  /** Applies the host's brand, or else the one of the link or embedding page; returns a description of what was ignored. */
  dress: (hosts: Record<string, unknown>, asked: Brand) => string[];
  /** Arranges the page for a frame; resolves when the embedding page has answered, or after a time limit. */
  enterFrame: (brand: Brand) => Promise<void>;
  /** Offers the visitor the new version that is waiting. */
  offer: (registration: ServiceWorkerRegistration) => void;
}

declare var tandem: Tandem & TandemParts;

/** A brand as a link or the embedding page gives it: unchecked texts. */
type Brand = Partial<Record<"name" | "logo" | "accent" | "cta" | "cta-text", string>>;

/** The names of the parts' files, which contain hashes. scripts/assets.mjs puts them in. */
declare const PARTS: Record<"brand" | "frame" | "update" | "css", string>;

/** Elements that index.html always has, so that scripts need not check for them. */
interface Document {
  getElementById(id: "app" | "content" | "failed"): HTMLElement;
}
interface ParentNode {
  querySelector(selector: ".colophon" | ".languages" | ".masthead" | ".places" | ".wordmark"): HTMLElement;
  querySelector(selector: "meta[name=desk]"): HTMLMetaElement;
  querySelectorAll(selector: ".places a"): NodeListOf<HTMLAnchorElement>;
  querySelectorAll(selector: "[data-language]"): NodeListOf<HTMLElement>;
}
