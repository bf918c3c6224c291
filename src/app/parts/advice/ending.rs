//! The end of a result: a note that it is stored here, and ways to correct it, take it again, or erase it.

use leptos::prelude::untrack;

use super::AdvicePage;
use crate::app::components::confirm_button::confirm_button;
use crate::app::components::saved::saved;
use crate::app::markup::{Markup, el};
use crate::app::records::SaveStatus;
use crate::platform::{clock, document};
use crate::route::{Page, Route, START_INSTRUMENT};

impl AdvicePage {
    /// The last line on paper: the source, whose view it is, when it was printed.
    pub(super) fn printed(&self) -> Markup {
        let is_start = self.outcome.definition.instrument.id().as_str() == START_INSTRUMENT;
        let source = is_start.then(|| document::source(self.locale)).flatten();
        let today = clock::day(self.locale, clock::now());
        let lines = source.into_iter().chain([(self.texts.printed)(&today)]);
        el("p").class("printed").text(lines.collect::<Vec<_>>().join(" "))
    }

    pub(super) fn ending(&self) -> Markup {
        let (state, texts) = (self.state, self.texts);
        let id = self.outcome.assessment.id().clone();
        let link = |route: Route, text| el("a").attr("href", route.fragment()).text(text);
        let instrument = self.outcome.definition.instrument.id().as_str();
        let again = match self.outcome.assessment.account() {
            Some(account) => Route::assessing(instrument, &account),
            None if instrument == START_INSTRUMENT => Route::Start.fragment(),
            None => format!("#/assess/{instrument}"),
        };
        let backup = || link(Route::to(Page::Data), texts.make_backup);
        let safari = document::forgets().then(|| {
            let warning = el("p").attr("data-notice", "safari").text(format!("{} ", texts.safari));
            warning.child(backup())
        });
        let first_page = Route::page(self.outcome.definition.instrument.id(), &id, 0);
        let correct = link(first_page, texts.correct_answers).attr("data-action", "correct");
        let history = Route::to(Page::History);
        let erased = id.clone();
        let carried =
            self.outcome.assessment.carried().map(|at| (texts.carried_in)(&clock::day(self.locale, at)));
        let keeps = untrack(|| state.records.status()) != SaveStatus::MemoryOnly;
        let erase = untrack(|| state.records.is_writable()).then(|| {
            let (text, question) = (texts.finish_and_erase, texts.finish_and_erase_sure);
            let erase = move || drop(state.records.remove(&erased));
            el("p").class("result-erase").child(confirm_button(
                "link",
                "finish-and-erase",
                text,
                question,
                erase,
            ))
        });
        el("section")
            .class("result-ending")
            .child(saved(state.records, id, self.locale))
            .children(keeps.then(|| el("p").class("promise-line").text(texts.result_stays_here)))
            .children(
                carried.map(|carried| el("p").class("aside-note").attr("data-carried", "").text(carried)),
            )
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
    }
}
