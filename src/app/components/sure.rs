//! A button for what can't be undone: it asks, and acts at the second click.

use leptos::prelude::*;

use crate::app::markup::{Markup, el};

/// A button that says `text`, then `sure`, and then acts.
pub fn sure(
    class: &'static str,
    action: &'static str,
    text: impl Into<String>,
    sure: impl Into<String>,
    act: impl Fn() + 'static,
) -> Markup {
    let asked = RwSignal::new(false);
    let (text, sure) = (text.into(), sure.into());
    el("button")
        .attr("type", "button")
        .class(class)
        .attr("data-action", action)
        .live_text(move || if asked.get() { &sure } else { &text }.clone())
        .on_click(move || if asked.get_untracked() { act() } else { asked.set(true) })
}
