//! The row with one's own response code, which another part draws.

use leptos::prelude::*;

use super::AdvicePage;
use crate::app::components::unfolds::unfolds_by;
use crate::app::markup::{Markup, el, live, nothing};
use crate::app::parts::View;
use crate::route::Route;

/// The id of what holds the code.
const CODE: &str = "own-code";

impl AdvicePage {
    /// One's own code, drawn when it is asked for; `is_asked` if another person asked for it before.
    pub(super) fn code(&self, is_asked: bool) -> Markup {
        let (state, locale, is_open) = (self.state, self.locale, RwSignal::new(is_asked));
        let route = Route::result(self.outcome.assessment.id());
        let drawn =
            live(
                move || {
                    if is_open.get() { View::Code.on_demand(state, locale, route.clone()) } else { nothing() }
                },
            );
        el("section")
            .class("own-code")
            .attr("aria-labelledby", "code-title")
            .child(el("h2").class("unseen").attr("id", "code-title").text(self.texts.your_code))
            .child(unfolds_by(is_open, CODE, self.texts.make_code).attr("data-action", "make-code"))
            .child(el("div").attr("id", CODE).class("folded").child(drawn))
    }
}
