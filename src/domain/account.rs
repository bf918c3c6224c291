//! Key accounts.

pub mod variant;
