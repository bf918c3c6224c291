//! Questionnaires that are not finished, to go on with in another browser.

use leptos::prelude::*;

use super::code::of_assessment;
use super::state::TeamState;
use crate::app::components::section::section;
use crate::app::components::unfolds::unfolds_by;
use crate::app::markup::{Markup, el, live, nothing};
use crate::domain::assessment::Assessment;
use crate::i18n::texts::team::Texts;
use crate::platform::clock;
use crate::questionnaire::locale::Locale;

/// The list; nothing where none is begun.
pub fn unfinished(team: TeamState, locale: Locale, texts: &'static Texts) -> AnyView {
    let is_begun = |a: &&Assessment| !a.is_finished() && a.answers().answered() > 0;
    let begun = move || -> Vec<Assessment> {
        team.state.records.read(|all| all.all().iter().filter(is_begun).cloned().collect())
    };
    // Drawn again when one is begun or finished, but not when one of them gets its random number.
    let which = Memo::new(move |_| {
        let ids: Vec<String> = begun().iter().map(|one| one.id().to_string()).collect();
        ids.join(" ")
    });
    live(move || {
        if which.get().is_empty() {
            return nothing();
        }
        let all = untrack(begun);
        let rows = all.iter().map(|one| row(team, locale, texts, one));
        section("elsewhere", texts.elsewhere)
            .child(el("p").text(texts.elsewhere_how))
            .child(el("ul").class("rows").children(rows))
            .into()
    })
}

fn row(team: TeamState, locale: Locale, texts: &'static Texts, one: &Assessment) -> Markup {
    let (id, is_open) = (one.id().clone(), RwSignal::new(false));
    let what = (texts.begun_on)(&clock::day(locale, one.started()), one.answers().answered());
    let controls = format!("code-of-{id}");
    let drawn = live(move || if is_open.get() { of_assessment(team, locale, &id) } else { nothing() });
    el("li")
        .class("row")
        .attr("data-assessment", one.id().as_str())
        .child(unfolds_by(is_open, controls.clone(), what).attr("data-action", "make-code"))
        .child(el("div").attr("id", controls).class("folded").child(drawn))
}
