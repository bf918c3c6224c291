//! Exports to read or work on elsewhere: a report, a table, a questionnaire. They are written in the reader's language
//! and never read back. The formats that are read back are in [`crate::codec`].

pub mod csv;
pub mod spreadsheet;

pub mod markdown;

pub mod pair;
pub mod plan;
pub mod proposal;

pub mod team;

pub mod report;
pub mod summary;

#[cfg(feature = "offline_forms")]
pub mod paper;
#[cfg(feature = "offline_forms")]
pub mod workbook;
