//! What is on the screen of a team below what a meeting begins with, or when it is asked for: tables with the chart of gaps,
//! answers from paper, the rules of protection, files to take away.

mod gaps;
mod outputs;
mod paper;
mod tables;

use leptos::prelude::*;

use super::state::TeamState;
use super::teams::TeamPage;
use crate::app::markup::{el, nothing};
use crate::app::state::State;
use crate::domain::team::{Kind, Team};
use crate::i18n::texts::workshop::Texts;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// The form for answers from paper.
pub fn paper(state: State, locale: Locale, route: &Route) -> AnyView {
    page_at(state, locale, route).map_or_else(nothing, |page| page.paper_form())
}

/// How many people see which level, and every statement with the chart of gaps.
pub fn tables(state: State, locale: Locale, route: &Route) -> AnyView {
    page_at(state, locale, route).map_or_else(nothing, |page| page.tables())
}

/// What protects those who answer, and what does not.
pub fn rules(state: State, locale: Locale, route: &Route) -> AnyView {
    let texts = Texts::of(locale);
    let minimum = route.team_id().and_then(|id| untrack(|| TeamState::of(state).teams.get(&id, Team::kind)));
    let rules = match minimum.and_then(Kind::minimum) {
        Some(least) => (texts.protection_closed)(least),
        None => vec![texts.protection_open.to_owned()],
    };
    el("ul").class("code-facts").children(rules.into_iter().map(|rule| el("li").text(rule))).into()
}

/// What can be taken away.
pub fn outputs(state: State, locale: Locale, route: &Route) -> AnyView {
    page_at(state, locale, route).map_or_else(nothing, |page| page.outputs())
}

/// The team and the round of an address.
fn page_at(state: State, locale: Locale, route: &Route) -> Option<TeamPage> {
    TeamPage::of(TeamState::of(state), locale, &route.team_id()?, route.named_round())
}
