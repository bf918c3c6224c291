//! A result, as the screens of the desk speak of it.

use crate::domain::index::SideIx;
use std::sync::Arc;

use crate::app::desk::state::Desk;
use crate::domain::assessment::Assessment;
use crate::domain::score::Score;
use crate::platform::clock;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;

/// A finished assessment and what follows from it.
#[derive(Clone)]
pub struct Outcome {
    /// The assessment.
    pub assessment: Assessment,
    /// What it answers.
    pub definition: Arc<Definition>,
    /// What it came to.
    pub score: Score,
}

impl Outcome {
    /// `None` while the assessment is in progress.
    pub fn of(desk: Desk, assessment: &Assessment) -> Option<Self> {
        Self::of_answers(desk, assessment).filter(|_| assessment.is_finished())
    }

    /// The same of one whose answers are being corrected: `None` while any is blank.
    pub fn of_answers(desk: Desk, assessment: &Assessment) -> Option<Self> {
        let definition = desk.records.definition_of(assessment)?;
        let score = Score::of(&definition.instrument, &assessment.answers())?;
        Some(Self { assessment: assessment.clone(), definition, score })
    }

    /// What people call it: its name, or else its day.
    pub fn label(&self, locale: Locale) -> String {
        match self.assessment.name() {
            Some(name) => name.to_string(),
            None => clock::day(locale, self.assessment.day()),
        }
    }

    /// The name of the level reached.
    pub fn level(&self, locale: Locale) -> &str {
        self.definition.wording.levels[self.score.level()].name.in_locale(locale)
    }

    /// Its side; `None` where none was said.
    pub fn side(&self) -> Option<SideIx> {
        self.definition.instrument.side(self.assessment.side()?.as_str())
    }
}
