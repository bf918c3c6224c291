//! What is on the screen of a team below what a meeting begins with, or when it is asked for: tables with the chart of gaps,
//! answers from paper, the rules of protection, files to take away.

mod gaps;
mod outputs;
mod paper;
mod tables;

use leptos::prelude::*;

use super::teams::TeamPage;
use crate::app::markup::{el, nothing};
use crate::app::state::State;
use crate::domain::team::Kind;
use crate::i18n::texts::workshop::Texts;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// The form for answers from paper.
pub fn paper(state: State, _: Locale, _: &Route) -> AnyView {
    on_screen(state, TeamPage::paper_form)
}

/// How many people see which level, and every statement with the chart of gaps.
pub fn tables(state: State, _: Locale, _: &Route) -> AnyView {
    on_screen(state, TeamPage::tables)
}

/// What protects those who answer, and what does not.
pub fn rules(state: State, locale: Locale, _: &Route) -> AnyView {
    let texts = Texts::of(locale);
    on_screen(state, |page| {
        let rules = match page.kind() {
            kind @ Kind::Closed(_) => (texts.protection_closed)(kind.least(), kind.least_for_spread()),
            Kind::Open => vec![texts.protection_open.to_owned()],
        };
        el("ul").class("code-facts").children(rules.into_iter().map(|rule| el("li").text(rule))).into()
    })
}

/// What can be taken away.
pub fn outputs(state: State, _: Locale, _: &Route) -> AnyView {
    on_screen(state, TeamPage::outputs)
}

/// Draws something of the team that is on screen.
fn on_screen(state: State, draw: impl FnOnce(&TeamPage) -> AnyView) -> AnyView {
    TeamPage::on_screen(state).map_or_else(nothing, |page| draw(&page))
}
