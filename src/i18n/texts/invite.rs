//! The texts of invitations: making one, reading one, and asking a counterpart from a result.

mod en;
mod pl;

use crate::questionnaire::locale::Locale;

/// Every text of invitations in one language. A minimum of `None` is that of an open team.
#[allow(missing_docs, reason = "each name says what the text is; see `en.rs`")]
pub struct Texts {
    // Making one.
    pub lede: &'static str,
    pub about: &'static str,
    pub from: &'static str,
    pub from_hint: &'static str,
    pub contact: &'static str,
    pub contact_hint: &'static str,
    pub not_an_address: &'static str,
    pub questionnaire: &'static str,
    pub who_answers: &'static str,
    pub anyone: &'static str,
    pub language: &'static str,
    pub kind: &'static str,
    pub kind_closed: &'static str,
    pub kind_open: &'static str,
    pub minimum: &'static str,
    pub minimum_hint: &'static str,
    pub bad_minimum: &'static str,
    pub promise_of_team: fn(minimum: Option<u8>) -> String,
    pub promise: &'static str,
    pub ready: &'static str,
    pub needs_name: &'static str,
    pub needs_correction: &'static str,
    pub message: fn(title: &str) -> String,
    pub copy_message: &'static str,
    pub copy_link: &'static str,
    pub share_link: &'static str,
    pub what_they_see: &'static str,
    pub then: &'static str,
    pub to_team: &'static str,

    // Reading one.
    pub from_whom: fn(from: &str) -> String,
    pub unchecked: &'static str,
    pub before: &'static str,
    pub statements: fn(title: &str, count: usize) -> String,
    pub stays: &'static str,
    pub seen_closed: fn(from: &str, least: usize, several: usize) -> String,
    pub unsaid: fn(least: usize) -> String,
    pub readable: fn(from: &str) -> String,
    pub seen_open: fn(from: &str) -> String,
    pub asked_side: fn(side: &str) -> String,
    pub choose_side: &'static str,
    pub begin: &'static str,
    pub begin_as: fn(side: &str) -> String,
    pub begin_unsaid: &'static str,
    pub has_result: fn(day: &str) -> String,
    pub use_result: &'static str,
    pub cut: &'static str,
    pub changed: &'static str,
    pub newer: &'static str,
    pub other_questions: fn(title: &str) -> String,
    pub unknown: fn(id: &str) -> String,
    pub home: &'static str,
    pub answer_alone: &'static str,

    // Asking a counterpart.
    pub counterpart_hint: &'static str,
    pub back: &'static str,
    pub paste_code: &'static str,
    pub whole_team: &'static str,
    pub invite_team: &'static str,
    pub forms: &'static str,
    pub paper: &'static str,
    pub workbook: &'static str,
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
