//! The weakest and the strongest areas and statements.

use crate::domain::index::{AreaIx, QuestionIx};
use leptos::prelude::*;

use super::AdvicePage;
use crate::app::components::standouts::{Standout, Standouts};
use crate::app::markup::{el, parts};
use crate::app::pages::questionnaire::go_to;
use crate::domain::report::Extremes;
use crate::i18n::texts::advice::Texts;
use crate::platform::document;

impl AdvicePage {
    pub(super) fn standouts(&self) -> AnyView {
        let (texts, report) = (self.texts, &self.report);
        if report.weakest.named.is_empty() {
            return el("section")
                .class("alike")
                .attr("aria-labelledby", "weak-title")
                .child(el("h2").attr("id", "weak-title").text(texts.ends))
                .child(el("p").class("lede").text(texts.all_alike))
                .into();
        }
        let (weakest, strongest) = (self.named(&report.weakest), self.named(&report.strongest));
        let weak = Standouts {
            areas_title: (texts.weakest_areas)(report.weakest_areas.len()),
            areas: self.area_names(&report.weakest_areas),
            statements_title: texts.lowest_rated,
            tied: tied(texts, &report.weakest, &weakest),
            statements: weakest,
        };
        let strong = Standouts {
            areas_title: (texts.strongest_areas)(report.strongest_areas.len()),
            areas: self.area_names(&report.strongest_areas),
            statements_title: texts.highest_rated,
            tied: tied(texts, &report.strongest, &strongest),
            statements: strongest,
        };
        let (weak_title, strong_title) =
            ((texts.weakest)(report.weakest.is_relative), (texts.strongest)(report.strongest.is_relative));
        let (state, id) = (self.state, StoredValue::new(self.outcome.assessment.id().clone()));
        let definition = StoredValue::new(self.outcome.definition.clone());
        let correct = move |question| {
            definition.with_value(|definition| {
                id.with_value(|id| go_to(state, &definition.instrument, id, question));
            });
        };
        let (correct, is_open) = ((texts.correct_rating, correct), !document::is_narrow());
        let ends = [
            weak.view("weak", weak_title, is_open, correct),
            strong.view("strong", strong_title, is_open, correct),
        ];
        parts([el("div").class("ends").children(ends)])
    }

    fn area_names(&self, areas: &[AreaIx]) -> Option<String> {
        let name = |&area: &AreaIx| self.outcome.definition.wording.areas[area].in_locale(self.locale);
        let names: Vec<&str> = areas.iter().map(name).collect();
        (!names.is_empty()).then(|| names.join(self.texts.list_separator))
    }

    fn named(&self, extremes: &Extremes) -> Vec<Standout> {
        let definition = &self.outcome.definition;
        let (instrument, wording) = (&definition.instrument, &definition.wording);
        let standout = |&position: &QuestionIx| {
            let question = instrument.questions()[position];
            let rating = self.outcome.assessment.answers().rating(position)?.value();
            Some(Standout {
                question: position,
                item: instrument.items()[question.item].id.to_string(),
                short: definition.short(position, self.locale),
                statement: wording.question(question, self.locale),
                rated: (self.texts.rated)(rating, instrument.scale().points()),
                rating,
            })
        };
        extremes.named.iter().filter_map(standout).collect()
    }
}

fn tied(texts: &Texts, extremes: &Extremes, named: &[Standout]) -> Option<String> {
    named.last().filter(|_| extremes.tied > 0).map(|last| (texts.tied)(extremes.tied, last.rating))
}
