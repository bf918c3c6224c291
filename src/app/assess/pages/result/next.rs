//! Where to go from a result: the target, and who stands behind it.

use leptos::prelude::*;

use super::ResultPage;
use crate::app::components::choice::choice;
use crate::app::markup::{Markup, el, live, nothing};
use crate::domain::assessment::{Change, Fields, Sponsor, Target};
use crate::domain::id::Id;

const TARGETS: [Target; 2] = [Target::OneUp, Target::Stay];
const SPONSORS: [Option<Sponsor>; 3] = [Some(Sponsor::Found), Some(Sponsor::Missing), None];

impl ResultPage {
    /// The level that is aimed at.
    pub fn target(&self) -> Memo<Option<usize>> {
        let (reached, levels) = (self.score.level(), self.definition.instrument.levels().len());
        self.field(move |fields| Some(fields.target.level(reached, levels)))
    }

    pub fn next(&self) -> Markup {
        let texts = self.texts;
        let warning = self.field(|fields| (fields.sponsor == Some(Sponsor::Missing)).then_some(0));
        let warning = live(move || match warning.get() {
            Some(_) => el("p").attr("data-notice", "no-sponsor").text(texts.without_sponsor).into(),
            None => nothing(),
        });
        el("section")
            .class("next")
            .attr("aria-labelledby", "next-title")
            .child(el("h2").attr("id", "next-title").text(texts.where_next))
            .child(el("p").class("lede").text(texts.not_everyone))
            .child(
                el("div").class("next-choices").children(self.target_choice()).child(self.sponsor_choice()),
            )
            .child(el("div").attr("role", "status").child(warning))
    }

    /// At the highest level there is nothing to choose.
    fn target_choice(&self) -> Option<Markup> {
        let reached = self.score.level();
        let up = Target::OneUp.level(reached, self.definition.instrument.levels().len());
        let options = vec![
            ("one-up".to_owned(), (self.texts.target_up)(self.level_name(up))),
            ("stay".to_owned(), (self.texts.target_stay)(self.level_name(reached))),
        ];
        let chosen = self.field(|fields| TARGETS.iter().position(|&target| target == fields.target));
        let change = self.change();
        let choose = move |option: usize| change(Change::Target(TARGETS[option]));
        (up > reached).then(|| choice(self.texts.target, "target", options, move || chosen.get(), choose))
    }

    fn sponsor_choice(&self) -> Markup {
        let texts = self.texts;
        let options =
            [("found", texts.sponsor_found), ("missing", texts.sponsor_missing), ("", texts.sponsor_unsaid)];
        let options = options.map(|(value, text)| (value.to_owned(), text.to_owned())).into();
        let chosen = self.field(|fields| SPONSORS.iter().position(|&sponsor| sponsor == fields.sponsor));
        let change = self.change();
        let choose = move |option: usize| change(Change::Sponsor(SPONSORS[option]));
        choice(texts.sponsor, "sponsor", options, move || chosen.get(), choose)
    }

    fn field(&self, read: impl Fn(&Fields) -> Option<usize> + Send + Sync + 'static) -> Memo<Option<usize>> {
        let (records, id) = (self.state.records, self.assessment.id().clone());
        Memo::new(move |_| records.assessment(&id, |assessment| read(assessment.fields())).flatten())
    }

    fn change(&self) -> impl Fn(Change) + Copy + Send + 'static {
        let (records, id): (_, StoredValue<Id>) =
            (self.state.records, StoredValue::new(self.assessment.id().clone()));
        move |change| id.with_value(|id| records.change(id, change))
    }
}
