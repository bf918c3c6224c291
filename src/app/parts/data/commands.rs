//! What a visitor does with records: change, name, delete, erase, and take the last of these back.

use leptos::prelude::*;

use super::state::DataState;
use super::undo::{Undo, Undoable};
use crate::app::frame::{HEADING, later};
use crate::codec::backup::is_other;
use crate::domain::assessment::{Assessment, Change};
use crate::domain::id::Id;
use crate::domain::name::Name;
use crate::domain::record::{Key, Record};
use crate::platform::clock;
use crate::questionnaire::locale::Locale;

impl DataState {
    /// Names an assessment; an empty text takes its name away.
    pub fn rename(self, id: &Id, typed: &str) {
        self.records.change(id, Change::Name(Name::typed(typed)));
    }

    /// Deletes an assessment.
    pub fn delete(self, id: &Id) {
        if let Some(removed) = self.records.remove(id) {
            let what = Undoable::Deleted(removed.clone());
            self.offer(Undo::new(what, move |state| state.restore(&removed)));
        }
    }

    /// What an assessment is called where it is deleted: its name, or else its day.
    pub fn called(assessment: &Assessment, locale: Locale) -> String {
        let name = assessment.name().map(Name::to_string);
        name.unwrap_or_else(|| clock::day(locale, assessment.day()))
    }

    /// Takes back what was done last.
    pub fn undo(self) {
        let Some(undo) = self.undo.get_untracked() else { return };
        undo.take_back(self);
        self.undo.set(None);
        self.look_again();
        later(HEADING);
    }

    /// Offers to take back what was done.
    pub fn offer(self, undo: Undo) {
        self.undo.set(Some(undo));
        self.look_again();
        later("[data-action=undo]");
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

    /// Keys of the records of other kinds than assessments.
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

    /// Makes an assessment what it is in this copy; nothing is changed where it is so.
    pub fn restore(self, copy: &Assessment) {
        match untrack(|| self.records.get(copy.id(), |here| here.same_value(copy))) {
            None => self.records.upsert(copy.clone()),
            Some(true) => {}
            Some(false) => self.records.update(copy.id(), |here| here.revert_to(copy, clock::now())),
        }
    }
}
