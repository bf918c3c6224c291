//! How the records stay in step with the storage: what is written, what is refused, what other tabs and the
//! other program have written meanwhile.

use leptos::prelude::*;

use super::{Records, SyncState, is_newer, key};
use crate::codec::saved::{Saved, Unreadable};
use crate::domain::id::Id;
use crate::domain::record::Key;
use crate::domain::workspace::Workspace;
use crate::platform::console;

impl<T: Saved + Send + Sync> Records<T> {
    /// Tries again to save whatever was refused. The other program may have saved or removed it since, or
    /// changed it: what is held is asked first.
    pub fn retry(self) {
        let mut due = self.sync.with_untracked(|sync| sync.refused.clone());
        due.retain(|id| {
            let Some(held) = self.storage.held(&key::<T>(id)) else { return false };
            self.take_copy(self.copy(id, &held).ok().flatten());
            let is_free = self.pull(id);
            !self.save(id, is_free)
        });
        self.update_sync(|sync| sync.refused = due);
    }

    /// Reads all records, from now on, whenever the storage is looked at.
    pub fn load_all(self) {
        self.whole.set_value(true);
        self.reload();
    }

    /// Reads one record, settled or not.
    pub fn load(self, id: &Id) {
        self.pull(id);
    }

    /// Comes in step with the storage, and with what the other program has done: takes up what is new there,
    /// and evicts what is gone.
    pub fn reload(self) {
        let kind = format!("{}/", T::KIND);
        let settled = T::SETTLED.filter(|_| !self.whole.get_value());
        let mut texts = self.storage.all(&kind, settled);
        // What has been read by its name may be settled.
        let mut ids: Vec<Id> =
            texts.iter().filter_map(|(key, _)| Key::parse(key)).map(|key| key.id).collect();
        for id in self.ids() {
            if let Some(text) = settled.and_then(|_| self.storage.read(&key::<T>(&id)))
                && !ids.contains(&id)
            {
                texts.push((key::<T>(&id), text));
                ids.push(id);
            }
        }
        let (mut copies, mut quarantined) = (Vec::new(), Vec::new());
        for (key, text) in texts {
            let copy = match Key::parse(&key) {
                Some(key) => self.copy(&key.id, &text),
                None => Err(Unreadable::Damaged { place: "id".to_owned() }),
            };
            match copy {
                Ok(copy) => copies.extend(copy),
                Err(reason) => quarantined.push((key, reason)),
            }
        }
        if !copies.is_empty() {
            self.workspace
                .update(|workspace| copies.into_iter().for_each(|copy| self.merge(workspace, copy)));
        }
        let is_gone = |id: &Id| !ids.contains(id) && self.sync.with_untracked(|sync| !sync.new.contains(id));
        for id in self.ids().into_iter().filter(is_gone) {
            self.evict(&id);
        }
        for (key, reason) in &quarantined {
            self.warn_once(key, reason);
        }
        ids.retain(|id| self.storage.held(&key::<T>(id)).is_some());
        self.update_sync(|sync| {
            sync.refused = ids;
            sync.newer = quarantined.iter().any(|(_, reason)| is_newer(reason));
            sync.quarantined = quarantined;
        });
    }

    fn ids(self) -> Vec<Id> {
        self.workspace
            .with_untracked(|workspace| workspace.all().iter().map(|record| record.id().clone()).collect())
    }

    pub(super) fn follow_other_tab(self, id: &Id) {
        if self.storage.read(&key::<T>(id)).is_none() {
            // Removed there. What is held here, a change not saved yet, would still be found.
            self.evict(id);
        } else {
            let is_free = self.pull(id);
            if self.text(id) != self.storage.read(&key::<T>(id)) {
                // The other tab did not know of our changes when it wrote.
                self.save_due(id, is_free);
            }
        }
        self.retry();
    }

    /// Takes over what another tab has written of a record meanwhile. `false` where something stands
    /// there that must not be written over.
    pub(super) fn pull(self, id: &Id) -> bool {
        let key = key::<T>(id);
        let Some(text) = self.storage.kept(&key) else { return true };
        match self.copy(id, &text) {
            Ok(copy) => {
                self.take_copy(copy);
                true
            }
            Err(reason) => {
                let is_newer = is_newer(&reason);
                self.warn_once(&key, &reason);
                self.update_sync(|sync| {
                    sync.newer |= is_newer;
                    sync.quarantined.retain(|(known, _)| *known != key);
                    sync.quarantined.push((key.clone(), reason));
                });
                !is_newer && self.storage.set_aside(&key, &text).is_ok()
            }
        }
    }

    /// The record in a text; `None` where it is the one in memory.
    fn copy(self, id: &Id, text: &str) -> Result<Option<T>, Unreadable> {
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
            self.settle(record);
        }
    }

    /// What a record refers to may be another after a change or a merge.
    pub(super) fn settle(self, record: &mut T) {
        // What is not at hand leaves the record as it is.
        let _ = record.settle(&|id, structure| self.instrument(id, structure));
    }

    /// Warns of what can't be read, once.
    fn warn_once(self, key: &str, reason: &Unreadable) {
        if !self.sync.with_untracked(|sync| sync.quarantined.iter().any(|(known, _)| known == key)) {
            console::warn(&format!("the record '{key}' was left aside: {reason}"));
        }
    }

    /// Saves a record, and any that could not be saved before.
    pub(super) fn save_due(self, id: &Id, is_free: bool) {
        let is_saved = self.save(id, is_free);
        self.update_sync(|sync| {
            sync.new.retain(|other| other != id);
            sync.refused.retain(|other| other != id);
            if is_saved {
                sync.quarantined.retain(|(other, _)| *other != key::<T>(id));
            } else {
                sync.refused.push(id.clone());
            }
        });
        if is_saved {
            self.retry();
        }
    }

    /// Writes a record, if its place is free of what must stay. Where it can't be written it is held in
    /// memory, and the answer is `false`.
    fn save(self, id: &Id, is_free: bool) -> bool {
        let Some(text) = self.text(id) else { return true };
        let may_write = is_free && !self.sync.with_untracked(|sync| sync.newer);
        if !may_write {
            self.storage.hold(&key::<T>(id), &text);
        }
        may_write && self.storage.write(&key::<T>(id), &text).is_ok()
    }

    fn text(self, id: &Id) -> Option<String> {
        self.workspace.with_untracked(|workspace| workspace.get(id).map(T::write))
    }

    /// Takes a record out of memory.
    pub(super) fn evict(self, id: &Id) -> Option<T> {
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
