//! A choice of one from a few options, as radio buttons.

use crate::app::markup::{Markup, el};

/// The options: each with the value that it stands for, the `value` of its radio button, and its label.
pub fn choice<T: Clone + PartialEq + Send + 'static>(
    legend: impl Into<String>,
    name: &str,
    options: Vec<(T, String, String)>,
    chosen: impl Fn() -> Option<T> + Copy + Send + 'static,
    choose: impl Fn(T) + Copy + 'static,
) -> Markup {
    let options = options.into_iter().map(|(option, value, words)| {
        let chosen_option = option.clone();
        let input = radio(name, value)
            .live_checked(move || chosen().as_ref() == Some(&option))
            .on_choice(move || choose(chosen_option.clone()));
        labelled(input, words)
    });
    fieldset(legend.into()).children(options)
}

fn radio(name: &str, value: String) -> Markup {
    el("input").attr("type", "radio").attr("name", name).attr("value", value)
}

fn labelled(input: Markup, words: String) -> Markup {
    el("label").child(input).child(el("span").text(words))
}

fn fieldset(legend: String) -> Markup {
    el("fieldset").class("choice").child(el("legend").text(legend))
}
