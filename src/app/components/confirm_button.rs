//! A button for an action that can't be undone: it asks for confirmation, and acts at the second click.

use leptos::prelude::*;

use crate::app::markup::{Markup, el};
use crate::domain::record::Timestamp;
use crate::platform::clock;

/// Ignore a second click within this many milliseconds, so that a double-click does not confirm.
const DOUBLE_CLICK: Timestamp = 500;

/// The question disappears after this many milliseconds without an answer.
const LAPSE: i32 = 10_000;

/// A button that shows `text`, then asks `question`, and then acts. The question disappears when the button loses the
/// focus, and also after [`LAPSE`], because some browsers neither focus a clicked button nor report that it lost the
/// focus.
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
                        // The button may have been removed, or may have asked again since.
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
