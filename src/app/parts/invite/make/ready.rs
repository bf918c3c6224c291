//! The link, the message and the QR code.

use leptos::prelude::*;

use super::{FROM, Form};
use crate::app::components::copying::copying;
use crate::app::components::qr_code::qr_code;
use crate::app::components::section::section;
use crate::app::markup::{Markup, el, live, parts};
use crate::app::parts::invite::sending;
use crate::domain::invitation::inviter;
use crate::i18n::texts::invite::Texts;
use crate::i18n::texts::links::Texts as Links;
use crate::route::{Page, Route};

impl Form {
    /// The link, the message and the QR code, once nothing is missing.
    pub(super) fn ready(self) -> Markup {
        let texts = self.texts;
        // 2 if the link is there, 1 if only something is wrong, 0 without a name.
        let state = Memo::new(move |_| {
            let has_name = inviter(&self.entered(FROM)).is_some();
            Some(if self.fragment().is_some() { 2 } else { usize::from(has_name) })
        });
        let shown = live(move || match state.get() {
            Some(2) => self.given(),
            Some(1) => missing("invitation-flaw", texts.needs_correction),
            _ => missing("no-inviter", texts.needs_name),
        });
        section("invitation-ready", texts.ready).child(shown)
    }

    fn given(self) -> AnyView {
        let (texts, locale) = (self.texts, self.locale);
        let copied = self.copied;
        let message = move || format!("{}\n\n{}", self.message(), self.link());
        let message = copying(copy_message(texts), copied, message);
        let see =
            el("a").live_attr("href", move || self.fragment().unwrap_or_default()).text(texts.what_they_see);
        let promise = self.of_team.is_none().then(|| el("p").class("aside-note").text(texts.promise));
        parts([
            el("div")
                .class("invitation-message")
                .child(el("p").live_text(move || self.message()))
                .child(
                    el("p")
                        .class("invite-link")
                        .child(el("code").attr("data-given", "invitation").live_text(move || self.link())),
                )
                .into(),
            sending(locale, copied, move || self.title(self.language()), move || self.link(), Some(message)),
            el("p").child(see).into(),
            qr_code(move || self.link(), Links::of(locale)).into(),
            parts(promise),
            el("p")
                .text(format!("{} ", texts.then))
                .child(el("a").attr("href", Route::to(Page::Teams).fragment()).text(texts.to_team))
                .into(),
        ])
    }
}

/// The one thing to do here.
fn copy_message(texts: &Texts) -> Markup {
    el("button")
        .attr("type", "button")
        .class("button")
        .attr("data-action", "copy-message")
        .text(texts.copy_message)
}

/// What is said where there is no link yet.
fn missing(kind: &'static str, text: &'static str) -> AnyView {
    el("p").class("aside-note").attr("role", "status").attr("data-notice", kind).text(text).into()
}
