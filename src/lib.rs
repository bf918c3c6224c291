//! Tandem: a self-assessment of how well marketing and sales work as one.
//!
//! The modules stand in reading order, which is also the order in which data flows:
//!
//! ```text
//! instrument ─► answers ─► score ─► report      domain: pure, knows no language and no browser
//!                             │        │
//!                             ▼        ▼
//!                           chart    codec      pure text out, strict values in
//!                             │        │
//!                             ▼        ▼
//!                          app (Leptos) ─► platform (the browser)
//! ```
//!
//! `ARCHITECTURE.md` names the invariants behind this order.

pub mod domain;

pub mod codec;

pub mod chart;

pub mod i18n;

pub mod route;

#[cfg(feature = "web")]
pub mod app;
#[cfg(feature = "web")]
pub mod platform;
