//! Updates the page around the screens: title, focus, scroll position.

use leptos::prelude::*;

use super::markup::follow;
use crate::platform::document;

/// The heading of a screen. It takes the focus if the element that had it is gone.
pub const HEADING: &str = "#app h1";

/// Focuses an element that exists only after the next frame.
pub fn later(selector: impl Into<String>) {
    let selector = selector.into();
    request_animation_frame(move || document::focus(&selector));
}

/// What the frame needs to know of the current screen.
pub struct ScreenInfo<K> {
    /// Identifies the screen or page: if the key changes, the focus moves.
    pub key: K,
    /// Its title, and the selector of its heading.
    pub shown: (String, &'static str),
    /// Whether the static page shows it too: visitors may be using it when the program starts.
    pub is_static: bool,
    /// Whether it is drawn: not while its part is loading.
    pub is_there: bool,
}

/// On a change of screen or page, sets the title, focuses the heading, and scrolls to the visitor's place. In a frame, the
/// first screen does not take the focus from the host's page.
pub fn keep_in_step<K: PartialEq + Send + Sync + 'static>(
    info: impl Fn() -> ScreenInfo<K> + Send + 'static,
) -> AnyView {
    let seen = StoredValue::new(None::<K>);
    follow(move || {
        let ScreenInfo { key, shown: (title, heading), is_static, is_there } = info();
        let is_other = seen.with_value(|seen| seen.as_ref().map(|before| *before != key));
        // In a frame, what replaces the loading of the first screen is still the first screen.
        if is_other.is_some() || is_there || !document::is_embedded() {
            seen.set_value(Some(key));
        }
        document::set_title(&title);
        if is_other.unwrap_or_else(|| !is_static && !document::is_embedded()) {
            request_animation_frame(move || document::arrive(heading));
        }
    })
}
