//! A section of a screen with its own heading.

use crate::app::markup::{Markup, el};

/// A section with its heading, which can take the focus; `class` is also the stem of the heading's id.
pub fn section(class: &'static str, title: &str) -> Markup {
    let id = format!("{class}-title");
    let heading = el("h2").attr("id", id.clone()).attr("tabindex", "-1").text(title);
    el("section").class(class).attr("aria-labelledby", id).child(heading)
}
