//! The texts of two results of one questionnaire beside each other.

mod en;
mod pl;

use crate::questionnaire::locale::Locale;

/// Every text of it in one language.
#[allow(missing_docs, reason = "each name says what the text is; see `en.rs`")]
pub struct Texts {
    pub earlier: &'static str,
    pub later: &'static str,
    pub change: &'static str,
    pub whole: &'static str,
    pub area: &'static str,
    pub by_area: &'static str,
    pub radar_name: fn(highest: u8) -> String,
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
