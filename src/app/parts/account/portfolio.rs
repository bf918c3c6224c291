//! All key accounts side by side: who could move up next, the chart, the table, what was learned, and the form that adds one.

mod add;
mod groups;
mod map;
mod table;

use std::sync::Arc;

use leptos::prelude::*;

use super::button;
use super::process::stage_name;
use super::state::AccountState;
use super::words::{called, link, name_of};
use crate::app::components::section::section;
use crate::app::components::show_all::show_all;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::app::notices::notices;
use crate::domain::account::portfolio::{Client, next_to_move_up};
use crate::domain::account::process::{Stage, Thing};
use crate::domain::account::variant::Variant;
use crate::domain::account::{Account, Lesson};
use crate::domain::order::greatest_first;
use crate::domain::record::Record;
use crate::i18n::texts::accounts::Texts;
use crate::i18n::texts::shared::Texts as Shared;
use crate::platform::clock;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::route::Route;
use table::Sorting;

/// What all parts of the screen need.
#[derive(Clone)]
struct Portfolio {
    accounts: AccountState,
    locale: Locale,
    texts: &'static Texts,
    definition: Arc<Definition>,
    /// How the table is sorted. It survives a change of the records.
    sorting: RwSignal<Sorting>,
    /// Whether all rows of the table are shown.
    whole: RwSignal<bool>,
    /// Whether all who may move up are shown.
    all_next: RwSignal<bool>,
}

/// How many of those who may move up are shown at first.
const SHOWN_NEXT: usize = 10;

/// The screen.
pub fn page(accounts: AccountState, locale: Locale, definition: &Arc<Definition>) -> AnyView {
    let texts = Texts::of(locale);
    let (definition, sorting) = (definition.clone(), RwSignal::new(Sorting::default()));
    let (whole, all_next) = (RwSignal::new(false), RwSignal::new(false));
    let portfolio = Portfolio { accounts, locale, texts, definition, sorting, whole, all_next };
    let (shown, form) = (portfolio.clone(), portfolio.clone());
    let undo = live(move || match accounts.erased.get() {
        None => nothing(),
        Some((erased, _)) => {
            let undo = button("undo", texts.undo).class("link").on_click(move || accounts.undo());
            el("p").class("undo").text(format!("{} ", (texts.erased)(&called(&erased)))).child(undo).into()
        }
    });
    el("article")
        .class("accounts")
        .child(el("h1").attr("tabindex", "-1").text(Shared::of(locale).accounts))
        .child(el("p").class("lede").text(texts.lede))
        .child(el("p").class("promise-line").text(texts.stays_here))
        .child(notices(accounts.accounts, locale))
        .child(el("div").class("undo-place").attr("role", "status").child(undo))
        .child(live(move || shown.body()))
        .child(form.add())
        .into()
}

impl Portfolio {
    fn body(&self) -> AnyView {
        let (clients, assessed) = self.accounts.overview();
        if clients.is_empty() {
            return el("p").text(self.texts.none_yet).into();
        }
        let is_assessed = clients.iter().any(|client| client.standing.is_some());
        parts([
            parts(is_assessed.then(|| self.next(&clients))),
            parts(is_assessed.then(|| self.map(&clients))),
            self.table(&clients, &assessed).into(),
            parts(self.lessons(&clients)),
            parts(self.groups(&clients)),
        ])
    }

    fn name_of(&self, variant: Variant) -> &str {
        name_of(&self.definition, variant, self.locale)
    }

    /// The clients for which a closer variant fits than the one in force, with what stands in the way.
    fn next(&self, clients: &[Client]) -> Markup {
        let texts = self.texts;
        let found = next_to_move_up(clients);
        let section = section("next-up", texts.next);
        if found.is_empty() {
            return section.child(el("p").text(texts.nobody_next));
        }
        let all: Vec<Client> = found.into_iter().cloned().collect();
        let (page, count) = (self.clone(), all.len());
        let list = live(move || {
            let shown = if page.all_next.get() { count } else { SHOWN_NEXT };
            let rows = all.iter().take(shown).filter_map(|client| page.may_move_up(client));
            el("ul").class("rows").children(rows).into()
        });
        let next = format!("[data-next]:nth-child({}) a", SHOWN_NEXT + 1);
        let whole = (count > SHOWN_NEXT).then(|| show_all((texts.show_all)(count), self.all_next, next));
        section.child(el("p").text(texts.next_how)).child(list).children(whole)
    }

    fn may_move_up(&self, client: &Client) -> Option<Markup> {
        let texts = self.texts;
        let account = &client.account;
        let fits = client.standing.as_ref()?.fits;
        let missing = Thing::ALL.iter().filter(|thing| !account.has_brought(**thing)).count();
        let not_brought = (missing > 0).then(|| (texts.not_brought)(missing, Thing::ALL.len()));
        let in_the_way: Vec<String> =
            [texts.not_accepted.to_owned()].into_iter().chain(not_brought).collect();
        let said = (texts.fits_above)(self.name_of(fits), self.name_of(account.in_force()));
        let propose = el("a")
            .class("button quiet")
            .attr("href", Route::proposal(account.id(), fits.id()).fragment())
            .attr("data-action", "propose")
            .attr("aria-label", (texts.assess_whom)(texts.propose, &called(account)))
            .text(texts.propose);
        let row = el("li")
            .class("row")
            .attr("data-next", account.id().as_str())
            .child(
                el("p")
                    .class("row-what")
                    .child(link(account))
                    .child(el("span").text(said))
                    .child(el("span").text((texts.in_the_way)(&in_the_way.join(texts.list_separator)))),
            )
            .child(el("p").class("row-actions").child(propose));
        Some(row)
    }

    /// What was learned with all clients, by the stages of the process.
    fn lessons(&self, clients: &[Client]) -> Option<Markup> {
        let all: Vec<(&Account, Lesson)> = (clients.iter())
            .flat_map(|client| {
                client.account.lessons().into_iter().map(|(_, lesson)| (&client.account, lesson))
            })
            .collect();
        let all = greatest_first(&all, &|(_, lesson)| u64::from(lesson.day.days()));
        let stages = Stage::ALL.into_iter().filter_map(|stage| {
            let of_it = all.iter().filter(|(_, lesson)| lesson.stage == stage);
            let rows: Vec<Markup> = of_it.map(|(account, lesson)| self.lesson(account, lesson)).collect();
            (!rows.is_empty()).then(|| {
                el("div")
                    .attr("data-stage", stage.number().to_string())
                    .child(el("h3").text(stage_name(stage, self.locale)))
                    .child(el("ul").class("lines").children(rows))
            })
        });
        (!all.is_empty()).then(|| section("lessons", self.texts.lessons_by_stage).children(stages))
    }

    fn lesson(&self, account: &Account, lesson: &Lesson) -> Markup {
        el("li")
            .child(el("p").child(link(account)).text(format!(
                "{}{}",
                self.texts.list_separator,
                clock::calendar_day(self.locale, lesson.day)
            )))
            .child(super::lessons::said(lesson, self.texts))
    }
}
