//! The end of a result: a note that it is stored here, and ways to correct it, take it again, or erase it.

use leptos::prelude::*;

use crate::app::components::confirm_button::confirm_button;
use crate::app::components::saved::saved;
use crate::app::markup::{el, nothing};
use crate::app::records::SaveStatus;
use crate::app::state::State;
use crate::i18n::texts::common::Texts;
use crate::platform::{clock, document};
use crate::questionnaire::locale::Locale;
use crate::route::{Page, Route, START_INSTRUMENT};

/// The end of a result.
pub fn ending(state: State, locale: Locale, route: &Route) -> AnyView {
    let Route::Result(id) = route.clone() else { return nothing() };
    let Some(assessment) = untrack(|| state.records.get(&id, Clone::clone)) else { return nothing() };
    let texts = Texts::of(locale);
    let link = |route: Route, text| el("a").attr("href", route.fragment()).text(text);
    let instrument = assessment.instrument().id();
    let again = match assessment.account() {
        Some(account) => Route::assessing(instrument.as_str(), &account),
        None if instrument.as_str() == START_INSTRUMENT => Route::Start.fragment(),
        None => format!("#/assess/{instrument}"),
    };
    let backup = || link(Route::to(Page::Data), texts.make_backup);
    let safari = document::forgets().then(|| {
        let warning = el("p").attr("data-notice", "safari").text(format!("{} ", texts.safari));
        warning.child(backup())
    });
    let first_page = Route::page(instrument, &id, 0);
    let correct = link(first_page, texts.correct_answers).attr("data-action", "correct");
    let history = Route::to(Page::History);
    let erased = id.clone();
    let carried = assessment.carried().map(|at| (texts.carried_in)(&clock::day(locale, at)));
    let keeps = untrack(|| state.records.status()) != SaveStatus::MemoryOnly;
    let erase = untrack(|| state.records.is_writable()).then(|| {
        let (text, question) = (texts.finish_and_erase, texts.finish_and_erase_sure);
        let erase = move || drop(state.records.remove(&erased));
        el("p").class("result-erase").child(confirm_button("link", "finish-and-erase", text, question, erase))
    });
    el("section")
        .class("result-ending")
        .child(saved(state.records, id, locale))
        .children(keeps.then(|| el("p").class("promise-line").text(texts.result_stays_here)))
        .children(carried.map(|carried| el("p").class("aside-note").attr("data-carried", "").text(carried)))
        .children(safari)
        .child(
            el("p")
                .class("result-buttons")
                .child(correct)
                .child(el("a").attr("href", again).text(texts.assess_again))
                .child(link(history, texts.all_results))
                .child(backup()),
        )
        .children(erase)
        .into()
}
