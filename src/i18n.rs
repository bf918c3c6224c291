//! The languages of Tandem's own screens: their texts, plurals, and numbers as each language writes and reads them.

pub mod heading;
pub mod number;
pub mod number_input;
pub mod plural;
pub mod quantity;

pub mod texts;
