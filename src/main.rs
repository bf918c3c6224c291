//! Mounts the questionnaire and its result, nothing else.

fn main() {
    tandem::app::assess::run();
}
