//! All instruments but that of the start screen, with their advice. They are taken up when an address, a record or a screen asks for one.

mod bars;

use leptos::prelude::*;

use crate::app::catalog::Further;
use crate::app::clients::client_of;
use crate::app::components::missing::{home, missing};
use crate::app::markup::{el, live, nothing, parts};
use crate::app::state::State;
use crate::i18n::texts::instruments::Texts;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

pub use bars::bars;

// `build.rs` lists their files.
include!(concat!(env!("OUT_DIR"), "/further.rs"));

/// An instrument that does not exist, with the list of those that do.
pub fn no_instrument(state: State, locale: Locale, route: &Route) -> AnyView {
    let Route::Assess { instrument, .. } = route else { return nothing() };
    let texts = Texts::of(locale);
    let known = state.records.instrument_ids().join(texts.list_separator);
    let reason = (texts.no_instrument)(instrument.as_str(), &known);
    missing("instrument", texts.no_instrument_title, reason, home(locale)).into()
}

/// The client that an assessment is about.
pub fn client(state: State, locale: Locale, route: &Route) -> AnyView {
    let Route::Result(id) = route.clone() else { return nothing() };
    live(move || {
        let name = state.records.get(&id, |assessment| client_of(state, assessment)).flatten();
        parts(name.map(|name| el("p").class("client").text((Texts::of(locale).client)(name.as_str()))))
    })
}

/// Takes up all instruments, and settles an address that has waited for one of them. Draws nothing.
pub fn take_up(state: State, _: Locale, route: &Route) -> AnyView {
    let catalog = state.records.catalog();
    catalog.take_up(Further {
        questionnaires: &QUESTIONNAIRES,
        advice: &ADVICE,
        talk: &TALK,
        playbooks: &PLAYBOOKS,
    });
    if *route != Route::Start {
        state.visit(route.clone());
    }
    nothing()
}
