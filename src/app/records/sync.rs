//! How the records stay in step with the storage: what is written, what is refused, what other tabs have written
//! meanwhile.

use leptos::prelude::*;

use super::{Records, SyncState, is_newer, is_of_unknown_instrument, key};
use crate::codec::saved::{Saved, Unreadable};
use crate::domain::id::Id;
use crate::domain::record::Key;
use crate::domain::workspace::Workspace;
use crate::platform::console;

/// What stands in the place of a record.
pub(super) enum Stored {
    /// Nothing.
    Nothing,
    /// A copy, which has been merged with the one in memory; `is_behind` if it lacks what that one has.
    Read { is_behind: bool },
    /// A text that can't be read; `must_stay` if a newer program can read it.
    Unreadable { text: String, must_stay: bool },
}

impl<T: Saved + Send + Sync> Records<T> {
    /// Tries again to save whatever was refused.
    pub fn retry(self) {
        let mut due = self.sync.with_untracked(|sync| sync.refused.clone());
        due.retain(|id| !self.save(id, self.pull(id)));
        self.update_sync(|sync| sync.refused = due);
    }

    /// Reads all records, from now on, whenever the storage is looked at.
    pub fn load_all(self) {
        self.update_sync(|sync| sync.whole = true);
        self.reload();
    }

    /// Reads one record, settled or not, and drops it from memory if it is gone.
    pub fn load(self, id: &Id) {
        self.pull(id);
        self.drop_if_gone(id);
    }

    fn drop_if_gone(self, id: &Id) {
        let is_new = self.sync.with_untracked(|sync| sync.new.contains(id));
        if !is_new && self.storage.read(&key::<T>(id)).is_none() {
            self.evict(id);
        }
    }

    /// Comes in step with the storage: takes up what is new there, and evicts what is gone.
    pub fn reload(self) {
        let settled = T::SETTLED.filter(|_| !self.sync.with_untracked(|sync| sync.whole));
        for key in self.storage.keys(&format!("{}/", T::KIND), settled) {
            match Key::parse(&key) {
                Some(key) => drop(self.pull(&key.id)),
                None => self.quarantine(key, Unreadable::Damaged { place: "id".to_owned() }),
            }
        }
        for id in self.ids() {
            // Settled ones that were read by their name are not among the keys.
            if settled.is_some() {
                self.pull(&id);
            }
            self.drop_if_gone(&id);
        }
        let is_there = |key: &str| self.storage.kept(key).is_some();
        self.update_sync(|sync| {
            sync.quarantined.retain(|(key, _)| is_there(key));
            sync.newer = sync.quarantined.iter().any(|(_, reason)| is_newer(reason));
        });
    }

    /// The ids of those in memory, in order.
    pub fn ids(self) -> Vec<Id> {
        self.workspace
            .with_untracked(|workspace| workspace.all().iter().map(|record| record.id().clone()).collect())
    }

    pub(super) fn follow_other_tab(self, id: &Id) {
        if self.storage.read(&key::<T>(id)).is_none() {
            // The other tab removed it. A change that could not be saved here would still be held.
            self.evict(id);
        } else if let stored @ Stored::Read { is_behind: true } = self.pull(id) {
            // The other tab did not know of our changes when it wrote.
            self.save_due(id, stored);
        }
        self.retry();
    }

    /// Takes over what another tab has written of a record meanwhile.
    pub(super) fn pull(self, id: &Id) -> Stored {
        let key = key::<T>(id);
        let Some(text) = self.storage.kept(&key) else { return Stored::Nothing };
        match self.read_copy(id, &text) {
            Ok(copy) => {
                self.release_quarantined(&key);
                let theirs = copy.as_ref().map(T::write);
                self.take_copy(copy);
                Stored::Read { is_behind: theirs.is_some() && theirs != self.text(id) }
            }
            Err(reason) => {
                let must_stay = !matches!(reason, Unreadable::NotJson { .. } | Unreadable::Damaged { .. });
                self.quarantine(key, reason);
                Stored::Unreadable { text, must_stay }
            }
        }
    }

