//! Numbers in, SVG text out, drawn by plotters.

pub mod radar;

mod svg;
