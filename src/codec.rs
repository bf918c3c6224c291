//! The formats that Tandem reads. Everything that comes in is checked here before it is a value of the domain;
//! whatever is wrong comes back as an error that carries its place.

pub mod json;

pub mod instrument;

pub mod advice;

pub mod saved;

pub mod backup;

pub mod kit;

pub mod html;

mod unreadable;
