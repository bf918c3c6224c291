//! English.

use super::Texts;
use crate::i18n::plural::english;

pub(super) const TEXTS: Texts = Texts {
    list_separator: ", ",

    questionnaire_page: |page, pages| format!("Page {page} of {pages}"),
    answered: |answered, all| format!("{answered} of {all} answered"),
    statement_number: |number, all| format!("Statement {number} of {all}"),
    clear_answer: "Clear this answer",
    back: "Back",
    next: "Next",
    finish: "Show the result",
    answer_as: "Your department",
    side_unsaid: "rather not say",
    stays_here: "Your answers stay in this browser. We send them to nobody.",
    keys_help: |highest| {
        format!("On a keyboard, press 1 to {highest} to rate a statement and move to the next one.")
    },
    glides: "After each answer the page scrolls to the next statement.",
    resumed: "You are picking up where you left off.",
    other_side_title: "You have already begun",
    blanks_left: |blanks| format!("{} still unanswered.", english(blanks, "statement is", "statements are")),
    to_first_blank: "Go to the first one",
    range: |lowest, highest| format!("Levels still possible: from {lowest} to {highest}."),
    range_settled: |level| format!("The missing answers will not change the level any more: “{level}”."),

    result_of: |instrument| format!("Result: {instrument}"),
    erased_title: "Your answers are erased",
    no_page_title: "Page not found",
    no_result_title: "That result is not in this browser",
};
