//! The table of all clients, and the sentence on their shares of profit.

use std::cmp::Ordering;

use leptos::prelude::*;

use super::Portfolio;
use crate::app::components::section::section;
use crate::app::components::show_all::show_all;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live, parts};
use crate::app::parts::account::assessed::{Assessed, assess};
use crate::app::parts::account::button;
use crate::app::parts::account::words::{called, link, share_of};
use crate::domain::account::Account;
use crate::domain::account::portfolio::{Client, Shares};
use crate::domain::account::variant::Variant;
use crate::domain::order::order;
use crate::domain::record::Record;
use crate::i18n::number;
use crate::platform::clock;

/// What the table is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Column {
    #[default]
    Name,
    Fits,
    InForce,
    Readiness,
    Importance,
    Profit,
}

/// By which column, and whether from the end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sorting {
    by: Column,
    is_down: bool,
}

/// The number of rows shown at first.
const SHOWN: usize = 50;

const COLUMNS: [(Column, &str); 6] = [
    (Column::Name, "name"),
    (Column::Fits, "fits"),
    (Column::InForce, "in-force"),
    (Column::Readiness, "readiness"),
    (Column::Importance, "importance"),
    (Column::Profit, "profit"),
];

impl Portfolio {
    pub(super) fn table(&self, clients: &[Client], assessed: &[Assessed]) -> Markup {
        let texts = self.texts;
        let (page, all, of_all) = (self.clone(), clients.to_vec(), assessed.to_vec());
        let table = live(move || page.sorted(&all, &of_all, page.sorting.get(), page.whole.get()).into());
        let title = (texts.your_clients)(clients.len());
        let next = format!(".clients tbody tr:nth-child({}) a", SHOWN + 1);
        let count = clients.len();
        let whole = (count > SHOWN).then(|| show_all((texts.show_all)(count), self.whole, next));
        section("clients", &title)
            .child(
                el("div")
                    .class("wide-table")
                    .attr("tabindex", "0")
                    .attr("role", "group")
                    .attr("aria-labelledby", "clients-title")
                    .child(table),
            )
            .children(whole)
            .children(self.shares(clients).map(|said| el("p").attr("data-shares", "").text(said)))
    }

    fn sorted(&self, clients: &[Client], assessed: &[Assessed], sorting: Sorting, is_whole: bool) -> Markup {
        let texts = self.texts;
        let names: Vec<String> =
            clients.iter().map(|client| called(&client.account).to_lowercase()).collect();
        let compare = |one: usize, other: usize| {
            let (a, b) = (&clients[one], &clients[other]);
            let (of_a, of_b) = (a.standing.as_ref(), b.standing.as_ref());
            let by = match sorting.by {
                Column::Name => names[one].cmp(&names[other]),
                Column::Fits => of_a.map(|s| s.fits).cmp(&of_b.map(|s| s.fits)),
                Column::InForce => a.account.in_force().cmp(&b.account.in_force()),
                Column::Readiness => of_a.map(|s| s.readiness).cmp(&of_b.map(|s| s.readiness)),
                Column::Importance => of_a.map(|s| s.importance).cmp(&of_b.map(|s| s.importance)),
                Column::Profit => a.account.profit().cmp(&b.account.profit()),
            };
            if sorting.is_down { by.reverse() } else { by }.then(names[one].cmp(&names[other]))
        };
        let compare: &dyn Fn(usize, usize) -> Ordering = &compare;
        let shown = if is_whole { clients.len() } else { SHOWN };
        let rows = order(clients.len(), compare).into_iter().take(shown);
        let rows = rows.map(|at| self.row(&clients[at], &assessed[at]));
        let head = COLUMNS.into_iter().map(|(column, id)| self.head(column, id, sorting));
        let plain = [texts.assessed, texts.what_next].map(|name| el("th").attr("scope", "col").text(name));
        el("table")
            .class("figures")
            .child(el("thead").child(el("tr").children(head).children(plain)))
            .child(el("tbody").children(rows))
    }

