//! The texts of the process of co-operation with a key client: its picture, what each side brings, the proposal for the client.

mod en;
mod pl;

use crate::chart::process::{Decision, Note, Process};
use crate::domain::account::process::{Party, Preparation, Stage, Thing, Work};
use crate::domain::account::variant::Variant;
use crate::questionnaire::locale::Locale;

/// Every text of it in one language.
#[allow(missing_docs, reason = "each name says what the text is; see `en.rs`")]
pub struct Texts {
    pub variant: fn(Variant) -> &'static str,
    pub stage: fn(Stage) -> &'static str,
    pub stage_means: fn(Stage) -> &'static str,
    pub party: fn(Party) -> &'static str,
    pub works: fn(Work) -> &'static str,

    // The picture.
    pub picture_name: fn(Variant) -> String,
    pub our_reading: &'static str,
    pub not_rigid: &'static str,
    pub before_title: &'static str,
    pub before: fn(Preparation) -> &'static str,
    pub input_title: &'static str,
    pub input: fn(Variant) -> &'static str,
    pub control_title: &'static str,
    pub control: fn(Variant) -> &'static str,
    pub mechanism_title: &'static str,
    pub mechanism: fn(Variant) -> &'static str,
    pub output_title: &'static str,
    pub output: fn(Variant) -> &'static str,
    pub after_title: &'static str,
    pub after: fn(Variant) -> Option<&'static str>,
    pub between: fn(Variant) -> &'static str,
    pub apart: &'static str,
    pub alongside: &'static str,
    pub decision_title: &'static str,
    pub decision: &'static str,
    pub yes: &'static str,
    pub no: &'static str,

    // What each side brings.
    pub thing: fn(Thing) -> &'static str,

    // The proposal, which is read by the client.
    pub your_decision_title: &'static str,
    pub your_decision: &'static str,
    pub proposal: &'static str,
    pub proposed_to: fn(client: &str) -> String,
    pub proposed_by: fn(who: &str) -> String,
    pub what_title: &'static str,
    pub what: fn(Variant) -> [&'static str; 2],
    pub who_title: &'static str,
    pub who: fn(Variant) -> Option<&'static str>,
    pub stage_head: &'static str,
    pub party_head: fn(Party) -> &'static str,
    pub does: fn(Variant, Stage, Party) -> &'static str,
    pub sides_bring_title: &'static str,
    pub sides_bring: fn(Variant) -> &'static str,
    pub gains_title: &'static str,
    pub gains: fn(Variant) -> [&'static str; 3],
    pub monitored_title: &'static str,
    pub monitored: fn(Variant) -> &'static str,
    pub next_title: &'static str,
    pub next: fn(Variant) -> [&'static str; 2],
}

impl Texts {
    /// The texts in a language.
    pub fn of(locale: Locale) -> &'static Self {
        match locale {
            Locale::Pl => &pl::TEXTS,
            Locale::En => &en::TEXTS,
        }
    }

    /// The picture of a variant.
    pub fn picture(&self, variant: Variant) -> Process {
        let note = |title: &str, text: &str| Note { title: title.to_owned(), text: text.to_owned() };
        let before = variant.preparation().map(|it| note(self.before_title, (self.before)(it)));
        let after = (self.after)(variant).map(|text| note(self.after_title, text));
        let declined = variant.gate().map(|gate| (self.variant)(gate.declined).to_owned());
        Process {
            variant,
            stages: Stage::ALL.map(|stage| (self.stage)(stage).to_owned()),
            lanes: Party::ALL.map(|party| (self.party)(party).to_owned()),
            between: (self.between)(variant).to_owned(),
            apart: self.apart.to_owned(),
            decision: Decision {
                note: note(self.decision_title, self.decision),
                answers: [self.yes.to_owned(), self.no.to_owned()],
                otherwise: declined.unwrap_or_default(),
            },
            alongside: self.alongside.to_owned(),
            before,
            input: note(self.input_title, (self.input)(variant)),
            control: note(self.control_title, (self.control)(variant)),
            mechanism: note(self.mechanism_title, (self.mechanism)(variant)),
            output: note(self.output_title, (self.output)(variant)),
            after,
        }
    }
}
