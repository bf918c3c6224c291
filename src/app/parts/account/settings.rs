//! What may change in an account: its name, our unit, the client's level, its share of profit; and erasing it.

use leptos::prelude::*;

use super::page::AccountPage;
use super::portfolio::share_of;
use super::{button, to_accounts};
use crate::app::components::confirm_button::confirm_button;
use crate::app::components::form::Form;
use crate::app::components::section::section;
use crate::app::components::unfolds::unfolds;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live, nothing};
use crate::domain::account::{Change, ProfitShare, Reach};
use crate::domain::name::Name;
use crate::i18n::number_input;

impl AccountPage {
    pub(super) fn settings(&self) -> Markup {
        let texts = self.texts;
        let form = Form::new("account", self.accounts.entries);
        if let Some(account) = self.now() {
            let name = |name: Option<Name>| name.map(|name| name.to_string()).unwrap_or_default();
            form.enter("name", name(account.name()));
            form.enter("unit", name(account.unit()));
            form.enter("reach", account.reach().map_or("", Reach::id));
            let share = account.profit().map(|share| share_of(share.hundredths().into(), self.locale));
            form.enter("profit", share.unwrap_or_default());
        }
        let reaches = Reach::ALL.map(|reach| (reach.id(), (texts.reach_of)(reach)));
        let options = [("", texts.reach_unsaid)].into_iter().chain(reaches);
        let options = options.map(|(value, words)| form.option("reach", value, words));
        let is_saved = RwSignal::new(false);
        let page = self.clone();
        let save = button("save-account", texts.save).class("button").on_click(move || {
            is_saved.set(page.save(form));
        });
        let saved =
            live(move || if is_saved.get() { el("span").text(texts.saved).into() } else { nothing() });
        let (accounts, id) = (self.accounts, self.id.clone());
        let erase = confirm_button("link", "erase-account", texts.erase, texts.erase_sure, move || {
            accounts.erase_and_leave(&id);
            later("[data-action=undo]");
        });
        section("account-settings", texts.settings)
            .child(unfolds("account-fields", texts.change_account, false))
            .child(
                el("div")
                    .attr("id", "account-fields")
                    .class("folded")
                    .child(form.line("name", texts.name, Some(texts.alias_why)))
                    .child(form.line("unit", texts.unit, Some(texts.unit_hint)))
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
        if let (true, Some(name)) = (is_right, name) {
            self.change(
                Change::name(&name)
                    .and(Change::unit(Name::typed(&form.now("unit")).as_ref()))
                    .and(Change::reach(Reach::of(&form.now("reach"))))
                    .and(Change::profit(share.flatten())),
            );
        }
        is_right
    }
}
