//! Copying a text, and what came of it.

use leptos::prelude::*;

use crate::app::markup::{Markup, el, live, nothing};
use crate::platform::export;

/// Whether the browser let the last text be copied; `None` before, and when it is no longer what would be copied.
pub type Copied = RwSignal<Option<bool>>;

/// A button that copies a text.
pub fn copying(button: Markup, copied: Copied, text: impl Fn() -> String + 'static) -> Markup {
    button.on_click(move || export::copy_text(&untrack(&text), move |is_done| copied.set(Some(is_done))))
}

/// What came of it, for eyes and screen readers.
pub fn copied_status(copied: Copied, done: &'static str, refused: &'static str) -> Markup {
    let said = live(move || match copied.get() {
        Some(is_done) => el("span").text(if is_done { done } else { refused }).into(),
        None => nothing(),
    });
    el("p").attr("role", "status").child(said)
}
