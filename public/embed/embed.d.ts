/**
 * Tandem within another page.
 *
 * ```html
 * <script src="https://tandem.example/embed.js" async></script>
 * <tandem-assessment lang="en" accent="#7a1f3d" name="Example Consulting">
 *   <a href="https://tandem.example/?lang=en">Are your marketing and sales teams pulling the same way?</a>
 * </tandem-assessment>
 * ```
 *
 * The link inside is shown if JavaScript is off or Tandem can't be reached.
 */
export interface TandemAssessmentAttributes {
  /** The questionnaire to begin with, by its id, such as `marketing-sales`. Without it and `side`: the start screen. */
  instrument?: string;
  /** The side that answers, by its id: `marketing`, `sales` or `other`. Visitors can change it. */
  side?: string;
  /** Without it, the language that the visitor's browser asks for. The visitor's own choice wins. */
  lang?: "pl" | "en";
  /** Without it, the theme of the visitor's system. May change at any time without reloading the frame. */
  theme?: "light" | "dark" | "auto";
  /** A colour such as `#1d4a6b`; made darker or lighter if it would be hard to read. */
  accent?: string;
  /** The name of the consultant or company, at most 40 characters. */
  name?: string;
  /** A file under Tandem's own folder, or a `data:` image of at most 32 kB. */
  logo?: string;
  /** Where the contact button leads: an https address. Its host is shown. */
  cta?: string;
  /** What the contact button says, at most 40 characters. */
  "cta-text"?: string;
  /** `auto`, the default: as high as its content. Or a number of pixels, with a scroll bar of its own. */
  height?: "auto" | `${number}`;
  /** Ask the visitor, at the result, whether this page may learn the level. */
  "share-level"?: "";
  /** For trying Tandem out: answers are not stored. */
  preview?: "";
  /** The name of the frame for screen readers; `Tandem` by default. */
  title?: string;
  /** The address of Tandem's folder, if `embed.js` comes from elsewhere. */
  src?: string;
}

/** `tandem-ready`: Tandem is shown in the frame. */
export type TandemReadyEvent = CustomEvent<Record<string, never>>;

/** `tandem-progress`: how many of all statements are answered. It never says which ones, or how. */
export type TandemProgressEvent = CustomEvent<{ instrument: string; answered: number; statements: number }>;

/** `tandem-level`: only with the attribute `share-level`, and only after the visitor has agreed. */
export type TandemLevelEvent = CustomEvent<{ instrument: string; level: string }>;

declare global {
  interface HTMLElementTagNameMap {
    "tandem-assessment": HTMLElement;
  }
  interface HTMLElementEventMap {
    "tandem-ready": TandemReadyEvent;
    "tandem-progress": TandemProgressEvent;
    "tandem-level": TandemLevelEvent;
  }
}
