//! An instrument and its advice, each with its texts.

use std::sync::Arc;

use crate::domain::advice::Advice;
use crate::domain::instrument::Instrument;
use crate::questionnaire::wording::{AdviceWords, Wording};

/// An instrument and its texts, as a file defines them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// The structure.
    pub instrument: Arc<Instrument>,
    /// The texts.
    pub wording: Wording,
}

/// Advice and its texts, as a file defines them.
#[derive(Clone, Debug, PartialEq)]
pub struct Counsel {
    /// The structure.
    pub advice: Advice,
    /// The texts.
    pub wording: AdviceWords,
}
