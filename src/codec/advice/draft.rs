//! Advice as written, and a validation that finds every flaw.

use crate::codec::instrument::Fault;
use crate::codec::instrument::inspection::Inspection;
use crate::codec::instrument::place::Place;
use crate::domain::advice::{Action, Advice, Aim, Further, TargetCondition};
use crate::domain::assessment::Target;
use crate::domain::index::{ConditionIx, IndexVec, InputIx, LevelIx, MetricIx};
use crate::domain::instrument::Instrument;
use crate::domain::metric::{Better, Formula, Input, Kind, Metric, Unit};

/// The limits for advice.
mod limits {
    /// Actions.
    pub const ACTIONS: usize = 100;
    /// Metrics.
    pub const METRICS: usize = 50;
    /// Conditions that speak for a target.
    pub const CONDITIONS: usize = 100;
    /// Instruments that it points to.
    pub const FURTHER: usize = 10;
    /// Inputs of a formula.
    pub const INPUTS: usize = 5;
}

/// Advice as written. `None` and empty lists stand for what is missing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftAdvice {
    /// The metrics to watch on the way to each level.
    pub transitions: Vec<DraftTransition>,
    /// The conditions that speak for a target.
    pub conditions: Vec<DraftTargetCondition>,
    /// The actions.
    pub actions: Vec<DraftAction>,
    /// The metrics.
    pub metrics: Vec<DraftMetric>,
    /// The instruments that it points to.
    pub further: Vec<DraftFurther>,
}

/// A [`Further`] as written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftFurther {
    /// Ids of items.
    pub items: Vec<Option<String>>,
    /// The id of an instrument.
    pub instrument: Option<String>,
}

/// The metrics of a transition as written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftTransition {
    /// The id of the level that it leads to.
    pub to: Option<String>,
    /// Ids of metrics.
    pub metrics: Vec<Option<String>>,
}

/// A [`TargetCondition`] as written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftTargetCondition {
    /// The condition's id.
    pub id: Option<String>,
    /// The id of the level at which it is asked.
    pub at: Option<String>,
    /// The target that it speaks for: `one-up` or `stay`.
    pub target: Option<String>,
}

/// An [`Action`] as written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftAction {
    /// The action's id.
    pub id: Option<String>,
    /// The id of the level that it leads to.
    pub to: Option<String>,
    /// Ids of items; `None` if the action is for an area.
    pub moves: Option<Vec<Option<String>>>,
    /// The id of the area that it is for.
    pub area: Option<String>,
    /// Ids of metrics; `None` for none.
    pub metrics: Option<Vec<Option<String>>>,
}

/// A [`Metric`] as written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftMetric {
    /// The metric's id.
    pub id: Option<String>,
    /// Its kind: `revenue`, `quality` or `volume`.
    pub kind: Option<String>,
    /// Its direction: `up` or `down`.
    pub better: Option<String>,
    /// Its unit.
    pub unit: Option<String>,
    /// Its formula.
    pub formula: Option<DraftFormula>,
    /// Ids of metrics.
    pub pairs: Option<Vec<Option<String>>>,
}

/// A [`Formula`] as written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftFormula {
    /// The inputs.
    pub inputs: Vec<DraftInput>,
    /// Ids of inputs.
    pub multiply: Vec<Option<String>>,
    /// Ids of inputs.
    pub divide_by: Vec<Option<String>>,
}

/// An [`Input`] as written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftInput {
    /// The input's id.
    pub id: Option<String>,
    /// Its unit.
    pub unit: Option<String>,
    /// Its value in the worked example.
    pub example: Option<f64>,
}

const TARGETS: [(&str, Target); 2] = [("one-up", Target::OneUp), ("stay", Target::Stay)];

