//! The desk: all that comes after level and radar. A second program, so that a first visit does not load it.

mod form_memory;
mod outcome;
mod pages;
mod state;
mod undo;

use leptos::mount::mount_to;
use leptos::prelude::*;

use super::frame::{Present, keep_in_step};
use super::markup::{live, nothing, parts};
use super::notices::notices;
use crate::i18n::texts::about::Texts as About;
use crate::i18n::texts::desk::Texts;
use crate::i18n::texts::embed::Texts as Embed;
use crate::platform::{console, document, location};
use crate::route::Route;
use state::{Desk, HEADING};

/// Starts the program in the page's `#desk`; a result's table of contents stands in `#contents`, above it all.
pub fn run() {
    console::report_panics();
    let (Some(contents), Some(place)) = (document::place("contents"), document::place("desk")) else {
        return;
    };
    let desk = Desk::open();
    mount_to(contents, move || pages::result::contents(desk)).forget();
    mount_to(place, move || app(desk)).forget();
}

fn app(desk: Desk) -> AnyView {
    document::on_language_change(move || desk.set_locale(document::language()));
    document::on_backup(move || desk.look_again());
    location::on_fragment_change(move || desk.visit(Route::parse(&location::fragment())));

    let shown = live(move || {
        let (locale, route) = (desk.locale(), desk.route());
        let texts = Texts::of(locale);
        let screen = match route {
            Route::History { compare: None } => pages::history::page(desk, locale, texts),
            Route::History { compare: Some(pair) } => pages::compare::page(desk, locale, texts, &pair),
            Route::Data => pages::data::page(desk, locale, texts),
            Route::About => pages::about::page(locale),
            Route::Embed => pages::embed::page(desk, locale),
            Route::Result { assessment } => return pages::result::page(desk, locale, &assessment),
            _ => return nothing(),
        };
        parts([notices(desk.records, locale), screen])
    });
    let in_step = keep_in_step(move || {
        let (route, texts) = (desk.route(), Texts::of(desk.locale()));
        let title = match route {
            Route::History { compare: None } => Some(texts.history),
            Route::History { compare: Some(_) } => Some(texts.comparison),
            Route::Data => Some(texts.your_data),
            Route::About => Some(About::of(desk.locale()).title),
            Route::Embed => Some(Embed::of(desk.locale()).title),
            _ => None,
        };
        let shown = title.map(|title| (format!("{title} – Tandem"), HEADING));
        Present { fragment: route.fragment(), shown, is_static: false }
    });
    parts([shown, in_step])
}
