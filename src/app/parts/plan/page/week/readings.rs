//! The numbers of a week, how far the key results are trusted, and the question at half-time.

use leptos::prelude::*;

use crate::app::markup::{Markup, el, live, nothing};
use crate::app::parts::plan::amount_field::amount;
use crate::app::parts::plan::page::PlanPage;
use crate::domain::plan::key_result::{KeyResult, What};
use crate::domain::plan::week::{Trust, Week};
use crate::domain::plan::{Change, Plan};
use crate::domain::sentence::Sentence;
use crate::export::plan::in_unit;
use crate::i18n::number;

impl PlanPage {
    /// The reading of a key result, with the last one in it.
    pub(super) fn number(&self, plan: &Plan, result: &KeyResult, week: Week) -> Markup {
        let id = format!("value-{}", result.id);
        let last = plan.last_reading(week, &result.id);
        let hint = match last {
            Some((at, value)) if at < week => {
                (self.texts.last_reading)(&in_unit(result.measure.unit, value, self.locale), at.number())
            }
            _ => (self.texts.value_hint)(&in_unit(result.measure.unit, result.baseline, self.locale)),
        };
        let shown = last.filter(|_| !plan.is_unread(week, &result.id));
        let value = shown.map(|(_, value)| number::amount(self.locale, value)).unwrap_or_default();
        let flaw = RwSignal::new(String::new());
        let (page, of) = (self.clone(), result.clone());
        let input = el("input")
            .attr("type", "text")
            .attr("inputmode", "decimal")
            .attr("autocomplete", "off")
            .attr("id", id.clone())
            .attr("name", "value")
            .attr("value", value)
            .attr("aria-describedby", format!("{id}-hint {id}-flaw"))
            .live_attr("aria-invalid", move || (!flaw.get().is_empty()).to_string())
            .on_change(move |typed| flaw.set(page.enter_value(&of, week, &typed)));
        let wrong = live(move || match flaw.get().as_str() {
            "" => nothing(),
            sentence => el("span").text(sentence).into(),
        });
        el("div")
            .class("field")
            .attr("data-value-of", result.id.as_str())
            .child(el("label").attr("for", id.clone()).text(self.name(result)))
            .child(input)
            .child(el("p").class("hint").attr("id", format!("{id}-hint")).text(hint))
            .child(el("p").class("wrong").attr("id", format!("{id}-flaw")).attr("role", "alert").child(wrong))
    }

    /// Keeps a reading; an empty field is none. Returns what is wrong with it.
    fn enter_value(&self, result: &KeyResult, week: Week, typed: &str) -> String {
        self.wrong.update(|wrong| wrong.retain(|id| *id != result.id));
        if typed.trim().is_empty() {
            self.change(Change::reading(week, &result.id, None));
            return String::new();
        }
        let is_own = matches!(result.measure.what, What::Own(_));
        match amount(self.locale, typed, &self.name(result), result.measure.unit, is_own) {
            Ok(value) => {
                self.change(Change::reading(week, &result.id, Some(value)));
                String::new()
            }
            Err(sentence) => {
                self.wrong.update(|wrong| wrong.push(result.id.clone()));
                sentence
            }
        }
    }

    /// How far a key result is trusted, 0–10, at one tap.
    pub(super) fn trust(&self, plan: &Plan, result: &KeyResult, week: Week) -> Markup {
        let chosen = RwSignal::new(usize::from(plan.trust(week, &result.id).of_ten()));
        let name = format!("trust-{}", result.id);
        let points = (0..=10).filter_map(Trust::new).map(|trust| {
            let (page, id) = (self.clone(), result.id.clone());
            let value = trust.of_ten();
            let radio = el("input")
                .attr("type", "radio")
                .attr("name", name.clone())
                .attr("value", value.to_string())
                .live_checked(move || chosen.get() == usize::from(value))
                .on_choice(move || {
                    chosen.set(usize::from(value));
                    page.change(Change::trust(week, &id, trust));
                });
            el("label").child(radio).child(el("span").text(value.to_string()))
        });
        el("fieldset")
            .class("of-ten")
            .attr("data-trust-of", result.id.as_str())
            .child(el("legend").text(self.name(result)))
            .child(el("div").class("trust-points").children(points))
    }

    /// The question in the middle of the quarter.
    pub(super) fn half_time(&self, plan: &Plan) -> Markup {
        let page = self.clone();
        let now = plan.half_time().map(|answer| answer.to_string()).unwrap_or_default();
        let field = el("textarea")
            .attr("rows", "2")
            .attr("id", "half-time")
            .attr("name", "half-time")
            .attr("aria-describedby", "half-time-hint")
            .text(now)
            .on_change(move |typed| page.change(Change::half_time(Sentence::typed(&typed).as_ref())));
        el("div")
            .class("field half-time")
            .child(el("label").attr("for", "half-time").text(self.texts.half_time))
            .child(field)
            .child(el("p").class("hint").attr("id", "half-time-hint").text(self.texts.half_time_hint))
    }
}
