//! The metrics to watch, with a small calculator for each that has a formula.

use crate::domain::index::MetricIx;
use std::sync::Arc;

use leptos::prelude::*;

use super::AdvicePage;
use crate::app::calculators::{Calculator, calculator};
use crate::app::components::section::section;
use crate::app::markup::{Markup, el};
use crate::domain::assessment::attached::KeptMetric;
use crate::domain::assessment::{Change, Target};
use crate::domain::metric::{Better, Kind};
use crate::platform::clock;
use crate::questionnaire::definition::Counsel;

impl AdvicePage {
    pub(super) fn metrics(&self, counsel: &Arc<Counsel>, target: Target) -> AnyView {
        let texts = self.texts;
        let reached = self.outcome.score.level();
        let to = self.recommendation(counsel, target).to;
        let watched = to.map_or(&[][..], |to| counsel.advice.watched(to));
        let lede = match to {
            Some(to) if to > reached => (texts.metrics_up)(&self.of_level(to)),
            Some(to) => (texts.metrics_keep)(&self.of_level(to)),
            None => texts.metrics_none.to_owned(),
        };
        let all = counsel.advice.metrics().positions();
        let others: Vec<MetricIx> = all.filter(|metric| !watched.contains(metric)).collect();
        let folded = el("details")
            .class("others")
            .attr("data-others", "metrics")
            .child(el("summary").text((texts.other_metrics)(others.len())))
            .children(others.iter().map(|&metric| self.metric(counsel, metric)));
        section("metrics", texts.metrics)
            .child(el("p").class("lede").text(lede))
            .children(watched.iter().map(|&metric| self.metric(counsel, metric)))
            .child(folded)
            .child(self.kept_of_others())
            .into()
    }

    fn metric(&self, counsel: &Counsel, position: MetricIx) -> Markup {
        let (locale, texts) = (self.locale, self.texts);
        let (metric, words) = (&counsel.advice.metrics()[position], &counsel.wording.metrics[position]);
        let better = match metric.better {
            Better::Up => texts.better_up,
            Better::Down => texts.better_down,
        };
        let volume = (metric.kind == Kind::Volume).then(|| el("p").class("aside-note").text(texts.volume));
        let formula = words.formula.as_ref().map(|formula| {
            let name = el("strong").text(format!("{}: ", texts.formula));
            el("p").class("metric-formula").child(name).text(formula.in_locale(locale))
        });
        let (state, assessment, id) = (self.state, self.outcome.assessment.id().clone(), metric.id.clone());
        // Kept with its day, so that it can be compared with a later one.
        let keep = move |kept: &KeptMetric| {
            if let Some(today) = clock::today() {
                state.records.change(&assessment, Change::metric(&id, today, Some(kept)));
            }
        };
        let it = Calculator {
            metric: metric.clone(),
            words: words.clone(),
            prefix: String::new(),
            take: Box::new(keep),
        };
        el("div")
            .class("metric")
            .attr("data-metric", metric.id.as_str())
            .child(
                el("h3")
                    .text(words.name.in_locale(locale))
                    .text(" ")
                    .child(el("span").class("metric-better").text(better)),
            )
            .child(el("p").text(words.says.in_locale(locale)))
            .children(formula)
            .children(volume)
            .children(calculator(state, locale, it))
            .child(self.kept(&metric.id))
    }
}
