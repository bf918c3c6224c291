//! The records of one kind: those in memory, in step with the browser's storage and with other tabs.

mod sync;

use std::sync::Arc;

use leptos::prelude::*;

use super::catalog::Catalog;
use crate::codec::saved::{Saved, Unreadable};
use crate::domain::assessment::{Assessment, Change};
use crate::domain::id::Id;
use crate::domain::instrument::{Instrument, Structure};
use crate::domain::record::Key;
use crate::domain::workspace::Workspace;
use crate::platform::clock;
use crate::platform::storage::Storage;
use crate::questionnaire::definition::Definition;

/// What becomes of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveStatus {
    /// They are saved in this browser.
    Saved,
    /// This browser keeps nothing: changes live in memory.
    MemoryOnly,
    /// Some were refused; they live in memory, and are tried again.
    Failed,
    /// A newer program has written records of this kind: this one writes none, so as not to damage what that one keeps.
    ReadOnly,
}

/// A handle on the records of a kind, so that it can be copied into every closure.
pub struct Records<T: 'static> {
    workspace: RwSignal<Workspace<T>>,
    sync: RwSignal<SyncState>,
    storage: Storage,
    catalog: Catalog,
}

impl<T> Clone for Records<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Records<T> {}

/// How the records stand to the storage.
#[derive(Clone, Default, PartialEq, Eq)]
struct SyncState {
    /// Those whose last write was refused.
    refused: Vec<Id>,
    /// Those that were never written.
    new: Vec<Id>,
    /// Keys of what can't be read, and why. Each is warned of once.
    quarantined: Vec<(String, Unreadable)>,
    /// Whether a newer program has written one of them.
    newer: bool,
    /// Whether a screen has asked for all records. Before that, those that are settled stay unread: see [`Saved::SETTLED`].
    whole: bool,
}

impl<T: Saved + Send + Sync> Records<T> {
    /// What this browser keeps and the program needs at its start.
    pub fn open() -> Self {
        Self::within(Storage::open(), Catalog::open())
    }

    /// Records of this kind that this browser keeps beside those of another kind.
    pub fn beside<U>(others: Records<U>) -> Self {
        Self::within(others.storage, others.catalog)
    }

    fn within(storage: Storage, catalog: Catalog) -> Self {
        let records = Self {
            workspace: RwSignal::new(Workspace::default()),
            sync: RwSignal::new(SyncState::default()),
            storage,
            catalog,
        };
        records.reload();
        // What answers a further instrument can be read now; what still can't be is warned of.
        catalog.on_whole(move || {
            records
                .update_sync(|sync| sync.quarantined.retain(|(_, reason)| !is_of_unknown_instrument(reason)));
            records.reload();
        });
        records.storage.on_change(move |key| match key {
            Some(key) => {
                if let Some(key) = Key::parse(key).filter(|key| key.kind.as_str() == T::KIND) {
                    records.follow_other_tab(&key.id);
                }
            }
            None => records.reload(),
        });
        records
    }

    /// The instrument with this id, as it is now.
    pub fn definition(self, id: &str) -> Option<Arc<Definition>> {
        self.catalog.find(id, None)
    }

    /// An instrument by its id: as it is now, or as it was when it had a structure.
    pub fn instrument(self, id: &str, structure: Option<Structure>) -> Option<Arc<Instrument>> {
        self.catalog.find(id, structure).map(|found| found.instrument.clone())
    }

    /// The ids of the instruments that are here.
    pub fn instrument_ids(self) -> Vec<String> {
        self.catalog.ids()
    }

    /// Every instrument, as it is now and as it was.
    pub fn instruments(self) -> Vec<Arc<Instrument>> {
        self.catalog.instruments()
    }

    /// The words of an instrument of this page.
    pub fn words_of(self, instrument: &Arc<Instrument>) -> Option<Arc<Definition>> {
        self.catalog.of(instrument)
    }

    /// The instruments.
    pub fn catalog(self) -> Catalog {
        self.catalog
    }

    /// Reads the records in memory.
    pub fn read<R>(self, read: impl FnOnce(&Workspace<T>) -> R) -> R {
        self.workspace.with(read)
    }

    /// Reads a record in memory; `None` where there is none of this id.
    pub fn get<R>(self, id: &Id, read: impl FnOnce(&T) -> R) -> Option<R> {
        self.workspace.with(|workspace| workspace.get(id).map(read))
    }

    /// What becomes of changes.
    pub fn status(self) -> SaveStatus {
        self.sync.with(|sync| {
            if !self.storage.is_allowed() {
                SaveStatus::MemoryOnly
            } else if sync.newer {
                SaveStatus::ReadOnly
            } else if sync.refused.is_empty() {
                SaveStatus::Saved
            } else {
                SaveStatus::Failed
            }
        })
    }

    /// Whether the storage holds this record as it is: its last write was read back.
    pub fn is_saved(self, id: &Id) -> bool {
        self.sync.with(|sync| !sync.new.contains(id) && !sync.refused.contains(id))
    }

