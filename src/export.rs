//! What people take out of Tandem to read or work on elsewhere: a report, a table, a questionnaire. These are written in
//! the reader's language and never read back; what is read back is written in [`crate::codec`].

pub mod csv;

pub mod markdown;

#[cfg(feature = "offline_forms")]
pub mod paper;
#[cfg(feature = "offline_forms")]
pub mod workbook;
