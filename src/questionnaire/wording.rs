//! The words of an instrument, beside its structure: lists here have the order and the length of those
//! in [`crate::domain::instrument::Instrument`].

use crate::domain::index::{
    ActionIx, AreaIx, FindingIx, IndexVec, InputIx, ItemIx, LevelIx, MetricIx, SideIx, StatementIx, SubjectIx,
};
use crate::domain::instrument::Question;
use crate::questionnaire::locale::Locale;
use crate::questionnaire::text::Text;

/// Every word of an instrument.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// The languages that every text is in, the author's first choice first.
    pub languages: Vec<Locale>,
    /// The name of the instrument.
    pub title: Text,
    /// What it asks about, and how to answer: one or two sentences.
    pub intro: Text,
    /// A label for each point of the scale, the lowest first.
    pub points: Vec<Text>,
    /// The subjects' names; empty for the one that needs none.
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
    /// A question as it stands by itself: the statement, and whom it is about where there are several.
    pub fn question(&self, question: Question, locale: Locale) -> String {
        let statement = self.items[question.item].statement.in_locale(locale);
        self.for_subject(statement, question.subject, locale)
    }

    /// Words with the name of a subject (its position) where there are several.
    pub fn for_subject(&self, words: &str, subject: SubjectIx, locale: Locale) -> String {
        match self.subjects.len() {
            0 | 1 => words.to_owned(),
            _ => format!("{words} ({})", self.subjects[subject].in_locale(locale)),
        }
    }
}

/// The words of one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemWords {
    /// The statement that is rated.
    pub statement: Text,
    /// The same in two or three words, for tables.
    pub short: Text,
}

/// The words of one level.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LevelWords {
    /// The level's name.
    pub name: Text,
    /// What it says of those who reached it, in one sentence; `*…*` marks the words to stress.
    pub sentence: Text,
    /// What it means: one paragraph.
    pub meaning: Text,
}

/// The words of one check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckWords {
    /// What it asks, as a short question.
    pub title: Text,
    /// What it is for, and that it may be skipped.
    pub intro: Text,
    /// Its statements.
    pub items: IndexVec<StatementIx, Text>,
    /// What it may find.
    pub findings: IndexVec<FindingIx, FindingWords>,
}

/// The words of one finding.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FindingWords {
    /// It in one sentence.
    pub title: Text,
    /// What follows from it.
    pub text: Text,
}

/// The words of an instrument's advice; lists have the order of those in
/// [`crate::domain::advice::Advice`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AdviceWords {
    /// That not everyone should climb.
    pub not_everyone: Text,
    /// What kind of change it is.
    pub culture: Text,
    /// Asks whether an executive stands behind it.
    pub sponsor_question: Text,
    /// What follows where nobody does.
    pub without_sponsor: Text,
    /// What to do first of all, in order.
    pub first_steps: Vec<Text>,
    /// The actions.
    pub actions: IndexVec<ActionIx, ActionWords>,
    /// The metrics.
    pub metrics: IndexVec<MetricIx, MetricWords>,
    /// Findings of others that speak for the effort.
    pub evidence: Vec<EvidenceWords>,
}

/// The words of one action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActionWords {
    /// Its name.
    pub name: Text,
    /// What it is.
    pub what: Text,
    /// Why it helps.
    pub why: Text,
    /// What to do in the first week, step by step.
    pub first_week: Vec<Text>,
    /// Who should own it.
    pub owner: Text,
}

/// The words of one metric.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MetricWords {
    /// Its name.
    pub name: Text,
    /// What it tells.
    pub says: Text,
    /// Its formula in words, where it has one.
    pub formula: Option<Text>,
    /// The names of the formula's inputs.
    pub inputs: IndexVec<InputIx, Text>,
}

/// One finding of others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EvidenceWords {
    /// What was found.
    pub text: Text,
    /// By whom, and how far it was verified.
    pub source: Text,
}
