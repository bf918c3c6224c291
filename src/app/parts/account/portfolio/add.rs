//! The form that adds a client.

use leptos::prelude::*;

use super::Portfolio;
use crate::app::components::form::Form;
use crate::app::components::section::section;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live, nothing};
use crate::app::parts::account::button;
use crate::app::parts::account::words::called;
use crate::domain::account::portfolio::is_taken;
use crate::domain::name::Name;

impl Portfolio {
    /// The form, and what is to be said of the client that was added last.
    pub(super) fn add(&self) -> Markup {
        let (texts, accounts) = (self.texts, self.accounts);
        let form = Form::new("new-account", accounts.entries);
        let said = RwSignal::new(None::<String>);
        // Grows when the field is to show another text than was typed.
        let drawn = RwSignal::new(0);
        let page = self.clone();
        let suggested = live(move || {
            let Some(alias) = page.free_alias() else { return nothing() };
            let text = (texts.use_alias)(&alias);
            button("use-alias", text)
                .class("link")
                .on_click(move || {
                    form.enter("account-name", alias.as_str());
                    drawn.update(|count| *count += 1);
                    later("#new-account-account-name");
                })
                .into()
        });
        let page = self.clone();
        let add = button("add-account", texts.add).class("button").on_click(move || {
            let typed = form.now("account-name");
            let Some(name) = Name::typed(&typed) else {
                form.say(vec![("account-name", texts.no_name.to_owned())]);
                return;
            };
            form.say(Vec::new());
            let is_taken = is_taken(&untrack(|| page.accounts.clients()), &name);
            let Some(id) = page.accounts.add(&name) else { return };
            form.enter("account-name", "");
            // So that its row is there.
            page.whole.set(true);
            drawn.update(|count| *count += 1);
            said.set(is_taken.then(|| (texts.taken)(name.as_str())));
            later(format!("[data-account=\"{id}\"] [data-action=assess-account]"));
        });
        let notice = live(move || match said.get() {
            Some(said) => el("p").class("notice").attr("data-notice", "account-added").text(said).into(),
            None => nothing(),
        });
        section("add-client", texts.add)
            .child(live(move || {
                drawn.get();
                form.name("account-name", texts.name, Some(texts.alias_why)).into()
            }))
            .child(el("p").child(suggested))
            .child(el("p").child(add))
            .child(el("div").attr("role", "status").child(notice))
    }

    /// "Client C": the first alias that is free.
    fn free_alias(&self) -> Option<String> {
        self.accounts.accounts.read(|accounts| {
            let is_taken = |alias: &String| accounts.all().iter().any(|account| called(account) == *alias);
            let aliases = ('A'..='Z').map(|letter| (self.texts.alias)(letter));
            aliases.into_iter().find(|alias| !is_taken(alias))
        })
    }
}
