//! A button that unfolds what follows it. On paper everything is open.

use leptos::prelude::*;

use crate::app::markup::{Markup, el};

/// The button above the element with the id `controls`. That element has the class `folded` and comes next, or `style` has a
/// rule for it.
pub fn unfolds(controls: impl Into<String>, text: impl Into<String>, is_open: bool) -> Markup {
    unfolds_by(RwSignal::new(is_open), controls, text)
}

/// The same with a signal that tells whether the element is open.
pub fn unfolds_by(is_open: RwSignal<bool>, controls: impl Into<String>, text: impl Into<String>) -> Markup {
    el("button")
        .attr("type", "button")
        .class("unfolds")
        .attr("aria-controls", controls)
        .live_attr("aria-expanded", move || is_open.get().to_string())
        .text(text)
        .on_click(move || is_open.update(|is_open| *is_open = !*is_open))
}
