//! How a result is left: kept here, corrected, taken again, or erased.

use leptos::prelude::untrack;

use super::ResultPage;
use crate::app::components::saved::saved;
use crate::app::components::sure::sure;
use crate::app::markup::{Markup, el};
use crate::platform::{document, location};
use crate::route::Route;

impl ResultPage {
    pub fn ending(&self) -> Markup {
        let (state, texts) = (self.state, self.texts);
        let id = self.assessment.id().clone();
        let link = |route: Route, text| el("a").attr("href", route.fragment()).text(text);
        let backup = || link(Route::Data, texts.make_backup);
        let safari = document::forgets().then(|| {
            let warning = el("p").attr("data-notice", "safari").text(format!("{} ", texts.safari));
            warning.child(backup())
        });
        let instrument = self.definition.instrument.id().clone();
        let (corrected, erased) = (id.clone(), id.clone());
        let correct = el("button")
            .attr("type", "button")
            .class("button quiet")
            .attr("data-action", "correct")
            .text(texts.correct_answers)
            .on_click(move || {
                state.reopen(&corrected);
                location::go(&Route::page(&instrument, &corrected, 0).fragment());
            });
        let erase = move || state.erase(&erased);
        let history = Route::History { compare: None };
        el("section")
            .class("result-ending")
            .child(saved(state.records, id, texts.saved))
            .child(el("p").class("promise-line").text(texts.result_stays_here))
            .children(safari)
            .child(
                el("p")
                    .class("result-buttons")
                    .child(correct)
                    .child(link(Route::Start, texts.assess_again).class("button quiet"))
                    .child(link(history, texts.all_results).class("button quiet"))
                    .child(backup().class("button quiet")),
            )
            .children(untrack(|| state.records.is_writable()).then(|| {
                let (ask, sure_) = (texts.finish_and_erase, texts.finish_and_erase_sure);
                el("p").class("result-erase").child(sure("link", "finish-and-erase", ask, sure_, erase))
            }))
    }
}
