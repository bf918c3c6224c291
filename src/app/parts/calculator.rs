//! The calculator of a metric's formula.

use std::sync::Arc;

use leptos::prelude::*;

use super::name_of;
use crate::app::calculators::{Calculator, Calculators};
use crate::app::form_memory::FormMemory;
use crate::app::markup::{Markup, el, live, nothing};
use crate::app::state::State;
use crate::domain::assessment::attached::{Decimal, KeptMetric};
use crate::domain::id::Id;
use crate::domain::index::{IndexVec, InputIx};
use crate::domain::metric::{Input, NoResult, Unit};
use crate::i18n::heading::within_sentence;
use crate::i18n::texts::numbers::Texts;
use crate::i18n::{number_input, quantity};
use crate::platform::document;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// A calculator that is open.
struct Page {
    it: Arc<Calculator>,
    /// The inputs of its formula.
    inputs: IndexVec<InputIx, Input>,
    /// The names of the inputs.
    names: IndexVec<InputIx, String>,
    /// What was typed in its fields.
    typed: FormMemory,
    locale: Locale,
    texts: &'static Texts,
    /// How often the result was asked for. It is computed anew each time: a signal of it would be larger.
    asked: RwSignal<usize>,
}

/// What the fields come to.
enum Computed {
    Value(f64),
    /// What is wrong, and the input that has the error, if it is one input.
    Wrong(String, Option<InputIx>),
}

/// The calculator of this id.
pub fn calculator(state: State, locale: Locale, route: &Route) -> AnyView {
    let found = name_of(route).and_then(|id| Calculators::of(state).find(id));
    found.and_then(|it| Page::of(state, locale, it)).map_or_else(nothing, Page::view)
}

impl Page {
    fn of(state: State, locale: Locale, it: Arc<Calculator>) -> Option<Self> {
        let inputs = it.metric.formula.as_ref()?.inputs.clone();
        let names = it.words.inputs.iter().map(|name| name.in_locale(locale).to_owned()).collect();
        let (texts, asked) = (Texts::of(locale), RwSignal::new(0));
        Some(Self { it, inputs, names, typed: state.typed, locale, texts, asked })
    }

    fn view(self) -> AnyView {
        let page = Arc::new(self);
        let (texts, pressed) = (page.texts, page.clone());
        let fields = page.names.positions().map(|input| page.field(input));
        let compute = el("button")
            .attr("type", "button")
            .class("button")
            .attr("data-action", "compute")
            .text(texts.calculate)
            .on_click(move || pressed.press());
        el("div")
            .children(page.example().map(|example| el("p").class("aside-note").text(example)))
            .child(el("div").class("calculator-fields").children(fields))
            .child(el("p").child(compute))
            .child(
                el("div")
                    .class("calculator-result")
                    .attr("id", page.result_id())
                    .attr("role", "status")
                    .child(page.result()),
            )
            .into()
    }

    fn input_id(&self, input: InputIx) -> String {
        format!("{}-{}", self.it.id(), self.inputs[input].id)
    }

    fn result_id(&self) -> String {
        format!("{}-result", self.it.id())
    }

    fn field(self: &Arc<Self>, input: InputIx) -> Markup {
        let (id, memory) = (self.input_id(input), self.typed);
        let (remembered, changed, pressed, read) = (id.clone(), self.clone(), self.clone(), self.clone());
        let typed = memory.text(&id);
        let is_wrong = move || {
            let is_it =
                read.asked.get() > 0 && matches!(read.compute(), Computed::Wrong(_, Some(at)) if at == input);
            if is_it { "true" } else { "false" }.to_owned()
        };
        let unit = format!("{id}-unit");
        el("div")
            .child(el("label").attr("for", id.clone()).text(self.names[input].clone()))
            .child(
                el("input")
                    .attr("id", id)
                    .attr("type", "text")
                    .attr("inputmode", "decimal")
                    .attr("autocomplete", "off")
                    .attr_if("value", typed)
                    .attr("aria-describedby", format!("{unit} {}", self.result_id()))
                    .live_attr("aria-invalid", is_wrong)
                    .on_input(move |text| memory.remember(&remembered, text))
                    .on_change(move |_| changed.follow())
                    .on_key(move |event| {
                        if event.key() == "Enter" {
                            pressed.press();
                        }
                    }),
            )
            .child(el("span").attr("id", unit).text((self.texts.in_unit)(self.inputs[input].unit)))
    }

