//! A result that was just erased.

use leptos::prelude::*;

use crate::app::components::missing::{home, missing};
use crate::app::state::State;
use crate::i18n::texts::common::Texts;
use crate::i18n::texts::questionnaire::Texts as Questionnaire;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// What is gone, and what is not.
pub fn erased(_: State, locale: Locale, _: &Route) -> AnyView {
    let title = Questionnaire::of(locale).erased_title;
    missing("erased", title, Texts::of(locale).erased, home(locale)).into()
}
