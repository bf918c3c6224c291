//! The texts that visitors typed, so that fields keep them when a screen is drawn again.

use leptos::prelude::*;

/// The texts of fields, by the fields' ids. A handle that every closure can copy.
#[derive(Clone, Copy)]
pub struct FormMemory {
    texts: StoredValue<Vec<(String, String)>>,
}

impl FormMemory {
    /// An empty memory.
    pub fn empty() -> Self {
        Self { texts: StoredValue::new(Vec::new()) }
    }

    /// The text that was typed in a field; `None` if there is none.
    pub fn text(self, field: &str) -> Option<String> {
        self.texts.with_value(|texts| texts.iter().find(|(id, _)| id == field).map(|(_, text)| text.clone()))
    }

    /// Remembers the text of a field.
    pub fn remember(self, field: &str, text: String) {
        self.forget(field);
        self.texts.update_value(|texts| texts.push((field.to_owned(), text)));
    }

    /// Forgets the text of a field.
    pub fn forget(self, field: &str) {
        self.texts.update_value(|texts| texts.retain(|(id, _)| id != field));
    }

    /// Forgets all texts.
    pub fn clear(self) {
        self.texts.update_value(Vec::clear);
    }
}
