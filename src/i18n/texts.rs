//! The words of the interface, a set for each program, so that neither carries the other's. A language is a
//! value of a set's `Texts`, so that the compiler finds whatever one of them lacks; what takes a number or
//! a name is a function, so that each language inflects it in its own way.
//!
//! The start screen is not here: it is painted before any program is there, and stands in `index.html`.

pub mod about;
pub mod assess;
pub mod desk;
pub mod embed;
#[cfg(feature = "offline_forms")]
pub mod offline_forms;
pub mod result;
pub mod shared;
