//! The calculator of a metric's formula.

use crate::domain::index::{IndexVec, InputIx};
use leptos::prelude::*;

use crate::app::markup::{Markup, el, live, nothing};
use crate::app::state::State;
use crate::domain::assessment::Change;
use crate::domain::assessment::attached::{Decimal, KeptMetric};
use crate::domain::id::Id;
use crate::domain::metric::{Input, Metric, NoResult, Unit};
use crate::i18n::heading::within_sentence;
use crate::i18n::texts::advice::Texts;
use crate::i18n::texts::numbers::Texts as Numbers;
use crate::i18n::{number_input, quantity};
use crate::platform::{clock, document};
use crate::questionnaire::locale::Locale;

/// A calculator for a metric that has a formula.
#[derive(Clone)]
pub(super) struct Calculator {
    pub(super) state: State,
    /// The assessment that keeps the values.
    pub(super) assessment: Id,
    pub(super) metric: Metric,
    /// The inputs of its formula.
    pub(super) inputs: IndexVec<InputIx, Input>,
    /// The names of the inputs.
    pub(super) names: IndexVec<InputIx, String>,
    pub(super) locale: Locale,
    pub(super) texts: &'static Texts,
}

/// The outcome of the last press on the button.
#[derive(Clone)]
enum Computed {
    Value(f64),
    /// What is wrong, and the input that has the error, if it is one input.
    Wrong(String, Option<InputIx>),
}

impl Calculator {
    /// The calculator, in a closed `<details>`.
    pub(super) fn view(self) -> Markup {
        let texts = self.texts;
        let outcome = RwSignal::new(None);
        let fields = self.names.positions().map(|input| self.field(input, outcome));
        let (example, calculator) = (self.example(), self.clone());
        let compute = el("button")
            .attr("type", "button")
            .class("button")
            .attr("data-action", "compute")
            .text(texts.calculate)
            .on_click(move || calculator.press(outcome));
        let is_begun =
            self.names.positions().any(|input| self.state.typed.text(&self.input_id(input)).is_some());
        el("details")
            .class("calculator")
            .attr_if("open", is_begun.then_some(""))
            .child(el("summary").text(texts.calculator))
            .children(example.map(|example| el("p").class("aside-note").text(example)))
            .child(el("div").class("calculator-fields").children(fields))
            .child(el("p").child(compute))
            .child(
                el("div")
                    .class("calculator-result")
                    .attr("id", self.result_id())
                    .attr("role", "status")
                    .child(self.result(outcome)),
            )
    }

    fn input_id(&self, input: InputIx) -> String {
        format!("{}-{}", self.metric.id, self.inputs[input].id)
    }

    fn result_id(&self) -> String {
        format!("{}-result", self.metric.id)
    }

    fn field(&self, input: InputIx, outcome: RwSignal<Option<Computed>>) -> Markup {
        let (id, state) = (self.input_id(input), self.state);
        let (remembered, changed, pressed) = (id.clone(), self.clone(), self.clone());
        let typed = state.typed.text(&id);
        let is_wrong = move || {
            let wrong =
                outcome.with(|outcome| matches!(outcome, Some(Computed::Wrong(_, Some(at))) if *at == input));
            if wrong { "true" } else { "false" }.to_owned()
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
                    .on_input(move |text| state.typed.remember(&remembered, text))
                    .on_change(move |_| changed.follow(outcome))
                    .on_key(move |event| {
                        if event.key() == "Enter" {
                            pressed.press(outcome);
                        }
                    }),
            )
            .child(
                el("span").attr("id", unit).text((Numbers::of(self.locale).in_unit)(self.inputs[input].unit)),
            )
    }

    /// If a result is shown, it is computed again when the input changes.
    fn follow(&self, outcome: RwSignal<Option<Computed>>) {
        if outcome.with_untracked(Option::is_some) {
            outcome.set(Some(self.compute()));
        }
    }

    fn press(&self, outcome: RwSignal<Option<Computed>>) {
        let found = self.compute();
        match &found {
            Computed::Wrong(_, Some(input)) => document::focus(&format!("#{}", self.input_id(*input))),
            Computed::Wrong(_, None) => {}
            Computed::Value(value) => drop(self.keep(*value)),
        }
        outcome.set(Some(found));
    }

    /// Keeps the value with its day: it is compared with a later one. What is too large to be kept is only shown.
    fn keep(&self, value: f64) -> Option<()> {
        let input = |(position, input): (InputIx, &Input)| {
            let typed = self.state.typed.text(&self.input_id(position))?;
            Some((input.id.clone(), Decimal::of(number_input::read(self.locale, &typed).ok()?)?))
        };
        let kept = KeptMetric {
            value: Decimal::of(value)?,
            unit: Id::new(self.metric.unit.name())?,
            inputs: self.inputs.enumerated().map(input).collect::<Option<_>>()?,
        };
        let change = Change::metric(&self.metric.id, clock::today()?, Some(&kept));
        self.state.records.change(&self.assessment, change);
        Some(())
    }

    fn compute(&self) -> Computed {
        let (mut values, numbers) = (IndexVec::default(), Numbers::of(self.locale));
        for (position, input) in self.inputs.enumerated() {
            let name = &self.names[position];
            let typed = self.state.typed.text(&self.input_id(position)).unwrap_or_default();
            let read = number_input::read(self.locale, &typed)
                .map_err(|reason| (numbers.not_a_number)(name, &number_input::shortened(&typed), reason))
                .and_then(|value| {
                    input.unit.check(value).map_err(|reason| (numbers.not_an_input)(name, reason))
                });
            match read {
                Ok(value) => values.push(value),
                Err(sentence) => return Computed::Wrong(sentence, Some(position)),
            }
        }
        match self.metric.compute(&values) {
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

    fn result(&self, outcome: RwSignal<Option<Computed>>) -> AnyView {
        let calculator = self.clone();
        live(move || match outcome.get() {
            Some(Computed::Value(value)) => {
                let written = calculator.written(value);
                el("p")
                    .text(format!("{}: ", calculator.texts.result))
                    .child(el("output").attr("data-value", quantity::machine(value)).text(written))
                    .into()
            }
            Some(Computed::Wrong(sentence, _)) => {
                el("p").class("wrong").attr("data-wrong", "").text(sentence).into()
            }
            None => nothing(),
        })
    }

    fn written(&self, value: f64) -> String {
        (Numbers::of(self.locale).quantity)(self.metric.unit, &quantity::written(self.locale, value))
    }

    /// The worked example, computed by the same formula.
    fn example(&self) -> Option<String> {
        let values = self.metric.example()?;
        let result = self.metric.compute(&values)?.ok()?;
        let inputs: Vec<String> = (self.inputs.iter().zip(&self.names).zip(&values))
            .map(|((input, name), &value)| {
                let written = quantity::written(self.locale, value);
                // Amounts of money have no currency: readers use their own.
                let written = match input.unit {
                    Unit::Money | Unit::MoneyPerDay => written,
                    unit => (Numbers::of(self.locale).quantity)(unit, &written),
                };
                format!("{}: {written}", within_sentence(name))
            })
            .collect();
        Some((self.texts.example)(&inputs.join(self.texts.list_separator), &self.written(result)))
    }
}
