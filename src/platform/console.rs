//! What developers read.

/// A warning in the browser's console.
pub fn warn(message: &str) {
    web_sys::console::warn_1(&format!("Tandem: {message}").into());
}

/// Has the place of a panic written to the console before the program ends (the page then shows its recovery
/// screen). The place alone: with the message and a stack, as the usual crate gives them, the program would
/// be 1 kB larger in brotli.
pub fn report_panics() {
    std::panic::set_hook(Box::new(|panic| {
        if let Some(place) = panic.location() {
            web_sys::console::error_1(&format!("Tandem ended at {}:{}", place.file(), place.line()).into());
        }
    }));
}
