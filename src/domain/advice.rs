//! Advice: what can be done on the way to each level, and the metrics that show whether it helped.
//!
//! Structure only, like the [`Instrument`] that it belongs to; its words are an
//! [`crate::questionnaire::wording::AdviceWords`] beside it.

use crate::domain::id::Id;
#[cfg(doc)]
use crate::domain::instrument::Instrument;
use crate::domain::metric::Metric;

mod draft;
mod recommendation;

pub use draft::{DraftAction, DraftAdvice, DraftFormula, DraftInput, DraftMetric, DraftTransition, limits};
pub use recommendation::{Ranked, Recommendation, SHOWN, lowest_rating, recommend, shortfalls};

/// Checked advice. Made only by [`DraftAdvice::check`] against an instrument: the positions of levels and items
/// in it are positions in that instrument.
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