impl DraftAdvice {
    /// Validates the draft and adds what is wrong to `flaws`. If anything is, the returned advice must not be used.
    pub fn validate(&self, instrument: &Instrument, flaws: &mut Inspection) -> Option<Advice> {
        let at = Place::ROOT.key("advice");
        let metrics = self.metrics(flaws, &at.key("metrics"));
        let metric_ids: Vec<&str> =
            self.metrics.iter().map(|metric| metric.id.as_deref().unwrap_or_default()).collect();
        let items: Vec<&str> = instrument.items().iter().map(|item| item.id.as_str()).collect();
        let areas: Vec<&str> = instrument.areas().iter().map(|area| area.id.as_str()).collect();

        let at_actions = at.key("actions");
        flaws.count(&at_actions, self.actions.len(), 1, limits::ACTIONS);
        let ids = flaws.ids(&at_actions, &mut self.actions.iter().map(|action| action.id.as_deref()));
        let mut actions = Vec::new();
        for (i, (action, id)) in self.actions.iter().zip(ids).enumerate() {
            let at = at_actions.entry(i);
            let aim = match (&action.to, &action.moves, &action.area) {
                (None, None, Some(area)) => {
                    let area = flaws.reference(&at.key("area"), Some(area), &areas);
                    Aim::Area(area.unwrap_or_default().into())
                }
                (_, _, Some(_)) => {
                    flaws.add(&at, Fault::UnclearAction);
                    continue;
                }
                (to, moves, None) => {
                    let to = level(flaws, &at.key("to"), to.as_deref(), instrument);
                    let moves = moves.as_deref().unwrap_or_default();
                    let moves = flaws.refs(&at.key("moves"), Some(moves), &items);
                    Aim::Level { to: to.unwrap_or(LevelIx::LOWEST), moves }
                }
            };
            let metrics = action.metrics.as_deref();
            let metrics = metrics.map(|found| flaws.refs(&at.key("metrics"), Some(found), &metric_ids));
            actions.push(Action { id, aim, metrics: metrics.unwrap_or_default() });
        }
        let watched = self.watched(flaws, &at.key("transitions"), instrument, &metric_ids);
        let conditions = self.conditions(flaws, &at.key("climbOrStay").key("conditions"), instrument);
        let further = self.further(flaws, &at.key("further"), &items);
        let advice = Advice::new(instrument, actions.into(), metrics.into(), watched, conditions)?;
        advice.pointing_to(further, instrument)
    }

    fn further(&self, flaws: &mut Inspection, at: &Place, items: &[&str]) -> Vec<Further> {
        flaws.count(at, self.further.len(), 0, limits::FURTHER);
        let mut further = Vec::new();
        for (i, one) in self.further.iter().enumerate() {
            let at = at.entry(i);
            let items = flaws.refs(&at.key("items"), Some(&one.items), items);
            let instrument = flaws.id(&at.key("instrument"), one.instrument.as_deref());
            further.extend(instrument.map(|instrument| Further { items, instrument }));
        }
        further
    }

    fn conditions(
        &self,
        flaws: &mut Inspection,
        at: &Place,
        instrument: &Instrument,
    ) -> IndexVec<ConditionIx, TargetCondition> {
        flaws.count(at, self.conditions.len(), 0, limits::CONDITIONS);
        let ids = flaws.ids(at, &mut self.conditions.iter().map(|condition| condition.id.as_deref()));
        // At the highest level there is no target to choose.
        let below_highest = instrument.levels().len().saturating_sub(1);
        let levels: Vec<&str> =
            instrument.levels().iter().take(below_highest).map(|level| level.id.as_str()).collect();
        let mut conditions = IndexVec::default();
        for (i, (condition, id)) in self.conditions.iter().zip(ids).enumerate() {
            let at = at.entry(i);
            let level = flaws.reference(&at.key("at"), condition.at.as_deref(), &levels);
            let target = one_of(flaws, &at.key("target"), condition.target.as_deref(), &TARGETS);
            conditions.push(TargetCondition {
                id,
                at: level.unwrap_or_default().into(),
                target: target.unwrap_or_default(),
            });
        }
        conditions
    }

    fn watched(
        &self,
        flaws: &mut Inspection,
        at: &Place,
        instrument: &Instrument,
        metrics: &[&str],
    ) -> IndexVec<LevelIx, Vec<MetricIx>> {
        let mut watched: IndexVec<_, _> = vec![Vec::new(); instrument.levels().len()].into();
        for (i, transition) in self.transitions.iter().enumerate() {
            let at = at.entry(i);
            let to = level(flaws, &at.key("to"), transition.to.as_deref(), instrument);
            let found = flaws.refs(&at.key("metrics"), Some(&transition.metrics), metrics);
            let Some(to) = to else { continue };
            if !watched[to].is_empty() {
                let id = instrument.levels()[to].id.to_string();
                flaws.add(&at.key("to"), Fault::RepeatedId { id });
            }
            watched[to] = found;
        }
        watched
    }

