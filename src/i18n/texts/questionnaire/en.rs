//! English.

use super::Texts;
use crate::i18n::plural::english;

pub(super) const TEXTS: Texts = Texts {
    home: "To the start page",
    list_separator: ", ",

    questionnaire_page: |page, pages| format!("Page {page} of {pages}"),
    answered: |answered, all| format!("{answered} of {all} answered"),
    statement_number: |number, all| format!("Statement {number} of {all}"),
    about_subject: |subject| format!("about: {subject}"),
    clear_answer: "Clear this answer",
    back: "Back",
    next: "Next",
    finish: "Show the result",
    answer_as: "Where you work",
    side_unsaid: "rather not say",
    stays_here: "Your answers stay in this browser. Nothing is sent anywhere.",
    keys_help: |highest| format!("With a keyboard: 1 to {highest} answers the statement you are in."),
    resumed: |answered, all| format!("You are going on where you left off: {answered} of {all} answered."),
    other_side_title: "You have already begun",
    finish_begun: "Finish that one",
    begin_beside: |side| format!("Begin a new one: {side}"),
    both_stay: "A new one deletes nothing: both are in your history.",
    start_over: "Start over",
    start_over_sure: "Sure? Yes, drop these answers",
    blanks_left: |blanks| {
        format!("{} still without an answer.", english(blanks, "statement is", "statements are"))
    },
    to_first_blank: "Go to the first one",
    range: |lowest, highest| format!("Levels still possible: from “{lowest}” to “{highest}”."),
    range_settled: |level| format!("Whatever the missing answers are, the level will be “{level}”."),

    result_of: |instrument| format!("Result: {instrument}"),
    erased_title: "The result is erased",
    erased: "Nothing of it is left in this browser: no answers, no level.",
    no_page_title: "There is no such page",
    no_page: |fragment| format!("Nothing is to be found at “#{fragment}”. The link may have been cut short."),
    no_result_title: "That result is not in this browser",
    no_result: "A result lives only in the browser that made it, since nothing is ever uploaded. \
                Open it on the device and in the browser where the statements were answered. \
                If the site’s data were cleared there, it is gone.",
    no_instrument_title: "There is no such questionnaire",
    no_instrument: |id, known| format!("No questionnaire is called “{id}”. There is: {known}."),
};
