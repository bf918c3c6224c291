//! The browser. Only this module uses web-sys, js-sys and gloo. Functions that can fail say so.

pub mod brand_rules;
pub mod clock;
pub mod console;
pub mod document;
pub mod export;
pub mod files;
pub mod loader;
pub mod location;
pub mod persistence;
pub mod random;
pub mod storage;
