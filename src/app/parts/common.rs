//! What is drawn by the file that all later parts share: it is there soon after the start.

mod area_table;
mod begun;
mod circumstances;
mod discard;
mod ending;
mod erased;
mod missing;
mod no_level;
mod other_side;
mod since_last;

pub use area_table::area_table;
pub use begun::begun;
pub use circumstances::circumstances;
pub use discard::{start_over, stop_and_erase};
pub use ending::ending;
pub use erased::erased;
pub use missing::missing;
pub use no_level::no_level;
pub use other_side::other_side;
pub use since_last::since_last;
