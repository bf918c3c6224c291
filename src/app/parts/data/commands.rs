//! What a visitor does with records: change, name, delete, take up a backup, and take that back.

use leptos::prelude::*;

use super::state::DataState;
use crate::app::frame::{HEADING, later};
use crate::codec::backup::{Backup, is_other};
use crate::codec::saved::copies::{merged, reverted};
use crate::domain::assessment::{Assessment, Change};
use crate::domain::id::Id;
use crate::domain::name::Name;
use crate::domain::record::{Key, Record};
use crate::platform::clock;
use crate::questionnaire::locale::Locale;

/// What was done last, and how to take it back.
#[derive(Clone, PartialEq, Eq)]
pub struct Undo {
    /// What was done.
    pub what: Undoable,
    /// Those that it changed or removed, as they were.
    before: Vec<Assessment>,
    /// Those that it brought.
    added: Vec<Id>,
    /// Texts of records of other kinds as they were; none where there was none.
    texts: Vec<(Key, Option<String>)>,
}

/// What can be undone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Undoable {
    /// An assessment was deleted.
    Deleted,
    /// A backup was merged with what was here.
    Merged,
    /// A backup took the place of what was here.
    Replaced,
}

impl DataState {
    /// Names an assessment; an empty text takes its name away.
    pub fn rename(self, id: &Id, typed: &str) {
        self.records.change(id, Change::Name(Name::typed(typed)));
    }

    /// Deletes an assessment.
    pub fn delete(self, id: &Id) {
        if let Some(removed) = self.records.remove(id) {
            self.offer(Undo {
                what: Undoable::Deleted,
                before: vec![removed],
                added: Vec::new(),
                texts: Vec::new(),
            });
        }
    }

    /// What was deleted last: its name, or else its day.
    pub fn deleted(self, locale: Locale) -> Option<String> {
        self.undo.with_untracked(|undo| {
            let assessment = undo.as_ref()?.before.first()?;
            let name = assessment.name().map(Name::to_string);
            Some(name.unwrap_or_else(|| clock::day(locale, assessment.day())))
        })
    }

    /// Takes up what is new or newer in a backup. Of records of kinds that are not known, those that are not here yet.
    pub fn merge(self, backup: &Backup) {
        let mut undo = self.before(Undoable::Merged, backup);
        for assessment in &backup.assessments {
            self.records.upsert(assessment.clone());
        }
        for (key, theirs) in &backup.others {
            let here = self.stored(key);
            let taken = match &here {
                None => Some(theirs.clone()),
                Some(here) => {
                    merged(key, here, theirs, &|id, structure| self.records.instrument(id, structure))
                }
            };
            if let Some(taken) = taken.filter(|taken| Some(taken) != here.as_ref()) {
                undo.texts.push((key.clone(), here));
                self.store(key, Some(&taken));
            }
        }
        self.offer(undo);
    }

    /// Puts a backup in the place of all that is here.
    pub fn replace(self, backup: &Backup) {
        let mut undo = self.before(Undoable::Replaced, backup);
        for assessment in &backup.assessments {
            self.restore(assessment);
        }
        let is_in = |here: &Assessment| backup.assessments.iter().any(|other| other.id() == here.id());
        for id in self.ids(|here| !is_in(here)) {
            undo.before.extend(self.records.remove(&id));
        }
        let here = self.others();
        let removed = backup.only_here(&here).map(|key| (key.clone(), None));
        let replaced = backup.others.iter().map(|(key, text)| (key.clone(), Some(text.clone())));
        for (key, text) in removed.chain(replaced) {
            undo.texts.push((key.clone(), self.stored(&key)));
            self.bring_back(&key, text.as_deref());
        }
        self.offer(undo);
    }

    /// Takes back what was done last.
    pub fn undo(self) {
        let Some(undo) = self.undo.get_untracked() else { return };
        for id in &undo.added {
            self.records.remove(id);
        }
        for was in undo.before {
            self.restore(&was);
        }
        for (key, text) in undo.texts {
            self.bring_back(&key, text.as_deref());
        }
        self.undo.set(None);
        self.look_again();
        later(HEADING);
    }

    /// Erases everything that Tandem keeps in this browser. There is no undo. `done` is called with how much the browser
    /// did not delete.
    pub fn erase(self, done: impl FnOnce(usize) + 'static) {
        self.undo.set(None);
        self.records.erase(move |left| {
            self.look_again();
            done(left);
        });
    }

    /// Keys of records of kinds that this program does not know.
    pub fn others(self) -> Vec<Key> {
        let all = self.records.storage().all("", None).into_iter();
        all.filter_map(|(key, _)| Key::parse(&key)).filter(is_other).collect()
    }

    /// Whether a record of such a kind is only held in memory, because the browser did not write it.
    pub fn holds_others(self) -> bool {
        let storage = self.records.storage();
        let is_held = |key: &Key| storage.kept(&key.to_string()) != storage.read(&key.to_string());
        self.others().iter().any(is_held)
    }

    /// The text of a record of any kind.
    pub fn stored(self, key: &Key) -> Option<String> {
        self.records.storage().read(&key.to_string())
    }

    /// Makes a record of another kind what it is in this copy. What can be joined is later than what is here, so that it wins
    /// wherever the two meet.
    fn bring_back(self, key: &Key, copy: Option<&str>) {
        let find = |id: &str, structure| self.records.instrument(id, structure);
        let here = self.stored(key);
        let later = here.zip(copy).and_then(|(here, copy)| reverted(key, &here, copy, &find, clock::now()));
        self.store(key, later.as_deref().or(copy));
    }

    fn store(self, key: &Key, text: Option<&str>) {
        let (storage, key) = (self.records.storage(), key.to_string());
        match text {
            // What can't be written is held in memory, and closing the page asks first.
            Some(text) => drop(storage.write(&key, text)),
            None => storage.remove(&key),
        }
    }

    /// Makes an assessment what it is in this copy; nothing is changed where it is so.
    fn restore(self, copy: &Assessment) {
        match untrack(|| self.records.get(copy.id(), |here| here.same_value(copy))) {
            None => self.records.upsert(copy.clone()),
            Some(true) => {}
            Some(false) => self.records.update(copy.id(), |here| here.revert_to(copy, clock::now())),
        }
    }

    fn offer(self, undo: Undo) {
        self.undo.set(Some(undo));
        self.look_again();
        later("[data-action=undo]");
    }

    /// How to take back what a backup is about to change: its assessments that are here as well, as they are here, and the
    /// ids of those that are not.
    fn before(self, what: Undoable, backup: &Backup) -> Undo {
        let (mut before, mut added) = (Vec::new(), Vec::new());
        for assessment in &backup.assessments {
            match untrack(|| self.records.get(assessment.id(), Clone::clone)) {
                Some(assessment) => before.push(assessment),
                None => added.push(assessment.id().clone()),
            }
        }
        Undo { what, before, added, texts: Vec::new() }
    }

    fn ids(self, which: impl Fn(&Assessment) -> bool) -> Vec<Id> {
        let ids = |all: &[Assessment]| all.iter().filter(|a| which(a)).map(|a| a.id().clone()).collect();
        untrack(|| self.records.read(|workspace| ids(workspace.all())))
    }
}
