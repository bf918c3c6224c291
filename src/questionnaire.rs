//! An instrument and its advice with their texts, in each language that the author gave. The structure alone is in
//! [`crate::domain`]; the texts of Tandem's own screens are in [`crate::i18n`].

pub mod locale;
pub mod playbook;
pub mod text;
pub mod wording;

pub mod definition;
