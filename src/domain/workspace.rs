//! All records of this browser, in memory. Storage holds the same records, each under a key of its own.

use crate::domain::assessment::Assessment;
use crate::domain::id::Id;

/// The records in memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workspace {
    assessments: Vec<Assessment>,
}

impl Workspace {
    /// Takes up an assessment: a new one as it is, another copy of one that is here merged with it.
    pub fn take_up(&mut self, assessment: Assessment) {
        match self.assessment_mut(assessment.id()) {
            Some(here) => here.merge(&assessment),
            None => self.assessments.push(assessment),
        }
    }

    /// Every assessment, in no order that means anything.
    pub fn assessments(&self) -> &[Assessment] {
        &self.assessments
    }

    /// The assessment with this id.
    pub fn assessment(&self, id: &Id) -> Option<&Assessment> {
        self.assessments.iter().find(|assessment| assessment.id() == id)
    }

    /// The same, to be changed.
    pub fn assessment_mut(&mut self, id: &Id) -> Option<&mut Assessment> {
        self.assessments.iter_mut().find(|assessment| assessment.id() == id)
    }

    /// Takes an assessment out.
    pub fn remove(&mut self, id: &Id) -> Option<Assessment> {
        let position = self.assessments.iter().position(|assessment| assessment.id() == id)?;
        Some(self.assessments.remove(position))
    }

    /// The unfinished assessment of an instrument that the questionnaire goes on with: of those that were begun on
    /// `side`, if a side is asked for and there are any, else of all, the one that changed last.
    pub fn in_progress(&self, instrument: &Id, side: Option<&Option<Id>>) -> Option<&Assessment> {
        self.assessments
            .iter()
            .filter(|a| a.instrument() == instrument && !a.is_finished())
            .max_by_key(|a| (side == Some(&a.fields().side), a.changed()))
    }
}
