//! A screen for what does not exist.

use leptos::prelude::*;

use crate::app::markup::el;
use crate::i18n::texts::common::Texts;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// The title of the screen, the reason, and the way home. `what` is missing.
pub fn missing(locale: Locale, title: &'static str, reason: String, what: &'static str) -> AnyView {
    let home = el("a").class("button").attr("href", Route::Start.fragment()).text(Texts::of(locale).home);
    el("article")
        .class("missing")
        .attr("data-missing", what)
        .child(el("h1").attr("tabindex", "-1").text(title))
        .child(el("p").class("lede").text(reason))
        .child(el("p").child(home))
        .into()
}
