//! Addresses of what does not exist.

use leptos::prelude::*;

use crate::app::components::missing::{home, missing as screen};
use crate::app::state::State;
use crate::i18n::texts::common::Texts;
use crate::i18n::texts::questionnaire::Texts as Questionnaire;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// An address that belongs to no screen, or that of an assessment which is not in this browser.
pub fn missing(_: State, locale: Locale, route: &Route) -> AnyView {
    let (texts, titles) = (Texts::of(locale), Questionnaire::of(locale));
    let home = home(locale);
    match route {
        Route::Unknown { fragment } => {
            screen("page", titles.no_page_title, (texts.no_page)(fragment), home).into()
        }
        _ => screen("result", titles.no_result_title, texts.no_result, home).into(),
    }
}
