//! The values of metrics that were computed and kept, each with its day.

use leptos::prelude::*;

use super::AdvicePage;
use crate::app::components::row_action::row_action;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::domain::assessment::Change;
use crate::domain::assessment::attached::KeptMetric;
use crate::domain::calendar::Day;
use crate::domain::id::Id;
use crate::export::report::kept_value;
use crate::platform::clock;

/// A kept value, and whether it belongs to the result that is shown.
type Kept = (Day, KeptMetric, bool);

impl AdvicePage {
    /// The kept values of a metric, the latest first: those of this result, and of earlier ones of the same questionnaire.
    pub(super) fn kept(&self, metric: &Id) -> AnyView {
        let (page, metric) = (self.clone(), metric.clone());
        live(move || {
            let kept = page.kept_of(&|id| *id == metric);
            let rows: Vec<Markup> = kept.iter().map(|(id, kept)| page.kept_row(id, kept)).collect();
            if rows.is_empty() { nothing() } else { el("ul").class("kept").children(rows).into() }
        })
    }

    /// The kept values of metrics that the questionnaire does not have.
    pub(super) fn kept_of_others(&self) -> AnyView {
        let page = self.clone();
        live(move || {
            let Some(counsel) = &page.counsel else { return nothing() };
            let kept = page.kept_of(&|id| counsel.advice.metrics().iter().all(|metric| metric.id != *id));
            parts(kept.iter().map(|(id, kept)| {
                el("div")
                    .class("metric")
                    .child(el("h3").text(id.as_str()))
                    .child(el("p").text(page.texts.metric_gone))
                    .child(el("ul").class("kept").child(page.kept_row(id, kept)))
            }))
        })
    }

    fn kept_of(&self, is_it: &dyn Fn(&Id) -> bool) -> Vec<(Id, Kept)> {
        let shown = &self.outcome.assessment;
        let mut found: Vec<(Id, Kept)> = Vec::new();
        self.state.records.read(|workspace| {
            for other in workspace.all() {
                let is_same =
                    other.instrument().id() == shown.instrument().id() && other.account() == shown.account();
                for (id, day, kept) in other.kept_metrics().filter(|(id, ..)| is_same && is_it(id)) {
                    let place = found.iter().position(|(_, (later, ..))| *later <= day);
                    found.insert(place.unwrap_or(found.len()), (id, (day, kept, other.id() == shown.id())));
                }
            }
        });
        found
    }

    fn kept_row(&self, id: &Id, (day, kept, is_own): &Kept) -> Markup {
        let (texts, change) = (self.texts, self.change());
        let written = kept_value(self.locale, kept);
        let (metric, day) = (id.clone(), *day);
        let when = clock::calendar_day(self.locale, day);
        let spoken = format!("{}: {when}", texts.drop_metric);
        let drop = row_action("drop-metric", texts.drop_metric, &spoken)
            .on_click(move || change(Change::metric(&metric, day, None)));
        el("li")
            .attr("data-kept-metric", id.as_str())
            .text(format!("{when}: "))
            .child(el("strong").text(written))
            .text(" ")
            .children(is_own.then_some(drop))
    }
}
