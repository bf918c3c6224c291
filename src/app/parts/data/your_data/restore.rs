//! Choosing a backup to restore. What is in it, and what can be done with it, another part of the program says.

use leptos::prelude::*;

use super::Data;
use crate::app::components::section::section;
use crate::app::markup::{Markup, el, live, nothing};
use crate::app::parts::View;
use crate::app::parts::data::state::Chosen;
use crate::codec::backup::LONGEST_FILE;
use crate::platform::files;
use crate::route::{Page, Route};

impl Data {
    pub(super) fn restore(self) -> Markup {
        let (state, texts, locale) = (self.state, self.texts, self.locale);
        let input = el("input")
            .attr("type", "file")
            .attr("name", "backup")
            .attr("id", "backup-file")
            .attr("accept", ".json,application/json")
            .on_file(move |event| {
                files::read_chosen(&event, LONGEST_FILE, move |text| {
                    self.erased.set(None);
                    state.choose(text.map_or(Chosen::TooLarge, |text| Chosen::File(text.into())));
                });
            });
        let chosen = live(move || {
            if state.has_chosen() {
                View::Restored.on_demand(state.whole(), locale, Route::to(Page::Data))
            } else {
                nothing()
            }
        });
        section("restore", texts.restore)
            .child(el("p").text(texts.restore_how))
            .child(
                el("p")
                    .class("file-choice")
                    .child(el("label").attr("for", "backup-file").text(texts.choose_file))
                    .child(input),
            )
            .child(el("div").attr("role", "status").child(chosen))
    }
}
