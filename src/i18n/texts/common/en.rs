//! English.

use super::Texts;
use crate::i18n::plural::english;

pub(super) const TEXTS: Texts = Texts {
    list_separator: ", ",

    go_on: |answered, all| format!("Finish the questionnaire: {answered} of {all}"),
    last_result: "Your last result",
    area: "Area",
    mean: "Mean",
    to_target: |level| format!("Short of {level} by"),
    target_met: "reached",
    area_table: "Mean of your ratings in each area",
    counts: "Counts",
    since_last: |day, change| format!("Since {day}: {change}."),
    changed_by: |from, to| match to.abs_diff(from) {
        0 => "the same sum".to_owned(),
        by => format!("{}{}", if to > from { "+" } else { "−" }, english(by as usize, "point", "points")),
    },
    level_then: |then, now| {
        if then == now { format!("still “{now}”") } else { format!("from “{then}” to “{now}”") }
    },
    compare: "Compare the two",
    no_level_reason: |blanks| {
        format!(
            "A level needs every answer: a blank is not counted as a rating. {} missing.",
            english(blanks, "answer is", "answers are")
        )
    },
    to_blanks: "Complete the missing answers",
    finish_begun: "Finish that one",
    begin_beside: |side| format!("Begin a new one: {side}"),
    both_stay: "The new one does not replace it: both are in your history.",
    erased: "They are gone from this browser, and so is the result, if there was one. Downloaded files, prints, copied \
             texts and the entry in the browser’s own history remain.",
    no_page: |fragment| format!("There is no page at “#{fragment}”. The link may be incomplete."),
    no_result: "Answers are not uploaded, so a result opens only in the browser that made it, or where its backup was \
                restored. Try the same device and browser. If the site’s data were cleared there, or it was a private \
                window, the result is gone.",
    home: "Go to the start page",
    start_over: "Start over",
    discard_sure: "Sure? Yes, delete these answers",
    stop_and_erase: "Sharing this computer? Stop and erase your answers",

    safari: "If you use Safari for seven days without visiting this page, it deletes what the page has saved. A backup \
             keeps your results.",
    make_backup: "Make a backup",
    correct_answers: "Change my answers",
    carried_in: |day| {
        format!(
            "Answers from a code came in here on {day}. A code has no date, so it is not known when they were given."
        )
    },
    finish_and_erase: "Does someone else use this device? Finish and erase the result",
    finish_and_erase_sure: "Sure? Yes, erase this result",
    result_stays_here: "This result is kept in this browser only: its address does not open it on another device. A \
                        private window forgets it when closed.",
    assess_again: "Start a new assessment",
    all_results: "All your results",
};
