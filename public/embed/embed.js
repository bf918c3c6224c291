// <tandem-assessment>: Tandem within another page. One script tag, no dependency, at most 3 kB in brotli
// (scripts/budget.mjs). embed.d.ts documents attributes and events, README.md the rest.
(() => {
  const VERSION = 1;
  /** Whose `side` it is where no instrument is named. Pages rely on it. */
  const DEFAULT_INSTRUMENT = "marketing-sales";
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript)?.src;
  if (customElements.get("tandem-assessment")) return;

  /** Attributes that become settings of the frame's address. The frame itself says which values it can't use. */
  const SETTINGS = ["lang", "theme", "name", "accent", "cta", "cta-text"];
  const OTHERS = ["instrument", "side", "logo", "height", "share-level", "preview", "src", "title"];
  /** What any element may have. */
  const ANY = /^(class|id|style|hidden|slot|dir|role|tabindex|part|exportparts|inert|translate|nonce|(data|aria)-.*|on.*)$/;
  /** What the frame may do: run the program, keep answers under its own origin, hand out files, print, and open the full
   * page and the contact in tabs of their own. It can't lead the page around it away, submit forms or use devices. */
  const RIGHTS = "allow-scripts allow-same-origin allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox";
  /** As src/domain/id.rs has it. */
  const ID = /^[a-z\d][a-z\d-]{0,39}$/;
  const THEME = /^(light|dark|auto)$/;
  const STARTING_HEIGHT = 640;
  const TALLEST = 200_000;
  /** Milliseconds from a frame that has loaded to the word that Tandem is in it. */
  const PATIENCE = 10_000;

  /** As wide as there is room, also where a page's layout would shrink it; the page's own rules win.
   * @type {CSSStyleSheet[]} */
  const SHEETS = [];
  try {
    SHEETS.push(new CSSStyleSheet());
    SHEETS[0].replaceSync(":host{inline-size:100%}");
  } catch {
    // Before Safari 16.4 there are none that a strict policy allows.
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

    /** Inline and important: the page's style sheets have a say in where it stands, not in whether it can be seen. */
    #show() {
      this.style.setProperty("display", this.hidden ? "none" : "block", "important");
    }

    /** What a frame that is gone has still said is not for the next one. */
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
      // Several that change at once load the frame anew once.
      this.#due = true;
      queueMicrotask(() => {
        this.#due = false;
        if (this.isConnected) this.#load();
      });
    }

    /** The height that was asked for in pixels; null where the frame follows its content. */
    #fixedHeight() {
      const height = this.getAttribute("height") ?? "auto";
      return /^[1-9]\d{1,4}$/.test(height) ? Math.min(Number(height), TALLEST) : null;
    }

    /** Tandem's folder; null where nothing says it (a module, or a script within a shadow tree, can't know its address). */
    #folder() {
      const given = this.getAttribute("src") || script;
      if (!given) return null;
      try {
        const address = new URL(given, document.baseURI);
        // A folder is often written without its last slash.
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
      // What is too long for an address follows in a message; the address says that it will.
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
      frame.allow = "clipboard-write";
      frame.referrerPolicy = "no-referrer";
      frame.loading = "lazy";
      frame.title = this.getAttribute("title") || "Tandem";
      const height = this.#fixedHeight() ?? (before || STARTING_HEIGHT);
      // The page's rules don't reach into a shadow tree, but for what is inherited.
      frame.style.cssText = `display:block;width:100%;height:${height}px;border:0;visibility:visible!important`;
      frame.src = address.href;
      this.#frame = frame;
      // Where no answer comes, what stands in the element shows beneath: the plain link.
      /** @type {ShadowRoot} */ (this.shadowRoot).replaceChildren(frame);
      const showLink = () => this.#frame === frame && !this.#port && frame.after(document.createElement("slot"));
      frame.onload = () => setTimeout(showLink, PATIENCE);
    }

    /** A stranger's message is none of ours: it has to come from our frame, and from Tandem's own origin.
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
      // It may have changed since the frame was asked for.
      this.#tellTheme();
    }

    /** @param {any} message */
    #follow({ type, height, instrument, answered, statements, level }) {
      if (type === "height" && height > 0 && !this.#fixedHeight()) {
        /** @type {HTMLIFrameElement} */ (this.#frame).style.height = `${Math.min(Math.ceil(height), TALLEST)}px`;
      } else if (type === "top") {
        // A new screen begins: its top comes into sight where it is not. `scroll-margin` leaves room for a page's own bar.
        if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
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