    /// If a result is shown, it is computed again when an input changes.
    fn follow(&self) {
        if self.asked.get_untracked() > 0 {
            self.ask();
        }
    }

    fn ask(&self) {
        self.asked.update(|count| *count += 1);
    }

    fn press(&self) {
        match self.compute() {
            Computed::Wrong(_, Some(input)) => document::focus(&format!("#{}", self.input_id(input))),
            Computed::Wrong(_, None) => {}
            Computed::Value(value) => {
                if let Some(kept) = self.kept(value) {
                    (self.it.take)(&kept);
                }
            }
        }
        self.ask();
    }

    /// The value with its inputs; `None` if it is too large to be kept.
    fn kept(&self, value: f64) -> Option<KeptMetric> {
        let input = |(position, input): (InputIx, &Input)| {
            let typed = self.typed.text(&self.input_id(position))?;
            Some((input.id.clone(), Decimal::of(number_input::read(self.locale, &typed).ok()?)?))
        };
        Some(KeptMetric {
            value: Decimal::of(value)?,
            unit: Id::new(self.it.metric.unit.name())?,
            inputs: self.inputs.enumerated().map(input).collect::<Option<_>>()?,
        })
    }

    fn compute(&self) -> Computed {
        let (mut values, texts) = (IndexVec::default(), self.texts);
        for (position, input) in self.inputs.enumerated() {
            let name = &self.names[position];
            let typed = self.typed.text(&self.input_id(position)).unwrap_or_default();
            let read = number_input::read(self.locale, &typed)
                .map_err(|reason| (texts.not_a_number)(name, &number_input::shortened(&typed), reason))
                .and_then(|value| {
                    input.unit.check(value).map_err(|reason| (texts.not_an_input)(name, reason))
                });
            match read {
                Ok(value) => values.push(value),
                Err(sentence) => return Computed::Wrong(sentence, Some(position)),
            }
        }
        match self.it.metric.compute(&values) {
            Some(Ok(value)) => Computed::Value(value),
            Some(Err(reason)) => {
                let divisor = match &reason {
                    NoResult::DividedByZero(inputs) => inputs.clone(),
                    NoResult::AboveWhole | NoResult::TooLarge => self.names.positions().collect(),
                };
                let names: Vec<&str> = divisor.iter().map(|&input| self.names[input].as_str()).collect();
                let sentence = (self.texts.no_result)(&reason, &names.join(self.texts.list_separator));
                Computed::Wrong(sentence, divisor.first().copied())
            }
            None => Computed::Wrong(String::new(), None),
        }
    }

    fn result(self: &Arc<Self>) -> AnyView {
        let it = self.clone();
        live(move || {
            if it.asked.get() == 0 {
                return nothing();
            }
            match it.compute() {
                Computed::Value(value) => el("p")
                    .text(format!("{}: ", it.texts.result))
                    .child(el("output").attr("data-value", quantity::machine(value)).text(it.written(value)))
                    .into(),
                Computed::Wrong(sentence, _) => {
                    el("p").class("wrong").attr("data-wrong", "").text(sentence).into()
                }
            }
        })
    }

    fn written(&self, value: f64) -> String {
        (self.texts.quantity)(self.it.metric.unit, &quantity::written(self.locale, value))
    }

    /// The worked example, computed by the same formula.
    fn example(&self) -> Option<String> {
        let values = self.it.metric.example()?;
        let result = self.it.metric.compute(&values)?.ok()?;
        let inputs: Vec<String> = (self.inputs.iter().zip(&self.names).zip(&values))
            .map(|((input, name), &value)| {
                let written = quantity::written(self.locale, value);
                // Amounts of money have no currency: readers use their own.
                let written = match input.unit {
                    Unit::Money | Unit::MoneyPerDay => written,
                    unit => (self.texts.quantity)(unit, &written),
                };
                format!("{}: {written}", within_sentence(name))
            })
            .collect();
        Some((self.texts.example)(&inputs.join(self.texts.list_separator), &self.written(result)))
    }
}
