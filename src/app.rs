//! The app: two programs that share the stored records. Screens are derived from the state, and change it only through
//! its named methods.

mod catalog;
mod frame;
mod markup;
mod notices;
mod records;

mod components;

pub mod assess;
pub mod desk;
