//! A button for what can't be undone: it asks, and acts at the second click.

use leptos::prelude::*;

use crate::app::markup::{Markup, el};
use crate::domain::assessment::Timestamp;
use crate::platform::clock;

/// The second click of a double click is no answer. Milliseconds.
const DOUBLE_CLICK: Timestamp = 500;

/// A button that says `text`, then `sure`, and then acts.
pub fn sure(
    class: &'static str,
    action: &'static str,
    text: impl Into<String>,
    sure: impl Into<String>,
    act: impl Fn() + 'static,
) -> Markup {
    let asked = RwSignal::new(false);
    let asked_at = StoredValue::new(0);
    let (text, sure) = (text.into(), sure.into());
    el("button")
        .attr("type", "button")
        .class(class)
        .attr("data-action", action)
        .live_text(move || if asked.get() { &sure } else { &text }.clone())
        .on_click(move || {
            let now = clock::now();
            if !asked.get_untracked() {
                asked.set(true);
                asked_at.set_value(now);
            } else if now.saturating_sub(asked_at.get_value()) > DOUBLE_CLICK {
                asked.set(false);
                act();
            }
        })
}
