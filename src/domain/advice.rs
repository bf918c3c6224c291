//! Advice: actions on the way to each level, and metrics that show whether they helped.
//!
//! Structure only, like the [`Instrument`] that the advice belongs to. The texts are in
//! [`crate::questionnaire::wording::AdviceWords`].

use crate::domain::assessment::Target;
use crate::domain::id::Id;
use crate::domain::index::{ActionIx, ConditionIx, IndexVec, ItemIx, LevelIx, MetricIx};
use crate::domain::instrument::{Instrument, are_some_of};
use crate::domain::metric::{Formula, Metric};

mod proposal;
mod recommendation;

pub use proposal::{Proposal, TargetCondition};
pub use recommendation::{Ranked, Recommendation, SHOWN, lowest_rating, recommend, shortfalls};

/// Advice whose references are all valid: its positions of levels and items are positions in its instrument. Only
/// [`Advice::new`] makes one.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    actions: IndexVec<ActionIx, Action>,
    metrics: IndexVec<MetricIx, Metric>,
    watched: IndexVec<LevelIx, Vec<MetricIx>>,
    conditions: IndexVec<ConditionIx, TargetCondition>,
}

/// An action that two departments can take to reach a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Unique among the actions.
    pub id: Id,
    /// The level that the action leads to, from the level below; never the lowest.
    pub to: LevelIx,
    /// The items that the action improves; never empty.
    pub moves: Vec<ItemIx>,
    /// The metrics that show whether the action helps; never empty.
    pub metrics: Vec<MetricIx>,
}

impl Advice {
    /// Advice from these actions and metrics, with the metrics to watch on the way to each level, and the conditions that
    /// speak for a target; `None` if a reference is invalid.
    pub fn new(
        instrument: &Instrument,
        actions: IndexVec<ActionIx, Action>,
        metrics: IndexVec<MetricIx, Metric>,
        watched: IndexVec<LevelIx, Vec<MetricIx>>,
        conditions: IndexVec<ConditionIx, TargetCondition>,
    ) -> Option<Self> {
        let action_holds = |action: &Action| {
            action.to > LevelIx::LOWEST
                && instrument.levels().get(action.to).is_some()
                && are_some_of(&action.moves, instrument.items())
                && are_some_of(&action.metrics, &metrics)
        };
        let formula_holds = |formula: &Formula| {
            are_some_of(&formula.multiply, &formula.inputs)
                && are_some_of(&formula.divide_by, &formula.inputs)
        };
        let holds = actions.iter().all(action_holds)
            && metrics.iter().filter_map(|metric| metric.formula.as_ref()).all(formula_holds)
            && watched.len() == instrument.levels().len()
            && watched.iter().flatten().all(|&metric| metrics.get(metric).is_some())
            && conditions.iter().all(|condition| instrument.levels().get(condition.at.above()).is_some());
        holds.then_some(Self { actions, metrics, watched, conditions })
    }

    /// The actions in file order.
    pub fn actions(&self) -> &IndexVec<ActionIx, Action> {
        &self.actions
    }

    /// The metrics in file order.
    pub fn metrics(&self) -> &IndexVec<MetricIx, Metric> {
        &self.metrics
    }

    /// The metrics to watch on the way to a level.
    pub fn watched(&self, level: LevelIx) -> &[MetricIx] {
        self.watched.get(level).map_or(&[], Vec::as_slice)
    }

    /// The conditions that speak for a target, in file order; may be empty.
    pub fn conditions(&self) -> &IndexVec<ConditionIx, TargetCondition> {
        &self.conditions
    }

    /// Those that are asked at a level reached and speak for this target.
    pub fn conditions_for(&self, reached: LevelIx, target: Target) -> impl Iterator<Item = ConditionIx> {
        self.conditions
            .enumerated()
            .filter(move |(_, condition)| condition.at == reached && condition.target == target)
            .map(|(position, _)| position)
    }
}
