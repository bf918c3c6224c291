//! The radar with its legend.

use crate::app::markup::{Markup, el};
use crate::chart::radar::Radar;

/// The texts of a radar figure.
pub struct RadarWords {
    /// What the drawing shows, for screen readers.
    pub name: String,
    /// The legend for the result's own shape.
    pub own: String,
    /// The legend for the shapes behind, if there are any.
    pub behind: [Option<String>; 2],
    /// The legend for the target's shape, if there is one.
    pub target: Option<String>,
    /// The legend for the rings, if there are any.
    pub rings: Option<String>,
}

/// The radar as a figure: the drawing and its legend.
pub fn radar_figure(radar: &Radar, words: RadarWords) -> Markup {
    let svg = radar.svg();
    let chart = el("div").class("chart").attr("role", "img").attr("aria-label", words.name).drawing(svg);
    let [before, second] = words.behind;
    let key = el("ul")
        .class("key")
        .child(el("li").class("key-own").text(words.own))
        .children(before.map(|before| el("li").class("key-before").text(before)))
        .children(second.map(|second| el("li").class("key-second").text(second)))
        .children(words.target.map(|target| el("li").class("key-target").text(target)));
    let rings = words.rings.map(|rings| el("p").text(rings));
    el("figure").class("radar").child(chart).child(el("figcaption").child(key).children(rings))
}
