//! The texts of an instrument. Lists here have the order and the length of those in
//! [`crate::domain::instrument::Instrument`].

use crate::domain::index::{
    ActionIx, AreaIx, ConditionIx, FindingIx, IndexVec, InputIx, ItemIx, LevelIx, MetricIx, SideIx,
    StatementIx, SubjectIx,
};
use crate::domain::instrument::Question;
use crate::questionnaire::locale::Locale;
use crate::questionnaire::text::Text;

/// All texts of an instrument.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// The languages of every text, the author's first choice first.
    pub languages: Vec<Locale>,
    /// The title of the instrument.
    pub title: Text,
    /// The topic of the instrument, and how to answer: one or two sentences.
    pub intro: Text,
    /// A label for each point of the scale, the lowest first.
    pub points: Vec<Text>,
    /// The subjects' names; empty for a single subject without a name.
    pub subjects: IndexVec<SubjectIx, Text>,
    /// The sides' names.
    pub sides: IndexVec<SideIx, Text>,
    /// The areas' names.
    pub areas: IndexVec<AreaIx, Text>,
    /// The statements.
    pub items: IndexVec<ItemIx, ItemWords>,
    /// The levels.
    pub levels: IndexVec<LevelIx, LevelWords>,
    /// The checks.
    pub checks: Vec<CheckWords>,
}

impl Wording {
    /// A question on its own: the statement, and its subject if there are several.
    pub fn question(&self, question: Question, locale: Locale) -> String {
        let statement = self.items[question.item].statement.in_locale(locale);
        self.for_subject(statement, question.subject, locale)
    }

    /// A text with the name of a subject, if there are several.
    pub fn for_subject(&self, words: &str, subject: SubjectIx, locale: Locale) -> String {
        match self.subjects.len() {
            0 | 1 => words.to_owned(),
            _ => format!("{words} ({})", self.subjects[subject].in_locale(locale)),
        }
    }
}

/// The texts of one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemWords {
    /// The statement that is rated.
    pub statement: Text,
    /// A label of two or three words, for tables.
    pub short: Text,
}

/// The question that opens a talk about each item, if there is one.
pub type Talk = IndexVec<ItemIx, Option<Text>>;

/// The texts of one level.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LevelWords {
    /// The level's name.
    pub name: Text,
    /// The name in the genitive, in languages whose sentences need it ("dopasowanego"); may be missing.
    pub genitive: Text,
    /// A sentence on those who reached it; `*…*` marks emphasised words.
    pub sentence: Text,
    /// The meaning of the level: one paragraph.
    pub meaning: Text,
}

/// The texts of one check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckWords {
    /// Its title, a short question.
    pub title: Text,
    /// Its purpose, and that it may be skipped.
    pub intro: Text,
    /// Its statements.
    pub items: IndexVec<StatementIx, Text>,
    /// Its findings.
    pub findings: IndexVec<FindingIx, FindingWords>,
}

/// The texts of one finding.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FindingWords {
    /// The finding in one sentence.
    pub title: Text,
    /// The consequences of the finding.
    pub text: Text,
}

/// The texts of an instrument's advice. Lists have the order of those in [`crate::domain::advice::Advice`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AdviceWords {
    /// A note that a higher level is not right for everyone, if the author has one.
    pub not_everyone: Option<Text>,
    /// A note on the kind of change that it takes, if the author has one.
    pub culture: Option<Text>,
    /// The question whether whoever has to support the change does, if it is asked.
    pub sponsor: Option<SponsorWords>,
    /// The purpose and the source of the conditions below, if there are any.
    pub climb_or_stay: Option<Text>,
    /// The conditions that speak for a target.
    pub conditions: IndexVec<ConditionIx, Text>,
    /// The first steps, in order; may be empty. The first one asks everyone to answer: a link to an invitation follows it.
    pub first_steps: Vec<Text>,
    /// The actions.
    pub actions: IndexVec<ActionIx, ActionWords>,
    /// The metrics.
    pub metrics: IndexVec<MetricIx, MetricWords>,
    /// Why the further instruments would help.
    pub further: Vec<Text>,
    /// How well the findings of others below are verified, if the author says so.
    pub evidence_note: Option<Text>,
    /// Findings of others that support the effort.
    pub evidence: Vec<EvidenceWords>,
}

/// The question whether whoever has to support the change does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SponsorWords {
    /// The question.
    pub question: Text,
    /// The consequences if not.
    pub without: Text,
}

/// The texts of one action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActionWords {
    /// Its name.
    pub name: Text,
    /// What to do.
    pub what: Text,
    /// Why it helps.
    pub why: Text,
    /// The steps of the first week.
    pub first_week: Vec<Text>,
    /// Who should own it.
    pub owner: Text,
}

/// The texts of one metric.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MetricWords {
    /// Its name.
    pub name: Text,
    /// What it shows.
    pub says: Text,
    /// Its formula in words, if it has one.
    pub formula: Option<Text>,
    /// The names of the formula's inputs.
    pub inputs: IndexVec<InputIx, Text>,
}

/// A finding of others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EvidenceWords {
    /// The finding.
    pub text: Text,
    /// Its source.
    pub source: Text,
}
