//! What is done with a pair: a name, paper, Markdown, erasing.

use leptos::prelude::*;

use super::PairPage;
use crate::app::components::copying::{copied_status, copying};
use crate::app::components::section::section;
use crate::app::frame::later;
use crate::app::markup::{Markup, el};
use crate::app::parts::team::to_codes;
use crate::domain::name::Name;
use crate::domain::record::Record;
use crate::export::pair::{PairInput, write};
use crate::platform::{clock, export, files};

impl PairPage {
    pub(super) fn outputs(&self) -> Markup {
        let texts = self.texts;
        let copied = RwSignal::new(None);
        let (printed, copied_of, saved) = (self.clone(), self.clone(), self.clone());
        let print = button("print", texts.print)
            .class("button")
            .on_click(move || export::print(&printed.file_stem()));
        let copy = button("copy-report", texts.copy_report).class("button quiet");
        let copy = copying(copy, copied, move || copied_of.markdown());
        let save = button("save-report", texts.save_report).class("button quiet").on_click(move || {
            let name = format!("{}.md", saved.file_stem());
            files::save(&name, "text/markdown;charset=utf-8", &saved.markdown());
        });
        section("pair-outputs", texts.take_away)
            .children(self.name_field())
            .child(el("p").class("data-buttons").child(print).child(copy).child(save))
            .child(copied_status(copied, texts.report_copied, texts.report_not_copied))
            .child(el("p").class("aside-note").text(texts.pair_stays))
            .child(el("p").class("comparison-back").child(to_codes(texts)).children(self.erase()))
    }

    fn name_field(&self) -> Option<Markup> {
        let (teams, id) = (self.team.teams, self.kept.id().clone());
        let field = el("input")
            .attr("type", "text")
            .attr("name", "pair-name")
            .attr("maxlength", Name::LONGEST.to_string())
            .attr("autocomplete", "off")
            .attr("value", self.kept.name().map(Name::to_string).unwrap_or_default())
            .on_change(move |text| teams.update(&id, |kept| kept.rename(Name::typed(&text), clock::now())));
        let label = el("label").class("pair-name").child(el("span").text(self.texts.pair_name));
        untrack(|| teams.is_writable()).then(|| label.child(field))
    }

    fn erase(&self) -> Option<Markup> {
        let (team, id) = (self.team, self.kept.id().clone());
        let erase = button("erase-pair", self.texts.erase).class("link").on_click(move || {
            team.erase_and_leave(&id);
            later("[data-action=undo]");
        });
        untrack(|| team.teams.is_writable()).then_some(erase)
    }

    fn markdown(&self) -> String {
        let [own, other] = self.people();
        write(&PairInput {
            definition: &self.definition,
            pair: &self.pair,
            talk: &self.talk,
            locale: self.locale,
            title: &self.title(),
            day: &clock::day(self.locale, self.kept.started()),
            people: [&own, &other],
        })
    }

    fn file_stem(&self) -> String {
        let (instrument, day) = (self.kept.instrument().id(), clock::iso_day(self.kept.started()));
        format!("tandem-{instrument}-{}-{day}", self.texts.file)
    }
}

fn button(action: &'static str, text: &'static str) -> Markup {
    el("button").attr("type", "button").attr("data-action", action).text(text)
}