    fn head(&self, column: Column, id: &'static str, sorting: Sorting) -> Markup {
        let (texts, sorted) = (self.texts, self.sorting);
        let name = match column {
            Column::Name => texts.client,
            Column::Fits => texts.fits,
            Column::InForce => texts.in_force,
            Column::Readiness => texts.readiness,
            Column::Importance => texts.importance,
            Column::Profit => texts.profit,
        };
        let is_by = sorting.by == column;
        // Names from A on, everything else from the greatest.
        let is_down = if is_by { !sorting.is_down } else { column != Column::Name };
        let sort = button("sort", name).class("sort").attr("data-sort", id).on_click(move || {
            sorted.set(Sorting { by: column, is_down });
            later(format!("[data-sort={id}]"));
        });
        let order = if sorting.is_down { "descending" } else { "ascending" };
        el("th").attr("scope", "col").attr_if("aria-sort", is_by.then_some(order)).child(sort)
    }

    fn row(&self, client: &Client, assessed: &Assessed) -> Markup {
        let locale = self.locale;
        let (account, standing) = (&client.account, client.standing.as_ref());
        let value = |text: Option<String>| text.unwrap_or_else(|| "–".to_owned());
        let fits = standing.map(|standing| standing.fits);
        let cells = [
            value(fits.map(|fits| self.name_of(fits).to_owned())),
            self.name_of(account.in_force()).to_owned(),
            value(standing.map(|standing| number::value(locale, standing.readiness))),
            value(standing.map(|standing| number::value(locale, standing.importance))),
            value(account.profit().map(|share| format!("{}%", share_of(share.hundredths().into(), locale)))),
        ];
        el("tr")
            .attr("data-account", account.id().as_str())
            .attr("data-fits", fits.map_or("", Variant::id))
            .attr("data-in-force", account.in_force().id())
            .child(el("th").attr("scope", "row").child(link(account)))
            .children(cells.map(|cell| el("td").text(cell)))
            .child(el("td").child(self.assessed(assessed)))
            .child(el("td").child(self.assess(account, assessed)))
    }

    /// The day of the last assessment, and how far one is that is in progress.
    fn assessed(&self, assessed: &Assessed) -> AnyView {
        let (texts, all) = (self.texts, self.definition.instrument.questions().len());
        let day = assessed.last.map(|day| clock::short_day(self.locale, day));
        let begun = assessed.begun.as_ref().map(|(_, answered)| (texts.begun)(*answered, all));
        let is_new = day.is_none() && begun.is_none();
        let said = [day, begun, is_new.then(|| texts.not_assessed.to_owned())];
        parts(said.into_iter().flatten().map(|said| el("span").text(said)))
    }

    fn assess(&self, account: &Account, assessed: &Assessed) -> Markup {
        let (what, to) = assess(account.id(), assessed, &self.definition, self.texts);
        el("a")
            .attr("href", to)
            .attr("data-action", "assess-account")
            .attr("aria-label", (self.texts.assess_whom)(what, &called(account)))
            .text(what)
    }

    /// What the shares of profit come to.
    fn shares(&self, clients: &[Client]) -> Option<String> {
        let (texts, locale) = (self.texts, self.locale);
        let given = clients.iter().filter(|client| client.account.profit().is_some()).count();
        match Shares::of(clients) {
            Shares::Incomplete if given > 0 && clients.len() > 1 => {
                Some((texts.shares_missing)(clients.len() - given))
            }
            Shares::Incomplete => None,
            Shares::TooMuch(all) => Some((texts.shares_too_much)(&share_of(all, locale))),
            Shares::Known { largest, bring } if largest == clients.len() => {
                Some((texts.shares_all)(largest, &share_of(bring, locale)))
            }
            Shares::Known { largest, bring } => {
                Some((texts.shares)(largest, clients.len(), &share_of(bring, locale)))
            }
        }
    }
}
