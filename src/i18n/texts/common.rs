//! The texts of what is drawn by the file that all later parts share.

mod en;
mod pl;

use crate::questionnaire::locale::Locale;

/// Every text of it in one language.
#[allow(missing_docs, reason = "each name says what the text is; see `en.rs`")]
pub struct Texts {
    pub list_separator: &'static str,

    pub go_on: fn(answered: usize, all: usize) -> String,
    pub last_result: &'static str,
    pub area: &'static str,
    pub mean: &'static str,
    pub to_target: fn(level: &str) -> String,
    pub target_met: &'static str,
    pub area_table: &'static str,
    pub counts: &'static str,
    pub since_last: fn(day: &str, change: &str) -> String,
    pub changed_by: fn(from: u32, to: u32) -> String,
    pub level_then: fn(then: &str, now: &str) -> String,
    pub compare: &'static str,
    pub no_level_reason: fn(blanks: usize) -> String,
    pub to_blanks: &'static str,
    pub finish_begun: &'static str,
    pub begin_beside: fn(side: &str) -> String,
    pub both_stay: &'static str,
    pub erased: &'static str,
    pub no_page: fn(fragment: &str) -> String,
    pub no_result: &'static str,
    pub home: &'static str,
    pub start_over: &'static str,
    pub discard_sure: &'static str,
    pub stop_and_erase: &'static str,

    pub safari: &'static str,
    pub make_backup: &'static str,
    pub correct_answers: &'static str,
    pub carried_in: fn(day: &str) -> String,
    pub finish_and_erase: &'static str,
    pub finish_and_erase_sure: &'static str,
    pub result_stays_here: &'static str,
    pub assess_again: &'static str,
    pub all_results: &'static str,
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
