//! What a plan should not start with, and why.

use super::key_result::{KeyResult, Measure, What};
use crate::domain::id::Id;
use crate::domain::index::IndexVec;
use crate::domain::index::MetricIx;
use crate::domain::metric::{Kind, Metric};

/// Something about the key results of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guard {
    /// A volume stands alone: it can rise without a single sale. The plan can't start; one of these metrics has to stand beside it, or
    /// any of quality or revenue where there are none.
    VolumeAlone {
        /// The id of the key result.
        key_result: Id,
        /// Ids of metrics.
        pairs: Vec<Id>,
    },
    /// There is revenue alone: it answers late. The plan may start.
    RevenueAlone,
}

impl Guard {
    /// Whether a plan can't start with it.
    pub fn forbids(&self) -> bool {
        matches!(self, Self::VolumeAlone { .. })
    }
}

/// What there is to say of these key results, with the metrics of their instrument.
pub fn guards(key_results: &[KeyResult], metrics: &IndexVec<MetricIx, Metric>) -> Vec<Guard> {
    let measures = || key_results.iter().map(|key_result| &key_result.measure);
    let is_there =
        |id: &Id| measures().any(|measure| matches!(&measure.what, What::BuiltIn(other) if other == id));
    let has_other = measures().any(|measure| measure.kind != Kind::Volume);
    let mut guards = Vec::new();
    for key_result in key_results.iter().filter(|key_result| key_result.measure.kind == Kind::Volume) {
        let pairs = pairs_of(&key_result.measure, metrics);
        let has_pair = if pairs.is_empty() { has_other } else { pairs.iter().any(is_there) };
        if !has_pair {
            guards.push(Guard::VolumeAlone { key_result: key_result.id.clone(), pairs });
        }
    }
    if !key_results.is_empty() && measures().all(|measure| measure.kind == Kind::Revenue) {
        guards.push(Guard::RevenueAlone);
    }
    guards
}

fn pairs_of(measure: &Measure, metrics: &IndexVec<MetricIx, Metric>) -> Vec<Id> {
    let What::BuiltIn(id) = &measure.what else { return Vec::new() };
    let found = metrics.iter().find(|metric| metric.id == *id);
    let pairs = found.map(|metric| metric.pairs.as_slice()).unwrap_or_default();
    pairs.iter().filter_map(|&pair| metrics.get(pair).map(|metric| metric.id.clone())).collect()
}
