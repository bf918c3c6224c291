//! What may change in a plan: its objective, sponsor, capacity and start, its key results and their targets; and erasing it.

use leptos::prelude::*;

use crate::app::components::confirm_button::confirm_button;
use crate::app::components::form::Form;
use crate::app::components::section::section;
use crate::app::components::unfolds::unfolds;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live, nothing};
use crate::app::parts::plan::amount_field::amount;
use crate::app::parts::plan::basics::{self, MayBeOver};
use crate::app::parts::plan::page::PlanPage;
use crate::app::parts::plan::start::key_result::KeyResultForm;
use crate::app::parts::plan::{button, to_plans};
use crate::domain::assessment::attached::KeptMetric;
use crate::domain::calendar::Day;
use crate::domain::id::Id;
use crate::domain::plan::key_result::{KeyResult, Target, What};
use crate::domain::plan::week::Week;
use crate::domain::plan::{Change, Plan};
use crate::domain::sentence::Sentence;
use crate::export::plan::in_unit;
use crate::i18n::texts::plan::HalfDays;
use crate::platform::clock;

impl PlanPage {
    pub(super) fn settings(&self) -> Markup {
        let texts = self.texts;
        let form = Form::new("settings", self.plan.entries);
        if let Some(plan) = self.now() {
            let text = |sentence: Option<Sentence>| sentence.map(|it| it.to_string()).unwrap_or_default();
            form.enter("objective", text(plan.objective()));
            form.enter("sponsor", text(plan.sponsor()));
            form.enter("capacity", (texts.number_of_days)(HalfDays(plan.capacity().halves())));
            form.enter("start", clock::iso_of(plan.start()));
        }
        let page = self.clone();
        let save = button("save-plan", texts.save).class("button").on_click(move || page.save(form));
        let (page, id) = (self.plan, self.id.clone());
        let erase = confirm_button("link", "erase-plan", texts.erase, texts.erase_sure, move || {
            page.erase_and_leave(&id);
            later("[data-action=undo]");
        });
        section("plan-settings", texts.settings)
            .child(unfolds("plan-fields", texts.change_plan, false))
            .child(
                el("div")
                    .attr("id", "plan-fields")
                    .class("folded")
                    .child(form.sentence("objective", texts.objective, None))
                    .children(basics::more_fields(form, texts))
                    .child(el("p").child(save)),
            )
            .child(el("div").attr("role", "status").child(self.undo_drop()))
            .child(self.on_plan(Self::targets))
            .child(self.another())
            .child(el("p").class("data-buttons").child(to_plans(texts)).child(erase))
    }

    fn save(&self, form: Form) {
        let (change, flaws) = basics::read(form, self.locale, MayBeOver::Yes);
        form.say(flaws);
        if let Some(change) = change {
            self.change(change);
        }
    }

    /// The targets, those before a change as well, and a form that changes one.
    fn targets(&self, plan: &Plan, week: Week) -> AnyView {
        let results = plan.key_results();
        let is_last = results.len() == 1;
        let rows = (results.iter().enumerate())
            .map(|(place, result)| self.target_row(result, week, (!is_last).then_some(place)));
        el("ul").class("targets").children(rows).into()
    }

    /// How a key result that was dropped comes back, with its readings and bets.
    fn undo_drop(&self) -> AnyView {
        let page = self.clone();
        live(move || {
            let Some((dropped, place)) = page.dropped.get() else { return nothing() };
            let (texts, name, page) = (page.texts, page.name(&dropped), page.clone());
            let undo = button("undo-drop", texts.undo).class("link").on_click(move || {
                page.change(Change::key_result(&dropped, place as u64));
                page.dropped.set(None);
                later(format!("[data-key-result=\"{}\"] [data-action=add-bet]", dropped.id));
            });
            el("p").class("undo").text(format!("{} ", (texts.dropped)(&name))).child(undo).into()
        })
    }

