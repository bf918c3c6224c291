//! Advice: what can be done on the way to each level, and the metrics that show whether it helped.
//!
//! Structure only, like the [`Instrument`] that it belongs to; its words are an
//! [`crate::questionnaire::wording::AdviceWords`] beside it.

use crate::domain::id::Id;
use crate::domain::index::{ActionIx, IndexVec, ItemIx, LevelIx, MetricIx};
use crate::domain::instrument::{Instrument, are_some_of};
use crate::domain::metric::{Formula, Metric};

mod recommendation;

pub use recommendation::{Ranked, Recommendation, SHOWN, lowest_rating, recommend, shortfalls};

/// Advice in which every reference holds: the positions of levels and items in it are positions in its instrument.
/// Made only by [`Advice::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    actions: IndexVec<ActionIx, Action>,
    metrics: IndexVec<MetricIx, Metric>,
    watched: IndexVec<LevelIx, Vec<MetricIx>>,
}

/// Something that two departments can do to reach a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Unique among the actions.
    pub id: Id,
    /// The level that it leads to, from the one below; never the lowest.
    pub to: LevelIx,
    /// The items that it moves; never empty.
    pub moves: Vec<ItemIx>,
    /// The metrics that show whether it helps; never empty.
    pub metrics: Vec<MetricIx>,
}

impl Advice {
    /// The advice of these actions and metrics, with the metrics to watch on the way to each level;
    /// `None` where one refers to what is not there.
    pub fn new(
        instrument: &Instrument,
        actions: IndexVec<ActionIx, Action>,
        metrics: IndexVec<MetricIx, Metric>,
        watched: IndexVec<LevelIx, Vec<MetricIx>>,
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
            && watched.iter().flatten().all(|&metric| metrics.get(metric).is_some());
        holds.then_some(Self { actions, metrics, watched })
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
}
