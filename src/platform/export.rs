//! Exports of what is on screen: text to the clipboard, pictures, printing.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(js_namespace = tandem)]
extern "C" {
    #[wasm_bindgen(js_name = copyText)]
    fn write_clipboard(text: &str, done: &JsValue);
    #[wasm_bindgen(js_name = savePng)]
    fn save_picture(name: &str, svg: &str, scale: u32, done: &JsValue);
    #[wasm_bindgen(js_name = copyRich)]
    fn write_both(text: &str, html: &str, done: &JsValue);
    #[wasm_bindgen(js_name = canShare)]
    fn has_share() -> bool;
    #[wasm_bindgen(js_name = share)]
    fn open_share(title: &str, text: &str, done: &JsValue);
    #[wasm_bindgen(js_name = print)]
    fn open_print(title: &str);
}

/// Copies a text together with its form in HTML: programs paste the one that they can show. Calls `done` with whether the
/// browser allowed it.
pub fn copy_rich(text: &str, html: &str, done: impl FnOnce(bool) + 'static) {
    write_both(text, html, &Closure::once_into_js(done));
}

/// Whether the system can send a text to other programs or people.
pub fn can_share() -> bool {
    has_share()
}

/// Opens the system's dialog for sending a text. Calls `done` with `false` if it could not be opened; closing it is fine.
pub fn share(title: &str, text: &str, done: impl FnOnce(bool) + 'static) {
    open_share(title, text, &Closure::once_into_js(done));
}

/// Copies a text to the clipboard. Calls `done` with whether the browser allowed it.
pub fn copy_text(text: &str, done: impl FnOnce(bool) + 'static) {
    write_clipboard(text, &Closure::once_into_js(done));
}

/// Saves an SVG as a PNG file of this name, `scale` times as large. Calls `done` with whether that worked.
pub fn save_png(name: &str, svg: &str, scale: u32, done: impl FnOnce(bool) + 'static) {
    save_picture(name, svg, scale, &Closure::once_into_js(done));
}

/// Opens the browser's print dialog. Browsers propose `title` as the name of a PDF.
pub fn print(title: &str) {
    open_print(title);
}
