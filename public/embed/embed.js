// <tandem-assessment>: Tandem within another page. One script tag, no dependency, at most 3 kB in brotli
// (scripts/budget.mjs). embed.d.ts documents attributes and events, docs/reference.md the rest.
(() => {
  const VERSION = 1;
  /** The instrument that `side` belongs to if none is given. Pages rely on it. */
  const DEFAULT_INSTRUMENT = "marketing-sales";
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript)?.src;
  if (customElements.get("tandem-assessment")) return;

  /** Attributes that become settings in the frame's address. The frame itself warns about values that it can't use. */
  const SETTINGS = ["lang", "theme", "name", "accent", "cta", "cta-text"];
  const OTHERS = ["instrument", "side", "logo", "height", "share-level", "preview", "src", "title"];
  /** Attributes that any element may have. */
  const ANY = /^(class|id|style|hidden|slot|dir|role|tabindex|part|exportparts|inert|translate|nonce|(data|aria)-.*|on.*)$/;
  /** The frame may run the program, store answers under its own origin, download files, print, and open the full page and
   * the contact in new tabs. It can't navigate the page around it, submit forms or use devices. */
  const RIGHTS = "allow-scripts allow-same-origin allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox";
  /** The same rule as in src/domain/id.rs. */
  const ID = /^[a-z\d][a-z\d-]{0,39}$/;
  const THEME = /^(light|dark|auto)$/;
  const STARTING_HEIGHT = 640;
  const TALLEST = 200_000;
  /** Milliseconds to wait for Tandem's first message after the frame has loaded. */
  const PATIENCE = 10_000;

  /** Makes the element as wide as there is room, even if the page's layout would shrink it. The page's own rules win.
   * @type {CSSStyleSheet[]} */
  const SHEETS = [];
  try {
    SHEETS.push(new CSSStyleSheet());
    SHEETS[0].replaceSync(":host{inline-size:100%}");
  } catch {
    // Safari before 16.4 has no style sheets that a strict policy allows.
  }

  /** @param {string[]} flaws */
  const warn = (flaws) => flaws.length && console.warn(`<tandem-assessment>: ignored ${flaws.join("; ")}.`);
  /** @param {string | null} logo */
  const isInline = (logo) => /^data:/i.test(logo ?? "");

  class TandemAssessment extends HTMLElement {
    static observedAttributes = [...SETTINGS, ...OTHERS, "hidden"];
    /** @type {HTMLIFrameElement | null} */
    #frame = null;
    /** @type {MessagePort | null} */
    #port = null;
    #due = false;
    /** @param {MessageEvent} event */
    #heard = (event) => this.#hear(event);

    connectedCallback() {
      addEventListener("message", this.#heard);
      this.#show();
      if (!this.shadowRoot) this.attachShadow({ mode: "open" }).adoptedStyleSheets = SHEETS;
      this.#load();
    }

    disconnectedCallback() {
      removeEventListener("message", this.#heard);
      this.#frame?.remove();
      this.#leave();
    }

    /** Sets `display` inline with `!important`, so that the page's style sheets can place the element but not hide it. */
    #show() {
      this.style.setProperty("display", this.hidden ? "none" : "block", "important");
    }

    /** Closes the port, so that late messages from a removed frame are dropped. */
    #leave() {
      this.#port?.close();
      this.#frame = this.#port = null;
    }

    #tellTheme() {
      this.#port?.postMessage({ tandem: VERSION, type: "theme", theme: this.getAttribute("theme") });
    }

    /** @type {(name: string, before: string | null, now: string | null) => void} */
    attributeChangedCallback(name, before, now) {
      if (!this.shadowRoot || before === now) return;
      if (name === "hidden") return this.#show();
      if (name === "theme") {
        if (now && !THEME.test(now)) warn([`theme='${now}'`]);
        return this.#tellTheme();
      }
      if (this.#due) return;
      // If several attributes change at once, reload the frame only once.
      this.#due = true;
      queueMicrotask(() => {
        this.#due = false;
        if (this.isConnected) this.#load();
      });
    }

    /** The height in pixels that the attribute gives; null if the frame is as high as its content. */
    #fixedHeight() {
      const height = this.getAttribute("height") ?? "auto";
      return /^[1-9]\d{1,4}$/.test(height) ? Math.min(Number(height), TALLEST) : null;
    }

    /** The address of Tandem's folder; null if it is unknown (a module, or a script in a shadow tree, can't know its own). */
    #folder() {
      const given = this.getAttribute("src") || script;
      if (!given) return null;
      try {
        const address = new URL(given, document.baseURI);
        // People often write a folder without its last slash.
        if (!/(\/|\.\w+)$/.test(address.pathname)) address.pathname += "/";
        return /^https?:$/.test(address.protocol) ? new URL("./", address) : null;
      } catch {
        return null;
      }
    }

    #address() {
      const flaws = [];
      for (const { name } of this.attributes) {
        if (!SETTINGS.includes(name) && !OTHERS.includes(name) && !ANY.test(name)) flaws.push(`'${name}' (not known)`);
      }
      for (const name of ["instrument", "side"]) {
        const value = this.getAttribute(name);
        if (value && !ID.test(value)) flaws.push(`${name}='${value}'`);
      }
      const height = this.getAttribute("height");
      if (height && height !== "auto" && !this.#fixedHeight()) flaws.push(`height='${height}'`);
      /** @param {string} name */
      const named = (name) => (ID.test(this.getAttribute(name) ?? "") ? this.getAttribute(name) : null);
      const address = this.#folder();
      if (!address) flaws.push("all: 'src' has to be the http address of Tandem's folder");
      warn(flaws);
      if (!address) return null;
      address.searchParams.set("embed", this.hasAttribute("preview") ? "preview" : "1");
      for (const name of SETTINGS) {
        if (this.hasAttribute(name)) address.searchParams.set(name, /** @type {string} */ (this.getAttribute(name)));
      }
      const logo = this.getAttribute("logo");
      // An inline logo is too long for an address: `data:` announces it, and the message to the frame contains it.
      if (logo) address.searchParams.set("logo", isInline(logo) ? "data:" : logo);
      const [instrument, side] = [named("instrument"), named("side")];
      address.hash = instrument || side ? `/assess/${instrument ?? DEFAULT_INSTRUMENT}${side ? `?side=${side}` : ""}` : "/";
      return address;
    }

    #load() {
      const address = this.#address();
      const before = this.#frame?.offsetHeight;
      this.#leave();
      if (!address) return /** @type {ShadowRoot} */ (this.shadowRoot).replaceChildren(document.createElement("slot"));
      const frame = document.createElement("iframe");
      frame.setAttribute("sandbox", RIGHTS);
      // Browsers without a dialog for sharing warn of its name.
      frame.allow = `clipboard-write${"share" in navigator ? "; web-share" : ""}`;
      frame.referrerPolicy = "no-referrer";
      frame.loading = "lazy";
      frame.title = this.getAttribute("title") || "Tandem";
      const height = this.#fixedHeight() ?? (before || STARTING_HEIGHT);
      // The page's rules don't apply in a shadow tree, but inherited properties do.
      frame.style.cssText = `display:block;width:100%;height:${height}px;border:0;visibility:visible!important`;
      frame.src = address.href;
      this.#frame = frame;
      // If Tandem does not answer, show the content of the element, a plain link, below the frame.
      /** @type {ShadowRoot} */ (this.shadowRoot).replaceChildren(frame);
      const showLink = () => this.#frame === frame && !this.#port && frame.after(document.createElement("slot"));
      frame.onload = () => setTimeout(showLink, PATIENCE);
    }

    /** Accepts a message only from our own frame and from Tandem's origin.
     * @param {MessageEvent} event */
    #hear({ source, origin, data }) {
      if (!this.#frame || source !== this.#frame.contentWindow || origin !== new URL(this.#frame.src).origin) return;
      if (data?.tandem !== VERSION || data.type !== "hello") return;
      const channel = new MessageChannel();
      this.#port = channel.port1;
      this.#port.onmessage = ({ data }) => data?.tandem === VERSION && this.#follow(data);
      const logo = this.getAttribute("logo");
      const connect = {
        tandem: VERSION,
        type: "connect",
        height: this.#fixedHeight() ? "fixed" : "auto",
        shareLevel: this.hasAttribute("share-level"),
        ...(isInline(logo) && { logo }),
      };
      /** @type {Window} */ (source).postMessage(connect, origin, [channel.port2]);
      // The theme may have changed since the frame's address was set.
      this.#tellTheme();
    }

    /** @param {any} message */
    #follow({ type, height, offset, instrument, answered, statements, level }) {
      if (type === "height" && height > 0 && !this.#fixedHeight()) {
        /** @type {HTMLIFrameElement} */ (this.#frame).style.height = `${Math.min(Math.ceil(height), TALLEST)}px`;
      } else if (type === "top") {
        // A new screen begins: scroll to its top if that is out of sight. `scroll-margin` leaves room for a page's own bar.
        if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
      } else if (type === "scroll" && offset >= 0) {
        // The visitor has asked for a part of a screen, so many pixels below the frame's top.
        const frame = /** @type {HTMLIFrameElement} */ (this.#frame);
        frame.style.scrollMarginTop = `${parseFloat(getComputedStyle(this).scrollMarginTop) - offset}px`;
        frame.scrollIntoView();
      } else if (type === "ready") {
        /** @type {ShadowRoot} */ (this.shadowRoot).querySelector("slot")?.remove();
        this.#emit("ready");
      } else if (type === "progress") {
        this.#emit("progress", { instrument, answered, statements });
      } else if (type === "level" && this.hasAttribute("share-level")) {
        this.#emit("level", { instrument, level });
      }
    }

    /** @param {"ready" | "progress" | "level"} name */
    #emit(name, detail = {}) {
      this.dispatchEvent(new CustomEvent(`tandem-${name}`, { detail, bubbles: true, composed: true }));
    }
  }

  customElements.define("tandem-assessment", TandemAssessment);
})();
