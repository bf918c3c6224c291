//! What may change in an account: its name, our unit, the client's level, its share of profit; and erasing it.

use leptos::prelude::*;

use super::page::AccountPage;
use super::words::share_of;
use super::{button, to_accounts};
use crate::app::components::confirm_button::confirm_button;
use crate::app::components::form::Form;
use crate::app::components::section::section;
use crate::app::components::unfolds::unfolds;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live, nothing};
use crate::app::records::SaveStatus;
use crate::domain::account::{Account, Change, ProfitShare, Reach};
use crate::domain::name::Name;
use crate::domain::record::Record;
use crate::i18n::number_input;

impl AccountPage {
    pub(super) fn settings(&self) -> Markup {
        let texts = self.texts;
        let form = Form::new("account", self.accounts.entries);
        // What was typed stays, unless the account is another one, or was changed by another tab.
        if let Some(account) = self.now().filter(|account| !self.is_filled_in(account)) {
            let name = |name: Option<Name>| name.map(|name| name.to_string()).unwrap_or_default();
            form.enter("name", name(account.name()));
            form.enter("unit", name(account.unit()));
            form.enter("reach", account.reach().map_or("", Reach::id));
            let share = account.profit().map(|share| share_of(share.hundredths().into(), self.locale));
            form.enter("profit", share.unwrap_or_default());
            self.accounts.fill(Some(account));
        }
        let reaches = Reach::ALL.map(|reach| (reach.id(), (texts.reach_of)(reach)));
        let options = [("", texts.reach_unsaid)].into_iter().chain(reaches);
        let options = options.map(|(value, words)| form.option("reach", value, words));
        let is_saved = RwSignal::new(false);
        let page = self.clone();
        let save = button("save-account", texts.save).class("button").on_click(move || {
            let is_right = page.save(form);
            is_saved.set(is_right && untrack(|| page.accounts.accounts.status() == SaveStatus::Saved));
        });
        let saved =
            live(move || if is_saved.get() { el("span").text(texts.saved).into() } else { nothing() });
        let (accounts, id) = (self.accounts, self.id.clone());
        let (accounts_writable, assessments_writable) =
            (accounts.accounts.watch_writable(), accounts.state.records.watch_writable());
        let erase = move || {
            let id = id.clone();
            let erase = confirm_button("link", "erase-account", texts.erase, texts.erase_sure, move || {
                accounts.erase_and_leave(&id);
                later("[data-action=undo]");
            });
            AnyView::from(erase)
        };
        let erase = live(move || match (accounts_writable.get(), assessments_writable.get()) {
            (Some(1), Some(1)) => erase(),
            _ => nothing(),
        });
        section("account-settings", texts.settings)
            .child(unfolds("account-fields", texts.change_account, false))
            .child(
                el("div")
                    .attr("id", "account-fields")
                    .class("folded")
                    .child(form.name("name", texts.name, Some(texts.alias_why)))
                    .child(form.name("unit", texts.unit, Some(texts.unit_hint)))
                    .child(form.select("reach", texts.reach, options))
                    .child(form.number("profit", texts.profit, Some(texts.profit_hint)))
                    .child(el("p").child(save))
                    .child(el("p").attr("role", "status").child(saved)),
            )
            .child(el("p").class("data-buttons").child(to_accounts(texts)).child(erase))
    }

    /// Keeps what was entered, unless something in it is wrong.
    fn save(&self, form: Form) -> bool {
        let texts = self.texts;
        let mut flaws = Vec::new();
        let name = Name::typed(&form.now("name"));
        if name.is_none() {
            flaws.push(("name", texts.no_name.to_owned()));
        }
        let typed = form.now("profit");
        let share = (!typed.is_empty())
            .then(|| number_input::read(self.locale, &typed).ok().and_then(ProfitShare::of_percent));
        if share == Some(None) {
            flaws.push(("profit", (texts.not_a_share)(&number_input::shortened(&typed))));
        }
        let is_right = flaws.is_empty();
        form.say(flaws);
        let filled = self.accounts.filled();
        if let (true, Some(name), Some(filled)) = (is_right, name, filled) {
            // Only what was changed here: another tab may have changed the rest meanwhile.
            let (unit, reach) = (Name::typed(&form.now("unit")), Reach::of(&form.now("reach")));
            let share = share.flatten();
            let changes = [
                (filled.name().as_ref() != Some(&name)).then(|| Change::name(&name)),
                (filled.unit() != unit).then(|| Change::unit(unit.as_ref())),
                (filled.reach() != reach).then(|| Change::reach(reach)),
                (filled.profit() != share).then(|| Change::profit(share)),
            ];
            if let Some(changes) = changes.into_iter().flatten().reduce(Change::and) {
                self.change(changes);
            }
            self.accounts.fill(self.now());
        }
        is_right
    }

    /// Whether the fields hold what the account says, but for what was typed since.
    fn is_filled_in(&self, account: &Account) -> bool {
        let settings =
            |account: &Account| (account.name(), account.unit(), account.reach(), account.profit());
        let filled = self.accounts.filled();
        filled.is_some_and(|filled| filled.id() == account.id() && settings(&filled) == settings(account))
    }
}
