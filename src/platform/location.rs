//! The address: reads and sets its fragment.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = tandem)]
extern "C" {
    #[wasm_bindgen(js_name = linkTo)]
    fn address_of(fragment: &str) -> String;
}

/// The fragment with its `#`; empty if there is none.
pub fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The address of the page's folder with its last slash, and its origin.
pub fn folder() -> (String, String) {
    let Some(location) = web_sys::window().map(|window| window.location()) else { return Default::default() };
    let (origin, path) = (location.origin().unwrap_or_default(), location.pathname().unwrap_or_default());
    let folder = path.rfind('/').and_then(|end| path.get(..=end)).unwrap_or("/");
    (format!("{origin}{folder}"), origin)
}

/// The whole address of a fragment, with the settings of this page, for people who are sent there.
pub fn link(fragment: &str) -> String {
    address_of(fragment)
}

/// Goes to a fragment as a link does, with a new entry in the history.
pub fn go(fragment: &str) {
    if let Some(window) = web_sys::window() {
        // Setting a fragment does not fail in any browser that runs this program.
        let _ = window.location().set_hash(fragment);
    }
}

/// Replaces the current fragment, without a new entry in the history. It uses `location.replace`, which also works in
/// frames that may not use `history`.
pub fn replace(fragment: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().replace(fragment);
    }
}

/// Calls `changed` whenever the fragment changes, until the page is closed.
pub fn on_fragment_change(changed: impl Fn() + 'static) {
    let listener = Closure::<dyn Fn()>::new(changed);
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback("hashchange", listener.as_ref().unchecked_ref());
    }
    listener.forget();
}
