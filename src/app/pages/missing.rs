//! Screens for what does not exist, with a link home.

use leptos::prelude::*;

use crate::app::markup::el;
use crate::i18n::texts::questionnaire::Texts;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// An address that belongs to no screen.
pub fn no_page(locale: Locale, fragment: &str) -> AnyView {
    let texts = Texts::of(locale);
    missing(texts, texts.no_page_title, (texts.no_page)(fragment), "page")
}

/// A result that is not in this browser.
pub fn no_result(locale: Locale) -> AnyView {
    let texts = Texts::of(locale);
    missing(texts, texts.no_result_title, texts.no_result.to_owned(), "result")
}

/// A screen for what does not exist: its title, the reason, and the way home.
pub fn missing(texts: &'static Texts, title: &'static str, text: String, what: &'static str) -> AnyView {
    let home = el("a").class("button").attr("href", Route::Start.fragment()).text(texts.home);
    el("article")
        .class("missing")
        .attr("data-missing", what)
        .child(el("h1").attr("tabindex", "-1").text(title))
        .child(el("p").class("lede").text(text))
        .child(el("p").child(home))
        .into()
}
