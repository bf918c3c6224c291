//! Who answered a result, and when.

use leptos::prelude::*;

use crate::app::markup::{el, live, nothing, parts};
use crate::app::outcome::Outcome;
use crate::app::state::State;
use crate::platform::clock;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// The result's name, its day, and the side that answered. They are drawn after level and radar are painted: browsers take 15 ms to
/// prepare their calendars, 60 ms on a slow phone.
pub fn circumstances(state: State, locale: Locale, route: &Route) -> AnyView {
    let (painted, set_painted) = signal(false);
    request_animation_frame(move || request_animation_frame(move || set_painted.set(true)));
    let route = route.clone();
    live(move || if painted.get() { facts(state, locale, &route) } else { nothing() })
}

fn facts(state: State, locale: Locale, route: &Route) -> AnyView {
    let Route::Result(id) = route.clone() else { return nothing() };
    let found = untrack(|| {
        state.records.get(&id, |assessment| Outcome::of_answers(state.records, assessment)).flatten()
    });
    let Some(outcome) = found else { return nothing() };
    // It can be named further below.
    let name = live(move || {
        let name = state.records.get(&id, |assessment| assessment.name().map(ToString::to_string)).flatten();
        parts(name.map(|name| el("span").text(name)))
    });
    let sides = &outcome.definition.wording.sides;
    let facts = [
        outcome.assessment.finished().map(|time| clock::day(locale, time)),
        outcome.side().map(|side| sides[side].in_locale(locale).to_owned()),
    ];
    parts([name, parts(facts.into_iter().flatten().map(|fact| el("span").text(fact)))])
}
