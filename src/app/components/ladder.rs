//! The levels as a ladder that marks the level reached.

use crate::app::markup::{Markup, el};

/// One level.
pub struct Rung {
    /// The level's name.
    pub name: String,
    /// Its range of sums, such as "40–59", if levels depend on a sum.
    pub extent: Option<String>,
    /// Which of the four level colours it has, 1–4.
    pub tone: usize,
    /// The mark at the level reached; on one rung only.
    pub here: Option<String>,
}

/// The ladder, with the lowest level at the bottom. `rungs` begin with the lowest.
pub fn ladder(rungs: Vec<Rung>) -> Markup {
    let rungs = rungs.into_iter().rev().map(|rung| {
        el("li")
            .class(format!("level-{}", rung.tone))
            .attr_if("aria-current", rung.here.as_ref().map(|_| "step"))
            .child(el("strong").text(rung.name))
            .children(rung.extent.map(|extent| el("span").class("rung-extent").text(extent)))
            .children(rung.here.map(|here| el("span").class("rung-here").text(here)))
    });
    el("ol").class("rungs ladder").attr("reversed", "").children(rungs)
}
