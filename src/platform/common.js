// What the later parts of the program call in plain JavaScript. It is loaded with them, so that a first visit need not load
// it: what the program imports itself would be in the script that every visit loads.
import { flawOf } from "../../public/extras/brand-rules.js";
import { readImage, readText } from "./chosen.js";
import { erase } from "./erase.js";
import { canShare, copyRich, copyText, linkTo, print, savePng, share } from "./export.js";
import { countOfflineFiles, isPersistent, requestPersistence } from "./persistence.js";
import { show } from "./show.js";

Object.assign(
  globalThis.tandem,
  /** @satisfies {TandemCommon} */ ({
    brandFlaw: (key, value, app) => flawOf(key, value, app) ?? undefined,
    canShare,
    copyRich,
    copyText,
    countOfflineFiles,
    erase,
    isPersistent,
    linkTo,
    print,
    readImage,
    readText,
    requestPersistence,
    savePng,
    share,
    show,
  }),
);
