//! What a plan begins with: the metrics of an instrument, an objective for each transition, and hypotheses to try.

use crate::domain::id::Id;
use crate::domain::index::{IndexVec, LevelIx, MetricIx};
use crate::domain::metric::Metric;
use crate::questionnaire::text::Text;
use crate::questionnaire::wording::MetricWords;

/// What an instrument offers to plans. Its positions of metrics are valid in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Playbook {
    /// The metrics.
    pub metrics: IndexVec<MetricIx, Metric>,
    /// Their texts.
    pub metric_words: IndexVec<MetricIx, MetricWords>,
    /// The objective that is proposed on the way to a level, without figures.
    pub objectives: Vec<(LevelIx, Text)>,
    /// The actions of the advice.
    pub actions: Vec<Play>,
    /// The stages of the funnel.
    pub stages: Vec<FunnelStage>,
}

/// An action of the advice, and what could be tried of it within a week.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    /// The id of the action.
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// What is changed: a clause after "We believe that".
    pub hypothesis: Option<Text>,
}

/// A stage of the funnel, and what could be tried there.
#[derive(Clone, Debug, PartialEq)]
pub struct FunnelStage {
    /// Unique among the stages.
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// The metrics that it moves.
    pub metrics: Vec<MetricIx>,
    /// Whether links are tagged there.
    pub tags_links: bool,
    /// What is changed, by an id that is unique in the stage: a clause after "We believe that".
    pub hypotheses: Vec<(Id, Text)>,
}

impl Playbook {
    /// The metric of an id, with its texts.
    pub fn metric(&self, id: &Id) -> Option<(&Metric, &MetricWords)> {
        let position = self.metrics.position(|metric| metric.id == *id)?;
        Some((&self.metrics[position], &self.metric_words[position]))
    }

    /// The objective that is proposed on the way to a level.
    pub fn objective(&self, to: LevelIx) -> Option<&Text> {
        self.objectives.iter().find(|(level, _)| *level == to).map(|(_, text)| text)
    }

    /// The action of an id.
    pub fn action(&self, id: &Id) -> Option<&Play> {
        self.actions.iter().find(|action| action.id == *id)
    }
}
