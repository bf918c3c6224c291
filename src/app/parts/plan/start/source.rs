//! What a plan is begun from: a result, a team, or nothing.

use leptos::prelude::*;

use crate::app::parts::plan::state::PlanState;
use crate::domain::assessment::Assessment;
use crate::domain::assessment::attached::KeptMetric;
use crate::domain::calendar::Day;
use crate::domain::id::Id;
use crate::domain::index::LevelIx;
use crate::domain::instrument::Instrument;
use crate::domain::order::greatest_first;
use crate::domain::record::Key;
use crate::domain::score::Score;
use crate::route::{PlanSteps, Route};

/// What a plan is begun from.
#[derive(Clone, Default)]
pub(super) struct Source {
    /// The record.
    pub(super) key: Option<Key>,
    /// Its instrument.
    pub(super) instrument: Option<Id>,
    /// The level that the next step leads to.
    pub(super) to: Option<LevelIx>,
    /// The actions that were chosen.
    pub(super) actions: Vec<Id>,
    /// The metrics that were computed, by id and day.
    pub(super) metrics: Vec<(Id, Day, KeptMetric)>,
}

impl Source {
    /// What the record says. One that is not here, or is no result, says nothing.
    pub(super) fn of(plan: PlanState, route: &Route) -> Self {
        let Some(key) = route.plan_source() else { return Self::default() };
        let read = |assessment: &Assessment| {
            let instrument = assessment.instrument();
            let reached = Score::of(instrument, &assessment.answers()).map(|score| score.level());
            let above =
                |level: LevelIx| instrument.levels().get(level.above()).map_or(level, |_| level.above());
            Self {
                key: Some(key.clone()),
                instrument: Some(instrument.id().clone()),
                to: reached.map(above),
                actions: assessment.chosen_actions().map(|(id, _)| id).collect(),
                metrics: assessment.kept_metrics().collect(),
            }
        };
        let found = (key.kind.as_str() == "assessment")
            .then(|| untrack(|| plan.state.records.get(&key.id, read)))
            .flatten();
        found.unwrap_or_else(|| {
            let PlanSteps { instrument, to, actions } = route.plan_steps();
            let known = instrument.as_ref().and_then(|id| plan.state.records.instrument(id.as_str(), None));
            let level = |one: &Instrument| one.levels().position(|level| Some(level.id.as_str()) == to);
            let to = known.as_deref().and_then(level);
            Self {
                key: Some(key),
                instrument: instrument.filter(|_| known.is_some()),
                to,
                actions,
                ..Self::default()
            }
        })
    }
}

/// The latest value of a metric, with its day.
pub(super) fn latest<'a>(metrics: &'a [(Id, Day, KeptMetric)], metric: &Id) -> Option<(Day, &'a KeptMetric)> {
    let of_it: Vec<&(Id, Day, KeptMetric)> = metrics.iter().filter(|(id, ..)| id == metric).collect();
    let latest = greatest_first(&of_it, &|(_, day, _)| u64::from(day.days())).into_iter().next()?;
    Some((latest.1, &latest.2))
}
