//! A team: its codes come in, its results come out. The page is to lead a meeting from: the levels and the two shapes first,
//! then where views part, then what everybody agrees on.

mod actions;
mod agenda;
mod collect;
pub(super) mod figures;
mod list;
mod make;
mod rounds;
mod settings;

use std::sync::Arc;

use leptos::prelude::*;

use super::collecting::{Collected, name_of};
use super::missing;
use super::state::TeamState;
use crate::app::components::section::section;
use crate::app::components::unfolds::unfolds_by;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::app::notices::notices;
use crate::app::parts::View;
use crate::app::state::State;
use crate::domain::id::Id;
use crate::domain::instrument::Exact;
use crate::domain::team::round::Group;
use crate::domain::team::{Kind, Team};
use crate::i18n::number;
use crate::i18n::texts::team::Texts as Shared;
use crate::i18n::texts::teams::Texts;
use crate::platform::{clock, export};
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::questionnaire::wording::Talk;
use crate::route::Route;

pub use list::list;
pub use make::make;

/// A team and what its screen needs.
#[derive(Clone)]
pub(super) struct TeamPage {
    pub(super) team: TeamState,
    pub(super) locale: Locale,
    pub(super) texts: &'static Texts,
    pub(super) shared: &'static Shared,
    pub(super) id: Id,
    pub(super) definition: Arc<Definition>,
    pub(super) talk: Arc<Talk>,
    /// The round on screen, with all that is shown of it.
    collected: Memo<Option<Collected>>,
    /// Which round was chosen; the latest one unless one was.
    chosen: RwSignal<Option<Id>>,
    /// Whether the codes that wait are unfolded.
    shows_waiting: RwSignal<bool>,
    /// The team as it was before a round was erased.
    erased_round: RwSignal<Option<Team>>,
}

/// The page that is on screen, for what another part of the program draws on it.
#[derive(Clone, Copy)]
struct OnScreen(StoredValue<Option<TeamPage>>);

impl OnScreen {
    fn of(state: State) -> Self {
        state.lasting(|| Self(StoredValue::new(None)))
    }
}

/// The screen of a team.
pub fn page(team: TeamState, locale: Locale, id: &Id) -> AnyView {
    let Some(page) = TeamPage::of(team, locale, id) else { return missing(Shared::of(locale)) };
    OnScreen::of(team.state).0.set_value(Some(page.clone()));
    page.view()
}

impl TeamPage {
    /// `None` where the team or its questionnaire is not there.
    fn of(team: TeamState, locale: Locale, id: &Id) -> Option<Self> {
        let instrument = untrack(|| team.teams.get(id, |team| team.instrument().clone()))?;
        let definition = team.state.records.words_of(&instrument)?;
        let talk = Arc::new(team.state.records.catalog().talk_of(&definition.instrument));
        let (chosen, id) = (RwSignal::new(None), id.clone());
        let read = id.clone();
        // Computed again with every change of a team, so there is nothing to compare.
        let collected = Memo::new_with_compare(
            move |_| chosen.with(|chosen| team.collected(&read, chosen.as_ref())),
            |_, _| true,
        );
        Some(Self {
            team,
            locale,
            texts: Texts::of(locale),
            shared: Shared::of(locale),
            id,
            definition,
            talk,
            collected,
            chosen,
            shows_waiting: RwSignal::new(false),
            erased_round: RwSignal::new(None),
        })
    }

    /// The page that is on screen.
    pub(super) fn on_screen(state: State) -> Option<Self> {
        OnScreen::of(state).0.get_value()
    }

    /// Reads the round on screen; `None` where the team is gone.
    pub(super) fn with_collected<T>(&self, read: impl FnOnce(&Collected) -> T) -> Option<T> {
        self.collected.with_untracked(|collected| collected.as_ref().map(read))
    }

    /// Something on the page that another part of the program draws once it was asked for. It stays, also while it is folded.
    fn asked_for(&self, view: View, is_asked: RwSignal<bool>) -> AnyView {
        let was_asked = Memo::new(move |before: Option<&Option<usize>>| {
            (is_asked.get() || before.is_some_and(Option::is_some)).then_some(1)
        });
        let (state, locale, route) = (self.team.state, self.locale, Route::team(&self.id));
        live(move || match was_asked.get() {
            Some(_) => view.on_demand(state, locale, route.clone()),
            None => nothing(),
        })
    }

    /// The form for answers from paper, folded.
    fn paper(&self) -> Markup {
        let is_open = RwSignal::new(false);
        section("paper-entry", self.texts.paper)
            .child(unfolds_by(is_open, "paper", self.texts.paper_begin).attr("data-action", "enter-paper"))
            .child(el("div").attr("id", "paper").class("folded").child(self.asked_for(View::Paper, is_open)))
    }

    /// Print, and the files to take away, folded.
    fn take_away(&self) -> AnyView {
        let (texts, is_open) = (self.texts, RwSignal::new(false));
        let (teams, id) = (self.team.teams, self.id.clone());
        let print = button("print", texts.print).class("button").on_click(move || {
            export::print(&untrack(|| teams.get(&id, name_of)).unwrap_or_default());
        });
        section("team-outputs", texts.take_away)
            .child(el("p").child(print))
            .child(unfolds_by(is_open, "outputs", texts.formats).attr("data-action", "team-outputs"))
            .child(
                el("div")
                    .attr("id", "outputs")
                    .class("folded")
                    .child(self.asked_for(View::TeamOutputs, is_open)),
            )
            .into()
    }

    fn view(&self) -> AnyView {
        let (page, kind) = (self.clone(), self.kind());
        let name = move || page.team.teams.get(&page.id, name_of).unwrap_or_default();
        let minimum = kind.minimum();
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
            .child(self.protection())
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

    pub(super) fn kind(&self) -> Kind {
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
            self.actions(compared),
            self.decisions(),
            self.tables_below(),
            self.take_away(),
        ]))
    }

    /// What a meeting looks up: drawn after the rest, by another part.
    fn tables_below(&self) -> AnyView {
        View::TeamTables.below(View::Team, self.team.state, self.locale, Route::team(&self.id))
    }

    /// What a group is called.
    pub(super) fn group_name(&self, group: Group) -> String {
        self.texts.group(&self.definition, group, self.locale)
    }

    /// "marketing (5)"
    pub(super) fn group_with_count(&self, group: Group, people: usize) -> String {
        self.texts.group_with_count(&self.definition, group, people, self.locale)
    }

    pub(super) fn written(&self, value: Exact) -> String {
        number::value(self.locale, value)
    }

    /// "Round 2, 5 March 2027"
    pub(super) fn round_name(&self, collected: &Collected, round: &Id) -> Option<String> {
        let place = collected.team.rounds().iter().position(|one| one.id() == round)?;
        let day = clock::day(self.locale, collected.team.rounds()[place].started());
        Some((self.texts.round)(place + 1, &day))
    }

    fn protection(&self) -> Markup {
        let (texts, is_open) = (self.texts, RwSignal::new(false));
        section("protection", texts.protection)
            .child(unfolds_by(is_open, "protection", texts.protection_rules))
            .child(
                el("div")
                    .attr("id", "protection")
                    .class("folded")
                    .child(self.asked_for(View::TeamRules, is_open)),
            )
    }
}

pub(super) fn button(action: &'static str, text: impl Into<String>) -> Markup {
    el("button").attr("type", "button").attr("data-action", action).text(text)
}
