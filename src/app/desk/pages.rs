//! The screens, one file each.

pub mod about;
pub mod compare;
pub mod data;
pub mod embed;
pub mod history;
pub mod result;
