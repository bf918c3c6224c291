//! The pairs that are kept in this browser.

use leptos::prelude::*;

use super::state::TeamState;
use crate::app::components::row_action::row_action;
use crate::app::components::section::section;
use crate::app::frame::{HEADING, later};
use crate::app::markup::{Markup, el, nothing};
use crate::domain::order::greatest_first;
use crate::domain::record::Record;
use crate::domain::team::Team;
use crate::i18n::texts::team::Texts;
use crate::platform::clock;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// The list; nothing where there is none and none was erased.
pub fn kept(team: TeamState, locale: Locale, texts: &'static Texts) -> AnyView {
    let all: Vec<Team> =
        team.teams.read(|teams| teams.all().iter().filter(|one| one.is_pair()).cloned().collect());
    if all.is_empty() {
        return nothing();
    }
    let is_writable = team.teams.is_writable();
    let rows = greatest_first(&all, &Team::started);
    let rows = rows.into_iter().map(|one| row(team, locale, texts, one, is_writable));
    section("kept-pairs", texts.kept_pairs).child(el("ul").class("rows").children(rows)).into()
}

fn row(team: TeamState, locale: Locale, texts: &'static Texts, one: &Team, is_writable: bool) -> Markup {
    let (id, what) = (one.id().clone(), title(locale, texts, one));
    let erase = row_action("erase-pair", texts.erase, &(texts.erase_what)(&what)).on_click(move || {
        team.erase(&id);
        later("[data-action=undo]");
    });
    let named = one.name().map(|_| clock::day(locale, one.started()));
    kept_row(one, &what, named, is_writable.then_some(erase))
}

/// A row of a pair or a team: a link to it, facts, and the button that erases it.
pub fn kept_row(one: &Team, what: &str, facts: Option<String>, erase: Option<Markup>) -> Markup {
    let open = el("a").attr("href", Route::team(one.id()).fragment()).text(what);
    el("li")
        .class("row")
        .attr("data-team", one.id().as_str())
        .child(
            el("p")
                .class("row-what")
                .child(el("strong").child(open))
                .children(facts.map(|facts| el("span").text(facts))),
        )
        .child(el("p").class("row-actions").children(erase))
}

/// Its name, or else its day.
pub fn title(locale: Locale, texts: &Texts, team: &Team) -> String {
    match team.name() {
        Some(name) => name.to_string(),
        None => (texts.pair_of)(&clock::day(locale, team.started())),
    }
}

/// What was erased last, a pair or a team, and how to bring it back.
pub fn undo(team: TeamState, locale: Locale, texts: &'static Texts) -> Markup {
    let erased = team.erased.get();
    let said = erased.as_ref().map(|erased| {
        let button = el("button")
            .attr("type", "button")
            .class("link")
            .attr("data-action", "undo")
            .text(texts.undo)
            .on_click(move || {
                team.undo();
                later(HEADING);
            });
        el("p").class("notice").text((texts.erased)(&title(locale, texts, erased))).text(" ").child(button)
    });
    el("div").attr("role", "status").children(said)
}
