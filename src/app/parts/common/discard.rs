//! Discarding the answers of a questionnaire.

use leptos::prelude::*;

use crate::app::components::confirm_button::confirm_button;
use crate::app::markup::{el, live, nothing};
use crate::app::state::State;
use crate::domain::assessment::Assessment;
use crate::i18n::texts::common::Texts;
use crate::platform::location;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// For those who find answers that are not theirs: discards them and goes to the start, or to the account that they are about.
pub fn start_over(state: State, locale: Locale, route: &Route) -> AnyView {
    let (Route::Result(id), texts) = (route.clone(), Texts::of(locale)) else { return nothing() };
    let is_writable = state.records.watch_writable();
    live(move || {
        let id = id.clone();
        let start_over = move || {
            let account = untrack(|| state.records.get(&id, Assessment::account)).flatten();
            if state.discard(&id) {
                let to = account.map_or(Route::Start, |account| Route::account(&account));
                location::go(&to.fragment());
            }
        };
        match is_writable.get() {
            Some(1) => {
                confirm_button("link", "start-over", texts.start_over, texts.discard_sure, start_over).into()
            }
            _ => nothing(),
        }
    })
}

/// For those who share the device and stop before the result.
pub fn stop_and_erase(state: State, locale: Locale, route: &Route) -> AnyView {
    let (Route::Result(id), texts) = (route.clone(), Texts::of(locale)) else { return nothing() };
    if !untrack(|| state.records.is_writable()) {
        return nothing();
    }
    let erase = move || drop(state.records.remove(&id));
    let (text, question) = (texts.stop_and_erase, texts.discard_sure);
    el("p").child(confirm_button("link", "stop-and-erase", text, question, erase)).into()
}
