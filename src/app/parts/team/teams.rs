//! A team: its codes come in, its results come out. The page is to lead a meeting from: the levels and the two shapes first,
//! then where views part, then what everybody agrees on.

mod agenda;
mod collect;
mod figures;
mod list;
mod make;
mod paper;
mod rounds;
mod settings;
mod statements;

use std::sync::Arc;

use leptos::prelude::*;

use super::collecting::{Collected, name_of};
use super::missing;
use super::state::TeamState;
use crate::app::components::section::section;
use crate::app::components::unfolds::unfolds;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::app::notices::notices;
use crate::domain::id::Id;
use crate::domain::instrument::Exact;
use crate::domain::team::round::Group;
use crate::domain::team::{Kind, Team};
use crate::i18n::number;
use crate::i18n::texts::team::Texts as Shared;
use crate::i18n::texts::teams::Texts;
use crate::platform::clock;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::questionnaire::wording::Talk;

pub use list::list;
pub use make::make;

/// A team and what its screen needs.
#[derive(Clone)]
struct TeamPage {
    team: TeamState,
    locale: Locale,
    texts: &'static Texts,
    shared: &'static Shared,
    id: Id,
    definition: Arc<Definition>,
    talk: Arc<Talk>,
    /// The round on screen, with all that is shown of it.
    collected: Memo<Option<Collected>>,
    /// Which round was chosen; the latest one unless one was.
    chosen: RwSignal<Option<Id>>,
    /// Whether the codes that wait are unfolded.
    shows_waiting: RwSignal<bool>,
    /// The team as it was before a round was erased.
    erased_round: RwSignal<Option<Team>>,
}

/// The screen of a team.
pub fn page(team: TeamState, locale: Locale, shared: &'static Shared, id: &Id) -> AnyView {
    let found = untrack(|| team.teams.get(id, |team| team.instrument().clone()));
    let definition = found.and_then(|instrument| team.state.records.words_of(&instrument));
    let Some(definition) = definition else { return missing(shared) };
    let talk = Arc::new(crate::app::catalog::talk_of(&definition.instrument));
    let (chosen, id) = (RwSignal::new(None), id.clone());
    let read = id.clone();
    // Computed again with every change of a team, so there is nothing to compare.
    let collected = Memo::new_with_compare(
        move |_| chosen.with(|chosen| team.collected(&read, chosen.as_ref())),
        |_, _| true,
    );
    let page = TeamPage {
        team,
        locale,
        texts: Texts::of(locale),
        shared,
        id,
        definition,
        talk,
        collected,
        chosen,
        shows_waiting: RwSignal::new(false),
        erased_round: RwSignal::new(None),
    };
    page.view()
}

impl TeamPage {
    fn view(&self) -> AnyView {
        let (page, kind) = (self.clone(), self.kind());
        let name = move || page.team.teams.get(&page.id, name_of).unwrap_or_default();
        let minimum = match kind {
            Kind::Open => None,
            Kind::Closed(minimum) => Some(minimum.people()),
        };
        let collected = self.collected;
        let figure = move |count: fn(&Collected) -> usize| {
            move || collected.with(|it| it.as_ref().map_or(0, count)).to_string()
        };
        el("article")
            .class("comparison team")
            .attr("data-team", self.id.as_str())
            .attr("data-kind", if minimum.is_some() { "closed" } else { "open" })
            .live_attr("data-waiting", figure(Collected::waiting))
            .live_attr("data-respondents", figure(|collected| collected.figures.respondents()))
            .child(el("p").class("eyebrow").text((self.texts.kind_short)(minimum)))
            .child(el("h1").attr("tabindex", "-1").live_text(name))
            .child(notices(self.team.teams, self.locale))
            .child(self.on_collected(Self::count))
            .child(self.rounds_nav())
            .child(self.on_figures(Self::results))
            .child(self.collect())
            .child(self.paper())
            .child(self.on_collected(Self::rounds))
            .child(self.protection(minimum))
            .child(self.settings())
            .into()
    }

    /// A part of the page that is drawn again whenever the round changes.
    fn on_collected(&self, draw: fn(&Self, &Collected) -> AnyView) -> AnyView {
        let page = self.clone();
        live(move || {
            page.collected.with(|collected| collected.as_ref().map_or_else(nothing, |it| draw(&page, it)))
        })
    }

    /// A part of the page that is drawn again whenever the figures change, but not when a code comes in.
    fn on_figures(&self, draw: fn(&Self, &Collected) -> AnyView) -> AnyView {
        let collected = self.collected;
        let shown = Memo::new(move |_| {
            collected.with(|it| it.as_ref().map(Collected::figures_key).unwrap_or_default())
        });
        let page = self.clone();
        live(move || {
            shown.get();
            page.collected
                .with_untracked(|collected| collected.as_ref().map_or_else(nothing, |it| draw(&page, it)))
        })
    }

    fn kind(&self) -> Kind {
        untrack(|| self.team.teams.get(&self.id, Team::kind)).unwrap_or(Kind::Open)
    }

    fn count(&self, collected: &Collected) -> AnyView {
        let text = (self.texts.collected)(collected.people(), collected.team.expected());
        el("p").class("lede").attr("data-collected", collected.people().to_string()).text(text).into()
    }

    fn results(&self, collected: &Collected) -> AnyView {
        let (figures, texts) = (&collected.figures, self.texts);
        let withheld = figures.withheld().iter().map(|&group| {
            let text = (texts.withheld)(&self.group_name(group));
            el("p").class("notice").attr("data-notice", "withheld").text(text)
        });
        let withheld: Vec<AnyView> = withheld.map(Into::into).collect();
        let Some(compared) = figures.compared() else { return parts(withheld) };
        parts(withheld.into_iter().chain([
            self.levels(figures, compared),
            self.shapes(figures, compared),
            self.changes(collected),
            self.disagreements(compared),
            self.agreed(compared),
            self.decisions(),
            self.shares(figures),
            self.statements(figures, compared),
        ]))
    }

    /// What a group is called.
    fn group_name(&self, group: Group) -> String {
        match group {
            Group::Side(side) => self.definition.wording.sides[side].in_locale(self.locale).to_owned(),
            Group::Rest if self.definition.instrument.sides().is_empty() => self.texts.everyone.to_owned(),
            Group::Rest => self.texts.rest.to_owned(),
        }
    }

    /// "marketing (5)"
    fn group_with_count(&self, group: Group, people: usize) -> String {
        format!("{} ({people})", self.group_name(group))
    }

    fn written(&self, value: Exact) -> String {
        number::value(self.locale, value)
    }

    /// "Round 2, 5 March 2027"
    fn round_name(&self, collected: &Collected, round: &Id) -> Option<String> {
        let place = collected.team.rounds().iter().position(|one| one.id() == round)?;
        let day = clock::day(self.locale, collected.team.rounds()[place].started());
        Some((self.texts.round)(place + 1, &day))
    }

    fn protection(&self, minimum: Option<u8>) -> Markup {
        let texts = self.texts;
        let rules = match minimum {
            Some(minimum) => (texts.protection_closed)(minimum),
            None => vec![texts.protection_open.to_owned()],
        };
        let rules = el("ul").class("code-facts").children(rules.into_iter().map(|rule| el("li").text(rule)));
        section("protection", texts.protection)
            .child(unfolds("protection", texts.protection_rules, false))
            .child(el("div").attr("id", "protection").class("folded").child(rules))
    }
}

fn button(action: &'static str, text: impl Into<String>) -> Markup {
    el("button").attr("type", "button").attr("data-action", action).text(text)
}
