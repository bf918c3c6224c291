//! The rounds of a team: choosing one, beginning and erasing one, what has changed since the one before.

use leptos::prelude::*;

use super::figures::table;
use super::{TeamPage, button};
use crate::app::components::confirm_button::confirm_button;
use crate::app::components::section::section;
use crate::app::frame::{HEADING, later};
use crate::app::markup::{el, live, nothing};
use crate::app::parts::team::collecting::Collected;
use crate::domain::id::Id;
use crate::domain::team::round::Round;
use crate::i18n::number;
use crate::platform::clock;

impl TeamPage {
    /// A choice of round, if there are several.
    pub(super) fn rounds_nav(&self) -> AnyView {
        self.on_collected(|page, collected| {
            let rounds = collected.team.rounds();
            if rounds.len() < 2 {
                return nothing();
            }
            let options = rounds.iter().filter_map(|round: &Round| {
                let is_shown = *round.id() == collected.round;
                let name = page.round_name(collected, round.id())?;
                Some(
                    el("option")
                        .attr("value", round.id().as_str())
                        .attr_if("selected", is_shown.then_some(""))
                        .text(name),
                )
            });
            let chosen = page.chosen;
            let field = el("select").attr("name", "round").children(options);
            let field = field.on_change(move |id| chosen.set(Id::new(&id)));
            el("label").class("own-result").child(el("span").text(page.texts.rounds)).child(field).into()
        })
    }

    /// Beginning another round, and erasing this one.
    pub(super) fn rounds(&self, collected: &Collected) -> AnyView {
        let texts = self.texts;
        let (page, erased) = (self.clone(), self.erased_round);
        let begin = button("begin-round", texts.begin_round).class("button quiet").on_click(move || {
            if let Some(id) = page.team.begin_round(&page.id) {
                page.chosen.set(Some(id));
                later(HEADING);
            }
        });
        let (page, round) = (self.clone(), collected.round.clone());
        let erase =
            confirm_button("link", "erase-round", texts.erase_round, texts.erase_round_sure, move || {
                let before = page.team.teams.get(&page.id, Clone::clone);
                page.team.teams.update(&page.id, |team| drop(team.erase_round(&round, clock::now())));
                // A team always has a round.
                if page.team.teams.get(&page.id, |team| team.rounds().is_empty()) == Some(true) {
                    page.team.begin_round(&page.id);
                }
                page.chosen.set(None);
                erased.set(before);
                later("[data-action=undo-round]");
            });
        let page = self.clone();
        let undo = live(move || {
            let Some(before) = erased.get() else { return nothing() };
            let page = page.clone();
            let undo = button("undo-round", page.texts.undo).class("link").on_click(move || {
                let mut back = None;
                page.team.teams.update(&page.id, |team| back = team.undo_erasing(&before, clock::now()));
                page.chosen.set(back);
                erased.set(None);
                later("#rounds-title");
            });
            el("p").class("notice").text(page.texts.round_erased).text(" ").child(undo).into()
        });
        section("rounds", texts.rounds)
            .child(el("div").attr("role", "status").child(undo))
            .child(el("p").text(texts.rounds_how))
            .child(el("p").class("comparison-back").child(begin).child(erase))
            .into()
    }

    /// How the means have changed since the round before, of each group that both show.
    pub(super) fn changes(&self, collected: &Collected) -> AnyView {
        let texts = self.texts;
        let rounds = collected.team.rounds();
        let before = rounds.iter().take_while(|round| *round.id() != collected.round).last();
        let before = before.and_then(|round| untrack(|| self.team.collected(&self.id, Some(round.id()))));
        let Some(before) = before else { return nothing() };
        let groups: Vec<_> = (collected.figures.groups().iter())
            .filter_map(|(group, now)| Some((*group, before.figures.group(*group)?, now)))
            .collect();
        if groups.is_empty() {
            return nothing();
        }
        let instrument = &self.definition.instrument;
        let rows = instrument.areas().positions().map(|area| {
            let cells = groups.iter().map(|(_, then, now)| {
                let (then, now) = (then.standing().areas[area].value(), now.standing().areas[area].value());
                el("td").text(number::change(self.locale, then, now))
            });
            el("tr")
                .attr("data-change", instrument.areas()[area].id.as_str())
                .child(
                    el("th")
                        .attr("scope", "row")
                        .text(self.definition.wording.areas[area].in_locale(self.locale)),
                )
                .children(cells)
        });
        let name = self.round_name(collected, &before.round).unwrap_or_default();
        let title = (texts.change_since)(&name);
        let head = [texts.area.to_owned()].into_iter();
        let head = head.chain(groups.iter().map(|(group, _, _)| self.group_name(*group)));
        section("changes", &title)
            .child(table(&title, head, rows))
            .child(el("p").class("aside-note").text(texts.change_how))
            .into()
    }
}
