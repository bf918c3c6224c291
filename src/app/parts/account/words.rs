//! How accounts, variants and shares are written on screen.

use crate::app::markup::{Markup, el};
use crate::domain::account::Account;
use crate::domain::account::variant::Variant;
use crate::domain::instrument::Exact;
use crate::domain::name::Name;
use crate::domain::record::Record;
use crate::i18n::number;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// What an account is called on screen.
pub fn called(account: &Account) -> String {
    account.name().as_ref().map(Name::to_string).unwrap_or_default()
}

/// A link to it.
pub fn link(account: &Account) -> Markup {
    el("a").attr("href", Route::account(account.id()).fragment()).child(el("strong").text(called(account)))
}

/// The name of a variant, within a sentence.
pub fn name_of(definition: &Definition, variant: Variant, locale: Locale) -> &str {
    let level = definition.instrument.levels().position(|level| level.id.as_str() == variant.id());
    level.map_or(variant.id(), |level| definition.wording.levels[level].name.in_locale(locale))
}

/// Hundredths of a percent as percent: "12,5".
pub fn share_of(hundredths: u64, locale: Locale) -> String {
    number::short(locale, Exact::new(hundredths, 100))
}
