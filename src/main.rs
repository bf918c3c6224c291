//! Mounts the app, nothing else.

fn main() {
    tandem::app::run();
}