    /// The metrics, with what is wrong added to `flaws`.
    pub fn metrics(&self, flaws: &mut Inspection, at: &Place) -> Vec<Metric> {
        flaws.count(at, self.metrics.len(), 0, limits::METRICS);
        let ids = flaws.ids(at, &mut self.metrics.iter().map(|metric| metric.id.as_deref()));
        let mut metrics = Vec::new();
        for (i, (metric, id)) in self.metrics.iter().zip(ids).enumerate() {
            let at = at.entry(i);
            let kind =
                one_of(flaws, &at.key("kind"), metric.kind.as_deref(), &Kind::NAMES).unwrap_or(Kind::Volume);
            let better = one_of(flaws, &at.key("better"), metric.better.as_deref(), &Better::NAMES);
            let unit = one_of(flaws, &at.key("unit"), metric.unit.as_deref(), &Unit::NAMES);
            let (better, unit) = (better.unwrap_or(Better::Up), unit.unwrap_or(Unit::Money));
            let before = flaws.found.len();
            let formula = metric.formula.as_ref().map(|draft| formula(flaws, &at.key("formula"), draft));
            let known: Vec<&str> =
                self.metrics.iter().map(|metric| metric.id.as_deref().unwrap_or_default()).collect();
            let pairs = match &metric.pairs {
                Some(pairs) => flaws.refs(&at.key("pairs"), Some(pairs), &known),
                None => Vec::new(),
            };
            let metric = Metric { id, kind, better, unit, formula, pairs };
            if flaws.found.len() == before {
                let example = metric.example().and_then(|values| metric.compute(&values));
                if example.is_some_and(|result| result.is_err()) {
                    flaws.add(&at.key("formula"), Fault::NoResult);
                }
            }
            metrics.push(metric);
        }
        metrics
    }
}

fn formula(flaws: &mut Inspection, at: &Place, draft: &DraftFormula) -> Formula {
    let before = flaws.found.len();
    let at_inputs = at.key("inputs");
    flaws.count(&at_inputs, draft.inputs.len(), 1, limits::INPUTS);
    let ids = flaws.ids(&at_inputs, &mut draft.inputs.iter().map(|input| input.id.as_deref()));
    let mut inputs = IndexVec::<InputIx, _>::default();
    for (i, (input, id)) in draft.inputs.iter().zip(ids).enumerate() {
        let at = at_inputs.entry(i);
        let unit = one_of(flaws, &at.key("unit"), input.unit.as_deref(), &Unit::NAMES);
        let at = at.key("example");
        let example = input.example.unwrap_or_default();
        if input.example.is_none() {
            flaws.add(&at, Fault::Missing);
        } else if unit.is_some_and(|unit| unit.check(example).is_err()) {
            flaws.add(&at, Fault::NotInUnit);
        }
        inputs.push(Input { id, unit: unit.unwrap_or(Unit::Money), example });
    }
    let known: Vec<&str> = draft.inputs.iter().map(|input| input.id.as_deref().unwrap_or_default()).collect();
    let multiply: Vec<InputIx> = flaws.refs(&at.key("multiply"), Some(&draft.multiply), &known);
    let divide_by: Vec<InputIx> = flaws.refs(&at.key("divideBy"), Some(&draft.divide_by), &known);
    if flaws.found.len() == before {
        for input in
            inputs.positions().filter(|input| !multiply.contains(input) && !divide_by.contains(input))
        {
            flaws.add(&at_inputs.entry(input.into()), Fault::UnusedInput);
        }
    }
    Formula { inputs, multiply, divide_by }
}

/// The level that something leads to.
fn level(flaws: &mut Inspection, at: &Place, text: Option<&str>, instrument: &Instrument) -> Option<LevelIx> {
    let levels: Vec<&str> = instrument.levels().iter().skip(1).map(|level| level.id.as_str()).collect();
    flaws.reference(at, text, &levels).map(|level| LevelIx::from(level + 1))
}

/// Looks up the value of a keyword.
fn one_of<T: Copy>(flaws: &mut Inspection, at: &Place, text: Option<&str>, known: &[(&str, T)]) -> Option<T> {
    let words: Vec<&str> = known.iter().map(|(word, _)| *word).collect();
    flaws.reference(at, text, &words).map(|position| known[position].1)
}
