//! Exports of what is on screen: text to the clipboard, pictures, printing.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = tandem)]
extern "C" {
    #[wasm_bindgen(js_name = copyText)]
    fn write_clipboard(text: &str, done: &JsValue);
    #[wasm_bindgen(js_name = savePng)]
    fn save_picture(name: &str, svg: &str, scale: u32, done: &JsValue);
    #[wasm_bindgen(js_name = print)]
    fn open_print();
}

/// Copies a text to the clipboard. Calls `done` with whether the browser allowed it.
pub fn copy_text(text: &str, done: impl FnOnce(bool) + 'static) {
    write_clipboard(text, &Closure::once_into_js(done));
}

/// Saves an SVG as a PNG file of this name, `scale` times as large. Calls `done` with whether that worked.
pub fn save_png(name: &str, svg: &str, scale: u32, done: impl FnOnce(bool) + 'static) {
    save_picture(name, svg, scale, &Closure::once_into_js(done));
}

/// Opens the browser's print dialog.
pub fn print() {
    open_print();
}
