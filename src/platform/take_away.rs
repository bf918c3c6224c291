//! What a visitor takes away from a result: text for the clipboard, pictures, paper.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/platform/take_away.js")]
extern "C" {
    #[wasm_bindgen(js_name = copy)]
    fn copy_text(text: &str, done: &JsValue);
    #[wasm_bindgen(js_name = picture)]
    fn save_picture(name: &str, svg: &str, scale: u32, done: &JsValue);
    #[wasm_bindgen(js_name = print)]
    fn open_print();
}

/// Puts a text on the clipboard. `done` hears whether the browser has let it.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    copy_text(text, &Closure::once_into_js(done));
}

/// Hands an SVG out as a PNG of this name, `scale` times as large. `done` hears whether that went well.
pub fn save_png(name: &str, svg: &str, scale: u32, done: impl FnOnce(bool) + 'static) {
    save_picture(name, svg, scale, &Closure::once_into_js(done));
}

/// Opens the browser's dialog for printing.
pub fn print() {
    open_print();
}
