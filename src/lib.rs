//! Tandem: a self-assessment of how well marketing and sales work as one.
//!
//! The modules stand in an order in which each uses only those above it (`scripts/boundary.sh` checks this), so that
//! they can be read from the top:
//!
//! - [`domain`]: instrument, answers, score, report, advice. Pure: it knows no language, no format and no browser.
//! - [`questionnaire`]: an instrument with its words.
//! - [`codec`]: the formats that are read: strict values in, or an error with its place.
//! - [`chart`]: numbers to drawings.
//! - [`route`]: screens and their addresses.
//! - [`i18n`]: the texts of the screens, and of the errors of those above.
//! - [`export`]: what people take away: report, table, questionnaire.
//! - `platform`: the browser.
//! - `app`: the two programs (Leptos).
//!
//! `ARCHITECTURE.md` names the invariants behind this order.

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
