//! Copies of one assessment: when they are equal, and how they merge.

use super::Assessment;
use crate::domain::id::Id;
use crate::domain::record::{Record, Timestamp};
use crate::domain::register::Revision;

impl PartialEq for Assessment {
    fn eq(&self, other: &Self) -> bool {
        let times = (self.started, self.changed) == (other.started, other.changed);
        self.is_copy_of(other) && times && self.fields == other.fields
    }
}

impl Eq for Assessment {}

impl Record for Assessment {
    fn id(&self) -> &Id {
        &self.id
    }

    fn changed(&self) -> Timestamp {
        self.changed
    }

    fn revision(&self) -> Revision {
        self.fields.revision()
    }

    fn merge(&mut self, other: &Self) {
        if !self.is_copy_of(other) {
            return;
        }
        self.started = self.started.min(other.started);
        self.changed = self.changed.max(other.changed);
        self.fields.merge(&other.fields);
    }

    fn revert_to(&mut self, earlier: &Self, now: Timestamp) {
        if !self.is_copy_of(earlier) {
            return;
        }
        let next = self.revision().max(earlier.revision()) + 1;
        self.started = earlier.started;
        self.fields.revert_to(&earlier.fields, next);
        self.changed = now;
    }

    fn same_value(&self, other: &Self) -> bool {
        self.is_copy_of(other) && self.started == other.started && self.fields.same_value(&other.fields)
    }

    fn recount(&mut self) {
        self.fields.recount();
    }
}

impl Assessment {
    fn is_copy_of(&self, other: &Self) -> bool {
        (&self.id, self.instrument.id()) == (&other.id, other.instrument.id())
    }
}
