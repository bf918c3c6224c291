//! What was entered in a form that outlives its screen, for instance a change of language.

use leptos::prelude::*;

use crate::app::form_memory::FormMemory;
use crate::platform::document;

/// The entries, by the fields' names. A handle that every closure can copy.
#[derive(Clone, Copy)]
pub struct Entries {
    memory: FormMemory,
    /// Counts the changes, so that what depends on the entries is drawn again.
    changes: RwSignal<usize>,
}

impl Entries {
    /// None yet. They are forgotten when the visitor erases everything.
    pub fn empty() -> Self {
        let entries = Self { memory: FormMemory::empty(), changes: RwSignal::new(0) };
        document::on_erasing(move || entries.clear());
        entries
    }

    /// What was entered in a field; the caller is run again when an entry changes.
    pub fn text(self, field: &str) -> String {
        self.changes.track();
        self.memory.text(field).unwrap_or_default()
    }

    /// Forgets all entries.
    pub fn clear(self) {
        self.memory.clear();
        self.changes.update(|changes| *changes += 1);
    }

    /// Enters a text.
    pub fn enter(self, field: &str, text: String) {
        self.memory.remember(field, text);
        self.changes.update(|changes| *changes += 1);
    }
}
