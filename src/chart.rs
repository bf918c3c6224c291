//! Charts: numbers in, SVG text out, drawn with plotters.

pub mod bar;
pub mod gap;
pub mod path;
pub mod picture;
pub mod portfolio;
pub mod process;
pub mod qr;
pub mod radar;
pub mod trend;

mod canvas;
mod directions;
mod room;
mod svg;
mod wrapped;
