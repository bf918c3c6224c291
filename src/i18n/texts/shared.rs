//! The texts that several parts need: titles of screens, notices.

mod en;
mod pl;

use crate::questionnaire::locale::Locale;

/// Every shared text in one language.
#[allow(missing_docs, reason = "each name says what the text is; see `en.rs`")]
pub struct Texts {
    pub not_kept: &'static str,
    pub not_saved: &'static str,
    pub newer: &'static str,
    pub aside: &'static str,
    pub try_again: &'static str,
    pub load_again: &'static str,
    pub download_backup: &'static str,
    pub saved: &'static str,
    pub see_aside: &'static str,
    pub history: &'static str,
    pub comparison: &'static str,
    pub your_data: &'static str,
    pub about: &'static str,
    pub codes: &'static str,
    pub plans: &'static str,
    pub accounts: &'static str,
    pub kit: &'static str,
    pub invitation: &'static str,
    pub no_level_yet: &'static str,
    pub questionnaire: &'static str,
    pub part_loading: &'static str,
    pub part_failed: &'static str,
    pub new_version: &'static str,
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
