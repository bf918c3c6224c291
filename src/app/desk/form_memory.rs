//! What visitors have typed, for screens that are drawn anew around it.

use leptos::prelude::*;

/// The texts of fields, by the fields' ids; a handle, so that it can be copied into every closure.
#[derive(Clone, Copy)]
pub struct FormMemory {
    texts: StoredValue<Vec<(String, String)>>,
}

impl FormMemory {
    /// Nothing has been typed.
    pub fn empty() -> Self {
        Self { texts: StoredValue::new(Vec::new()) }
    }

    /// What was typed in a field; `None` where nothing was.
    pub fn text(self, field: &str) -> Option<String> {
        self.texts.with_value(|texts| texts.iter().find(|(id, _)| id == field).map(|(_, text)| text.clone()))
    }

    /// Remembers the text of a field.
    pub fn remember(self, field: &str, text: String) {
        self.forget(field);
        self.texts.update_value(|texts| texts.push((field.to_owned(), text)));
    }

    /// Forgets what was typed in a field.
    pub fn forget(self, field: &str) {
        self.texts.update_value(|texts| texts.retain(|(id, _)| id != field));
    }

    /// Forgets everything.
    pub fn clear(self) {
        self.texts.update_value(Vec::clear);
    }
}
