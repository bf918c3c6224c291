//! Copies of one team: how they merge, and when they are the same.

use super::Team;
use super::round::Round;
use crate::domain::id::Id;
use crate::domain::record::{Record, Timestamp};
use crate::domain::register::Revision;

impl Record for Team {
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
        self.erased.merge(&other.erased);
        let erased = &self.erased;
        self.rounds.retain(|round| !erased.contains(round.id()));
        for round in &other.rounds {
            self.put(round.clone());
        }
        self.fields.merge(&other.fields);
    }

    /// Rounds that are different now come back as rounds of their own, since those that are here can only grow.
    fn revert_to(&mut self, earlier: &Self, now: Timestamp) {
        if !self.is_copy_of(earlier) {
            return;
        }
        let next = self.revision().max(earlier.revision()) + 1;
        self.started = earlier.started;
        self.erased.merge(&earlier.erased);
        let changed = self.rounds.iter().filter(|round| !earlier.rounds.contains(round));
        for id in changed.map(|round| round.id().clone()).collect::<Vec<_>>() {
            self.erase_round(&id, now);
        }
        for round in &earlier.rounds {
            if !self.rounds.contains(round) {
                self.bring_back(round.clone(), now);
            }
        }
        self.fields.revert_to(&earlier.fields, next);
        self.changed = now;
    }

    fn same_value(&self, other: &Self) -> bool {
        let is_round = |one: &Round| other.rounds.iter().any(|round| round.same_value(one));
        self.is_copy_of(other)
            && (self.started, self.rounds.len()) == (other.started, other.rounds.len())
            && self.rounds.iter().all(is_round)
            && self.fields.same_value(&other.fields)
    }

    fn recount(&mut self) {
        self.fields.recount();
        self.rounds.iter_mut().for_each(Round::recount);
    }
}

impl Team {
    fn is_copy_of(&self, other: &Self) -> bool {
        (&self.id, self.kind, self.instrument.structure())
            == (&other.id, other.kind, other.instrument.structure())
    }
}
