//! What the browser keeps beside the records, and whether it has promised to.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/platform/keeping.js")]
extern "C" {
    #[wasm_bindgen(js_name = copy)]
    fn find_copy(done: &JsValue);
    #[wasm_bindgen(js_name = promised)]
    fn find_promise(done: &JsValue);
    #[wasm_bindgen(js_name = ask)]
    fn ask_for_promise(done: &JsValue);
}

/// Counts the page's own files that are kept for use without a connection: how many, and of how many bytes.
pub fn offline_copy(done: impl FnOnce(usize, usize) + 'static) {
    find_copy(&Closure::once_into_js(done));
}

/// Whether the browser has promised not to remove what is kept when it runs short of room; `None` where it makes no
/// such promises.
pub fn promised(done: impl FnOnce(Option<bool>) + 'static) {
    find_promise(&Closure::once_into_js(done));
}

/// Asks for that promise. Some browsers ask the visitor.
pub fn ask(done: impl FnOnce(Option<bool>) + 'static) {
    ask_for_promise(&Closure::once_into_js(done));
}
