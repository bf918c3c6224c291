//! A record that is one map of registers under names: all that it says is a value under a name, so that of two copies each value that
//! was set later wins and nothing else is lost. A value of another shape than expected is kept as it is, and is none here.
//!
//! Plans and key accounts are such records. What names they use, and what stands under them, each says itself.

use std::marker::PhantomData;

use crate::domain::id::Id;
use crate::domain::record::{Record, Timestamp};
use crate::domain::register::{Registers, Revision, registers};
use crate::domain::value::Value;

/// What a ledger is one of.
pub trait Kind: Copy + PartialEq + Send + Sync + 'static {
    /// As it stands in keys: `plan`.
    const NAME: &'static str;
}

/// A record of a kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger<K> {
    id: Id,
    started: Timestamp,
    changed: Timestamp,
    fields: Fields,
    kind: PhantomData<K>,
}

registers! {
    /// All that a ledger says, by name.
    pub struct Fields {
        /// The registers, those of newer programs included.
        pub values: Registers<String, Value>,
    }
}

/// Something that changes in a ledger of a kind: registers and their values; `None` removes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change<K> {
    values: Vec<(String, Option<Value>)>,
    kind: PhantomData<K>,
}

impl<K: Kind> Change<K> {
    /// Several values.
    pub(in crate::domain) fn of(values: Vec<(String, Option<Value>)>) -> Self {
        Self { values, kind: PhantomData }
    }

    /// One value.
    pub(in crate::domain) fn one(name: impl Into<String>, value: Option<Value>) -> Self {
        Self::of(vec![(name.into(), value)])
    }

    /// Both.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.values.extend(other.values);
        self
    }
}

impl<K: Kind> Ledger<K> {
    /// One that says nothing yet.
    pub fn begin(id: Id, now: Timestamp) -> Self {
        Self::restored(id, (now, now), Fields::default())
    }

    /// One that was made before.
    pub fn restored(id: Id, (started, changed): (Timestamp, Timestamp), fields: Fields) -> Self {
        Self { id, started, changed, fields, kind: PhantomData }
    }

    /// Changes something.
    pub fn apply(&mut self, change: Change<K>, now: Timestamp) {
        let next = self.revision() + 1;
        for (name, value) in change.values {
            if self.fields.values.get(&name) != value.as_ref() {
                self.fields.values.set(name, value, next);
            }
        }
        self.changed = now;
    }

    /// When it was made.
    pub fn started(&self) -> Timestamp {
        self.started
    }

    /// All that it says, with its revisions.
    pub fn fields(&self) -> &Fields {
        &self.fields
    }

    pub(in crate::domain) fn value(&self, name: &str) -> Option<&Value> {
        self.fields.values.get(&name.to_owned())
    }

    pub(in crate::domain) fn text(&self, name: &str) -> Option<&str> {
        self.value(name).and_then(Value::as_text)
    }

    pub(in crate::domain) fn whole(&self, name: &str) -> Option<u64> {
        self.value(name).and_then(Value::as_whole)
    }

    /// Whether "yes" stands under a name.
    pub(in crate::domain) fn is_set(&self, name: &str) -> bool {
        self.value(name) == Some(&Value::Bool(true))
    }

    /// The ids between `beginning` and `end` in the names of registers that have a value.
    pub(in crate::domain) fn ids(&self, beginning: &str, end: &str) -> Vec<Id> {
        let id = |(name, _): (&String, _)| Id::new(name.strip_prefix(beginning)?.strip_suffix(end)?);
        self.fields.values.values().filter_map(id).collect()
    }
}

impl<K: Kind> Record for Ledger<K> {
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
        if self.id != other.id {
            return;
        }
        self.started = self.started.min(other.started);
        self.changed = self.changed.max(other.changed);
        self.fields.merge(&other.fields);
    }

    fn revert_to(&mut self, earlier: &Self, now: Timestamp) {
        if self.id != earlier.id {
            return;
        }
        let next = self.revision().max(earlier.revision()) + 1;
        self.fields.revert_to(&earlier.fields, next);
        self.changed = now;
    }

    fn same_value(&self, other: &Self) -> bool {
        self.id == other.id && self.fields.same_value(&other.fields)
    }

    fn recount(&mut self) {
        self.fields.recount();
    }
}
