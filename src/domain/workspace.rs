//! The records of one kind in memory. Storage holds the same records, each under a key of its own.

use crate::domain::id::Id;
use crate::domain::record::Record;

/// Records of one kind, by id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workspace<T>(
    // Sorted by id.
    Vec<T>,
);

impl<T> Default for Workspace<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Record> Workspace<T> {
    /// Takes up a record: a new one as it is, another copy of one that is here merged with it.
    pub fn upsert(&mut self, record: T) {
        match self.place(record.id()) {
            Ok(place) => self.0[place].merge(&record),
            Err(place) => self.0.insert(place, record),
        }
    }

    /// Every record, in the order of their ids, which means nothing.
    pub fn all(&self) -> &[T] {
        &self.0
    }

    /// The record with this id.
    pub fn get(&self, id: &Id) -> Option<&T> {
        self.place(id).ok().map(|place| &self.0[place])
    }

    /// The same, to be changed.
    pub fn get_mut(&mut self, id: &Id) -> Option<&mut T> {
        self.place(id).ok().map(|place| &mut self.0[place])
    }

    /// Takes a record out.
    pub fn remove(&mut self, id: &Id) -> Option<T> {
        self.place(id).ok().map(|place| self.0.remove(place))
    }

    fn place(&self, id: &Id) -> Result<usize, usize> {
        self.0.binary_search_by(|record| record.id().cmp(id))
    }
}
