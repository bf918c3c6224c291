//! An instrument and its advice, each with its texts.

use std::sync::Arc;

use crate::domain::advice::Advice;
use crate::domain::index::LevelIx;
use crate::domain::instrument::{Instrument, Tone};
use crate::domain::scale::Rating;
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
