//! Advice: actions on the way to each level, and metrics that show whether they helped.
//!
//! Structure only, like the [`Instrument`] that the advice belongs to. The texts are in
//! [`crate::questionnaire::wording::AdviceWords`].

use crate::domain::answers::Answers;
use crate::domain::assessment::Target;
use crate::domain::id::Id;
use crate::domain::index::{ActionIx, AreaIx, ConditionIx, IndexVec, ItemIx, LevelIx, MetricIx};
use crate::domain::instrument::{Instrument, are_some_of};
use crate::domain::metric::{Formula, Metric};

mod proposal;
mod recommendation;

pub use proposal::{Proposal, TargetCondition};
use recommendation::TO_REPAIR;
pub use recommendation::{Because, Ranked, Recommendation, SHOWN, lowest_rating, recommend, shortfalls};

/// Advice whose references are all valid: its positions of levels and items are positions in its instrument. Only
/// [`Advice::new`] makes one.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    actions: IndexVec<ActionIx, Action>,
    metrics: IndexVec<MetricIx, Metric>,
    watched: IndexVec<LevelIx, Vec<MetricIx>>,
    conditions: IndexVec<ConditionIx, TargetCondition>,
    further: Vec<Further>,
}

/// Another instrument, which goes on where some items are rated low.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Further {
    /// The items; never empty.
    pub items: Vec<ItemIx>,
    /// The id of the other instrument.
    pub instrument: Id,
}

/// An action that can be taken to reach a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Unique among the actions.
    pub id: Id,
    /// When it is recommended.
    pub aim: Aim,
    /// The metrics that show whether the action helps; may be empty.
    pub metrics: Vec<MetricIx>,
}

/// When an action is recommended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aim {
    /// On the way to a level.
    Level {
        /// The level that the action leads to, from the level below; never the lowest.
        to: LevelIx,
        /// The items that the action improves; never empty.
        moves: Vec<ItemIx>,
    },
    /// While this area keeps the gates of the target level shut.
    Area(AreaIx),
}

impl Action {
    /// The level that it leads to; `None` if it is for an area.
    pub fn to(&self) -> Option<LevelIx> {
        match self.aim {
            Aim::Level { to, .. } => Some(to),
            Aim::Area(_) => None,
        }
    }

    /// The items that it improves: those of its area, if it is for one.
    pub fn moves(&self, instrument: &Instrument) -> Vec<ItemIx> {
        match &self.aim {
            Aim::Level { moves, .. } => moves.clone(),
            Aim::Area(area) => {
                let items = instrument.items().enumerated();
                items.filter(|(_, item)| item.area == *area).map(|(position, _)| position).collect()
            }
        }
    }
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
            let aim_holds = match &action.aim {
                Aim::Level { to, moves } => {
                    *to > LevelIx::LOWEST
                        && instrument.levels().get(*to).is_some()
                        && are_some_of(moves, instrument.items())
                }
                Aim::Area(area) => instrument.areas().get(*area).is_some(),
            };
            aim_holds && action.metrics.iter().all(|&metric| metrics.get(metric).is_some())
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
        holds.then_some(Self { actions, metrics, watched, conditions, further: Vec::new() })
    }

    /// The same advice, pointing to these instruments; `None` if a reference is invalid.
    pub fn pointing_to(self, further: Vec<Further>, instrument: &Instrument) -> Option<Self> {
        let holds = further.iter().all(|one| are_some_of(&one.items, instrument.items()));
        holds.then_some(Self { further, ..self })
    }

    /// The instruments that it points to, in file order; may be empty.
    pub fn further(&self) -> &[Further] {
        &self.further
    }

    /// The further instruments that answers call for, in file order, each with its position: those with an item that is rated low.
    pub fn further_for(
        &self,
        instrument: &Instrument,
        answers: &Answers,
    ) -> impl Iterator<Item = (usize, &Further)> {
        let is_low = |&item: &ItemIx| {
            lowest_rating(instrument, answers, item).is_some_and(|rating| rating.value() <= TO_REPAIR)
        };
        self.further.iter().enumerate().filter(move |(_, one)| one.items.iter().any(is_low))
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
