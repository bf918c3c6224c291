//! What a report of a result contains, in whatever form it is written.

use crate::domain::advice::Recommendation;
use crate::domain::assessment::Assessment;
use crate::domain::assessment::attached::KeptMetric;
use crate::domain::calendar::Day;
use crate::domain::metric::Unit;
use crate::domain::report::Report;
use crate::domain::score::Score;
use crate::i18n::quantity;
use crate::i18n::texts::numbers::Texts;
use crate::questionnaire::definition::{Counsel, Definition};
use crate::questionnaire::locale::Locale;

/// The contents of a report.
#[derive(Clone, Copy)]
pub struct ReportInput<'a> {
    /// The instrument.
    pub definition: &'a Definition,
    /// The assessment, which is finished.
    pub assessment: &'a Assessment,
    /// Its score.
    pub score: &'a Score,
    /// Its strongest and weakest areas and statements.
    pub report: &'a Report,
    /// The instrument's advice and what it recommends here, if it has any.
    pub advice: Option<(&'a Counsel, &'a Recommendation)>,
    /// The language of the report.
    pub locale: Locale,
    /// The day of the result in the report's language.
    pub day: &'a str,
    /// Writes a day of the calendar in a language.
    pub calendar_day: fn(Locale, Day) -> String,
}

/// A kept value in its unit; a unit of a newer program is written as it is.
pub fn kept_value(locale: Locale, kept: &KeptMetric) -> String {
    let written = quantity::written(locale, kept.value.value());
    match Unit::named(kept.unit.as_str()) {
        Some(unit) => (Texts::of(locale).quantity)(unit, &written),
        None => format!("{written} {}", kept.unit),
    }
}
