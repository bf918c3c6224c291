//! A button for what can't be undone: it asks for a confirmation, and acts at the second click.

use leptos::prelude::*;

use crate::app::markup::{Markup, el};
use crate::domain::record::Timestamp;
use crate::platform::clock;

/// A second click within this time does not confirm: it may belong to a double click. Milliseconds.
const DOUBLE_CLICK: Timestamp = 500;

/// The question lapses after this time without an answer. Milliseconds.
const LAPSE: i32 = 10_000;

/// A button that says `text`, then asks `question`, and then acts. The question lapses when the focus leaves the
/// button, and after [`LAPSE`]: browsers that give no focus to a clicked button tell of no loss either.
pub fn confirm_button(
    class: &'static str,
    action: &'static str,
    text: impl Into<String>,
    question: impl Into<String>,
    act: impl Fn() + 'static,
) -> Markup {
    let asked = RwSignal::new(None);
    let (text, question) = (text.into(), question.into());
    el("button")
        .attr("type", "button")
        .class(class)
        .attr("data-action", action)
        .live_text(move || if asked.get().is_some() { &question } else { &text }.clone())
        .on_click(move || {
            let now = clock::now();
            match asked.get_untracked() {
                None => {
                    asked.set(Some(now));
                    clock::after(LAPSE, move || {
                        // The button may be gone, or have asked again since.
                        if asked.try_get_untracked() == Some(Some(now)) {
                            asked.set(None);
                        }
                    });
                }
                Some(time) if now.saturating_sub(time) > DOUBLE_CLICK => {
                    asked.set(None);
                    act();
                }
                Some(_) => {}
            }
        })
        .on_blur(move || {
            if asked.try_get_untracked().flatten().is_some() {
                asked.set(None);
            }
        })
}
