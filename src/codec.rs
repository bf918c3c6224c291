//! The only code that knows formats. Everything that comes in is checked here before it is a value of
//! the domain; whatever is wrong comes back as an error that carries its place.

pub mod json;

pub mod instrument;

pub mod advice;

pub mod saved;

pub mod backup;

pub mod csv;

pub mod markdown;

pub mod kit;

pub mod html;

#[cfg(feature = "workbook")]
pub mod workbook;

mod migrate;
mod unreadable;
mod walk;
