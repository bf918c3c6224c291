//! Starts the questionnaire and its result.

fn main() {
    tandem::app::assess::run();
}