    /// Keys of what can't be read, and why. What only waits for its instrument is not among them.
    pub fn quarantined(self) -> Vec<(String, Unreadable)> {
        let is_whole = self.catalog.is_whole();
        self.sync.with(|sync| {
            let all = sync.quarantined.iter();
            all.filter(|(_, reason)| is_whole || !is_of_unknown_instrument(reason)).cloned().collect()
        })
    }

    /// Whether this record waits for its instrument.
    pub fn awaits_instrument(self, id: &Id) -> bool {
        let key = key::<T>(id);
        self.some_wait(&|of| *of == key)
    }

    /// Whether any record waits for its instrument.
    pub fn some_await_instrument(self) -> bool {
        self.some_wait(&|_| true)
    }

    fn some_wait(self, is_it: &dyn Fn(&String) -> bool) -> bool {
        let waits = |(key, reason): &(String, Unreadable)| is_it(key) && is_of_unknown_instrument(reason);
        !self.catalog.is_whole() && self.sync.with(|sync| sync.quarantined.iter().any(waits))
    }

    /// Takes up a new record; it is written with its first change.
    pub fn begin(self, record: T) {
        self.sync.update(|sync| sync.new.push(record.id().clone()));
        self.workspace.update(|workspace| workspace.upsert(record));
    }

    /// Takes up a record, or what is newer in another copy of one that is here, and saves it.
    pub fn upsert(self, record: T) {
        let id = record.id().clone();
        let stored = self.pull(&id);
        self.take_copy(Some(record));
        self.save_due(&id, stored);
    }

    /// Changes one record in any way and saves it.
    pub fn update(self, id: &Id, change: impl FnOnce(&mut T)) {
        let stored = self.pull(id);
        self.workspace.update(|workspace| {
            if let Some(record) = workspace.get_mut(id) {
                change(record);
                self.resolve(record);
            }
        });
        self.save_due(id, stored);
    }

    /// Whether records of this kind can be changed for good, or removed: not beside those of a newer program.
    pub fn is_writable(self) -> bool {
        self.status() != SaveStatus::ReadOnly
    }

    /// The same as a signal that changes only with it: another tab may run a newer program meanwhile. `Some(1)` is yes: each
    /// type of memo costs 1 kB of code.
    pub fn watch_writable(self) -> Memo<Option<usize>> {
        Memo::new(move |_| Some(usize::from(self.is_writable())))
    }

    /// Drops a record and what was kept of it. `None` where there is none, and where nothing may be removed because a
    /// newer program has been here.
    pub fn remove(self, id: &Id) -> Option<T> {
        // Another tab may have written it meanwhile.
        self.pull(id);
        if !untrack(|| self.is_writable()) {
            return None;
        }
        let removed = self.evict(id);
        self.storage.remove(&key::<T>(id));
        // There is room again.
        self.retry();
        removed
    }

    /// Removes everything that is ours from this browser, whatever wrote it, and these records from memory. `done` is called with how
    /// much the browser did not delete.
    pub fn erase(self, done: impl FnOnce(usize) + 'static) {
        self.storage.erase(done);
        self.forget();
    }

    /// Drops all records from memory.
    pub fn forget(self) {
        self.workspace.set(Workspace::default());
        let whole = self.sync.with_untracked(|sync| sync.whole);
        self.sync.set(SyncState { whole, ..SyncState::default() });
    }

    /// Removes a text that can't be read.
    pub fn remove_quarantined(self, key: &str) {
        self.storage.remove(key);
        self.release_quarantined(key);
    }

    /// The storage, to be looked into.
    pub fn storage(self) -> Storage {
        self.storage
    }
}

impl Records<Assessment> {
    /// The instrument of an assessment, in the structure that it answers.
    pub fn definition_of(self, assessment: &Assessment) -> Option<Arc<Definition>> {
        self.words_of(assessment.instrument())
    }

    /// Changes one assessment and saves it.
    pub fn change(self, id: &Id, change: Change) {
        self.update(id, |assessment| assessment.apply(change, clock::now()));
    }

    /// Reads the unfinished assessment of an instrument that the questionnaire goes on with: the one that changed last, of
    /// those that are preferred if there are any. `is_preferred` is `None` for those that are out of the question.
    pub fn in_progress<R>(
        self,
        instrument: &Id,
        is_preferred: &dyn Fn(&Assessment) -> Option<bool>,
        read: impl FnOnce(&Assessment) -> R,
    ) -> Option<R> {
        self.read(|workspace| {
            let unfinished = |a: &&Assessment| {
                a.instrument().id() == instrument && !a.is_finished() && is_preferred(a).is_some()
            };
            let found = workspace.all().iter().filter(unfinished);
            found.max_by_key(|a| (is_preferred(a), a.changed())).map(read)
        })
    }
}

/// Whether a record answers an instrument that is not here, or not yet.
fn is_of_unknown_instrument(reason: &Unreadable) -> bool {
    matches!(reason, Unreadable::UnknownInstrument { .. })
}

fn is_newer(reason: &Unreadable) -> bool {
    matches!(reason, Unreadable::Newer { .. })
}

/// Where a record of this kind stands in the storage.
fn key<T: Saved>(id: &Id) -> String {
    format!("{}/{id}", T::KIND)
}
