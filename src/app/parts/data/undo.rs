//! The last action, and a button that undoes it.

use crate::app::markup::{Markup, el, live, nothing};
use crate::app::parts::data::commands::Undoable;
use crate::app::parts::data::state::DataState;
use crate::i18n::texts::data::Texts;
use crate::questionnaire::locale::Locale;

/// A status that names the last action and offers to undo it, as long as that is possible.
pub fn undo(state: DataState, locale: Locale, texts: &'static Texts) -> Markup {
    let offer = live(move || {
        let done = match state.undoable() {
            None => return nothing(),
            Some(Undoable::Deleted) => (texts.deleted)(&state.deleted(locale).unwrap_or_default()),
            Some(Undoable::Merged) => texts.merged.to_owned(),
            Some(Undoable::Replaced) => texts.replaced.to_owned(),
        };
        let undo = el("button")
            .attr("type", "button")
            .class("link")
            .attr("data-action", "undo")
            .text(texts.undo)
            .on_click(move || state.undo());
        el("p").class("undo").text(format!("{done} ")).child(undo).into()
    });
    el("div").class("undo-place").attr("role", "status").child(offer)
}
