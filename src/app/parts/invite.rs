//! Invitations: making one to send, reading one before its questionnaire, asking a counterpart from a result.

mod counterpart;
mod make;
mod received;

use leptos::prelude::*;

use crate::app::components::copying::{Copied, copied_status, copying};
use crate::app::components::qr_code::qr_picture;
use crate::app::markup::{Markup, el, parts};
use crate::app::state::State;
use crate::i18n::texts::invite::Texts;
use crate::i18n::texts::links::Texts as Links;
use crate::platform::{export, location};
use crate::questionnaire::locale::Locale;
use crate::route::{Route, invitation_in};

pub use counterpart::counterpart;

/// The screen that makes an invitation, or the one that is read before a questionnaire.
pub fn page(state: State, locale: Locale, route: &Route) -> AnyView {
    let (texts, fragment) = (Texts::of(locale), route.fragment());
    match invitation_in(&fragment) {
        Some(text) => received::page(state, locale, texts, &fragment, text),
        None => make::page(state, locale, texts, route),
    }
}

/// The QR code of the address of a screen.
pub fn qr_of(_: State, locale: Locale, route: &Route) -> AnyView {
    qr_picture(&location::link(&route.fragment()), Links::of(locale))
}

/// Buttons that send a link, and what came of it; `title` is what the system's way of sharing shows.
fn sending(
    locale: Locale,
    copied: Copied,
    title: impl Fn() -> String + Copy + 'static,
    link: impl Fn() -> String + Copy + 'static,
    first: Option<Markup>,
) -> AnyView {
    let (texts, links) = (Texts::of(locale), Links::of(locale));
    let share = export::can_share().then(|| {
        button("share-invitation", texts.share_link).on_click(move || {
            export::share(&untrack(title), &untrack(link), move |shared| {
                if !shared {
                    copied.set(Some(false));
                }
            });
        })
    });
    let copy = copying(button("copy-invitation", texts.copy_link), copied, link);
    parts([
        el("p").class("data-buttons").children(first).children(share).child(copy),
        copied_status(copied, links.copied, links.not_copied),
    ])
}

fn button(action: &'static str, text: &'static str) -> Markup {
    el("button").attr("type", "button").class("button quiet").attr("data-action", action).text(text)
}

/// What is wrong with an invitation, and what to do.
fn flaw(kind: &'static str, text: String, way_out: Option<Markup>) -> Markup {
    el("div")
        .class("notice")
        .attr("role", "alert")
        .attr("data-notice", kind)
        .child(el("p").text(text))
        .child(el("p").class("ways-out").children(way_out))
}

/// The way to the start screen.
fn home(texts: &Texts) -> Markup {
    el("a").class("link").attr("href", Route::Start.fragment()).text(texts.home)
}
