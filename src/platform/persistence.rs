//! Persistent storage: whether the browser may remove what this page has stored. Also counts the offline copy.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = tandem)]
extern "C" {
    #[wasm_bindgen(js_name = countOfflineFiles)]
    fn count_files(done: &JsValue);
    #[wasm_bindgen(js_name = isPersistent)]
    fn query(done: &JsValue);
    #[wasm_bindgen(js_name = requestPersistence)]
    fn ask(done: &JsValue);
}

/// Counts the page's own files that are stored for use without a connection. Calls `done` with their number and bytes.
pub fn count_offline_files(done: impl FnOnce(usize, usize) + 'static) {
    count_files(&Closure::once_into_js(done));
}

/// Finds out whether the browser has promised not to remove what is stored when it runs short of room. Calls `done`
/// with `None` if it makes no such promises.
pub fn is_persistent(done: impl FnOnce(Option<bool>) + 'static) {
    query(&Closure::once_into_js(done));
}

/// Requests that promise; some browsers ask the visitor. Calls `done` with the answer.
pub fn request(done: impl FnOnce(Option<bool>) + 'static) {
    ask(&Closure::once_into_js(done));
}
