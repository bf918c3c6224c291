//! What becomes of the records here when a backup is taken up, and how that is taken back.

use leptos::prelude::*;

use crate::app::parts::data::state::DataState;
use crate::app::parts::data::undo::{Undo, Undoable};
use crate::codec::backup::Backup;
use crate::codec::saved::copies::{merged, reverted};
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::domain::record::Key;
use crate::platform::clock;

/// What a backup has changed.
#[derive(Default)]
struct Before {
    /// Assessments that it changed or removed, as they were.
    assessments: Vec<Assessment>,
    /// Those that it brought.
    added: Vec<Id>,
    /// Texts of records of other kinds as they were; none where there was none.
    texts: Vec<(Key, Option<String>)>,
}

impl Before {
    /// The assessments of a backup that are here as well, as they are here, and the ids of those that are not.
    fn of(state: DataState, backup: &Backup) -> Self {
        let mut before = Self::default();
        for assessment in &backup.assessments {
            match untrack(|| state.records.get(assessment.id(), Clone::clone)) {
                Some(assessment) => before.assessments.push(assessment),
                None => before.added.push(assessment.id().clone()),
            }
        }
        before
    }

    /// Takes back what was done.
    fn bring_back(&self, state: DataState) {
        for id in &self.added {
            state.records.remove(id);
        }
        for was in &self.assessments {
            state.restore(was);
        }
        for (key, text) in &self.texts {
            bring_back(state, key, text.as_deref());
        }
    }

    /// Offers to take back what was done.
    fn offer(self, state: DataState, what: Undoable) {
        state.offer(Undo::new(what, move |state| self.bring_back(state)));
    }
}

/// Takes up what is new or newer in a backup. Of records of kinds that are not known, those that are not here yet.
pub fn merge(state: DataState, backup: &Backup) {
    let mut before = Before::of(state, backup);
    for assessment in &backup.assessments {
        state.records.upsert(assessment.clone());
    }
    for (key, theirs) in &backup.others {
        let here = stored(state, key);
        let taken = match &here {
            None => Some(theirs.clone()),
            Some(here) => merged(key, here, theirs, &|id, structure| state.records.instrument(id, structure)),
        };
        if let Some(taken) = taken.filter(|taken| Some(taken) != here.as_ref()) {
            before.texts.push((key.clone(), here));
            store(state, key, Some(&taken));
        }
    }
    before.offer(state, Undoable::Merged);
}

/// Puts a backup in the place of all that is here.
pub fn replace(state: DataState, backup: &Backup) {
    let mut before = Before::of(state, backup);
    for assessment in &backup.assessments {
        state.restore(assessment);
    }
    let is_in = |here: &Assessment| backup.assessments.iter().any(|other| other.id() == here.id());
    for id in ids(state, |here| !is_in(here)) {
        before.assessments.extend(state.records.remove(&id));
    }
    let here = state.others();
    let removed = backup.only_here(&here).map(|key| (key.clone(), None));
    let replaced = backup.others.iter().map(|(key, text)| (key.clone(), Some(text.clone())));
    for (key, text) in removed.chain(replaced) {
        before.texts.push((key.clone(), stored(state, &key)));
        bring_back(state, &key, text.as_deref());
    }
    before.offer(state, Undoable::Replaced);
}

/// The text of a record of any kind.
pub fn stored(state: DataState, key: &Key) -> Option<String> {
    state.records.storage().read(&key.to_string())
}

/// Makes a record of another kind what it is in this copy. What can be joined is later than what is here, so that it wins
/// wherever the two meet.
fn bring_back(state: DataState, key: &Key, copy: Option<&str>) {
    let find = |id: &str, structure| state.records.instrument(id, structure);
    let here = stored(state, key);
    let later = here.zip(copy).and_then(|(here, copy)| reverted(key, &here, copy, &find, clock::now()));
    store(state, key, later.as_deref().or(copy));
}

fn store(state: DataState, key: &Key, text: Option<&str>) {
    let (storage, key) = (state.records.storage(), key.to_string());
    match text {
        // What can't be written is held in memory, and closing the page asks first.
        Some(text) => drop(storage.write(&key, text)),
        None => storage.remove(&key),
    }
}

fn ids(state: DataState, which: impl Fn(&Assessment) -> bool) -> Vec<Id> {
    let ids = |all: &[Assessment]| all.iter().filter(|a| which(a)).map(|a| a.id().clone()).collect();
    untrack(|| state.records.read(|workspace| ids(workspace.all())))
}
