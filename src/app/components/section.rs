//! A section of a screen with its own heading.

use crate::app::markup::{Markup, el};

/// A section with its heading; `class` is also the stem of the heading's id.
pub fn section(class: &'static str, title: &str) -> Markup {
    let id = format!("{class}-title");
    el("section").class(class).attr("aria-labelledby", id.clone()).child(el("h2").attr("id", id).text(title))
}
