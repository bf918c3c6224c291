//! The app: two programs over the same records. What is on screen follows from the state, and changes it
//! only through its named actions.

mod catalog;
mod frame;
mod markup;
mod notices;
mod records;

mod components;

pub mod assess;
pub mod desk;
