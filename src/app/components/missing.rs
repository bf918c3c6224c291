//! A screen for what does not exist.

use crate::app::markup::{Markup, el};
use crate::i18n::texts::common::Texts;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// The title of the screen, the reason, and a way on. `what` is missing.
pub fn missing(what: &'static str, title: &'static str, reason: impl Into<String>, way_on: Markup) -> Markup {
    el("article")
        .class("missing")
        .attr("data-missing", what)
        .child(el("h1").attr("tabindex", "-1").text(title))
        .child(el("p").class("lede").text(reason))
        .child(el("p").child(way_on))
}

/// The way to the start screen.
pub fn home(locale: Locale) -> Markup {
    el("a").class("button").attr("href", Route::Start.fragment()).text(Texts::of(locale).home)
}
