//! A proposal for the client of an account, on one page. It is made from the variant alone and from what is typed here.

use leptos::prelude::*;

use super::process::process_drawing;
use super::state::AccountState;
use super::{button, missing};
use crate::app::components::copying::{Copied, copied_status, copying};
use crate::app::components::form::Form;
use crate::app::markup::{Markup, el, live};
use crate::domain::account::Account;
use crate::domain::account::variant::Variant;
use crate::domain::id::Id;
use crate::domain::name::Name;
use crate::export::proposal::{Block, Proposal, ProposalInput, Section, markdown, picture};
use crate::i18n::texts::accounts::Texts;
use crate::platform::{clock, document, export, files};
use crate::questionnaire::locale::Locale;
use crate::route::Route;

#[derive(Clone)]
struct ProposalPage {
    locale: Locale,
    variant: Variant,
    form: Form,
}

/// The screen: what stands in the proposal, what can be done with it, and the proposal as it will be printed.
pub fn page(accounts: AccountState, locale: Locale, id: &Id, variant: &str) -> AnyView {
    let texts = Texts::of(locale);
    let form = Form::new(format!("proposal-{id}"), accounts.entries);
    let name = untrack(|| accounts.accounts.get(id, Account::name)).flatten();
    form.default("client", name.as_ref().map(Name::to_string).unwrap_or_default());
    form.default("who", document::brand().unwrap_or_default());
    let Some(variant) = Id::new(variant).and_then(|id| Variant::of(&id)) else {
        return missing(accounts, locale);
    };
    let page = ProposalPage { locale, variant, form };
    let shown = page.clone();
    let back =
        el("a").class("button quiet").attr("href", Route::account(id).fragment()).text(texts.back_to_client);
    el("article")
        .class("proposal-page")
        .attr("data-proposal", variant.id())
        .child(
            el("div")
                .class("proposal-tools")
                .child(el("h1").attr("tabindex", "-1").text(texts.proposal))
                .child(el("p").class("lede").text(texts.proposal_how))
                .child(
                    el("div")
                        .class("two-fields")
                        .child(form.line("client", texts.for_whom, Some(texts.for_whom_hint)))
                        .child(form.line("who", texts.from_whom, Some(texts.from_whom_hint))),
                )
                .child(page.buttons(texts, back)),
        )
        .child(live(move || shown.paper()))
        .into()
}

impl ProposalPage {
    fn proposal(&self) -> Proposal {
        let text = |name| Some(self.form.text(name)).filter(|text| !text.is_empty());
        let (client, who) = (text("client"), text("who"));
        Proposal::of(&ProposalInput {
            locale: self.locale,
            variant: self.variant,
            client: client.as_deref(),
            who: who.as_deref(),
            day: &clock::day(self.locale, clock::now()),
        })
    }

    fn buttons(&self, texts: &'static Texts, back: Markup) -> Markup {
        let copied: Copied = RwSignal::new(None);
        let (copy, save) = (self.clone(), self.clone());
        let print =
            button("print", texts.print).class("button").on_click(move || export::print(texts.proposal));
        let copy =
            copying(button("copy-proposal", texts.copy_markdown).class("button quiet"), copied, move || {
                markdown(&copy.proposal())
            });
        let save = button("save-proposal", texts.save_markdown).class("button quiet").on_click(move || {
            let name = format!("{}-{}.md", texts.proposal_file, clock::iso_day(clock::now()));
            files::save(&name, "text/markdown", &markdown(&untrack(|| save.proposal())));
        });
        el("div")
            .child(el("p").class("data-buttons").child(print).child(copy).child(save).child(back))
            .child(copied_status(copied, texts.copied, texts.not_copied))
    }

    /// The proposal as it will be printed.
    fn paper(&self) -> AnyView {
        let proposal = self.proposal();
        let facts = proposal.facts.iter().map(|fact| el("li").text(fact.as_str()));
        el("section")
            .class("proposal")
            .attr("aria-labelledby", "proposal-title")
            .child(el("h2").attr("id", "proposal-title").text(proposal.title))
            .child(el("ul").class("proposal-facts").children(facts))
            .children(proposal.sections.iter().enumerate().map(|(at, section)| self.section(at, section)))
            .into()
    }

    fn section(&self, at: usize, shown: &Section) -> Markup {
        // The picture stands with the table of who does what.
        let has_table = shown.blocks.iter().any(|block| matches!(block, Block::Table(..)));
        let drawing = has_table.then(|| process_drawing(&picture(self.locale, self.variant), self.locale));
        let blocks = shown.blocks.iter().map(|block| match block {
            Block::Text(text) => el("p").text(*text),
            Block::List(items) => {
                el("ul").class("lines").children(items.iter().map(|item| el("li").text(item.as_str())))
            }
            Block::Table(head, rows) => table(head, rows),
        });
        let id = format!("proposal-{at}");
        el("section")
            .attr("aria-labelledby", id.clone())
            .child(el("h3").attr("id", id).text(shown.title))
            .children(drawing)
            .children(blocks)
    }
}

fn table(head: &[&'static str; 3], rows: &[[String; 3]]) -> Markup {
    let heads = head.map(|name| el("th").attr("scope", "col").text(name));
    let rows = rows.iter().map(|[stage, rest @ ..]| {
        el("tr")
            .child(el("th").attr("scope", "row").text(stage.as_str()))
            .children(rest.iter().map(|cell| el("td").text(cell.as_str())))
    });
    el("table")
        .class("figures in-words")
        .child(el("thead").child(el("tr").children(heads)))
        .child(el("tbody").children(rows))
}
