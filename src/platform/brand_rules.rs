//! The validation of brand settings, which the page has in plain JavaScript.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = tandem)]
extern "C" {
    #[wasm_bindgen(js_name = brandFlaw)]
    fn flaw_of(key: &str, value: &str, app: &str) -> Option<String>;
}

/// The name of the reason why a setting can't be used; `None` if it can. `app` is the address of the app's folder.
pub fn flaw(key: &str, value: &str, app: &str) -> Option<String> {
    flaw_of(key, value, app)
}
