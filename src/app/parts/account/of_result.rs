//! What the result of an assessment of a key account has below its advice: the process, which client it is about, and how work with
//! that client goes on.

use std::sync::Arc;

use leptos::prelude::*;

use super::button;
use super::portfolio::called;
use super::state::AccountState;
use super::working::{Working, process};
use crate::app::components::form::Form;
use crate::app::components::section::section;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::app::state::State;
use crate::domain::account::Account;
use crate::domain::account::portfolio::Standing;
use crate::domain::account::variant::Variant;
use crate::domain::assessment::{Assessment, Change};
use crate::domain::id::Id;
use crate::domain::name::Name;
use crate::domain::record::Record;
use crate::i18n::texts::accounts::Texts;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// The value of the option for a client that is not listed yet.
const NEW: &str = "";

/// Below the advice of such a result; nothing at another.
pub fn of_result(state: State, locale: Locale, route: &Route) -> AnyView {
    let Route::Result(id) = route.clone() else { return nothing() };
    let accounts = AccountState::of(state);
    accounts.load();
    accounts.once_whole(locale, move |definition| {
        OfResult { accounts, locale, id: id.clone(), definition }.view()
    })
}

#[derive(Clone)]
struct OfResult {
    accounts: AccountState,
    locale: Locale,
    id: Id,
    definition: Arc<Definition>,
}

impl OfResult {
    fn texts(&self) -> &'static Texts {
        Texts::of(self.locale)
    }

    fn view(&self) -> AnyView {
        let (records, id) = (self.accounts.state.records, self.id.clone());
        let page = self.clone();
        live(move || {
            let read = |one: &Assessment| {
                (Standing::of(one.instrument(), &one.answers()).map(|standing| standing.fits), one.account())
            };
            let Some((Some(fits), account)) = records.get(&id, read) else { return nothing() };
            let account = account.filter(|id| page.accounts.accounts.get(id, |_| ()).is_some());
            untrack(|| page.about(fits, account))
        })
    }

    fn about(&self, fits: Variant, account: Option<Id>) -> AnyView {
        let texts = self.texts();
        let Some(account) = account else {
            return parts([
                AnyView::from(process(&self.definition, fits, self.locale, texts)),
                self.whose().into(),
            ]);
        };
        let name = untrack(|| self.accounts.accounts.get(&account, called)).unwrap_or_default();
        let to = el("a").attr("href", Route::account(&account).fragment()).text(name);
        let latest = self.accounts.fits(&account);
        let working = Working {
            accounts: self.accounts,
            locale: self.locale,
            texts,
            definition: self.definition.clone(),
            id: account,
            // The result on screen may be an earlier one.
            fits: latest.or(Some(fits)),
        };
        parts([
            el("p").class("about-client").text(format!("{} ", texts.about_client)).child(to).into(),
            working.sections(),
        ])
    }

    /// Gives the assessment to a client, a listed one or a new one.
    fn whose(&self) -> Markup {
        let texts = self.texts();
        let form = Form::new("client", self.accounts.entries);
        let known = self.accounts.accounts.read(|accounts| {
            let option = |account: &Account| (account.id().to_string(), called(account));
            accounts.all().iter().map(option).collect::<Vec<_>>()
        });
        let choice = (!known.is_empty()).then(|| {
            let new = form.option("account", NEW, texts.new_client);
            let known = known.iter().map(|(id, name)| form.option("account", id, name));
            form.select("account", texts.client, [new].into_iter().chain(known))
        });
        let name = live(move || match form.text("account").as_str() {
            NEW => form.line("account-name", texts.name, Some(texts.alias_why)).into(),
            _ => nothing(),
        });
        let page = self.clone();
        let give = button("give", texts.give).class("button quiet").on_click(move || page.give(form));
        section("which-client", texts.which_client)
            .child(el("p").text(texts.which_client_why))
            .children(choice)
            .child(name)
            .child(el("p").child(give))
    }

    fn give(&self, form: Form) {
        let chosen = form.now("account");
        let account = if chosen == NEW {
            let Some(name) = Name::typed(&form.now("account-name")) else {
                form.say(vec![("account-name", self.texts().no_name.to_owned())]);
                return;
            };
            self.accounts.add(&name)
        } else {
            Id::new(&chosen)
        };
        if let Some(account) = account {
            form.say(Vec::new());
            form.enter("account", "");
            form.enter("account-name", "");
            self.accounts.state.records.change(&self.id, Change::account(Some(&account)));
            later(".about-client a");
        }
    }
}
