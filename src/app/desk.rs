//! The desk: all screens and sections that come after level and radar. It is a second program, so that a first visit
//! does not load it.

mod commands;
mod form_memory;
mod outcome;
mod pages;
mod state;
mod undo;

use leptos::mount::mount_to;
use leptos::prelude::*;

use super::frame::{ScreenInfo, keep_in_step};
use super::markup::{live, nothing, parts};
use super::notices::notices;
use crate::i18n::texts::about::Texts as About;
use crate::i18n::texts::desk::Texts;
use crate::i18n::texts::embed::Texts as Embed;
use crate::platform::{console, document, location};
use crate::questionnaire::locale::Locale;
use crate::route::{DeskRoute, Route};
use state::{Desk, HEADING};

/// Starts the program in the page's `#desk`. A result's table of contents goes into `#contents`, above both programs.
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
        let locale = desk.locale();
        match desk.route() {
            Route::Desk(route) => {
                let (_, draw) = screen(desk, locale, route);
                parts([notices(desk.records, locale), draw()])
            }
            Route::Result(assessment) => pages::result::page(desk, locale, assessment),
            _ => nothing(),
        }
    });
    let in_step = keep_in_step(move || {
        let route = desk.route();
        let shown = match &route {
            Route::Desk(route) => {
                let (title, _) = screen(desk, desk.locale(), route.clone());
                Some((format!("{title} – Tandem"), HEADING))
            }
            _ => None,
        };
        ScreenInfo { key: route, shown, is_static: false }
    });
    parts([shown, in_step])
}

/// A screen's title, and the function that draws it.
fn screen(desk: Desk, locale: Locale, route: DeskRoute) -> (&'static str, Box<dyn FnOnce() -> AnyView>) {
    let texts = Texts::of(locale);
    match route {
        DeskRoute::History => (texts.history, Box::new(move || pages::history::page(desk, locale, texts))),
        DeskRoute::Comparison(pair) => {
            (texts.comparison, Box::new(move || pages::compare::page(desk, locale, texts, pair)))
        }
        DeskRoute::Data => (texts.your_data, Box::new(move || pages::data::page(desk, locale, texts))),
        DeskRoute::About => (About::of(locale).title, Box::new(move || pages::about::page(locale))),
        DeskRoute::Embed => (Embed::of(locale).title, Box::new(move || pages::embed::page(desk, locale))),
    }
}
