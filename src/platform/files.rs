//! Files that visitors take away, and those they bring.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = tandem)]
extern "C" {
    #[wasm_bindgen(js_name = save)]
    fn save_text(name: &str, kind: &str, text: &str);
}

#[wasm_bindgen(module = "/src/platform/chosen.js")]
extern "C" {
    #[wasm_bindgen(js_name = text)]
    fn chosen_text(name: &str, most: usize, done: &JsValue);
    #[wasm_bindgen(js_name = image)]
    fn chosen_image(name: &str, most: usize, done: &JsValue);
}

/// Hands a text out as a file of this name and media type.
pub fn save(name: &str, kind: &str, text: &str) {
    save_text(name, kind, text);
}

/// Reads the file that was chosen in the file input of this name. `done` gets its text; `None` where it is
/// larger than `most` bytes or can't be read.
pub fn read_chosen(name: &str, most: usize, done: impl FnOnce(Option<String>) + 'static) {
    chosen_text(name, most, &Closure::once_into_js(done));
}

/// Reads the image that was chosen in the file input of this name. `done` gets it as a `data:` address, one larger
/// than `most` bytes cut to a byte more; `None` where it can't be read.
pub fn read_chosen_image(name: &str, most: usize, done: impl FnOnce(Option<String>) + 'static) {
    chosen_image(name, most, &Closure::once_into_js(done));
}
