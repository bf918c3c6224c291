//! One of a few answers, as radio buttons.

use crate::app::markup::{Markup, el};

/// The options, each with its value and its words; `chosen` and `choose` speak of positions among them.
pub fn choice(
    legend: impl Into<String>,
    name: &'static str,
    options: Vec<(String, String)>,
    chosen: impl Fn() -> Option<usize> + Copy + Send + 'static,
    choose: impl Fn(usize) + Copy + Send + 'static,
) -> Markup {
    let options = options.into_iter().enumerate().map(|(position, (value, words))| {
        let input = el("input")
            .attr("type", "radio")
            .attr("name", name)
            .attr("value", value)
            .live_checked(move || chosen() == Some(position))
            .on_choice(move || choose(position));
        el("label").child(input).child(el("span").text(words))
    });
    el("fieldset").class("choice").child(el("legend").text(legend)).children(options)
}
