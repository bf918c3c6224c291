// The types of what the page's scripts share. `make lint` checks every script against them (tsconfig.json); no page loads
// this file.

/** `globalThis.tandem` as boot.js makes it, for the extras and the program. src/platform declares the functions that the
 * program uses to Rust; tests/page/types.test.mjs compares the two. Keys are without PREFIX. */
interface Tandem {
  /** The beginning of all our keys in the browser's storage. */
  PREFIX: string;
  /** Shows a screen that has been drawn: focuses its heading, and scrolls to where the visitor was, else to the top. */
  arrive: (heading: string) => void;
  /** The text in memory under a key, if the storage has refused it. */
  held: (key: string) => string | undefined;
  /** Keeps a text in memory. */
  hold: (key: string, text: string) => void;
  /** Whether the address is that of the start screen. */
  isStart: () => boolean;
  /** The id of the latest finished assessment, read or not. */
  lastResult: () => string | undefined;
  /** Loads a part of the program, unless it is there or on its way. The event `tandem:part` tells of every change. */
  loadPart: (part: string) => void;
  /** How far a part of the program is: 0 loading, 1 ready, 2 failed, 3 outdated. */
  progressOf: (part: string) => number;
  /** Removes a text from memory. */
  release: (key: string) => void;
  /** Downloads a text or a file. */
  save: (name: string, type: string, text: string | Blob) => void;
  /** Copies a text that can't be read to a key of its own. Throws if there is no room for it. */
  setAside: (key: string, text: string) => void;
  /** Every key with this beginning, each followed by its text, without texts that match a regular expression. */
  texts: (beginning: string, except?: string) => string[];
}

/** The functions that the scripts of public/extras/ add to it, each after it has loaded. */
interface TandemExtras {
  /** Applies the host's brand, or else the one of the link or embedding page; returns a description of what was ignored. */
  dress: (hosts: Record<string, unknown>, asked: Brand) => string[];
  /** Arranges the page for a frame; resolves when the embedding page has answered, or after a time limit. */
  enterFrame: (brand: Brand) => Promise<void>;
  /** Offers the visitor the new version that is waiting. */
  offer: (registration: ServiceWorkerRegistration) => void;
}

/** The functions of src/platform/common.js, which is loaded with every later part of the program. `done` is called once. */
interface TandemCommon {
  /** The name of the reason why a setting of a brand can't be used. */
  brandFlaw: (key: string, value: string, app: string) => string | undefined;
  /** Whether the system can send a text to other programs or people. */
  canShare: () => boolean;
  /** Puts a text on the clipboard together with its form in HTML; tells whether the browser has let it. */
  copyRich: (text: string, html: string, done: Callback) => void;
  /** Puts a text on the clipboard; tells whether the browser has let it. */
  copyText: (text: string, done: Callback) => void;
  /** Tells how many files of how many bytes there are for use without a connection. */
  countOfflineFiles: (done: Callback) => void;
  /** Removes all our data from this browser; tells how many entries and caches are left. */
  erase: (done: Callback) => void;
  /** Tells whether the browser has promised to keep what is stored. */
  isPersistent: (done: Callback) => void;
  /** The address of a fragment, with the settings of this page. */
  linkTo: (fragment: string) => string;
  /** Opens the browser's dialog for printing; a PDF gets the title as its name. */
  print: (title: string) => void;
  /** Reads a chosen image as a `data:` address. */
  readImage: (event: Event, most: number, done: Callback) => void;
  /** Reads a chosen file's text. */
  readText: (event: Event, most: number, done: Callback) => void;
  /** Asks the browser to keep what is stored; tells whether it has promised. */
  requestPersistence: (done: Callback) => void;
  /** Downloads an SVG as a PNG; tells whether that went well. */
  savePng: (name: string, svg: string, scale: number, done: Callback) => void;
  /** Opens the system's dialog for sending a text; tells whether it could be opened. */
  share: (title: string, text: string, done: Callback) => void;
  /** Focuses an element and scrolls to it, or asks the embedding page to. */
  show: (selector: string) => void;
}

type Callback = (...values: unknown[]) => void;

declare var tandem: Tandem & TandemExtras & TandemCommon;

/** A brand as a link or the embedding page gives it: unchecked texts. */
type Brand = Partial<Record<"name" | "logo" | "accent" | "cta" | "cta-text", string>>;

/** The names of the extras' files, which contain hashes. scripts/assets.mjs puts them in. */
declare const EXTRAS: Record<"brand" | "frame" | "update" | "css", string>;

/** Elements that index.html always has, so that scripts need not check for them. */
interface Document {
  getElementById(id: "app" | "content" | "failed"): HTMLElement;
}
interface ParentNode {
  querySelector(
    selector: ".questionnaire-buttons" | ".colophon" | ".languages" | ".masthead" | ".places" | ".wordmark",
  ): HTMLElement;
  querySelector(selector: "meta[name=parts]" | "meta[name=program]"): HTMLMetaElement;
  querySelectorAll(selector: ".places a"): NodeListOf<HTMLAnchorElement>;
  querySelectorAll(selector: "[data-language]"): NodeListOf<HTMLElement>;
}
