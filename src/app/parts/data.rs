//! History, comparison, and the visitor's data: the screens over all records.

mod commands;
mod compare;
mod history;
mod print;
mod restored;
mod state;
mod undo;
mod your_data;

use leptos::prelude::*;

use crate::app::state::State;
use crate::i18n::texts::data::Texts;
use crate::questionnaire::locale::Locale;
use crate::route::{Page, Route};
use state::DataState;

pub use restored::page as restored;

/// The screen of an address.
pub fn page(state: State, locale: Locale, route: &Route) -> AnyView {
    let (state, texts) = (DataState::of(state), Texts::of(locale));
    match route {
        Route::Page(Page::Data, _) => your_data::page(state, locale, texts),
        _ => match route.compared() {
            Some(pair) => compare::page(state, locale, texts, pair),
            None => history::page(state, locale, texts),
        },
    }
}
