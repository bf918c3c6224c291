//! A long list that is shown in part at first.

use leptos::prelude::*;

use crate::app::frame::later;
use crate::app::markup::{el, live, nothing};

/// "Show all 300" while `all` is not set. The focus goes to what `next` selects: the first row that appears.
pub fn show_all(text: String, all: RwSignal<bool>, next: String) -> AnyView {
    live(move || {
        if all.get() {
            return nothing();
        }
        let next = next.clone();
        el("button")
            .attr("type", "button")
            .class("button quiet")
            .attr("data-action", "show-all")
            .text(text.as_str())
            .on_click(move || {
                all.set(true);
                later(next.as_str());
            })
            .into()
    })
}
