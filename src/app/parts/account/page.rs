//! One key account: where it stands, how work with it goes on, what was learned, and what may be changed.

use std::sync::Arc;

use leptos::prelude::*;

use super::assessed::{Assessed, assess};
use super::missing;
use super::state::AccountState;
use super::words::name_of;
use super::working::Working;
use crate::app::components::section::section;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::app::notices::notices;
use crate::domain::account::portfolio::Standing;
use crate::domain::account::variant::Variant;
use crate::domain::account::{Account, Change};
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::domain::name::Name;
use crate::i18n::number;
use crate::i18n::texts::accounts::Texts;
use crate::platform::clock;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// An account and what its screen needs.
#[derive(Clone)]
pub struct AccountPage {
    pub accounts: AccountState,
    pub locale: Locale,
    pub texts: &'static Texts,
    pub id: Id,
    definition: Arc<Definition>,
}

/// The screen of an account.
pub fn page(accounts: AccountState, locale: Locale, id: &Id, definition: &Arc<Definition>) -> AnyView {
    let (id, definition) = (id.clone(), definition.clone());
    let page = AccountPage { accounts, locale, texts: Texts::of(locale), id, definition };
    page.view()
}

impl AccountPage {
    fn view(&self) -> AnyView {
        let (accounts, id, texts) = (self.accounts, self.id.clone(), self.texts);
        let called = move || {
            let name = accounts.accounts.get(&id, Account::name).flatten();
            name.as_ref().map(Name::to_string).unwrap_or_default()
        };
        let (page, working, fitting) = (self.clone(), self.clone(), self.clone());
        let fits = Memo::new(move |_| fitting.fits().map(|fits| fits as usize));
        el("article")
            .class("account")
            .attr("data-account", self.id.as_str())
            .live_attr("data-fits", {
                let page = self.clone();
                move || page.fits().map_or("", Variant::id).to_owned()
            })
            .live_attr("data-in-force", {
                let page = self.clone();
                move || page.live().map_or("", |account| account.in_force().id()).to_owned()
            })
            .child(el("p").class("eyebrow").text(texts.key_account))
            .child(el("h1").attr("tabindex", "-1").live_text(called))
            .child(notices(accounts.accounts, self.locale))
            .child(live(move || page.standing_section().into()))
            // Drawn again when another variant fits, but not when something else changes.
            .child(live(move || {
                fits.get();
                working.working()
            }))
            .child(self.lessons())
            .child(self.settings())
            .into()
    }

    /// The account as it is; the caller is run again when it changes.
    fn live(&self) -> Option<Account> {
        self.accounts.accounts.get(&self.id, Clone::clone)
    }

    /// The account as it is.
    pub fn now(&self) -> Option<Account> {
        untrack(|| self.live())
    }

    pub fn change(&self, change: Change) {
        self.accounts.change(&self.id, change);
    }

    /// A part of the page that is drawn again whenever the account changes.
    pub fn on_account(&self, draw: fn(&Self, &Account) -> AnyView) -> AnyView {
        let page = self.clone();
        live(move || {
            page.live().map_or_else(
                || missing(page.accounts, page.locale),
                |account| untrack(|| draw(&page, &account)),
            )
        })
    }

    fn fits(&self) -> Option<Variant> {
        self.accounts.fits(&self.id)
    }

    /// What fits and what is in force, with the assessments that it follows from.
    fn standing_section(&self) -> Markup {
        let (texts, locale) = (self.texts, self.locale);
        let assessments = self.accounts.assessments_of(&self.id);
        let finished: Vec<&Assessment> = assessments.iter().filter(|one| one.is_finished()).collect();
        let mut assessed = Assessed::default();
        for one in &assessments {
            assessed.note(one);
        }
        let (what, to) = assess(&self.id, &assessed, &self.definition, texts);
        let class = if finished.is_empty() || assessed.begun.is_some() { "button" } else { "button quiet" };
        let assess = el("a").class(class).attr("href", to).attr("data-action", "assess-account").text(what);
        let result = finished.first().map(|one| {
            el("a")
                .class("button quiet")
                .attr("href", Route::result(one.id()).fragment())
                .text(texts.to_result)
        });
        let in_force = self.live().map(|account| account.in_force()).unwrap_or_default();
        let fits = self.fits();
        let name = |variant: Variant| name_of(&self.definition, variant, locale);
        let facts =
            [fits.map(|fits| (texts.now_fits)(name(fits))), Some((texts.now_in_force)(name(in_force)))];
        let above = fits.is_some_and(|fits| fits < in_force);
        let begun = assessed.begun.map(|(_, answered)| {
            let said = (texts.begun)(answered, self.definition.instrument.questions().len());
            el("p").class("aside-note").text(said)
        });
        el("div")
            .class("account-standing")
            .child(
                el("ul")
                    .class("account-facts")
                    .children(facts.into_iter().flatten().map(|fact| el("li").text(fact))),
            )
            .children(above.then(|| {
                el("p").class("notice").attr("data-notice", "above-fitting").text(texts.above_fitting)
            }))
            .children(finished.is_empty().then(|| el("p").text(texts.before_assessment)))
            .children(begun)
            .child(el("p").class("data-buttons").child(assess).children(result))
            .child(self.over_time(&finished))
    }

    /// All assessments, where there are several.
    fn over_time(&self, finished: &[&Assessment]) -> AnyView {
        if finished.len() < 2 {
            return nothing();
        }
        let (texts, locale) = (self.texts, self.locale);
        let rows = finished.iter().filter_map(|one| {
            let standing = Standing::of(one.instrument(), &one.answers())?;
            let link = el("a")
                .attr("href", Route::result(one.id()).fragment())
                .text(clock::short_day(locale, one.day()));
            let row = el("tr")
                .child(el("th").attr("scope", "row").child(link))
                .child(el("td").text(name_of(&self.definition, standing.fits, locale)))
                .child(el("td").text(number::value(locale, standing.readiness)))
                .child(el("td").text(number::value(locale, standing.importance)));
            Some(row)
        });
        let heads = [texts.day, texts.fits, texts.readiness, texts.importance];
        let heads = heads.map(|name| el("th").attr("scope", "col").text(name));
        let compare = match finished {
            [last, before, ..] => Some(
                el("a")
                    .attr("href", Route::comparison(before.id(), last.id()).fragment())
                    .attr("data-action", "compare")
                    .text(texts.compare),
            ),
            _ => None,
        };
        section("over-time", texts.over_time)
            .child(
                el("div")
                    .class("wide-table")
                    .attr("tabindex", "0")
                    .attr("role", "group")
                    .attr("aria-labelledby", "over-time-title")
                    .child(
                        el("table")
                            .class("figures")
                            .child(el("thead").child(el("tr").children(heads)))
                            .child(el("tbody").children(rows)),
                    ),
            )
            .child(el("p").children(compare))
            .into()
    }

    fn working(&self) -> AnyView {
        let fits = untrack(|| self.fits());
        let working = Working {
            accounts: self.accounts,
            locale: self.locale,
            texts: self.texts,
            definition: self.definition.clone(),
            id: self.id.clone(),
            fits,
        };
        parts([untrack(|| working.sections())])
    }
}
