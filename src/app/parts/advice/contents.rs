//! A short table of contents, shown on wide screens.

use leptos::prelude::*;

use crate::app::markup::el;
use crate::app::state::State;
use crate::i18n::texts::advice::Texts;
use crate::platform::document;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// Buttons for the sections of a result. They are not links, since the fragment of a link is the address of a screen.
pub fn contents(_: State, locale: Locale, _: &Route) -> AnyView {
    let texts = Texts::of(locale);
    let sections = [
        (".verdict h1", texts.contents_level),
        ("#areas-title", texts.contents_areas),
        ("#weak-title", texts.ends),
        ("#next-title", texts.where_next),
        ("#metrics-title", texts.metrics),
        ("#evidence-title", texts.evidence),
        ("#take-away-title", texts.take_away),
        ("#code-title", texts.your_code),
    ];
    let link = |(selector, text): (&'static str, &'static str)| {
        let go = move || document::show(selector);
        el("li").child(el("button").attr("type", "button").class("link").text(text).on_click(go))
    };
    el("nav").attr("aria-label", texts.contents).child(el("ul").children(sections.map(link))).into()
}
