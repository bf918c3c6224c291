//! What a report of a result contains, in whatever form it is written.

use crate::domain::advice::{Because, Ranked, Recommendation, lowest_rating};
use crate::domain::answers::Answers;
use crate::domain::assessment::Assessment;
use crate::domain::assessment::attached::KeptMetric;
use crate::domain::calendar::Day;
use crate::domain::index::AreaIx;
use crate::domain::instrument::Exact;
use crate::domain::metric::Unit;
use crate::domain::report::Report;
use crate::domain::scale::Rating;
use crate::domain::score::Score;
use crate::i18n::texts::advice::Texts as AdviceTexts;
use crate::i18n::texts::numbers::Texts;
use crate::i18n::{number, quantity};
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

/// Why an action is recommended to a respondent: "Because you rated “common measures” 1."
pub fn reason(ranked: &Ranked, definition: &Definition, answers: &Answers, locale: Locale) -> String {
    let texts = AdviceTexts::of(locale);
    match ranked.because {
        Because::Item(item) => {
            let rating = lowest_rating(&definition.instrument, answers, item).map_or(0, Rating::value);
            let is_strength = definition.instrument.scale().is_above_middle(rating);
            (texts.because)(definition.wording.items[item].short.in_locale(locale), rating, is_strength)
        }
        Because::Area(area, by) => area_reason(definition, area, by, locale),
    }
}

/// What an area lacks to the target level: "“Teams”: 0.50 below the threshold."
pub fn area_reason(definition: &Definition, area: AreaIx, by: Exact, locale: Locale) -> String {
    let by = (by > Exact::default()).then(|| number::shortfall(locale, by));
    let area = definition.wording.areas[area].in_locale(locale);
    (AdviceTexts::of(locale).because_of_area)(area, by.as_deref())
}

/// A kept value in its unit; a unit of a newer program is written as it is.
pub fn kept_value(locale: Locale, kept: &KeptMetric) -> String {
    let written = quantity::written(locale, kept.value.value());
    match Unit::named(kept.unit.as_str()) {
        Some(unit) => (Texts::of(locale).quantity)(unit, &written),
        None => format!("{written} {}", kept.unit),
    }
}
