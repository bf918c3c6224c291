//! The last action, and a button that undoes it.

use std::sync::Arc;

use super::state::DataState;
use crate::app::markup::{Markup, el, live, nothing};
use crate::domain::assessment::Assessment;
use crate::i18n::texts::data::Texts;
use crate::questionnaire::locale::Locale;

/// What was done last, and how to take it back.
#[derive(Clone)]
pub struct Undo {
    /// What was done.
    pub what: Undoable,
    take_back: Arc<dyn Fn(DataState) + Send + Sync>,
}

/// What can be undone.
#[derive(Clone)]
pub enum Undoable {
    /// This assessment was deleted.
    Deleted(Assessment),
    /// A backup was merged with what was here.
    Merged,
    /// A backup took the place of what was here.
    Replaced,
}

impl Undo {
    /// Something that was done, and what takes it back.
    pub fn new(what: Undoable, take_back: impl Fn(DataState) + Send + Sync + 'static) -> Self {
        Self { what, take_back: Arc::new(take_back) }
    }

    /// Takes it back.
    pub fn take_back(&self, state: DataState) {
        (self.take_back)(state);
    }
}

/// A status that names the last action and offers to undo it, as long as that is possible.
pub fn undo(state: DataState, locale: Locale, texts: &'static Texts) -> Markup {
    let offer = live(move || {
        let done = match state.undoable() {
            None => return nothing(),
            Some(Undoable::Deleted(assessment)) => (texts.deleted)(&DataState::called(&assessment, locale)),
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
