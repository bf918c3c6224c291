//! An instrument and its advice, each with its texts.

use std::sync::Arc;

use crate::domain::advice::{Advice, Proposal};
use crate::domain::id::Id;
use crate::domain::index::{LevelIx, QuestionIx};
use crate::domain::instrument::{Instrument, Tone};
use crate::domain::scale::Rating;
use crate::questionnaire::locale::Locale;
use crate::questionnaire::wording::{AdviceWords, FindingWords, Wording};

/// An instrument and its texts, as a file defines them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// The structure.
    pub instrument: Arc<Instrument>,
    /// The texts.
    pub wording: Wording,
}

impl Definition {
    /// A question in a few words, with its subject if there are several.
    pub fn short(&self, question: QuestionIx, locale: Locale) -> String {
        let question = self.instrument.questions()[question];
        let words = self.wording.items[question.item].short.in_locale(locale);
        self.wording.for_subject(words, question.subject, locale)
    }

    /// The words of each check's finding that is a warning, given the ratings of all checks' statements and the level
    /// reached.
    pub fn warnings(
        &self,
        ratings: &[Option<Rating>],
        level: LevelIx,
    ) -> impl Iterator<Item = &FindingWords> {
        self.instrument.checks().iter().zip(&self.wording.checks).filter_map(move |(check, words)| {
            let found = check.finding(ratings, level)?;
            (check.findings[found].tone == Tone::Warning).then(|| &words.findings[found])
        })
    }
}

/// Advice and its texts, as a file defines them.
#[derive(Clone, Debug, PartialEq)]
pub struct Counsel {
    /// The structure.
    pub advice: Advice,
    /// The texts.
    pub wording: AdviceWords,
}

impl Counsel {
    /// The name of an action; `None` if this advice has no such action.
    pub fn action_name(&self, id: &Id, locale: Locale) -> Option<&str> {
        let position = self.advice.actions().position(|action| action.id == *id)?;
        Some(self.wording.actions[position].name.in_locale(locale))
    }

    /// The conditions that speak for a proposed target.
    pub fn reasons<'a>(&'a self, proposal: &'a Proposal, locale: Locale) -> impl Iterator<Item = &'a str> {
        proposal.because.iter().map(move |&condition| self.wording.conditions[condition].in_locale(locale))
    }
}
