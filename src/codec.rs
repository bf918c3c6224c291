//! The formats that Tandem reads. All input is checked here before it becomes a value of the domain. Errors say at
//! which place of the input they are.

pub mod json;

pub mod instrument;

pub mod advice;

pub mod talk;

pub mod plan_file;
pub mod playbook;

pub mod saved;

pub mod backup;

pub mod symbols;

pub mod response_code;

pub mod invitation;

pub mod icalendar;

pub mod address;

pub mod kit;

pub mod html;

mod unreadable;
