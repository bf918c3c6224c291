//! The proposal that a client is shown: on one page, how both could plan together. It is made from the variant alone, so that it
//! contains no rating, no importance and no figure of an account.

use crate::chart::process::{Decision, Note, Process};
use crate::domain::account::process::{Party, Stage, Thing};
use crate::domain::account::variant::Variant;
use crate::export::markdown::escaped;
use crate::i18n::texts::process::Texts;
use crate::questionnaire::locale::Locale;

/// What a proposal is made from.
#[derive(Clone, Copy)]
pub struct ProposalInput<'a> {
    /// The language.
    pub locale: Locale,
    /// The variant that is proposed.
    pub variant: Variant,
    /// The client's name.
    pub client: Option<&'a str>,
    /// Who proposes.
    pub who: Option<&'a str>,
    /// The day in this language.
    pub day: &'a str,
}

/// A proposal, in whatever form it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The title.
    pub title: &'static str,
    /// For whom, from whom and when.
    pub facts: Vec<String>,
    /// The sections.
    pub sections: Vec<Section>,
}

/// A section of a proposal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub title: &'static str,
    /// The contents.
    pub blocks: Vec<Block>,
}

/// A block of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Text(&'static str),
    /// A list.
    List(Vec<String>),
    /// Who does what: a head, and a row a stage. The first column names the stage.
    Table([&'static str; 3], Vec<[String; 3]>),
}

impl Proposal {
    /// Makes the proposal.
    pub fn of(input: &ProposalInput) -> Self {
        let (texts, variant) = (Texts::of(input.locale), input.variant);
        let section = |title, blocks| Section { title, blocks };
        let text = |text| Block::Text(text);
        let facts = [
            input.client.map(texts.proposed_to),
            input.who.map(texts.proposed_by),
            Some(input.day.to_owned()),
        ];
        let mut who: Vec<Block> = (texts.who)(variant).map(text).into_iter().collect();
        who.push(table(texts, variant));
        let mut brings = vec![text((texts.sides_bring)(variant))];
        if variant != Variant::Negotiation {
            brings.push(Block::List(Party::ALL.map(|party| things(texts, party)).to_vec()));
        }
        let gains = (texts.gains)(variant).map(str::to_owned).to_vec();
        Self {
            title: texts.proposal,
            facts: facts.into_iter().flatten().collect(),
            sections: vec![
                section(texts.what_title, (texts.what)(variant).map(text).to_vec()),
                section(texts.who_title, who),
                section(texts.sides_bring_title, brings),
                section(texts.gains_title, vec![Block::List(gains)]),
                section(texts.monitored_title, vec![text((texts.monitored)(variant))]),
                section(texts.next_title, (texts.next)(variant).map(text).to_vec()),
            ],
        }
    }
}

/// The picture of the process for the client. What stands before the first stage is left out: whether the client fits is a
/// question to ourselves. The companies are called what the table calls them, and the client is spoken to.
pub fn picture(locale: Locale, variant: Variant) -> Process {
    let texts = Texts::of(locale);
    let lanes = Party::ALL.map(|party| (texts.party_head)(party).to_owned());
    let picture = texts.picture(variant);
    let note = Note { title: texts.your_decision_title.to_owned(), text: texts.your_decision.to_owned() };
    let decision = Decision { note, ..picture.decision };
    Process { before: None, lanes, decision, ..picture }
}

/// The proposal in Markdown. Every word that people wrote is escaped, so that it is never markup.
pub fn markdown(proposal: &Proposal) -> String {
    let facts: Vec<String> = proposal.facts.iter().map(|fact| escaped(fact)).collect();
    let mut blocks = vec![["# ", proposal.title].concat(), facts.join(" · ")];
    for section in &proposal.sections {
        blocks.push(["## ", section.title].concat());
        blocks.extend(section.blocks.iter().map(block));
    }
    blocks.join("\n\n") + "\n"
}

fn block(block: &Block) -> String {
    match block {
        Block::Text(text) => (*text).to_owned(),
        Block::List(entries) => {
            let entries: Vec<String> = entries.iter().map(|entry| format!("- {entry}")).collect();
            entries.join("\n")
        }
        Block::Table(head, rows) => {
            let mut lines = vec![row(*head), "|---|---|---|".to_owned()];
            lines.extend(rows.iter().map(|cells| row(cells.each_ref().map(String::as_str))));
            lines.join("\n")
        }
    }
}

fn row(cells: [&str; 3]) -> String {
    format!("| {} |", cells.join(" | "))
}

fn table(texts: &Texts, variant: Variant) -> Block {
    let [us, client] = Party::ALL.map(texts.party_head);
    let rows = Stage::ALL.map(|stage| {
        let [us, client] = Party::ALL.map(|party| (texts.does)(variant, stage, party).to_owned());
        [format!("{}. {}", stage.number(), (texts.stage)(stage)), us, client]
    });
    Block::Table([texts.stage_head, us, client], rows.to_vec())
}

/// "Our company: market data, marketing research, …"
fn things(texts: &Texts, party: Party) -> String {
    let names: Vec<&str> = Thing::of(party).map(texts.thing).collect();
    format!("{}: {}.", (texts.party_head)(party), names.join(", "))
}
