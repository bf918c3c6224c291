//! Assessments as tables for spreadsheets.

use std::sync::Arc;

use leptos::prelude::*;

use super::Data;
use crate::app::clients::client_of;
use crate::app::components::section::section;
use crate::app::markup::{Markup, el, live};
use crate::domain::assessment::Assessment;
use crate::domain::order::greatest_first;
use crate::export::csv::{self, Headings, Written};
use crate::export::spreadsheet::Dialect;
use crate::platform::{clock, files};
use crate::questionnaire::definition::Definition;

impl Data {
    pub(super) fn export(self) -> Markup {
        let texts = self.texts;
        let offers = live(move || {
            let instruments = self.state.records.instrument_ids().into_iter();
            let offers: Vec<Markup> = instruments.filter_map(|id| self.offer(&id)).collect();
            if offers.is_empty() {
                return el("p").class("aside-note").text(texts.csv_nothing).into();
            }
            el("div").children(offers).into()
        });
        section("spreadsheet", texts.spreadsheet).child(el("p").text(texts.spreadsheet_how)).child(offers)
    }

    /// The two files of an instrument, if it has assessments.
    fn offer(self, instrument: &str) -> Option<Markup> {
        let definition = self.state.records.definition(instrument)?;
        self.of(&definition).first()?;
        let texts = self.texts;
        let title = definition.wording.title.in_locale(self.locale);
        let button = |action: &'static str, text: &'static str, dialect: Dialect| {
            let definition = definition.clone();
            el("button")
                .attr("type", "button")
                .class("button quiet")
                .attr("data-action", action)
                .text(text)
                .on_click(move || self.save(&definition, dialect))
        };
        let buttons = el("p")
            .class("data-buttons")
            .child(button("csv-polish", texts.csv_polish, Dialect::Polish))
            .child(button("csv-english", texts.csv_english, Dialect::English));
        Some(el("div").child(el("p").class("aside-note").text((texts.csv_of)(title))).child(buttons))
    }

    fn of(self, definition: &Arc<Definition>) -> Vec<Assessment> {
        let id = definition.instrument.id();
        let all: Vec<Assessment> = self.state.records.read(|workspace| {
            workspace.all().iter().filter(|a| a.instrument().id() == id).cloned().collect()
        });
        greatest_first(&all, &|a| u64::MAX - a.started()).into_iter().cloned().collect()
    }

    fn save(self, definition: &Arc<Definition>, dialect: Dialect) {
        let all = untrack(|| self.of(definition));
        let all: Vec<&Assessment> = all.iter().collect();
        let texts = self.texts;
        let headings = Headings {
            id: texts.csv_id,
            name: texts.name,
            client: texts.shown_client,
            side: texts.side,
            side_unsaid: texts.side_unsaid,
            begun: texts.csv_begun,
            finished: texts.csv_finished,
            level: texts.level,
            total: texts.sum,
            most: texts.csv_max,
            mean: texts.csv_mean,
        };
        let client = |assessment: &Assessment| client_of(self.state.whole(), assessment);
        let written = Written { headings: &headings, day: &clock::iso_day, client: &client };
        let text = csv::write(definition, self.locale, &all, dialect, &written);
        let name = format!("tandem-{}-{}.csv", definition.instrument.id(), clock::iso_day(clock::now()));
        files::save(&name, "text/csv;charset=utf-8", &text);
    }
}
