//! The browser: the only code that touches web-sys, js-sys and gloo. Whatever can fail says so.

pub mod brand_rules;
pub mod clock;
pub mod console;
pub mod document;
pub mod export;
pub mod files;
pub mod location;
pub mod persistence;
pub mod random;
pub mod storage;
