//! The languages of Tandem's own screens: texts, plurals, and how each language writes and reads numbers.

pub mod heading;
pub mod level_name;
pub mod number;
pub mod number_input;
pub mod plural;
pub mod quantity;

pub mod texts;
