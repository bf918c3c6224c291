//! What the result of an assessment of a key account has below its advice: the process, which client it is about, and how work with
//! that client goes on.

use std::sync::Arc;

use leptos::prelude::*;

use super::button;
use super::state::AccountState;
use super::words::called;
use super::working::{Working, process};
use crate::app::components::form::Form;
use crate::app::components::section::section;
use crate::app::frame::later;
use crate::app::markup::{Markup, changes, el, live, nothing, parts};
use crate::app::notices::notices;
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
    untrack(|| accounts.accounts.load_all());
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
        // Drawn again when the variant or the client changes, but not when something is ticked.
        let page = self.clone();
        let changes = changes(move || Some(page.now()));
        let page = self.clone();
        let drawn = live(move || {
            changes.get();
            untrack(|| match page.now() {
                (Some(fits), account) => page.about(fits, account),
                _ => nothing(),
            })
        });
        parts([notices(self.accounts.accounts, self.locale), drawn])
    }

    /// The variant that fits, and the client.
    fn now(&self) -> (Option<Variant>, Option<Id>) {
        let read = |one: &Assessment| {
            (Standing::of(one.instrument(), &one.answers()).map(|standing| standing.fits), one.account())
        };
        let (fits, account) = self.accounts.state.records.get(&self.id, read).unwrap_or_default();
        (fits, account.filter(|id| self.accounts.is_there(id)))
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
        self.accounts.load_of(&account);
        let (records, id) = (self.accounts.state.records, self.id.clone());
        let other = button("give-other", texts.give_other).class("link").on_click(move || {
            records.change(&id, Change::account(None));
            later("#which-client-title");
        });
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
            el("p").class("give-other").child(other).into(),
            working.sections(),
        ])
    }

    /// Gives the assessment to a client, a listed one or a new one.
    fn whose(&self) -> Markup {
        let texts = self.texts();
        let form = Form::new(format!("client-{}", self.id), self.accounts.entries);
        let accounts = self.accounts;
        // Another tab may delete a client that was chosen here.
        let chosen = move || Id::new(&form.text("account")).filter(|id| accounts.is_there(id));
        let choice = live(move || {
            let known = accounts.accounts.read(|accounts| {
                let option = |account: &Account| (account.id().to_string(), called(account));
                accounts.all().iter().map(option).collect::<Vec<_>>()
            });
            if known.is_empty() {
                return nothing();
            }
            let new = form.option("account", NEW, texts.new_client);
            let known = known.iter().map(|(id, name)| form.option("account", id, name));
            form.select("account", texts.client, [new].into_iter().chain(known)).into()
        });
        let name = live(move || match chosen() {
            None => form.name("account-name", texts.name, Some(texts.alias_why)).into(),
            Some(_) => nothing(),
        });
        let page = self.clone();
        let give = button("give", texts.give).class("button quiet").on_click(move || page.give(form));
        section("which-client", texts.which_client)
            .child(el("p").text(texts.which_client_why))
            .child(choice)
            .child(name)
            .child(el("p").child(give))
    }

    fn give(&self, form: Form) {
        let chosen = Id::new(&form.now("account")).filter(|id| untrack(|| self.accounts.is_there(id)));
        let account = if chosen.is_none() {
            let Some(name) = Name::typed(&form.now("account-name")) else {
                form.say(vec![("account-name", self.texts().no_name.to_owned())]);
                return;
            };
            self.accounts.add(&name)
        } else {
            chosen
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
