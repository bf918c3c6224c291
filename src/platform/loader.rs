//! The loader of the program's parts, which is in the page's plain JavaScript (`public/boot/program.js`).

use wasm_bindgen::prelude::*;

use super::document;

#[wasm_bindgen(js_namespace = tandem)]
extern "C" {
    #[wasm_bindgen(js_name = loadPart)]
    fn load_part(part: &str);
    #[wasm_bindgen(js_name = progressOf)]
    fn progress_of(part: &str) -> u32;
}

/// How far a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// It was not asked for, or is on its way.
    Loading,
    /// It can be called.
    Ready,
    /// It could not be loaded: there is no connection, or the host does not deliver it.
    Failed,
    /// The host has another version of the page by now, without the part that this one needs.
    Outdated,
}

/// Loads a part, unless it is there or on its way.
pub fn load(part: &str) {
    load_part(part);
}

/// How far a part is.
pub fn progress(part: &str) -> Progress {
    match progress_of(part) {
        0 => Progress::Loading,
        1 => Progress::Ready,
        2 => Progress::Failed,
        _ => Progress::Outdated,
    }
}

/// Calls `changed` whenever a part has got further, until the page is closed.
pub fn on_progress(changed: impl Fn() + 'static) {
    document::on_document("tandem:part", changed);
}
