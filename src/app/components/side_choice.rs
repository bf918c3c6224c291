//! Which side the respondent sits on.

use crate::app::markup::{Markup, el};
use crate::domain::id::Id;

/// The sides (with their names) as radio buttons, and "rather not say".
pub fn side_choice(
    legend: &'static str,
    unsaid: &'static str,
    sides: Vec<(Id, String)>,
    is_chosen: impl Fn(Option<&Id>) -> bool + Copy + Send + 'static,
    choose: impl Fn(Option<Id>) + Copy + Send + 'static,
) -> Markup {
    let options = sides.into_iter().map(|(id, name)| (Some(id), name)).chain([(None, unsaid.to_owned())]);
    let options = options.map(|(side, name)| {
        let value = side.as_ref().map(Id::to_string).unwrap_or_default();
        let this = side.clone();
        let input = el("input")
            .attr("type", "radio")
            .attr("name", "side")
            .attr("value", value)
            .live_checked(move || is_chosen(this.as_ref()))
            .on_change(move || choose(side.clone()));
        el("label").class("side").child(input).child(el("span").text(name))
    });
    el("fieldset").class("side-choice").child(el("legend").text(legend)).children(options)
}
