//! Amounts as they are typed in the forms of plans.

use crate::domain::metric::{NotAnInput, Unit};
use crate::domain::plan::amount::Amount;
use crate::i18n::number_input;
use crate::i18n::texts::numbers::Texts as Numbers;
use crate::questionnaire::locale::Locale;

/// Reads an amount as it was typed; `label` names the field in what is wrong. One's own numbers may be below zero.
///
/// # Errors
/// What is wrong with it, in a sentence.
pub fn amount(locale: Locale, typed: &str, label: &str, unit: Unit, is_own: bool) -> Result<Amount, String> {
    let numbers = Numbers::of(locale);
    let value = number_input::read(locale, typed)
        .map_err(|reason| (numbers.not_a_number)(label, &number_input::shortened(typed), reason))?;
    let checked = if is_own && unit == Unit::Count { Ok(value) } else { unit.check(value) };
    let checked = checked.and_then(|value| Amount::of(value).ok_or(NotAnInput::TooLarge));
    checked.map_err(|reason| (numbers.not_an_input)(label, reason))
}
