//! A link with UTM tags for a bet, spelled alike each time.

use leptos::prelude::*;

use super::PlanPage;
use crate::app::components::copying::{Copied, copied_status, copying};
use crate::app::components::form::Form;
use crate::app::components::unfolds::unfolds;
use crate::app::markup::{Markup, el};
use crate::app::parts::plan::button;
use crate::domain::id::Id;
use crate::domain::plan::Change;
use crate::domain::plan::bet::Bet;
use crate::domain::plan::link::{NoLink, Tags, tagged};

impl PlanPage {
    /// The link of a bet, and the form that makes one, where its stage of the funnel calls for it.
    pub(super) fn link(&self, bet: &Bet) -> Option<Markup> {
        let tags_links = self
            .playbook
            .stages
            .iter()
            .any(|stage| stage.tags_links && bet.stage.as_ref() == Some(&stage.id));
        tags_links.then(|| el("div").class("bet-link").children(self.made(bet)).children(self.link_form(bet)))
    }

    fn made(&self, bet: &Bet) -> Option<Markup> {
        let texts = self.texts;
        let link = bet.link.clone()?;
        let copied: Copied = RwSignal::new(None);
        let shown = link.clone();
        let copy = copying(button("copy-link", texts.copy_link).class("link"), copied, move || link.clone());
        Some(
            el("div")
                .child(el("output").attr("data-link", "").text(shown))
                .child(el("p").class("row-actions").child(copy))
                .child(copied_status(copied, texts.copied, texts.not_copied)),
        )
    }

    fn link_form(&self, bet: &Bet) -> [Markup; 2] {
        let texts = self.texts;
        let body = format!("link-{}", bet.id);
        let form = Form::new(body.as_str(), self.plan.entries);
        let (page, id) = (self.clone(), bet.id.clone());
        let make = button("make-link", texts.make_link).class("button quiet");
        let make = make.on_click(move || page.make_link(form, &id));
        [
            unfolds(body.as_str(), texts.tag_link, false),
            el("div")
                .attr("id", body)
                .class("folded")
                .child(form.line("address", texts.link_address, None))
                .child(
                    el("div")
                        .class("two-fields")
                        .child(form.line("source", texts.link_source, Some(texts.link_source_hint)))
                        .child(form.line("medium", texts.link_medium, Some(texts.link_medium_hint)))
                        .child(form.line("campaign", texts.link_campaign, Some(texts.link_campaign_hint)))
                        .child(form.line("content", texts.link_content, Some(texts.link_optional)))
                        .child(form.line("term", texts.link_term, Some(texts.link_optional))),
                )
                .child(el("p").class("hint").text(texts.link_how))
                .child(el("p").child(make)),
        ]
    }

    fn make_link(&self, form: Form, bet: &Id) {
        let tags = Tags {
            source: form.now("source"),
            medium: form.now("medium"),
            campaign: form.now("campaign"),
            content: form.now("content"),
            term: form.now("term"),
        };
        match tagged(&form.now("address"), &tags) {
            Ok(link) => {
                form.say(Vec::new());
                self.change(Change::link(bet, Some(&link)));
            }
            Err(NoLink::Address) => form.say(vec![("address", self.texts.no_address.to_owned())]),
            Err(NoLink::Tag(name)) => form.say(vec![(name, self.texts.no_tag.to_owned())]),
        }
    }
}
