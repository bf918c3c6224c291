//! Files that visitors download or choose.

use wasm_bindgen::prelude::*;
use web_sys::Event;

#[wasm_bindgen(js_namespace = tandem)]
extern "C" {
    #[wasm_bindgen(js_name = save)]
    fn save_text(name: &str, kind: &str, text: &str);
}

#[wasm_bindgen(js_namespace = tandem)]
extern "C" {
    #[wasm_bindgen(js_name = readText)]
    fn chosen_text(event: &Event, most: usize, done: &JsValue);
    #[wasm_bindgen(js_name = readImage)]
    fn chosen_image(event: &Event, most: usize, done: &JsValue);
}

/// Downloads a text as a file with this name and media type.
pub fn save(name: &str, kind: &str, text: &str) {
    save_text(name, kind, text);
}

/// Reads the file that this event has chosen. Calls `done` with its text, or with `None` if it is larger than `most`
/// bytes or can't be read.
pub fn read_chosen(event: &Event, most: usize, done: impl FnOnce(Option<String>) + 'static) {
    chosen_text(event, most, &Closure::once_into_js(done));
}

/// Reads the image that this event has chosen. Calls `done` with it as a `data:` address, or with `None` if it can't
/// be read. A file larger than `most` bytes is cut to one byte more.
pub fn read_chosen_image(event: &Event, most: usize, done: impl FnOnce(Option<String>) + 'static) {
    chosen_image(event, most, &Closure::once_into_js(done));
}
