//! The records: those in memory, in step with the browser's storage and with other tabs.

mod sync;

use std::sync::Arc;

use leptos::prelude::*;

use super::catalog::Catalog;
use crate::codec::saved::Unreadable;
use crate::domain::assessment::{Assessment, Change};
use crate::domain::id::Id;
use crate::domain::workspace::Workspace;
use crate::platform::clock;
use crate::platform::storage::Storage;
use crate::questionnaire::definition::Definition;

/// Where assessments stand in the storage, each under its id.
const ASSESSMENTS: &str = "assessment/";

/// What becomes of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// They are kept in this browser.
    Kept,
    /// This browser keeps nothing: changes live in memory.
    Impossible,
    /// Some were refused; they live in memory, and are tried again.
    Refused,
    /// A newer program has been here: this one writes nothing, so as not to damage what that one keeps.
    Newer,
}

/// A handle on the records, so that it can be copied into every closure.
#[derive(Clone, Copy)]
pub struct Records {
    workspace: RwSignal<Workspace>,
    standing: RwSignal<Standing>,
    storage: Storage,
    catalog: StoredValue<Catalog>,
}

/// How the records stand to the storage.
#[derive(Clone, Default, PartialEq, Eq)]
struct Standing {
    /// Those whose last write was refused.
    refused: Vec<Id>,
    /// Those that were never written.
    new: Vec<Id>,
    /// Keys of what can't be read, and why. Each is complained of once.
    aside: Vec<(String, Unreadable)>,
    newer: bool,
}

impl Records {
    /// What this browser keeps.
    pub fn open() -> Self {
        let records = Self {
            workspace: RwSignal::new(Workspace::default()),
            standing: RwSignal::new(Standing::default()),
            storage: Storage::open(),
            catalog: StoredValue::new(Catalog::built_in()),
        };
        records.look();
        records.storage.on_change(move |key| match key {
            Some(key) => {
                if let Some(id) = key.strip_prefix(ASSESSMENTS).and_then(Id::new) {
                    records.follow_other_tab(&id);
                }
            }
            None => records.look(),
        });
        records
    }

    /// The instrument with this id.
    pub fn definition(self, id: &str) -> Option<Arc<Definition>> {
        self.catalog.with_value(|catalog| catalog.find(id))
    }

    /// The ids of the instruments there are.
    pub fn instrument_ids(self) -> Vec<String> {
        self.catalog.with_value(|catalog| catalog.ids().into_iter().map(str::to_owned).collect())
    }

    /// Reads the records.
    pub fn read<T>(self, read: impl FnOnce(&Workspace) -> T) -> T {
        self.workspace.with(read)
    }

    /// Reads an assessment; `None` where there is none of this id.
    pub fn assessment<T>(self, id: &Id, read: impl FnOnce(&Assessment) -> T) -> Option<T> {
        self.workspace.with(|workspace| workspace.assessment(id).map(read))
    }

    /// What becomes of changes.
    pub fn keeping(self) -> Keeping {
        self.standing.with(|standing| {
            if !self.storage.is_allowed() {
                Keeping::Impossible
            } else if standing.newer {
                Keeping::Newer
            } else if standing.refused.is_empty() {
                Keeping::Kept
            } else {
                Keeping::Refused
            }
        })
    }

    /// Whether the storage holds this assessment as it is: its last write was read back.
    pub fn is_kept(self, id: &Id) -> bool {
        self.standing.with(|standing| !standing.new.contains(id) && !standing.refused.contains(id))
    }

    /// Keys of what can't be read, and why.
    pub fn aside(self) -> Vec<(String, Unreadable)> {
        self.standing.with(|standing| standing.aside.clone())
    }

    /// Takes up a new assessment; it is written with its first change.
    pub fn begin(self, assessment: Assessment) {
        self.standing.update(|standing| standing.new.push(assessment.id().clone()));
        self.workspace.update(|workspace| workspace.take_up(assessment));
    }

    /// Changes one assessment and keeps it.
    pub fn change(self, id: &Id, change: Change) {
        self.update(id, |assessment| assessment.apply(change, clock::now()));
    }

    /// Takes up an assessment, or what is newer in another copy of one that is here, and keeps it.
    pub fn take_up(self, assessment: Assessment) {
        let id = assessment.id().clone();
        let free = self.meet(&id);
        self.workspace.update(|workspace| workspace.take_up(assessment));
        self.keep_due(&id, free);
    }

    /// Changes one assessment in any way and keeps it.
    pub fn update(self, id: &Id, change: impl FnOnce(&mut Assessment)) {
        let free = self.meet(id);
        self.workspace.update(|workspace| {
            if let Some(assessment) = workspace.assessment_mut(id) {
                change(assessment);
            }
        });
        self.keep_due(id, free);
    }

    /// Whether anything can be changed for good, or removed: not beside what a newer program keeps.
    pub fn is_writable(self) -> bool {
        self.keeping() != Keeping::Newer
    }

    /// Drops an assessment and what was kept of it.
    pub fn remove(self, id: &Id) -> Option<Assessment> {
        let removed = self.forget(id);
        self.storage.remove(&key(id));
        // There is room again.
        self.retry();
        removed
    }

    /// Removes everything that is ours from this browser, and from memory. `done` hears how much the browser
    /// did not delete.
    pub fn erase(self, done: impl FnOnce(usize) + 'static) {
        self.storage.erase(done);
        self.workspace.set(Workspace::default());
        self.standing.set(Standing::default());
    }

    /// Removes a text that can't be read.
    pub fn remove_aside(self, key: &str) {
        self.storage.remove(key);
        self.note(|standing| {
            standing.aside.retain(|(other, _)| other != key);
            standing.newer = standing.aside.iter().any(|(_, reason)| is_newer(reason));
        });
    }

    /// The storage, to be looked into.
    pub fn storage(self) -> Storage {
        self.storage
    }
}

fn is_newer(reason: &Unreadable) -> bool {
    matches!(reason, Unreadable::Newer { .. })
}

fn key(id: &Id) -> String {
    format!("{ASSESSMENTS}{id}")
}
