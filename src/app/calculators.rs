//! Calculators of metrics: what a part that shows a metric hands to the part that computes its formula, which is loaded when a
//! calculator is opened.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::markup::{Markup, el, live, nothing};
use crate::app::parts::{View, named};
use crate::app::state::State;
use crate::domain::assessment::attached::KeptMetric;
use crate::domain::metric::Metric;
use crate::i18n::texts::numbers::Texts;
use crate::questionnaire::locale::Locale;
use crate::questionnaire::wording::MetricWords;

/// A calculator for a metric that has a formula.
pub struct Calculator {
    /// The metric.
    pub metric: Metric,
    /// Its words.
    pub words: MetricWords,
    /// The beginning of the fields' ids, so that there may be several for one metric.
    pub prefix: String,
    /// Takes each value that was computed on request, with its inputs. What is too large to be kept is only shown.
    pub take: Box<dyn Fn(&KeptMetric) + Send + Sync>,
}

impl Calculator {
    /// The beginning of its own ids.
    pub fn id(&self) -> String {
        format!("{}{}", self.prefix, self.metric.id)
    }
}

/// Where one part puts what the other draws, by id.
#[derive(Clone, Copy)]
pub struct Calculators(StoredValue<Vec<(String, Arc<Calculator>)>>);

impl Calculators {
    /// Those of this page.
    pub fn of(state: State) -> Self {
        state.lasting(|| Self(StoredValue::new(Vec::new())))
    }

    /// The one with this id.
    pub fn find(self, id: &str) -> Option<Arc<Calculator>> {
        self.0.with_value(|all| all.iter().find(|(of, _)| of == id).map(|(_, found)| found.clone()))
    }

    fn put(self, id: &str, calculator: Calculator) {
        self.0.update_value(|all| {
            all.retain(|(of, _)| of != id);
            all.push((id.to_owned(), Arc::new(calculator)));
        });
    }
}

/// A calculator in a closed `<details>`; it is drawn when it is opened. `None` if the metric has no formula.
pub fn calculator(state: State, locale: Locale, calculator: Calculator) -> Option<Markup> {
    let formula = calculator.metric.formula.as_ref()?;
    let id = calculator.id();
    let is_typed =
        |input: &crate::domain::metric::Input| state.typed.text(&format!("{id}-{}", input.id)).is_some();
    let is_begun = formula.inputs.iter().any(is_typed);
    Calculators::of(state).put(&id, calculator);
    let is_wanted = RwSignal::new(is_begun);
    let drawn =
        live(
            move || {
                if is_wanted.get() {
                    View::Calculator.on_demand(state, locale, named(&id))
                } else {
                    nothing()
                }
            },
        );
    let details = el("details")
        .class("calculator")
        .attr_if("open", is_begun.then_some(""))
        .on_toggle(move || is_wanted.set(true))
        .child(el("summary").text(Texts::of(locale).calculator))
        .child(drawn);
    Some(details)
}
