// What the later parts of the program call in plain JavaScript. It is loaded with them, so that a first visit need not load
// it: what the program imports itself would be in the script that every visit loads.
import { flawOf } from "../../public/extras/brand-rules.js";
import { readImage, readText } from "./chosen.js";
import { erase } from "./erase.js";
import { copyText, print, savePng } from "./export.js";
import { countOfflineFiles, isPersistent, requestPersistence } from "./persistence.js";

Object.assign(
  globalThis.tandem,
  /** @satisfies {TandemCommon} */ ({
    brandFlaw: (key, value, app) => flawOf(key, value, app) ?? undefined,
    copyText,
    countOfflineFiles,
    erase,
    isPersistent,
    print,
    readImage,
    readText,
    requestPersistence,
    savePng,
  }),
);
