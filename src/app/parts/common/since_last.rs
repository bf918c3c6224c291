//! How a result has changed since the one before.

use leptos::prelude::*;

use crate::app::markup::{el, nothing, parts};
use crate::app::outcome::Outcome;
use crate::app::state::State;
use crate::domain::assessment::Assessment;
use crate::i18n::texts::common::Texts;
use crate::platform::clock;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// The change since the last result of the same side, with a link that compares the two; nothing if there is none. Answers of
/// different sides are different people's, so they are no change.
pub fn since_last(state: State, locale: Locale, route: &Route) -> AnyView {
    let Route::Result(id) = route else { return nothing() };
    let records = state.records;
    let found = untrack(|| {
        records.load_all();
        let now = records.get(id, |assessment| Outcome::of(records, assessment))??;
        let before = records.read(|workspace| {
            let is_before = |a: &&Assessment| {
                a.id() != id
                    && a.instrument().id() == now.assessment.instrument().id()
                    && a.side() == now.assessment.side()
                    && a.account() == now.assessment.account()
                    && a.is_finished()
                    && a.day() <= now.assessment.day()
            };
            let before = workspace.all().iter().filter(is_before).max_by_key(|a| a.day())?;
            Outcome::of(records, before)
        })?;
        Some((before, now))
    });
    let Some((before, now)) = found else { return nothing() };
    let texts = Texts::of(locale);
    let has_sum = now.definition.instrument.rests_on_sum() && before.definition.instrument.rests_on_sum();
    let sum = has_sum.then(|| (texts.changed_by)(before.score.total(), now.score.total()));
    let level = (texts.level_then)(before.level(locale), now.level(locale));
    let change: Vec<String> = sum.into_iter().chain([level]).collect();
    let day = clock::short_day(locale, before.assessment.day());
    let pair = Route::comparison(before.assessment.id(), now.assessment.id());
    let compare = el("a").attr("href", pair.fragment()).text(texts.compare);
    let sentence = format!("{} ", (texts.since_last)(&day, &change.join(texts.list_separator)));
    parts([el("span").text(sentence), compare.attr("data-action", "compare")])
}
