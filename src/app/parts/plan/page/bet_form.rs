//! The form of a bet.

use leptos::prelude::*;

use super::PlanPage;
use crate::app::components::form::{Flaw, Form};
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live, nothing};
use crate::app::parts::plan::amount_field::amount;
use crate::app::parts::plan::button;
use crate::app::parts::plan::start::first_bet;
use crate::domain::id::Id;
use crate::domain::metric::Unit;
use crate::domain::plan::bet::{Bet, Confidence, Effect, Effort, NotAnEffort, Size};
use crate::domain::plan::key_result::{KeyResult, What};
use crate::domain::plan::week::Week;
use crate::domain::plan::{Change, Plan};
use crate::domain::sentence::Sentence;
use crate::i18n::texts::plan::HalfDays;
use crate::i18n::{number, number_input};

/// The id of the form. There is one at a time.
const BET: &str = "bet";
/// What stands for an effect from one value to another.
const BETWEEN: &str = "between";

impl PlanPage {
    /// The form of a bet, or of a new one.
    pub(super) fn bet_form(&self, result: &KeyResult, bet: Option<&Bet>) -> Markup {
        let texts = self.texts;
        let form = Form::new(BET, self.plan.entries);
        let sizes = [(BETWEEN, texts.effect_known)].into_iter();
        let sizes = sizes.chain(Size::NAMES.map(|(value, size)| (value, (texts.size)(size)))).collect();
        let confidences =
            Confidence::NAMES.map(|(value, confidence)| (value, (texts.confidence)(confidence)));
        let stages = [form.option("stage", "", texts.no_stage)].into_iter();
        let stages = stages.chain(
            self.playbook
                .stages
                .iter()
                .map(|stage| form.option("stage", stage.id.as_str(), stage.name.in_locale(self.locale))),
        );
        // Not drawn again when anything else is entered: the field would lose the focus.
        let is_between = Memo::new(move |_| (form.text("effect") == BETWEEN).then_some(1));
        let numbers = live(move || {
            if is_between.get().is_none() {
                return nothing();
            }
            let (from, to) = untrack(|| {
                (form.number("from", texts.effect_from, None), form.number("to", texts.effect_to, None))
            });
            el("div").class("two-fields").child(from).child(to).into()
        });
        let save = {
            let (page, id, of) = (self.clone(), bet.map(|bet| bet.id.clone()), result.id.clone());
            let save = button("save-bet", texts.save_bet).class("button");
            save.on_click(move || page.save_bet(form, &of, id.as_ref()))
        };
        let (cancelled, of) = (self.editing, result.id.clone());
        let cancel = button("cancel-bet", texts.cancel).class("link").on_click(move || {
            cancelled.set(None);
            later(format!("[data-key-result=\"{of}\"] [data-action=add-bet]"));
        });
        el("div")
            .class("bet-form")
            .child(form.sentence("change", texts.change, Some(texts.change_hint)))
            .child(form.radios("effect", texts.effect, sizes))
            .child(numbers)
            .child(form.sentence("evidence", texts.evidence, Some(texts.evidence_hint)))
            .child(form.radios("confidence", texts.confidence_legend, confidences.into()))
            .child(
                el("div")
                    .class("two-fields")
                    .child(form.number("days", texts.days, Some(texts.days_hint)))
                    .child(form.number("within", texts.within, Some(texts.within_hint))),
            )
            .child(form.select("stage", texts.stage, stages))
            .child(el("p").class("data-buttons").child(save).child(cancel))
    }

