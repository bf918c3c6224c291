//! What stays around the screens of both programs in step with them: title, focus, the top of the page.

use leptos::prelude::*;

use super::markup::follow;
use crate::platform::document;

/// What the frame has to know of the screen that is asked for.
pub struct Present {
    /// Its address.
    pub fragment: String,
    /// Its title, and where its heading is; `None` where the other program draws it.
    pub shown: Option<(String, &'static str)>,
    /// Whether the static page shows it too: a visitor may be in its midst when the program starts.
    pub is_static: bool,
}

/// On a change of screen or page: the title, the focus on the heading, and the top of the page. A page within
/// another takes the focus from nobody when it is loaded.
pub fn keep_in_step(present: impl Fn() -> Present + Send + 'static) -> AnyView {
    let seen = StoredValue::new(None);
    follow(move || {
        let Present { fragment, shown, is_static } = present();
        let before = seen.try_update_value(|seen| seen.replace(fragment.clone())).flatten();
        let Some((title, heading)) = shown else { return };
        document::set_title(&title);
        if before.map_or(!is_static && !document::is_embedded(), |before| before != fragment) {
            request_animation_frame(move || document::focus_from_top(heading));
        }
    })
}
