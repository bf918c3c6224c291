//! The texts of restoring a backup, once a file is chosen.

mod en;
mod pl;

use crate::codec::backup::NotABackup;
use crate::questionnaire::locale::Locale;

/// Every text of it in one language.
#[allow(missing_docs, reason = "each name says what the text is; see `en.rs`")]
pub struct Texts {
    pub preview: fn(day: &str) -> String,
    pub preview_new: fn(results: usize) -> String,
    pub preview_same: fn(results: usize) -> String,
    pub preview_differ: fn(results: usize) -> String,
    pub preview_only_here: fn(results: usize) -> String,
    pub preview_others_new: fn(records: usize) -> String,
    pub preview_others_join: fn(usize) -> String,
    pub preview_others_differ: fn(records: usize) -> String,
    pub preview_others_only_here: fn(records: usize) -> String,
    pub preview_unusable: fn(place: &str, reason: &str) -> String,
    pub preview_more: fn(records: usize) -> String,
    pub preview_unreadable: fn(texts: usize) -> String,
    pub preview_nothing: &'static str,
    pub merge: &'static str,
    pub replace: fn(removed: usize) -> String,
    pub replace_sure: fn(removed: usize) -> String,
    pub not_a_backup: fn(reason: &NotABackup) -> String,
    pub file_too_large: &'static str,
    pub nothing_changed: &'static str,
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
