//! The records: those in memory, in step with the browser's storage and with other tabs.

use std::sync::Arc;

use leptos::prelude::*;

use super::catalog::Catalog;
use crate::codec::instrument::Definition;
use crate::codec::saved::{self, Unreadable};
use crate::domain::assessment::{Assessment, Change};
use crate::domain::id::Id;
use crate::domain::workspace::Workspace;
use crate::platform::storage::Storage;
use crate::platform::{clock, console};

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

    /// Removes everything that is ours from this browser, and from memory.
    pub fn erase(self) {
        self.storage.erase();
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

    /// Tries again to keep whatever was refused. The other program may have kept or removed it since, or
    /// changed it: what is held is asked first.
    pub fn retry(self) {
        let mut due = self.standing.with_untracked(|standing| standing.refused.clone());
        due.retain(|id| {
            let Some(held) = self.storage.held(&key(id)) else { return false };
            self.take_copy(self.copy(id, &held).ok().flatten());
            let free = self.meet(id);
            !self.keep(id, free)
        });
        self.note(|standing| standing.refused = due);
    }

    /// Comes in step with the storage, and with what the other program has done: takes up what is new there,
    /// and forgets what is gone.
    pub fn look(self) {
        let (mut ids, mut copies, mut aside) = (Vec::new(), Vec::new(), Vec::new());
        for (key, text) in self.storage.all(ASSESSMENTS) {
            let id = key.strip_prefix(ASSESSMENTS).and_then(Id::new);
            let copy = match &id {
                Some(id) => self.copy(id, &text),
                None => Err(Unreadable::Damaged { place: "id".to_owned() }),
            };
            match copy {
                Ok(copy) => copies.extend(copy),
                Err(reason) => aside.push((key, reason)),
            }
            ids.extend(id);
        }
        if !copies.is_empty() {
            self.workspace.update(|workspace| copies.into_iter().for_each(|copy| workspace.take_up(copy)));
        }
        let is_gone = |id: &Id| !ids.contains(id) && self.standing.with_untracked(|s| !s.new.contains(id));
        for id in self.ids().into_iter().filter(is_gone) {
            self.forget(&id);
        }
        for (key, reason) in &aside {
            self.complain(key, reason);
        }
        ids.retain(|id| self.storage.held(&key(id)).is_some());
        self.note(|standing| {
            standing.refused = ids;
            standing.newer = aside.iter().any(|(_, reason)| is_newer(reason));
            standing.aside = aside;
        });
    }

    fn ids(self) -> Vec<Id> {
        self.workspace.with_untracked(|workspace| {
            workspace.assessments().iter().map(|assessment| assessment.id().clone()).collect()
        })
    }

    fn follow_other_tab(self, id: &Id) {
        if self.storage.read(&key(id)).is_none() {
            // Removed there. What is held here, a change not kept yet, would still be found.
            self.forget(id);
        } else {
            let free = self.meet(id);
            if self.text(id) != self.storage.read(&key(id)) {
                // The other tab did not know of our changes when it wrote.
                self.keep_due(id, free);
            }
        }
        self.retry();
    }

    /// Takes over what another tab has written of an assessment meanwhile. `false` where something stands
    /// there that must not be written over.
    fn meet(self, id: &Id) -> bool {
        let Some(text) = self.storage.kept(&key(id)) else { return true };
        match self.copy(id, &text) {
            Ok(copy) => {
                self.take_copy(copy);
                true
            }
            Err(reason) => {
                let is_newer = is_newer(&reason);
                self.complain(&key(id), &reason);
                self.note(|standing| {
                    standing.newer |= is_newer;
                    standing.aside.retain(|(known, _)| *known != key(id));
                    standing.aside.push((key(id), reason));
                });
                !is_newer && self.storage.set_aside(&key(id), &text).is_ok()
            }
        }
    }

    /// The assessment in a record; `None` where it is the one in memory.
    fn copy(self, id: &Id, text: &str) -> Result<Option<Assessment>, Unreadable> {
        if self.text(id).is_some_and(|known| known == text) {
            return Ok(None);
        }
        let assessment = saved::read_assessment(text, |id| self.definition(id))?;
        let is_it = assessment.id() == id;
        is_it.then_some(Some(assessment)).ok_or_else(|| Unreadable::Damaged { place: "id".to_owned() })
    }

    fn take_copy(self, copy: Option<Assessment>) {
        if let Some(copy) = copy {
            self.workspace.update(|workspace| workspace.take_up(copy));
        }
    }

    /// Warns of what can't be read, once.
    fn complain(self, key: &str, reason: &Unreadable) {
        if !self.standing.with_untracked(|standing| standing.aside.iter().any(|(known, _)| known == key)) {
            console::warn(&format!("the record '{key}' was left aside: {reason}"));
        }
    }

    /// Keeps an assessment, and any that could not be kept before.
    fn keep_due(self, id: &Id, free: bool) {
        let kept = self.keep(id, free);
        self.note(|standing| {
            standing.new.retain(|other| other != id);
            standing.refused.retain(|other| other != id);
            if kept {
                standing.aside.retain(|(other, _)| *other != key(id));
            } else {
                standing.refused.push(id.clone());
            }
        });
        if kept {
            self.retry();
        }
    }

    /// Writes a record, if its place is free of what must stay. Where it can't be written it is held in
    /// memory, and the answer is `false`.
    fn keep(self, id: &Id, free: bool) -> bool {
        let Some(text) = self.text(id) else { return true };
        let may_write = free && !self.standing.with_untracked(|standing| standing.newer);
        if !may_write {
            self.storage.hold(&key(id), &text);
        }
        may_write && self.storage.write(&key(id), &text).is_ok()
    }

    fn text(self, id: &Id) -> Option<String> {
        self.workspace.with_untracked(|workspace| {
            let assessment = workspace.assessment(id)?;
            let definition = self.definition(assessment.instrument().as_str())?;
            Some(saved::write_assessment(assessment, &definition.instrument))
        })
    }

    fn forget(self, id: &Id) -> Option<Assessment> {
        let is_here = self.workspace.with_untracked(|workspace| workspace.assessment(id).is_some());
        let removed = is_here.then(|| self.workspace.try_update(|workspace| workspace.remove(id))).flatten();
        self.note(|standing| {
            standing.new.retain(|other| other != id);
            standing.refused.retain(|other| other != id);
        });
        removed.flatten()
    }

    /// Changes the standing, and tells of it only where it is another.
    fn note(self, change: impl FnOnce(&mut Standing)) {
        let mut standing = self.standing.get_untracked();
        change(&mut standing);
        if self.standing.with_untracked(|before| *before != standing) {
            self.standing.set(standing);
        }
    }
}

fn is_newer(reason: &Unreadable) -> bool {
    matches!(reason, Unreadable::Newer { .. })
}

fn key(id: &Id) -> String {
    format!("{ASSESSMENTS}{id}")
}
