//! What the visitor has begun here before, in its place on the start screen, which is in `index.html`.

use leptos::prelude::*;

use crate::app::markup::{Markup, el, live, parts};
use crate::app::outcome::Outcome;
use crate::app::state::State;
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::i18n::texts::common::Texts;
use crate::i18n::texts::result::Texts as ResultTexts;
use crate::platform::{clock, storage};
use crate::questionnaire::locale::Locale;
use crate::route::{Route, START_INSTRUMENT};

/// The assessment in progress and the last result, each as a link to go on with. `public/boot/begun.js` keeps their place
/// free, so that nothing moves when they appear.
pub fn begun(state: State, locale: Locale, _: &Route) -> AnyView {
    let in_progress = live(move || parts(in_progress(state, locale)));
    parts([in_progress, parts(last(state, locale))])
}

fn in_progress(state: State, locale: Locale) -> Option<Markup> {
    let definition = state.records.definition(START_INSTRUMENT)?;
    let instrument = definition.instrument.id();
    let found = |begun: &Assessment| (begun.id().clone(), begun.answers().answered());
    let is_begun = |begun: &Assessment| Some(begun.answers().answered() > 0);
    let (id, answered) = state.records.in_progress(instrument, &is_begun, found)?;
    let all = definition.instrument.questions().len();
    let go_on = el("a")
        .attr("href", Route::resume(instrument, &id).fragment())
        .attr("data-action", "go-on")
        .text((Texts::of(locale).go_on)(answered, all));
    (answered > 0).then_some(go_on)
}

/// The last result with its level, sum and day. Reads no other result.
fn last(state: State, locale: Locale) -> Option<Markup> {
    // It may answer an instrument that is not here yet.
    state.records.catalog().is_whole();
    let texts = Texts::of(locale);
    let id = Id::new(&storage::last_result()?)?;
    let outcome = untrack(|| {
        state.records.load(&id);
        state.records.get(&id, |assessment| Outcome::of(state.records, assessment))?
    })?;
    let (definition, assessment) = (&outcome.definition, &outcome.assessment);
    let sum = definition.instrument.rests_on_sum();
    let sum =
        sum.then(|| (ResultTexts::of(locale).sum)(outcome.score.total(), definition.instrument.max_total()));
    let facts: Vec<String> = sum.into_iter().chain([clock::day(locale, assessment.day())]).collect();
    let lines = el("span")
        .child(el("strong").text(format!("{}: {}", texts.last_result, outcome.level(locale))))
        .text(" ")
        .child(el("span").text(facts.join(texts.list_separator)));
    let to_result = el("a").attr("href", Route::result(assessment.id()).fragment());
    Some(to_result.attr("data-action", "last-result").child(lines))
}
