//! Addresses of what does not exist.

use leptos::prelude::*;

use crate::app::components::missing::missing as screen;
use crate::app::state::State;
use crate::i18n::texts::common::Texts;
use crate::i18n::texts::questionnaire::Texts as Questionnaire;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// An address that belongs to no screen, or that of an assessment which is not in this browser.
pub fn missing(_: State, locale: Locale, route: &Route) -> AnyView {
    let (texts, titles) = (Texts::of(locale), Questionnaire::of(locale));
    match route {
        Route::Unknown { fragment } => {
            screen(locale, titles.no_page_title, (texts.no_page)(fragment), "page")
        }
        _ => screen(locale, titles.no_result_title, texts.no_result.to_owned(), "result"),
    }
}
