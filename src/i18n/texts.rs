//! The texts of the interface, one set for each part of the program, so that none contains the texts of another. A
//! language is a value of a set's `Texts`, so that the compiler finds missing texts. A text with a number or a name is
//! a function, so that each language inflects it in its own way.
//!
//! The texts of the start screen are in `index.html`, because it is painted before any program has loaded.

pub mod about;
pub mod accounts;
pub mod advice;
pub mod common;
pub mod data;
pub mod instruments;
pub mod invite;
pub mod kit;
pub mod links;
pub mod numbers;
#[cfg(feature = "offline_forms")]
pub mod offline_forms;
pub mod plan;
pub mod process;
pub mod questionnaire;
pub mod restore;
pub mod result;
pub mod shared;
pub mod team;
pub mod teams;
pub mod two_results;
pub mod workshop;
