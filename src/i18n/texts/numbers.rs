//! The texts of numbers that people type, of quantities in their units, and of calculators.

mod en;
mod pl;

use crate::domain::metric::{NoResult, NotAnInput, Unit};
use crate::i18n::number_input::NotANumber;
use crate::questionnaire::locale::Locale;

/// Every text of it in one language.
#[allow(missing_docs, reason = "each name says what the text is; see `en.rs`")]
pub struct Texts {
    pub in_unit: fn(unit: Unit) -> &'static str,
    /// The same in a sentence that has several of one unit: an amount of money is its number alone.
    pub short: fn(Unit, &str) -> String,
    pub quantity: fn(unit: Unit, number: &str) -> String,
    pub not_a_number: fn(field: &str, typed: &str, reason: NotANumber) -> String,
    pub not_an_input: fn(field: &str, reason: NotAnInput) -> String,

    pub calculator: &'static str,
    pub calculate: &'static str,
    pub example: fn(inputs: &str, result: &str) -> String,
    pub result: &'static str,
    pub no_result: fn(reason: &NoResult, divisor: &str) -> String,
    pub list_separator: &'static str,
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
