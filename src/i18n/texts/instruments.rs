//! The texts of what only some instruments have, areas beside the radar, and of an instrument that is nowhere.

mod en;
mod pl;

use crate::questionnaire::locale::Locale;

/// Every text of it in one language.
#[allow(missing_docs, reason = "each name says what the text is; see `en.rs`")]
pub struct Texts {
    pub bar: fn(area: &str, value: &str, highest: u8) -> String,
    pub bar_thresholds: fn(levels: &str) -> String,
    pub no_instrument_title: &'static str,
    pub no_instrument: fn(id: &str, known: &str) -> String,
    pub list_separator: &'static str,
    pub client: fn(name: &str) -> String,
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
