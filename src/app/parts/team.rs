//! Response codes and those who gave them: one's own code at a result, what a code says, pairs, and teams.

mod code;
mod code_field;
mod codes;
mod collecting;
mod found;
mod kept;
mod pair;
mod said;
mod state;
mod teams;
mod unfinished;
mod workshop;

use leptos::prelude::*;

use crate::app::components::missing::missing as screen;
use crate::app::markup::{Markup, el, live};
use crate::app::parts::View;
use crate::app::state::State;
use crate::domain::team::Team;
use crate::i18n::texts::team::Texts;
use crate::questionnaire::locale::Locale;
use crate::route::{Page, Route};
use state::TeamState;

pub use workshop::{outputs, paper, rules, tables};

/// What concerns single codes: at a result its own code, elsewhere the screen where codes are read, or a pair.
pub fn code(state: State, locale: Locale, route: &Route) -> AnyView {
    let (team, texts) = (TeamState::of(state), Texts::of(locale));
    if let Route::Result(id) = route {
        return code::of_assessment(team, locale, id);
    }
    team.load();
    match route.record_id() {
        Some(id) => pair::page(team, locale, texts, &id),
        None => codes::page(team, locale, texts, route),
    }
}

/// A team. It is drawn again when it appears or disappears, but not when it changes. A pair belongs to the other part.
pub fn page(state: State, locale: Locale, route: &Route) -> AnyView {
    let (team, texts) = (TeamState::of(state), Texts::of(locale));
    team.load();
    let Some(id) = route.record_id() else { return missing(texts) };
    let (shown, route) = (id.clone(), route.clone());
    let is_pair = Memo::new(move |_| team.teams.get(&shown, Team::is_pair).map(usize::from));
    live(move || match is_pair.get() {
        Some(0) => teams::page(team, locale, &id),
        Some(_) => View::Code.on_demand(state, locale, route.clone()),
        None if team.teams.awaits_instrument(&id) => View::Instruments.on_demand(state, locale, Route::Start),
        None => missing(texts),
    })
}

/// What is said where there is no such record.
fn missing(texts: &'static Texts) -> AnyView {
    screen("team", texts.no_pair, texts.no_pair_reason, to_codes(texts)).into()
}

/// The way back to the list.
fn to_codes(texts: &'static Texts) -> Markup {
    el("a").class("button quiet").attr("href", Route::to(Page::Teams).fragment()).text(texts.to_codes)
}
