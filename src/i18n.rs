//! Languages: which one, and the words of the interface and of instruments in each.

pub mod locale;

pub mod number;
pub mod number_input;
pub mod plural;
pub mod quantity;

pub mod texts;
pub mod wording;
