//! A result, with what several screens need of it.

use crate::domain::index::SideIx;
use std::sync::Arc;

use crate::app::records::Records;
use crate::domain::assessment::Assessment;
use crate::domain::score::Score;
use crate::platform::clock;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;

/// A finished assessment with its score.
#[derive(Clone)]
pub struct Outcome {
    /// The assessment.
    pub assessment: Assessment,
    /// The instrument that it answers, with its words.
    pub definition: Arc<Definition>,
    /// Its score.
    pub score: Score,
}

impl Outcome {
    /// The outcome of an assessment; `None` while it is in progress.
    pub fn of(records: Records<Assessment>, assessment: &Assessment) -> Option<Self> {
        Self::of_answers(records, assessment).filter(|_| assessment.is_finished())
    }

    /// The outcome of an assessment whose answers may be under correction; `None` while any question is blank.
    pub fn of_answers(records: Records<Assessment>, assessment: &Assessment) -> Option<Self> {
        let definition = records.definition_of(assessment)?;
        let score = Score::of(&definition.instrument, &assessment.answers())?;
        Some(Self { assessment: assessment.clone(), definition, score })
    }

    /// Its name, or else its day.
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

    /// The name of its side; `None` if the respondent gave none.
    pub fn side(&self) -> Option<SideIx> {
        self.definition.instrument.side(self.assessment.side()?.as_str())
    }
}
