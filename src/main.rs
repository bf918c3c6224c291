//! Starts the page's program.

fn main() {
    tandem::app::run();
}
