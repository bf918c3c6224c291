//! One sitting: who answered, when, and what.

use crate::domain::answers::Answers;
use crate::domain::id::Id;
use crate::domain::instrument::Instrument;

/// Milliseconds since 1 January 1970, UTC. The domain has no clock: times are given to it.
pub type Timestamp = u64;

/// One respondent's answers to one instrument. Level and radar follow from it and are never stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Unique among all assessments of this browser.
    pub id: Id,
    /// The instrument that it answers.
    pub instrument: Id,
    /// The side that the respondent sits on; `None` for "rather not say".
    pub side: Option<Id>,
    /// The ratings so far.
    pub answers: Answers,
    /// When it was begun.
    pub started: Timestamp,
    /// When anything in it last changed.
    pub changed: Timestamp,
    /// When the respondent asked for the result with every question answered; `None` while in progress.
    pub finished: Option<Timestamp>,
}

impl Assessment {
    /// A new one with nothing answered.
    pub fn begin(id: Id, instrument: &Instrument, now: Timestamp) -> Self {
        Self {
            id,
            instrument: instrument.id().clone(),
            side: None,
            answers: Answers::blank(instrument),
            started: now,
            changed: now,
            finished: None,
        }
    }
}
