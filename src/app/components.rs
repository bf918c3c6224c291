//! Parts of screens. They know no addresses; what a visitor does comes back through callbacks.

pub mod choice;
pub mod confirm_button;
pub mod emphasis;
pub mod ladder;
pub mod level_radar;
pub mod level_range;
pub mod radar_figure;
pub mod saved;
pub mod section;
pub mod standouts;
pub mod statement;
