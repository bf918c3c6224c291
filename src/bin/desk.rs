//! Starts the desk.

fn main() {
    tandem::app::desk::run();
}
