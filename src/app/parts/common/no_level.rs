//! A result whose answers are not complete: there is no level yet.

use leptos::prelude::*;

use crate::app::components::level_range::level_range;
use crate::app::markup::{el, nothing};
use crate::app::state::State;
use crate::i18n::texts::common::Texts;
use crate::i18n::texts::shared::Texts as Shared;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// Which levels are still possible, and the way to the blanks; nothing if the instrument is not at hand.
pub fn no_level(state: State, locale: Locale, route: &Route) -> AnyView {
    let Route::Result(id) = route else { return nothing() };
    let found = untrack(|| {
        let assessment = state.records.get(id, Clone::clone)?;
        Some((state.records.definition_of(&assessment)?, assessment))
    });
    let Some((definition, assessment)) = found else { return nothing() };
    let texts = Texts::of(locale);
    let continued = Route::resume(assessment.instrument().id(), assessment.id());
    let to_blanks = el("a").class("button").attr("href", continued.fragment()).text(texts.to_blanks);
    el("article")
        .class("missing")
        .attr("data-missing", "level")
        .child(el("h1").attr("tabindex", "-1").text(Shared::of(locale).no_level_yet))
        .child(el("p").class("lede").text((texts.no_level_reason)(assessment.answers().blanks().count())))
        .child(level_range(&definition, locale, &assessment.answers()))
        .child(el("p").child(to_blanks))
        .into()
}
