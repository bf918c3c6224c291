//! What developers read.

/// A warning in the browser's console.
pub fn warn(message: &str) {
    web_sys::console::warn_1(&format!("Tandem: {message}").into());
}
