//! A button of a row in a list.

use crate::app::markup::{Markup, el};

/// A button that looks like a link; `spoken` names its row for screen readers.
pub fn row_action(action: &'static str, text: &str, spoken: &str) -> Markup {
    el("button")
        .attr("type", "button")
        .class("link")
        .attr("data-action", action)
        .attr("aria-label", spoken)
        .text(text)
}
