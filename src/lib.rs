//! Tandem: a self-assessment of how well marketing and sales work together.
//!
//! The modules are listed in an order in which each uses only those above it (`scripts/boundary.sh` checks this), so
//! that you can read them from the top:
//!
//! - [`domain`]: instrument, answers, score, report, advice. It is pure: no language, no format, no browser.
//! - [`questionnaire`]: an instrument with its words.
//! - [`codec`]: the formats that are read. Valid values come out, or an error with its place.
//! - [`chart`]: numbers to drawings.
//! - [`route`]: screens and their addresses.
//! - [`i18n`]: the texts of the screens and of error messages.
//! - [`export`]: files to take away: report, table, questionnaire.
//! - `platform`: the browser.
//! - `app`: the screens (Leptos).
//!
//! `ARCHITECTURE.md` explains the invariants behind this order.

pub mod domain;

pub mod questionnaire;

pub mod codec;

pub mod chart;

pub mod route;

pub mod i18n;

pub mod export;

#[cfg(feature = "web")]
pub mod platform;

#[cfg(feature = "web")]
pub mod app;
