//! Plans of a quarter: beginning one, its bets, its weeks.

mod amount_field;
mod basics;
mod list;
mod page;
mod start;
mod state;

use leptos::prelude::*;

use crate::app::components::missing::missing as screen;
use crate::app::markup::{Markup, el, live};
use crate::app::state::State;
use crate::i18n::texts::plan::Texts;
use crate::questionnaire::locale::Locale;
use crate::route::{Page, Route};
use state::PlanState;

pub use page::below::below;

/// All plans, and the form that begins one.
pub fn plans(state: State, locale: Locale, route: &Route) -> AnyView {
    let plan = PlanState::of(state);
    plan.load();
    list::page(plan, locale, route)
}

/// The plan of an address.
pub fn page(state: State, locale: Locale, route: &Route) -> AnyView {
    let (plan, texts) = (PlanState::of(state), Texts::of(locale));
    plan.load();
    let Some(id) = route.record_id() else { return missing(texts) };
    let shown = id.clone();
    // Drawn again when the plan appears or disappears, but not when it changes.
    let is_there = Memo::new(move |_| plan.plans.get(&shown, |_| 1));
    live(move || match is_there.get() {
        Some(_) => page::page(plan, locale, &id),
        None => missing(texts),
    })
}

fn missing(texts: &'static Texts) -> AnyView {
    screen("plan", texts.no_plan, texts.no_plan_reason, to_plans(texts)).into()
}

/// The way back to the list.
fn to_plans(texts: &'static Texts) -> Markup {
    el("a").class("button quiet").attr("href", Route::to(Page::Plans).fragment()).text(texts.to_plans)
}

fn button(action: &'static str, text: impl Into<String>) -> Markup {
    el("button").attr("type", "button").attr("data-action", action).text(text)
}
