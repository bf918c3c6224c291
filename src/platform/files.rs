//! Files that visitors take away, and those they bring.

use wasm_bindgen::prelude::*;
use web_sys::Event;

#[wasm_bindgen(js_namespace = tandem)]
extern "C" {
    #[wasm_bindgen(js_name = save)]
    fn save_text(name: &str, kind: &str, text: &str);
}

#[wasm_bindgen(module = "/src/platform/chosen.js")]
extern "C" {
    #[wasm_bindgen(js_name = text)]
    fn chosen_text(event: &Event, most: usize, done: &JsValue);
    #[wasm_bindgen(js_name = image)]
    fn chosen_image(event: &Event, most: usize, done: &JsValue);
}

/// Hands a text out as a file of this name and media type.
pub fn save(name: &str, kind: &str, text: &str) {
    save_text(name, kind, text);
}

/// Reads the file whose choice this event tells of. `done` gets its text; `None` where it is
/// larger than `most` bytes or can't be read.
pub fn read_chosen(event: &Event, most: usize, done: impl FnOnce(Option<String>) + 'static) {
    chosen_text(event, most, &Closure::once_into_js(done));
}

/// Reads the image whose choice this event tells of. `done` gets it as a `data:` address, one larger
/// than `most` bytes cut to a byte more; `None` where it can't be read.
pub fn read_chosen_image(event: &Event, most: usize, done: impl FnOnce(Option<String>) + 'static) {
    chosen_image(event, most, &Closure::once_into_js(done));
}
