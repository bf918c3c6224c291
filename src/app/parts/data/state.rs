//! What the screens over all records keep between them.

use leptos::prelude::*;

use super::commands::{Undo, Undoable};
use crate::app::form_memory::FormMemory;
use crate::app::records::Records;
use crate::app::state::State;
use crate::domain::assessment::Assessment;
use crate::platform::document;

/// A handle that every closure can copy.
#[derive(Clone, Copy)]
pub struct DataState {
    /// The records.
    pub records: Records<Assessment>,
    /// What was typed in the fields of this screen.
    pub typed: FormMemory,
    pub(super) undo: RwSignal<Option<Undo>>,
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
                typed: state.typed,
                undo: RwSignal::new(None),
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
        }
        kept
    }

    /// What can be undone.
    pub fn undoable(self) -> Option<Undoable> {
        self.undo.with(|undo| undo.as_ref().map(|undo| undo.what))
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
