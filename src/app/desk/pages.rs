//! One file a screen.

pub mod compare;
pub mod data;
pub mod history;
