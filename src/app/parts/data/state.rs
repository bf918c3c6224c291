//! What the screens over all records keep between them.

use std::sync::Arc;

use leptos::prelude::*;

use super::undo::{Undo, Undoable};
use crate::app::form_memory::FormMemory;
use crate::app::records::Records;
use crate::app::state::State;
use crate::domain::assessment::Assessment;
use crate::platform::document;

/// The file chosen for restoring.
#[derive(Clone)]
pub enum Chosen {
    /// No file.
    Nothing,
    /// A file that is too large, or that the browser can't read.
    TooLarge,
    /// The text of a file.
    File(Arc<str>),
}

/// A handle that every closure can copy.
#[derive(Clone, Copy)]
pub struct DataState {
    /// The records.
    pub records: Records<Assessment>,
    pub(super) undo: RwSignal<Option<Undo>>,
    state: State,
    chosen: RwSignal<Chosen>,
    /// During which visit there was something to undo last.
    visit: StoredValue<usize>,
    looked: RwSignal<usize>,
}

impl DataState {
    /// What is kept on this page.
    pub fn of(state: State) -> Self {
        let kept = state.lasting(|| {
            let made = Self {
                records: state.records,
                undo: RwSignal::new(None),
                state,
                chosen: RwSignal::new(Chosen::Nothing),
                visit: StoredValue::new(state.visits()),
                looked: RwSignal::new(0),
            };
            document::on_backup(move || made.look_again());
            made
        });
        // An action can be undone until another address is visited.
        if kept.visit.get_value() != state.visits() {
            kept.visit.set_value(state.visits());
            kept.undo.set(None);
            kept.chosen.set(Chosen::Nothing);
        }
        kept
    }

    /// What can be undone.
    pub fn undoable(self) -> Option<Undoable> {
        self.undo.with(|undo| undo.as_ref().map(|undo| undo.what.clone()))
    }

    /// What was typed in the fields of this screen.
    pub fn typed(self) -> FormMemory {
        self.state.typed
    }

    /// The state of the page.
    pub fn whole(self) -> State {
        self.state
    }

    /// Notes the file to restore.
    pub fn choose(self, chosen: Chosen) {
        self.chosen.set(chosen);
    }

    /// Whether there is one.
    pub fn has_chosen(self) -> bool {
        self.chosen.with(|chosen| !matches!(chosen, Chosen::Nothing))
    }

    /// The file to restore.
    pub fn chosen(self) -> Chosen {
        self.chosen.get()
    }

    /// Redraws whatever shows the contents of the storage.
    pub fn look_again(self) {
        self.looked.update(|looked| *looked += 1);
    }

    /// Runs the caller again after [`look_again`](Self::look_again), since the storage reports no changes by itself.
    pub fn follow_storage(self) {
        self.looked.track();
    }
}