    /// Notes that a text can't be read, and warns of it once.
    fn quarantine(self, key: String, reason: Unreadable) {
        let waits = is_of_unknown_instrument(&reason) && !untrack(|| self.catalog.is_whole());
        self.update_sync(|sync| {
            if !waits && sync.quarantined.iter().all(|(known, _)| *known != key) {
                // "Your data" says why; to say it here as well would add 0.3 kB to a first visit.
                console::warn(&format!("the record '{key}' was left aside"));
            }
            sync.newer |= is_newer(&reason);
            sync.quarantined.retain(|(known, _)| *known != key);
            sync.quarantined.push((key, reason));
        });
    }

    /// What can be read again, or is gone, is no longer quarantined.
    pub(super) fn release_quarantined(self, key: &str) {
        self.update_sync(|sync| {
            sync.quarantined.retain(|(known, _)| known != key);
            sync.newer = sync.quarantined.iter().any(|(_, reason)| is_newer(reason));
        });
    }

    /// The record in a text; `None` where it is the one in memory.
    fn read_copy(self, id: &Id, text: &str) -> Result<Option<T>, Unreadable> {
        if self.text(id).is_some_and(|known| known == text) {
            return Ok(None);
        }
        let record = T::read_text(text, &|id, structure| self.instrument(id, structure))?;
        let is_it = record.id() == id;
        is_it.then_some(Some(record)).ok_or_else(|| Unreadable::Damaged { place: "id".to_owned() })
    }

    pub(super) fn take_copy(self, copy: Option<T>) {
        if let Some(copy) = copy {
            self.workspace.update(|workspace| self.merge(workspace, copy));
        }
    }

    fn merge(self, workspace: &mut Workspace<T>, copy: T) {
        let id = copy.id().clone();
        workspace.upsert(copy);
        if let Some(record) = workspace.get_mut(&id) {
            self.resolve(record);
        }
    }

    /// What a record refers to may be another after a change or a merge.
    pub(super) fn resolve(self, record: &mut T) {
        // What is not at hand leaves the record as it is.
        let _ = record.resolve(&|id, structure| self.instrument(id, structure));
    }

    /// Saves a record, and any that could not be saved before. `stored` is what stands in its place.
    pub(super) fn save_due(self, id: &Id, stored: Stored) {
        let is_saved = self.save(id, stored);
        self.update_sync(|sync| {
            sync.new.retain(|other| other != id);
            sync.refused.retain(|other| other != id);
            if !is_saved {
                sync.refused.push(id.clone());
            }
        });
        if is_saved {
            self.release_quarantined(&key::<T>(id));
            self.retry();
        }
    }

    /// Writes a record, if its place is free of what must stay; what can't be read is copied first. A record that can't be
    /// written is held in memory, and the answer is `false`.
    fn save(self, id: &Id, stored: Stored) -> bool {
        let Some(text) = self.text(id) else { return true };
        let key = key::<T>(id);
        let is_free = match stored {
            Stored::Nothing | Stored::Read { .. } => true,
            Stored::Unreadable { must_stay: true, .. } => false,
            Stored::Unreadable { text, .. } => self.storage.set_aside(&key, &text).is_ok(),
        };
        let may_write = is_free && !self.sync.with_untracked(|sync| sync.newer);
        if !may_write {
            self.storage.hold(&key, &text);
        }
        may_write && self.storage.write(&key, &text).is_ok()
    }

    fn text(self, id: &Id) -> Option<String> {
        self.workspace.with_untracked(|workspace| workspace.get(id).map(T::write))
    }

    /// Takes a record out of memory.
    pub(super) fn evict(self, id: &Id) -> Option<T> {
        self.release_quarantined(&key::<T>(id));
        let is_here = self.workspace.with_untracked(|workspace| workspace.get(id).is_some());
        let removed = is_here.then(|| self.workspace.try_update(|workspace| workspace.remove(id))).flatten();
        self.update_sync(|sync| {
            sync.new.retain(|other| other != id);
            sync.refused.retain(|other| other != id);
        });
        removed.flatten()
    }

    /// Changes the state, and tells of it only where it is another.
    pub(super) fn update_sync(self, change: impl FnOnce(&mut SyncState)) {
        let mut sync = self.sync.get_untracked();
        change(&mut sync);
        if self.sync.with_untracked(|before| *before != sync) {
            self.sync.set(sync);
        }
    }
}
