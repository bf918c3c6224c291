//! Parts of screens. They contain no addresses, and report what a visitor does through callbacks.

pub mod choice;
pub mod confirm_button;
pub mod copying;
pub mod emphasis;
pub mod form;
pub mod ladder;
pub mod level_radar;
pub mod level_range;
pub mod missing;
pub mod qr_code;
pub mod radar_figure;
pub mod row_action;
pub mod saved;
pub mod section;
pub mod show_all;
pub mod standouts;
pub mod statement;
pub mod text_field;
pub mod three_figures;
pub mod two_results;
pub mod unfolds;
