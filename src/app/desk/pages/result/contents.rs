//! A short table of contents, shown on wide screens.

use leptos::prelude::*;

use crate::app::desk::state::Desk;
use crate::app::markup::{el, live, nothing};
use crate::domain::assessment::Assessment;
use crate::i18n::texts::result::Texts;
use crate::platform::document;
use crate::route::Route;

/// Buttons for the parts of a result; nothing on other screens. They are not links, since the fragment of a link is
/// the address of a screen.
pub fn contents(desk: Desk) -> AnyView {
    live(move || {
        let texts = Texts::of(desk.locale());
        let Route::Result(assessment) = desk.route() else { return nothing() };
        let is_complete = |assessment: &Assessment| assessment.answers().complete().is_some();
        if desk.records.get(&assessment, is_complete) != Some(true) {
            return nothing();
        }
        let parts = [
            (".verdict h1", texts.contents_level),
            ("#areas-title", texts.contents_areas),
            ("#weak-title", texts.holds_you_back),
            ("#next-title", texts.where_next),
            ("#metrics-title", texts.metrics),
            ("#evidence-title", texts.evidence),
            ("#take-away-title", texts.take_away),
        ];
        let link = |(selector, text): (&'static str, &'static str)| {
            let go = move || document::show(selector);
            el("li").child(el("button").attr("type", "button").class("link").text(text).on_click(go))
        };
        el("nav").attr("aria-label", texts.contents).child(el("ul").children(parts.map(link))).into()
    })
}
