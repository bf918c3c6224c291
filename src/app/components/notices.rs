//! What is wrong with keeping answers, for as long as it is.

use leptos::prelude::*;

use crate::app::markup::{el, live, nothing};
use crate::app::state::{Keeping, State};
use crate::i18n::texts::Texts;

/// A lasting notice while answers can't be kept.
pub fn notices(state: State) -> AnyView {
    live(move || {
        let texts = Texts::of(state.locale());
        let (kind, text) = match state.keeping() {
            Keeping::Kept => return nothing(),
            Keeping::Impossible => ("not-kept", texts.not_kept),
            Keeping::Refused => ("not-saved", texts.not_saved),
        };
        el("p").class("notice").attr("role", "alert").attr("data-notice", kind).text(text).into()
    })
}
