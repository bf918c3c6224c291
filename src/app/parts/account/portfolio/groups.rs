//! Clients by our units and their levels, and those that several of our units serve.

use super::Portfolio;
use crate::app::components::section::section;
use crate::app::markup::{Markup, el};
use crate::app::parts::account::words::link;
use crate::domain::account::Reach;
use crate::domain::account::portfolio::{Client, by_unit_and_reach, shared};
use crate::domain::name::Name;

impl Portfolio {
    pub(super) fn groups(&self, clients: &[Client]) -> Option<Markup> {
        let texts = self.texts;
        let groups = by_unit_and_reach(clients);
        if groups.is_empty() {
            return None;
        }
        let rows = groups.iter().map(|group| {
            let unit = group.unit.as_ref().map_or(texts.no_unit, Name::as_str);
            let reach = group.reach.map_or(texts.no_reach, texts.reach_of);
            let clients = group.clients.iter().map(|client| el("li").child(link(&client.account)));
            el("div")
                .child(el("h3").text(format!("{unit}{}{reach}", texts.list_separator)))
                .child(el("ul").class("lines").children(clients))
        });
        let shared = shared(clients).into_iter().map(|of| {
            let several = |names: Vec<&str>| {
                if names.len() > 1 { names.join(texts.list_separator) } else { String::new() }
            };
            let units = several(of.units.iter().map(Name::as_str).collect());
            let reaches = several(of.reaches.iter().map(|reach: &Reach| (texts.reach_of)(*reach)).collect());
            let said = (texts.shared)(of.name.as_str(), &units, &reaches);
            el("p").class("notice").attr("data-notice", "shared-client").text(said)
        });
        Some(
            section("by-unit", texts.by_unit)
                .child(el("p").text(texts.by_unit_how))
                .children(shared)
                .child(el("div").class("unit-groups").children(rows)),
        )
    }
}
