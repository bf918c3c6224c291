//! The areas and statements at one end of the answers, the highest or the lowest.

use crate::app::markup::{Markup, el};

/// The areas and statements that stand out, and the headings.
pub struct Standouts {
    /// The heading of the areas.
    pub areas_title: &'static str,
    /// The areas' names; none if all areas are equal.
    pub areas: Option<String>,
    /// The heading of the statements.
    pub statements_title: &'static str,
    /// The statements, the most extreme first.
    pub statements: Vec<Standout>,
    /// "and 2 more with the same rating"
    pub tied: Option<String>,
}

/// One statement that stands out.
pub struct Standout {
    /// The item's id.
    pub item: String,
    /// The statement in a few words.
    pub short: String,
    /// The statement.
    pub statement: String,
    /// Its rating.
    pub rating: u8,
    /// The same for screen readers: "2 of 5".
    pub rated: String,
}

impl Standouts {
    /// A section with this title; `class` is also the stem of the title's id.
    pub fn view(self, class: &'static str, title: &'static str) -> Markup {
        let title_id = format!("{class}-title");
        let areas = self
            .areas
            .map(|areas| [el("h3").text(self.areas_title), el("p").class("standout-areas").text(areas)]);
        let rows = self.statements.into_iter().map(|standout| {
            let rating = standout.rating.to_string();
            el("li")
                .attr("data-standout", standout.item)
                .child(el("span").class("standout-rating").attr("aria-hidden", "true").text(rating))
                .child(
                    el("span")
                        .child(el("strong").class("standout-short").text(standout.short))
                        .text(" ")
                        .child(el("span").text(standout.statement))
                        .child(el("span").class("unseen").text(format!(" ({})", standout.rated))),
                )
        });
        el("section")
            .class(class)
            .attr("aria-labelledby", title_id.clone())
            .child(el("h2").attr("id", title_id).text(title))
            .children(areas.into_iter().flatten())
            .child(el("h3").text(self.statements_title))
            .child(el("ol").class("standouts").children(rows))
            .children(self.tied.map(|tied| el("p").class("standouts-tied").text(tied)))
    }
}
