// The globals of a service worker that other workers don't have. `make lint` checks the scripts against these types; no page
// loads this file.

declare const clients: ServiceWorkerGlobalScope["clients"];
declare const registration: ServiceWorkerGlobalScope["registration"];
declare const skipWaiting: ServiceWorkerGlobalScope["skipWaiting"];
declare function addEventListener(type: "install" | "activate", act: (event: ExtendableEvent) => void): void;
declare function addEventListener(type: "message", act: (event: ExtendableMessageEvent) => void): void;
declare function addEventListener(type: "fetch", act: (event: FetchEvent) => void): void;

/** Every file that the page may ask for, and its SHA-256 in base64. scripts/publish.mjs puts them in. */
declare const FILES: [name: string, digest: string][];
/** A digest of this version, which index.html contains too. scripts/publish.mjs puts it in. */
declare const VERSION: string;
