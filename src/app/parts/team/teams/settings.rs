//! What may change after a team was made: its name, how many people are expected; and erasing it.

use leptos::prelude::*;

use super::{TeamPage, button};
use crate::app::components::section::section;
use crate::app::frame::later;
use crate::app::markup::{Markup, el};
use crate::app::parts::team::to_codes;
use crate::domain::name::Name;
use crate::domain::team::Team;
use crate::platform::clock;

impl TeamPage {
    pub(super) fn settings(&self) -> Markup {
        let (texts, teams) = (self.texts, self.team.teams);
        let now = untrack(|| teams.get(&self.id, |team: &Team| (team.name().cloned(), team.expected())));
        let (name, expected) = now.unwrap_or_default();
        let (renamed, expecting) = (self.id.clone(), self.id.clone());
        let name = el("input")
            .attr("type", "text")
            .attr("name", "name")
            .attr("maxlength", Name::LONGEST.to_string())
            .attr("autocomplete", "off")
            .attr("value", name.map(|name| name.to_string()).unwrap_or_default())
            .on_change(move |text| {
                // A team is never without a name.
                if let Some(name) = Name::typed(&text) {
                    teams.update(&renamed, |team| team.rename(Some(name), clock::now()));
                }
            });
        let people = el("input")
            .attr("type", "number")
            .attr("name", "expected")
            .attr("inputmode", "numeric")
            .attr("min", "1")
            .attr("max", "10000")
            .attr("value", expected.map(|people| people.to_string()).unwrap_or_default())
            .on_change(move |text| {
                let people = text.trim().parse().ok().filter(|people| (1..=10_000).contains(people));
                teams.update(&expecting, |team| team.expect(people, clock::now()));
            });
        let (team, id) = (self.team, self.id.clone());
        let erase = button("erase-team", texts.erase).class("link").on_click(move || {
            team.erase_and_leave(&id);
            later("[data-action=undo]");
        });
        let labelled = |label: &'static str, field: Markup| {
            el("label").class("pair-name").child(el("span").text(label)).child(field)
        };
        let is_writable = untrack(|| teams.is_writable());
        section("team-settings", texts.settings)
            .children(is_writable.then(|| labelled(texts.name, name)))
            .children(is_writable.then(|| labelled(texts.expected, people)))
            .child(
                el("p")
                    .class("comparison-back")
                    .child(to_codes(self.shared))
                    .children(is_writable.then_some(erase)),
            )
    }
}
