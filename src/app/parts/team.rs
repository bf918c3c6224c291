//! Response codes, and people side by side: one's own code at a result, what a code says, and pairs that are kept.

mod code;
mod codes;
mod found;
mod kept;
mod pair;
mod said;
mod state;
mod unfinished;

use leptos::prelude::*;

use crate::app::state::State;
use crate::i18n::texts::team::Texts;
use crate::questionnaire::locale::Locale;
use crate::route::Route;
use state::TeamState;

pub use code::code;

/// The screen of an address.
pub fn page(state: State, locale: Locale, route: &Route) -> AnyView {
    let (team, texts) = (TeamState::of(state), Texts::of(locale));
    team.load();
    match route.team_id() {
        Some(id) => pair::page(team, locale, texts, &id),
        None => codes::page(team, locale, texts, route),
    }
}
