//! A short table of contents, shown on wide screens.

use leptos::prelude::*;

use super::counsels::Counsels;
use crate::app::markup::{el, nothing};
use crate::app::state::State;
use crate::i18n::texts::advice::Texts;
use crate::platform::document;
use crate::questionnaire::definition::Counsel;
use crate::questionnaire::locale::Locale;
use crate::route::{ACCOUNT_INSTRUMENT, Route};

/// Buttons for the sections of a result. They are not links, since the fragment of a link is the address of a screen.
pub fn contents(state: State, locale: Locale, route: &Route) -> AnyView {
    let Route::Result(id) = route else { return nothing() };
    let texts = Texts::of(locale);
    let definition = untrack(|| state.records.get(id, |found| state.records.definition_of(found)).flatten());
    let counsel = definition.as_ref().and_then(|definition| Counsels::of(state).find(definition));
    let is_of_account =
        definition.as_ref().is_some_and(|one| one.instrument.id().as_str() == ACCOUNT_INSTRUMENT);
    let has = |is_empty: fn(&Counsel) -> bool| counsel.as_ref().is_some_and(|counsel| !is_empty(counsel));
    let sections = [
        (".verdict h1", texts.contents_level, true),
        ("#areas-title", texts.contents_areas, true),
        ("#weak-title", texts.ends, true),
        ("#next-title", texts.where_next, has(|_| false)),
        ("#metrics-title", texts.metrics, has(|counsel| counsel.advice.metrics().is_empty())),
        ("#evidence-title", texts.evidence, has(|counsel| counsel.wording.evidence.is_empty())),
        ("#process-title", texts.contents_process, is_of_account),
        ("#take-away-title", texts.take_away, true),
        ("#code-title", texts.your_code, true),
    ];
    let sections = sections.into_iter().filter(|(.., is_there)| *is_there);
    let link = |(selector, text, _): (&'static str, &'static str, bool)| {
        let go = move || document::show(selector);
        el("li").child(el("button").attr("type", "button").class("link").text(text).on_click(go))
    };
    el("nav").attr("aria-label", texts.contents).child(el("ul").children(sections.map(link))).into()
}
