//! The desk: all that comes after a result. A second program, so that a first visit does not load it.

/// Starts the program in the page's `#app`.
pub fn run() {}
