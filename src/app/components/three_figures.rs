//! A table of things with three figures each: the two that are compared, and how they differ.

use crate::app::markup::{Markup, el};

/// The table; `head` names the things and the figures.
pub fn table_of(caption: &str, head: [&str; 4], rows: impl Iterator<Item = Markup>) -> Markup {
    let column = |name: &str| el("th").attr("scope", "col").text(name);
    el("table")
        .class("figures")
        .child(el("caption").class("unseen").text(caption))
        .child(el("thead").child(el("tr").children(head.map(column))))
        .child(el("tbody").children(rows))
}

/// A row of it.
pub fn row(name: &str, values: [String; 3]) -> Markup {
    el("tr")
        .child(el("th").attr("scope", "row").text(name))
        .children(values.map(|value| el("td").text(value)))
}
