//! Mounts the desk, nothing else.

fn main() {
    tandem::app::desk::run();
}
