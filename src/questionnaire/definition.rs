//! An instrument and its advice, each with its words.

use std::sync::Arc;

use crate::domain::advice::Advice;
use crate::domain::instrument::Instrument;
use crate::questionnaire::wording::{AdviceWords, Wording};

/// An instrument and its words, as one file defines them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// What is asked and scored.
    pub instrument: Arc<Instrument>,
    /// How it is said.
    pub wording: Wording,
}

/// Advice and its words, as one file defines them.
#[derive(Clone, Debug, PartialEq)]
pub struct Counsel {
    /// What is recommended and measured.
    pub advice: Advice,
    /// How it is said.
    pub wording: AdviceWords,
}
