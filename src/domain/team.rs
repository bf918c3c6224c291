//! A team: the answers of several people, laid side by side. Each is there as a response code, which has no name and no time.
//!
//! A pair is an open team of two: whoever is in it allowed that single answers are looked at.

use crate::domain::id::Id;
use crate::domain::name::Name;
use crate::domain::record::{Record, Timestamp};
use crate::domain::register::{GrowOnlySet, Register, Registers, Revision, registers};
use crate::domain::value::Value;

pub mod pair;

/// The response codes of several people who answered one instrument.
///
/// The codes are a set without order, times or revisions, so that it does not tell who answered when. A code that is in it stays:
/// copies come to the union of theirs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    id: Id,
    instrument: Id,
    started: Timestamp,
    changed: Timestamp,
    codes: GrowOnlySet<String>,
    fields: Fields,
}

registers! {
    /// What may change after a team was made.
    pub struct Fields {
        /// What it is called.
        pub name: Register<Option<Name>>,
        /// Which of the codes is that of this browser's visitor.
        pub own: Register<Option<String>>,
        /// Registers of newer programs.
        pub others: Registers<String, Value>,
    }
}

impl Team {
    /// A pair: one's own code and that of another person.
    pub fn pair(id: Id, instrument: Id, own: String, other: String, now: Timestamp) -> Self {
        let mut codes = GrowOnlySet::default();
        codes.insert(own.clone());
        codes.insert(other);
        let fields = Fields { own: Register::new(Some(own), 1), ..Fields::default() };
        Self { id, instrument, started: now, changed: now, codes, fields }
    }

    /// One that was made before.
    pub fn restored(
        id: Id,
        instrument: Id,
        (started, changed): (Timestamp, Timestamp),
        codes: GrowOnlySet<String>,
        fields: Fields,
    ) -> Self {
        Self { id, instrument, started, changed, codes, fields }
    }

    /// The id of the instrument that all answer.
    pub fn instrument(&self) -> &Id {
        &self.instrument
    }

    /// When it was made.
    pub fn started(&self) -> Timestamp {
        self.started
    }

    /// The codes, sorted.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.codes.values().map(String::as_str)
    }

    /// All that may change, with its revisions.
    pub fn fields(&self) -> &Fields {
        &self.fields
    }

    /// What it is called.
    pub fn name(&self) -> Option<&Name> {
        self.fields.name.value().as_ref()
    }

    /// The code of this browser's visitor.
    pub fn own(&self) -> Option<&str> {
        self.fields.own.value().as_deref()
    }

    /// Names it, or takes its name away.
    pub fn rename(&mut self, name: Option<Name>, now: Timestamp) {
        let next = self.revision() + 1;
        self.fields.name.set(name, next);
        self.changed = now;
    }
}

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
        self.codes.merge(&other.codes);
        self.fields.merge(&other.fields);
    }

    /// Codes that another copy still has come back with it.
    fn revert_to(&mut self, earlier: &Self, now: Timestamp) {
        if !self.is_copy_of(earlier) {
            return;
        }
        let next = self.revision().max(earlier.revision()) + 1;
        self.started = earlier.started;
        self.codes.clone_from(&earlier.codes);
        self.fields.revert_to(&earlier.fields, next);
        self.changed = now;
    }

    fn same_value(&self, other: &Self) -> bool {
        self.is_copy_of(other)
            && (self.started, &self.codes) == (other.started, &other.codes)
            && self.fields.same_value(&other.fields)
    }

    fn recount(&mut self) {
        self.fields.recount();
    }
}

impl Team {
    fn is_copy_of(&self, other: &Self) -> bool {
        (&self.id, &self.instrument) == (&other.id, &other.instrument)
    }
}
