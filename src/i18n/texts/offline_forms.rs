//! The texts of the forms that are filled in without the page: the questionnaire on paper, and the workbook.

mod en;
mod pl;

use crate::domain::id::Id;
use crate::questionnaire::locale::Locale;

/// Every text of these forms in one language. `missing` is also used inside a formula, with an expression as its
/// number, so it must not contain straight quotation marks.
#[allow(missing_docs, reason = "each name says what the text is; see `en.rs`")]
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

    pub mark_one: fn(points: u8) -> String,
    pub add_up: &'static str,
    pub unanswered: &'static str,
    pub work_out: &'static str,
    pub statements: &'static str,
    pub weaker_counts: &'static str,
    pub highest_level: &'static str,
    pub otherwise: &'static str,
    pub sum_at_least: fn(least: u32) -> String,
    pub at_least: fn(what: &str, least: &str) -> String,
    pub mean_at_least: fn(areas: &str, least: &str) -> String,
    pub each_at_least: fn(areas: &str, least: &str) -> String,
    pub all_areas: &'static str,

    /// The sources of statements and levels, by the instrument's id, since an instrument file names no source.
    pub sources: &'static [(&'static str, &'static str)],
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

    /// The source of an instrument's statements and levels, if it is known.
    pub fn source(&self, instrument: &Id) -> Option<&'static str> {
        self.sources.iter().find(|(id, _)| *id == instrument.as_str()).map(|&(_, source)| source)
    }
}
