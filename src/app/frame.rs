//! What stays around the screens of both programs in step with them: title, focus, the top of the page.

use leptos::prelude::*;

use super::markup::follow;
use crate::platform::document;

/// What the frame has to know of the screen that is asked for.
pub struct ScreenInfo<K> {
    /// What tells it from other screens and pages: with another key the focus moves.
    pub key: K,
    /// Its title, and where its heading is; `None` where the other program draws it.
    pub shown: Option<(String, &'static str)>,
    /// Whether the static page shows it too: a visitor may be in its midst when the program starts.
    pub is_static: bool,
}

/// On a change of screen or page: the title, the focus on the heading, and the top of the page. A page within
/// another takes the focus from nobody when it is loaded.
pub fn keep_in_step<K: PartialEq + Send + Sync + 'static>(
    info: impl Fn() -> ScreenInfo<K> + Send + 'static,
) -> AnyView {
    let seen = StoredValue::new(None::<K>);
    follow(move || {
        let ScreenInfo { key, shown, is_static } = info();
        let is_other = seen.with_value(|seen| seen.as_ref().map(|before| *before != key));
        seen.set_value(Some(key));
        let Some((title, heading)) = shown else { return };
        document::set_title(&title);
        if is_other.unwrap_or_else(|| !is_static && !document::is_embedded()) {
            request_animation_frame(move || document::focus_from_top(heading));
        }
    })
}
