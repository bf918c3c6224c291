// What the visitor has begun here before, as far as the start screen has to know it before the program is there.
import { texts } from "./held.js";

const KIND = "assessment/";
const RATED = /"ratings\/[^"]*":\[\d/;
const FINISHED = /"finished":\[\{"at":(\d+)/;

/** Whether an assessment is in progress, and the id of the latest result, if there is one. It reads this from the texts of the
 * records, since the program leaves finished ones unread at its start.
 * @returns {{ isInProgress: boolean, last: string | undefined }} */
export function begun() {
  const kept = texts(KIND);
  let [isInProgress, last, latest] = [false, /** @type {string | undefined} */ (undefined), 0];
  for (let i = 0; i < kept.length; i += 2) {
    const at = Number(FINISHED.exec(kept[i + 1])?.[1]);
    if (at > latest) [last, latest] = [kept[i].slice(KIND.length), at];
    isInProgress ||= !at && RATED.test(kept[i + 1]);
  }
  return { isInProgress, last };
}

/** @type {Tandem["lastResult"]} */
export const lastResult = () => begun().last;

/** Keeps the place free on the start screen that the program will fill. */
export function reserve() {
  const { isInProgress, last } = begun();
  document.documentElement.dataset.begun = `${isInProgress ? "open" : ""} ${last ? "last" : ""}`.trim();
}
