//! The rules of a brand, which the page that shows brands has in plain JavaScript.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/public/parts/brand-rules.js")]
extern "C" {
    #[wasm_bindgen(js_name = flawOf)]
    fn flaw_of(key: &str, value: &str, app: &str) -> Option<String>;
}

/// Why a setting of a brand can't be used, by a name; `None` where it can. `app` is the address of the app's folder.
pub fn flaw(key: &str, value: &str, app: &str) -> Option<String> {
    flaw_of(key, value, app)
}
