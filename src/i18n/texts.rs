//! The texts of the interface, one set for each part of it, so that no program contains the texts of the other. A
//! language is a value of a set's `Texts`, so that the compiler finds missing texts. A text with a number or a name is
//! a function, so that each language inflects it in its own way.
//!
//! The texts of the start screen are in `index.html`, because it is painted before any program has loaded.

pub mod about;
pub mod assess;
pub mod desk;
pub mod embed;
#[cfg(feature = "offline_forms")]
pub mod offline_forms;
pub mod result;
pub mod shared;
