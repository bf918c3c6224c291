//! Advice: what can be done on the way to each level, and the metrics that show whether it helped.
//!
//! Structure only, like the [`Instrument`] that it belongs to; its words are an
//! [`crate::questionnaire::wording::AdviceWords`] beside it.

use crate::domain::id::Id;
use crate::domain::instrument::{Instrument, are_some_of};
use crate::domain::metric::{Formula, Metric};

mod recommendation;

pub use recommendation::{Ranked, Recommendation, SHOWN, lowest_rating, recommend, shortfalls};

/// Advice in which every reference holds: the positions of levels and items in it are positions in its instrument.
/// Made only by [`Advice::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    actions: Vec<Action>,
    metrics: Vec<Metric>,
    watched: Vec<Vec<usize>>,
}

/// Something that two departments can do to reach a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Unique among the actions.
    pub id: Id,
    /// The level that it leads to (its position), from the one below; never the lowest.
    pub to: usize,
    /// Positions of the items that it moves; never empty.
    pub moves: Vec<usize>,
    /// Positions of the metrics that show whether it helps; never empty.
    pub metrics: Vec<usize>,
}

impl Advice {
    /// The advice of these actions and metrics, with the positions of the metrics to watch on the way to each level;
    /// `None` where one refers to what is not there.
    pub fn new(
        instrument: &Instrument,
        actions: Vec<Action>,
        metrics: Vec<Metric>,
        watched: Vec<Vec<usize>>,
    ) -> Option<Self> {
        let (levels, items) = (instrument.levels().len(), instrument.items().len());
        let action_holds = |action: &Action| {
            (1..levels).contains(&action.to)
                && are_some_of(&action.moves, items)
                && are_some_of(&action.metrics, metrics.len())
        };
        let formula_holds = |formula: &Formula| {
            let inputs = formula.inputs.len();
            are_some_of(&formula.multiply, inputs) && are_some_of(&formula.divide_by, inputs)
        };
        let holds = actions.iter().all(action_holds)
            && metrics.iter().filter_map(|metric| metric.formula.as_ref()).all(formula_holds)
            && watched.len() == levels
            && watched.iter().flatten().all(|&metric| metric < metrics.len());
        holds.then_some(Self { actions, metrics, watched })
    }

    /// The actions in file order.
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }

    /// The metrics in file order.
    pub fn metrics(&self) -> &[Metric] {
        &self.metrics
    }

    /// Positions of the metrics to watch on the way to a level (its position).
    pub fn watched(&self, level: usize) -> &[usize] {
        self.watched.get(level).map_or(&[], Vec::as_slice)
    }
}
