//! How the records stay in step with the storage: what is written, what is refused, what other tabs and the
//! other program have written meanwhile.

use leptos::prelude::*;

use super::{ASSESSMENTS, Records, Standing, is_newer, key};
use crate::codec::saved::{self, Unreadable};
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::platform::console;

impl Records {
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

    pub(super) fn follow_other_tab(self, id: &Id) {
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
    pub(super) fn meet(self, id: &Id) -> bool {
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
    pub(super) fn keep_due(self, id: &Id, free: bool) {
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

    pub(super) fn forget(self, id: &Id) -> Option<Assessment> {
        let is_here = self.workspace.with_untracked(|workspace| workspace.assessment(id).is_some());
        let removed = is_here.then(|| self.workspace.try_update(|workspace| workspace.remove(id))).flatten();
        self.note(|standing| {
            standing.new.retain(|other| other != id);
            standing.refused.retain(|other| other != id);
        });
        removed.flatten()
    }

    /// Changes the standing, and tells of it only where it is another.
    pub(super) fn note(self, change: impl FnOnce(&mut Standing)) {
        let mut standing = self.standing.get_untracked();
        change(&mut standing);
        if self.standing.with_untracked(|before| *before != standing) {
            self.standing.set(standing);
        }
    }
}
