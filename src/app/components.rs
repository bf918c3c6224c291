//! Parts of screens. They know no addresses; what a visitor does comes back through callbacks.

pub mod ladder;
pub mod level_range;
pub mod notices;
pub mod radar_figure;
pub mod side_choice;
pub mod standouts;
pub mod statement;
pub mod stressed;
