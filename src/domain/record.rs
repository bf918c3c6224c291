//! What any record is: something under a key that copies change apart and that merges.

use std::fmt;

use crate::domain::id::Id;
use crate::domain::register::Revision;

/// Milliseconds since 1 January 1970, UTC. The domain has no clock: times are given to it.
pub type Timestamp = u64;

/// What a record goes by among all of this browser: `assessment/k3v9`.
///
/// A kind is an id and no enum: a program keeps, counts and hands on records of kinds that it does not know.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// What it is: `assessment`.
    pub kind: Id,
    /// Which one; unique within its kind.
    pub id: Id,
}

impl Key {
    /// The key of a text such as `assessment/k3v9`; `None` where it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, id) = text.split_once('/')?;
        Some(Self { kind: Id::new(kind)?, id: Id::new(id)? })
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind, self.id)
    }
}

/// A record. Copies of one have the same id; those of others never meet.
pub trait Record: Clone + PartialEq {
    /// Unique among all of its kind in this browser.
    fn id(&self) -> &Id;

    /// When anything in it last changed.
    fn changed(&self) -> Timestamp;

    /// The latest revision in it. The next change counts one more.
    fn revision(&self) -> Revision;

    /// Takes whatever changed later in another copy. In whichever order copies meet, and however often, they come to the
    /// same. A record of another id changes nothing.
    fn merge(&mut self, other: &Self);

    /// Makes every value what it is in `earlier`, another copy, as a change of its own: one that wins over all that both
    /// have seen.
    fn revert_to(&mut self, earlier: &Self, now: Timestamp);

    /// Whether another copy says the same, whenever it came to that.
    fn same_value(&self, other: &Self) -> bool;

    /// Counts the revisions anew, from 1, in the same order. For records from outside: what was counted too far there
    /// would leave no room for changes here.
    fn recount(&mut self);
}
