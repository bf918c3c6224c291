//! The teams of this browser.

use leptos::prelude::*;

use crate::app::components::row_action::row_action;
use crate::app::components::section::section;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, nothing};
use crate::app::parts::team::collecting::name_of;
use crate::app::parts::team::kept::kept_row;
use crate::app::parts::team::state::TeamState;
use crate::domain::order::greatest_first;
use crate::domain::record::Record;
use crate::domain::team::{Kind, Team};
use crate::i18n::texts::teams::Texts;
use crate::platform::clock;
use crate::questionnaire::locale::Locale;

/// The list; nothing where there is none.
pub fn list(team: TeamState, locale: Locale) -> AnyView {
    let texts = Texts::of(locale);
    let all: Vec<Team> =
        team.teams.read(|teams| teams.all().iter().filter(|team| !team.is_pair()).cloned().collect());
    if all.is_empty() {
        return nothing();
    }
    let is_writable = team.teams.is_writable();
    let rows = greatest_first(&all, &Team::started);
    let rows = rows.into_iter().map(|one| row(team, locale, texts, one, is_writable));
    section("teams", texts.teams).child(el("ul").class("rows").children(rows)).into()
}

fn row(team: TeamState, locale: Locale, texts: &'static Texts, one: &Team, is_writable: bool) -> Markup {
    let (id, what) = (one.id().clone(), name_of(one));
    let minimum = match one.kind() {
        Kind::Open => None,
        Kind::Closed(minimum) => Some(minimum.people()),
    };
    let people = one.rounds().last().map_or(0, |round| round.codes().len());
    let facts = [
        (texts.kind_short)(minimum),
        (texts.collected)(people, one.expected()),
        clock::day(locale, one.started()),
    ];
    let erase = row_action("erase-team", texts.erase, &(texts.erase_what)(&what)).on_click(move || {
        team.erase(&id);
        later("[data-action=undo]");
    });
    kept_row(one, &what, Some(facts.join(texts.list_separator)), is_writable.then_some(erase))
}
