//! Key accounts: all of them side by side, one of them, and what its screen and the screen of a result share.

mod assessed;
mod lessons;
mod of_result;
mod page;
mod portfolio;
mod process;
mod proposal;
mod settings;
mod state;
mod words;
mod working;

use leptos::prelude::*;

use crate::app::components::missing::missing as screen;
use crate::app::markup::{Markup, el, live};
use crate::app::notices::notices;
use crate::app::state::State;
use crate::i18n::texts::accounts::Texts;
use crate::questionnaire::locale::Locale;
use crate::route::{Page, Route};
use state::AccountState;

pub use of_result::of_result;

/// All accounts.
pub fn accounts(state: State, locale: Locale, _: &Route) -> AnyView {
    let accounts = AccountState::of(state);
    untrack(|| accounts.accounts.load_all());
    accounts.once_whole(locale, move |definition| {
        accounts.load_latest();
        portfolio::page(accounts, locale, &definition)
    })
}

/// The account of an address, or a proposal for it.
pub fn page(state: State, locale: Locale, route: &Route) -> AnyView {
    let accounts = AccountState::of(state);
    untrack(|| accounts.accounts.load_all());
    let Some(id) = route.record_id() else { return missing(accounts, locale) };
    let proposed = route.proposed().map(str::to_owned);
    let shown = id.clone();
    // Drawn again when the account appears or disappears, but not when it changes.
    let is_there = Memo::new(move |_| accounts.accounts.get(&shown, |_| 1));
    live(move || match (is_there.get(), &proposed) {
        (None, _) => missing(accounts, locale),
        (_, Some(variant)) => proposal::page(accounts, locale, &id, variant),
        _ => {
            let id = id.clone();
            accounts.once_whole(locale, move |definition| {
                accounts.load_of(&id);
                page::page(accounts, locale, &id, &definition)
            })
        }
    })
}

/// No such account, or no such proposal. What can't be read is said.
fn missing(accounts: AccountState, locale: Locale) -> AnyView {
    let texts = Texts::of(locale);
    let screen = screen("account", texts.no_account, texts.no_account_reason, to_accounts(texts));
    screen.child(notices(accounts.accounts, locale)).into()
}

/// The way back to the list.
fn to_accounts(texts: &'static Texts) -> Markup {
    el("a").class("button quiet").attr("href", Route::to(Page::Accounts).fragment()).text(texts.to_accounts)
}

fn button(action: &'static str, text: impl Into<String>) -> Markup {
    el("button").attr("type", "button").attr("data-action", action).text(text)
}
