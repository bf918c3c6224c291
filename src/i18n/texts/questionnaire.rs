//! The texts of the screens in the program itself: the questionnaire, and what does not exist.

mod en;
mod pl;

use crate::questionnaire::locale::Locale;

/// Every text of these screens in one language.
#[allow(missing_docs, reason = "each name says what the text is; see `en.rs`")]
pub struct Texts {
    pub list_separator: &'static str,

    pub questionnaire_page: fn(page: usize, pages: usize) -> String,
    pub answered: fn(answered: usize, all: usize) -> String,
    pub statement_number: fn(number: usize, all: usize) -> String,
    pub clear_answer: &'static str,
    pub back: &'static str,
    pub next: &'static str,
    pub finish: &'static str,
    pub answer_as: &'static str,
    pub side_unsaid: &'static str,
    pub stays_here: &'static str,
    pub keys_help: fn(highest: u8) -> String,
    pub glides: &'static str,
    pub resumed: &'static str,
    pub other_side_title: &'static str,
    pub blanks_left: fn(blanks: usize) -> String,
    pub to_first_blank: &'static str,
    pub range: fn(lowest: &str, highest: &str) -> String,
    pub range_settled: fn(level: &str) -> String,

    pub result_of: fn(instrument: &str) -> String,
    pub erased_title: &'static str,

    pub no_page_title: &'static str,
    pub no_result_title: &'static str,
}

impl Texts {
    /// The texts in a language.
    pub fn of(locale: Locale) -> &'static Self {
        match locale {
            Locale::Pl => &pl::TEXTS,
            Locale::En => &en::TEXTS,
        }
    }
}
