//! All results: to open, to name, to delete, and to compare two of them.

use std::sync::Arc;

use leptos::prelude::*;

use super::{History, Outcome};
use crate::app::clients::label;
use crate::app::components::row_action::row_action;
use crate::app::components::section::section;
use crate::app::components::show_all::show_all;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live};
use crate::domain::assessment::Assessment;
use crate::domain::calendar::Day;
use crate::domain::id::Id;
use crate::domain::name::Name;
use crate::platform::clock;
use crate::route::{Route, START_INSTRUMENT};

/// The number of rows shown at first.
pub const SHOWN: usize = 10;
/// The id of the field for a result's name.
pub const NAME_FIELD: &str = "result-name";

impl History {
    pub fn results(self, outcomes: &[Arc<Outcome>]) -> Markup {
        let (texts, count) = (self.texts, outcomes.len());
        let rows: Vec<Arc<Outcome>> = outcomes.to_vec();
        let list = live(move || {
            let shown = if self.whole.get() { count } else { SHOWN };
            el("ul").class("rows").children(rows.iter().take(shown).map(|outcome| self.row(outcome))).into()
        });
        let compare = (count > 1).then(|| {
            el("p").class("compare-bar").attr("role", "status").child(live(move || self.compare_bar()))
        });
        let next = format!(".results .row:nth-child({}) a", SHOWN + 1);
        let whole = (count > SHOWN).then(|| show_all((texts.show_all)(count), self.whole, next));
        section("results", &(texts.results)(count)).children(compare).child(list).children(whole)
    }

    fn compare_bar(self) -> AnyView {
        let chosen = self.chosen.get();
        let [a, b] = chosen.as_slice() else { return el("span").text(self.texts.compare_hint).into() };
        let route = Route::comparison(a, b);
        el("a")
            .class("button")
            .attr("href", route.fragment())
            .attr("data-action", "compare")
            .text(self.texts.compare_two)
            .into()
    }

    fn row(self, outcome: &Arc<Outcome>) -> Markup {
        let id = StoredValue::new(outcome.assessment.id().clone());
        let (view, form) = (outcome.clone(), outcome.clone());
        let is_named = Memo::new(move |_| self.naming.with(|naming| *naming == Some(id.get_value())));
        let what = live(move || if is_named.get() { self.form(&form, id) } else { self.what(&view) });
        el("li")
            .class("row")
            .attr("data-assessment", outcome.assessment.id().as_str())
            .child(what)
            .child(self.actions(outcome, id))
    }

    /// The result's name, its day, and its level.
    fn what(self, outcome: &Outcome) -> AnyView {
        let (locale, texts) = (self.locale, self.texts);
        let assessment = &outcome.assessment;
        let instrument = &outcome.definition.instrument;
        let link = el("a")
            .attr("href", Route::result(assessment.id()).fragment())
            .child(el("strong").text(label(self.state.whole(), outcome, locale)));
        let named = assessment.name().is_some();
        let side =
            outcome.side().map(|side| outcome.definition.wording.sides[side].in_locale(locale).to_owned());
        let sum =
            instrument.rests_on_sum().then(|| (texts.out_of)(outcome.score.total(), instrument.max_total()));
        let is_other = instrument.id().as_str() != START_INSTRUMENT;
        let facts = [
            is_other.then(|| outcome.definition.wording.title.in_locale(locale).to_owned()),
            named.then(|| clock::day(locale, assessment.day())),
            Some(outcome.level(locale).to_owned()),
            sum,
            side,
            self.chosen(assessment),
        ];
        let facts: Vec<String> = facts.into_iter().flatten().collect();
        el("p").class("row-what").child(link).child(el("span").text(facts.join(texts.list_separator))).into()
    }

    /// How many actions were chosen, and the first day by which one is to be done.
    fn chosen(self, assessment: &Assessment) -> Option<String> {
        let days: Vec<Option<Day>> = assessment.chosen_actions().map(|(_, chosen)| chosen.until).collect();
        let first = days.iter().flatten().min().map(|&day| clock::calendar_day(self.locale, day));
        (!days.is_empty()).then(|| (self.texts.chosen)(days.len(), first.as_deref()))
    }

    fn form(self, outcome: &Outcome, id: StoredValue<Id>) -> AnyView {
        let texts = self.texts;
        let kept = || outcome.assessment.name().map(Name::to_string).unwrap_or_default();
        let name = self.state.typed().text(NAME_FIELD).unwrap_or_else(kept);
        let field = el("input")
            .attr("type", "text")
            .attr("id", NAME_FIELD)
            .attr("maxlength", Name::LONGEST.to_string())
            .attr("autocomplete", "off")
            .attr("value", name)
            .on_input(move |text| self.state.typed().remember(NAME_FIELD, text))
            .on_key(move |event| match event.key().as_str() {
                "Enter" => self.named(id),
                "Escape" => self.unnamed(id),
                _ => {}
            });
        let save = el("button")
            .attr("type", "button")
            .class("button")
            .attr("data-action", "save-name")
            .text(texts.save)
            .on_click(move || self.named(id));
        let cancel = el("button")
            .attr("type", "button")
            .class("button quiet")
            .text(texts.cancel)
            .on_click(move || self.unnamed(id));
        el("div")
            .class("row-form")
            .child(el("label").attr("for", NAME_FIELD).text(texts.name))
            .child(field)
            .child(save)
            .child(cancel)
            .into()
    }

    fn actions(self, outcome: &Outcome, id: StoredValue<Id>) -> Markup {
        let (state, texts) = (self.state, self.texts);
        let label = label(state.whole(), outcome, self.locale);
        let name = row_action("rename", texts.rename, &(texts.rename_what)(&label)).on_click(move || {
            self.state.typed().forget(NAME_FIELD);
            self.naming.set(Some(id.get_value()));
            later(format!("#{NAME_FIELD}"));
        });
        let delete = row_action("delete", texts.delete, &(texts.delete_what)(&label)).on_click(move || {
            self.chosen.update(|chosen| chosen.retain(|other| *other != id.get_value()));
            state.delete(&id.get_value());
        });
        let choose = el("input")
            .attr("type", "checkbox")
            .attr("aria-label", (texts.compare_with)(&label))
            .live_checked(move || self.chosen.with(|chosen| chosen.contains(&id.get_value())))
            .on_choice(move || self.choose(&id.get_value()));
        let compare = el("label").class("row-compare").child(choose).child(el("span").text(texts.compare));
        let changes = untrack(|| state.records.is_writable()).then_some([name, delete]);
        el("p").class("row-actions").child(compare).children(changes.into_iter().flatten())
    }

    /// If a third result is chosen, the one that was chosen first is deselected.
    fn choose(self, id: &Id) {
        self.chosen.update(|chosen| {
            if let Some(position) = chosen.iter().position(|other| other == id) {
                chosen.remove(position);
            } else {
                if chosen.len() == 2 {
                    chosen.remove(0);
                }
                chosen.push(id.clone());
            }
        });
    }

    fn named(self, id: StoredValue<Id>) {
        self.naming.set(None);
        id.with_value(|id| {
            // Do not save a name that was not edited.
            if let Some(name) = self.state.typed().text(NAME_FIELD) {
                self.state.rename(id, &name);
            }
            back_to_row(id);
        });
    }

    fn unnamed(self, id: StoredValue<Id>) {
        self.naming.set(None);
        id.with_value(back_to_row);
    }
}

fn back_to_row(id: &Id) {
    later(format!("[data-assessment='{id}'] [data-action=rename]"));
}
