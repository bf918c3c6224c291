//! The words of the workbook.

mod en;
mod pl;

use crate::questionnaire::locale::Locale;

/// Every text of the workbook in one language. `missing` stands inside a formula too, where its number is an
/// expression: no straight quotation marks in it.
#[allow(missing_docs, reason = "named after what they say; `en.rs` says it")]
pub struct Texts {
    pub questionnaire: &'static str,
    pub how: fn(points: u8) -> String,
    pub number: &'static str,
    pub statement: &'static str,
    pub rating: &'static str,
    pub in_words: &'static str,
    pub off_scale: fn(points: u8) -> String,
    pub refused: &'static str,
    pub refused_how: fn(points: u8) -> String,
    pub see_result: &'static str,

    pub result: &'static str,
    pub answered: &'static str,
    pub out_of: fn(most: u32) -> String,
    pub sum: &'static str,
    pub level: &'static str,
    pub missing: fn(number: &str) -> String,
    pub area: &'static str,
    pub mean: &'static str,
    pub radar_name: fn(points: u8) -> String,
    pub meaning: &'static str,

    pub source: &'static str,
    pub about: &'static str,
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
