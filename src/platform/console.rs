//! Messages for developers.

/// Writes a warning to the browser's console.
pub fn warn(message: &str) {
    web_sys::console::warn_1(&format!("Tandem: {message}").into());
}

/// Writes the place of a panic to the console before the program ends (the page then shows its recovery screen). It
/// writes only the place: a message and a stack trace, as in the usual crate, would add 1 kB in brotli.
pub fn report_panics() {
    std::panic::set_hook(Box::new(|panic| {
        if let Some(place) = panic.location() {
            web_sys::console::error_1(&format!("Tandem ended at {}:{}", place.file(), place.line()).into());
        }
    }));
}