    fn target_row(&self, result: &KeyResult, week: Week, droppable: Option<usize>) -> Markup {
        let texts = self.texts;
        let written = |amount| in_unit(result.measure.unit, amount, self.locale);
        let lines = result.targets.iter().map(|target| {
            let since = target.since.map(Week::number);
            let reason = target.reason.as_ref().map(Sentence::as_str);
            el("p").class("aside-note").text((texts.target_since)(&written(target.value), since, reason))
        });
        let form = Form::new(format!("target-{}", result.id), self.plan.entries);
        let (page, of) = (self.clone(), result.clone());
        let save = button("change-target", texts.change_target).class("button quiet");
        let save = save.on_click(move || page.change_target(&of, form, week));
        let drop = droppable.map(|place| {
            let (page, dropped) = (self.clone(), result.clone());
            button("drop-key-result", texts.drop).class("link").on_click(move || {
                page.change(Change::drop_key_result(&dropped.id));
                page.dropped.set(Some((dropped.clone(), place)));
                later("[data-action=undo-drop]");
            })
        });
        let body = format!("target-form-{}", result.id);
        el("li")
            .child(el("h3").text(self.name(result)))
            .children(lines)
            .child(unfolds(body.as_str(), texts.other_target, false))
            .child(
                el("div")
                    .attr("id", body)
                    .class("folded")
                    .child(form.number(
                        "value",
                        texts.target,
                        Some((texts.from_week)(week.number()).as_str()),
                    ))
                    .child(form.sentence("reason", texts.reason, Some(texts.reason_hint)))
                    .child(el("p").class("data-buttons").child(save).children(drop)),
            )
    }

    fn change_target(&self, result: &KeyResult, form: Form, week: Week) {
        let texts = self.texts;
        let mut flaws = Vec::new();
        let is_own = matches!(result.measure.what, What::Own(_));
        let value = amount(self.locale, &form.now("value"), texts.target, result.measure.unit, is_own);
        let value = value.and_then(|value| {
            let checked = result.measure.check(result.baseline, value);
            checked.map_err(|reason| (texts.not_a_target)(reason, result.measure.better))
        });
        let reason = Sentence::typed(&form.now("reason"));
        if reason.is_none() {
            flaws.push(("reason", texts.no_reason.to_owned()));
        }
        let value = value.map_err(|sentence| flaws.insert(0, ("value", sentence))).ok();
        form.say(flaws);
        if let Some((value, reason)) = value.zip(reason) {
            form.enter("value", "");
            form.enter("reason", "");
            let target = Target { since: Some(week), value, reason: Some(reason) };
            self.change(Change::target(&result.id, &target));
        }
    }

    /// One more key result, where there is room for it.
    fn another(&self) -> AnyView {
        let texts = self.texts;
        let (plans, id) = (self.plan.plans, self.id.clone());
        let count = Memo::new(move |_| plans.get(&id, |plan: &Plan| plan.key_results().len()));
        let page = self.clone();
        live(move || {
            let Some(count) = count.get().filter(|count| *count < Plan::MOST_KEY_RESULTS) else {
                return nothing();
            };
            let known = untrack(|| page.kept_metrics());
            let form = KeyResultForm::new(count, page.plan, page.locale, page.playbook.clone(), known);
            let (it, shown) = (page.clone(), form.clone());
            let add = button("add-key-result", texts.add_key_result).class("button");
            let add = add.on_click(move || it.add_key_result(&shown, count));
            el("div")
                .child(unfolds("another-key-result", texts.add_key_result, false))
                .child(
                    el("div")
                        .attr("id", "another-key-result")
                        .class("folded")
                        .child(form.view())
                        .child(el("p").child(add)),
                )
                .into()
        })
    }

    fn add_key_result(&self, form: &KeyResultForm, place: usize) {
        if let Some(key_result) = form.read() {
            form.clear();
            self.change(Change::key_result(&key_result, place as u64));
            later(format!("[data-key-result=\"{}\"] [data-action=add-bet]", key_result.id));
        }
    }

    /// The metrics that were computed at the result that the plan was begun from.
    fn kept_metrics(&self) -> Vec<(Id, Day, KeptMetric)> {
        let from = self.now().and_then(|plan| plan.from());
        let Some(key) = from.filter(|key| key.kind.as_str() == "assessment") else { return Vec::new() };
        let records = self.plan.state.records;
        records.get(&key.id, |assessment| assessment.kept_metrics().collect()).unwrap_or_default()
    }
}