    /// Fills in the form, before it is drawn, with what the bet says: it may be drawn again while somebody fills it in.
    pub(super) fn fill_in_bet(&self, plan: &Plan, result: &KeyResult, bet: Option<&Bet>) {
        let form = Form::new(BET, self.plan.entries);
        let written = |amount| number::amount(self.locale, amount);
        let last = plan.last_reading(Week::LAST, &result.id).map_or(result.baseline, |(_, value)| value);
        let (effect, from, to) = match bet.map(|bet| bet.effect) {
            Some(Effect::Between(from, to)) => (BETWEEN, written(from), written(to)),
            Some(Effect::Size(size)) => (named(&Size::NAMES, size), written(last), String::new()),
            None => (named(&Size::NAMES, Size::Noticeable), written(last), String::new()),
        };
        let confidence = bet.map_or(Confidence::Hunch, |bet| bet.confidence);
        let halves = bet.map_or(2, |bet| bet.effort.halves());
        let days = (self.texts.number_of_days)(HalfDays(u32::from(halves)));
        let sentence = |sentence: Option<&Sentence>| sentence.map(Sentence::to_string).unwrap_or_default();
        form.enter("change", sentence(bet.map(|bet| &bet.change)));
        form.enter("evidence", sentence(bet.and_then(|bet| bet.evidence.as_ref())));
        form.enter("effect", effect);
        form.enter("from", from);
        form.enter("to", to);
        form.enter("confidence", named(&Confidence::NAMES, confidence));
        form.enter("days", days);
        form.enter("within", bet.map_or(2, |bet| bet.within.number()).to_string());
        form.enter("stage", bet.and_then(|bet| bet.stage.as_ref()).map_or("", |stage| stage.as_str()));
    }

    fn save_bet(&self, form: Form, of: &Id, id: Option<&Id>) {
        let Some(plan) = self.now() else { return };
        let Some(result) = plan.key_result(of) else { return };
        let mut flaws = Vec::new();
        let known = id.and_then(|id| plan.bet(id));
        let read = self.read_bet(form, &result, known, &mut flaws);
        form.say(flaws);
        let Some(bet) = read else { return };
        let place = id.is_none().then(|| plan.bets().len() as u64);
        self.change(Change::bet(&bet, place));
        self.editing.set(None);
        later(format!("[data-bet=\"{}\"] [data-action=edit-bet]", bet.id));
    }

    fn read_bet(
        &self,
        form: Form,
        result: &KeyResult,
        known: Option<Bet>,
        flaws: &mut Vec<Flaw>,
    ) -> Option<Bet> {
        let texts = self.texts;
        let change = Sentence::typed(&form.now("change"));
        if change.is_none() {
            flaws.push(("change", texts.no_change.to_owned()));
        }
        let effect = self.read_effect(form, result, flaws);
        let effort = match number_input::read(self.locale, &form.now("days")) {
            Ok(days) => Effort::of_days(days),
            Err(_) => Err(NotAnEffort::NotHalves),
        };
        if let Err(reason) = effort {
            flaws.push(("days", (texts.not_an_effort)(reason)));
        }
        let within = form.now("within").parse().ok().and_then(Week::new);
        if within.is_none() {
            flaws.push(("within", texts.not_weeks.to_owned()));
        }
        let confidence = form.now("confidence");
        let confidence = Confidence::NAMES.iter().find(|(name, _)| *name == confidence)?.1;
        let change = change?;
        let bet = known.or_else(|| first_bet(change.clone(), None, result))?;
        Some(Bet {
            change,
            effect: effect?,
            evidence: Sentence::typed(&form.now("evidence")),
            within: within?,
            confidence,
            effort: effort.ok()?,
            stage: Id::new(&form.now("stage")),
            ..bet
        })
    }

    fn read_effect(&self, form: Form, result: &KeyResult, flaws: &mut Vec<Flaw>) -> Option<Effect> {
        let (texts, name) = (self.texts, form.now("effect"));
        if name != BETWEEN {
            return Size::NAMES.iter().find(|(known, _)| *known == name).map(|(_, size)| Effect::Size(*size));
        }
        let unit: Unit = result.measure.unit;
        let is_own = matches!(result.measure.what, What::Own(_));
        let mut read = |field: &'static str, label: &str| {
            let read = amount(self.locale, &form.now(field), label, unit, is_own);
            read.map_err(|sentence| flaws.push((field, sentence))).ok()
        };
        let (from, to) = (read("from", texts.effect_from), read("to", texts.effect_to));
        let (from, to) = from.zip(to)?;
        if let Err(reason) = result.measure.check(from, to) {
            flaws.push(("to", (texts.not_a_target)(reason, result.measure.better)));
            return None;
        }
        Some(Effect::Between(from, to))
    }
}

/// The name of a value among others.
fn named<T: Copy + PartialEq>(names: &[(&'static str, T)], value: T) -> &'static str {
    names.iter().find(|(_, known)| *known == value).map_or("", |(name, _)| name)
}
