//! Which side the respondent sits on.

use crate::app::markup::{Markup, el};
use crate::domain::id::Id;

/// The sides (with their names) as radio buttons, and "rather not say"; `chosen` is a position among them.
pub fn side_choice(
    legend: &'static str,
    unsaid: &'static str,
    sides: Vec<(Id, String)>,
    chosen: impl Fn() -> Option<usize> + Copy + Send + 'static,
    choose: impl Fn(Option<Id>) + Copy + Send + 'static,
) -> Markup {
    let sides = sides.into_iter().enumerate().map(|(position, side)| (Some(position), Some(side.0), side.1));
    let options = sides.chain([(None, None, unsaid.to_owned())]).map(|(position, side, name)| {
        let value = side.as_ref().map(Id::to_string).unwrap_or_default();
        let input = el("input")
            .attr("type", "radio")
            .attr("name", "side")
            .attr("value", value)
            .live_checked(move || chosen() == position)
            .on_change(move || choose(side.clone()));
        el("label").class("side").child(input).child(el("span").text(name))
    });
    el("fieldset").class("side-choice").child(el("legend").text(legend)).children(options)
}
