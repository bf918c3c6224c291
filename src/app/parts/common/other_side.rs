//! Asks which assessment the visitor means: the one in progress, or a new one on the side that the address asks for.
//! This way no result is filed under a side that its respondent did not choose.

use leptos::prelude::*;

use crate::app::markup::{el, nothing};
use crate::app::state::State;
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::i18n::texts::common::Texts;
use crate::i18n::texts::questionnaire::Texts as Questionnaire;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// The choice between the assessment in progress and a new one on the side that the address asks for.
pub fn other_side(state: State, locale: Locale, route: &Route) -> AnyView {
    let Route::Assess { instrument, side: Some(side), .. } = route else { return nothing() };
    let (texts, shared) = (Texts::of(locale), Questionnaire::of(locale));
    let Some(definition) = state.records.definition(instrument.as_str()) else {
        return nothing();
    };
    let found = |begun: &Assessment| (begun.id().clone(), begun.side().cloned(), begun.answers().answered());
    let in_progress = untrack(|| {
        state.records.in_progress(instrument, &|begun| begun.account().is_none().then_some(false), found)
    });
    let Some((begun, begun_side, answered)) = in_progress else { return nothing() };
    let side = definition.instrument.side(side).map(|side| definition.instrument.sides()[side].clone());
    let all = definition.instrument.questions().len();
    let facts = format!(
        "{}: {}. {}.",
        shared.answer_as,
        side_name(&definition, begun_side.as_ref(), locale),
        (shared.answered)(answered, all)
    );
    let go_on = el("a")
        .class("button")
        .attr("href", Route::resume(definition.instrument.id(), &begun).fragment())
        .attr("data-action", "go-on")
        .text(texts.finish_begun);
    let begin_beside = el("button")
        .attr("type", "button")
        .class("button quiet")
        .attr("data-action", "begin-beside")
        .text((texts.begin_beside)(side_name(&definition, side.as_ref(), locale)))
        .on_click(move || state.begin_beside(&definition.instrument, side.clone()));
    el("article")
        .class("missing")
        .attr("data-notice", "other-side")
        .child(el("h1").attr("tabindex", "-1").text(shared.other_side_title))
        .child(el("p").class("lede").text(facts))
        .child(el("p").class("ways-out").child(go_on).child(begin_beside))
        .child(el("p").class("aside-note").text(texts.both_stay))
        .into()
}

fn side_name<'a>(definition: &'a Definition, side: Option<&Id>, locale: Locale) -> &'a str {
    let position = side.and_then(|side| definition.instrument.side(side.as_str()));
    match position {
        Some(side) => definition.wording.sides[side].in_locale(locale),
        None => Questionnaire::of(locale).side_unsaid,
    }
}
