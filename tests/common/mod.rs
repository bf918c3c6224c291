//! Helpers of several test files.
#![allow(dead_code, reason = "each test file uses its part")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says by a panic that it fails")]

pub mod codes;
pub mod teams;

use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use proptest::prelude::*;
use tandem::codec::advice;
use tandem::codec::instrument::read;
use tandem::codec::playbook;
use tandem::codec::talk;
use tandem::domain::answers::Answers;
use tandem::domain::assessment::{Change, Sponsor, Target};
use tandem::domain::instrument::{Instrument, Structure};
use tandem::domain::name::Name;
use tandem::questionnaire::definition::{Counsel, Definition};
use tandem::questionnaire::playbook::Playbook;
use tandem::questionnaire::wording::Talk;

/// A file of this repository.
pub fn file(path: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The instruments that `build.rs` builds in: the name of each file, and its text.
pub fn built_in_files() -> Vec<(String, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("public/instruments");
    let names =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let ids = names.filter_map(|name| name.strip_suffix(".json").map(str::to_owned));
    ids.map(|id| (id.clone(), file(&format!("public/instruments/{id}.json")))).collect()
}

pub fn definition(path: &str) -> Definition {
    read(&file(path)).unwrap_or_else(|flaws| panic!("{path} has flaws: {flaws:#?}"))
}

pub const MARKETING_SALES: &str = "public/instruments/marketing-sales.json";

pub fn marketing_sales() -> Definition {
    static READ: LazyLock<Definition> = LazyLock::new(|| definition(MARKETING_SALES));
    READ.clone()
}

/// The advice of our instrument.
pub fn marketing_sales_advice() -> Counsel {
    let counsel = advice::read(&file(MARKETING_SALES), &marketing_sales().instrument);
    counsel.unwrap_or_else(|flaws| panic!("the advice has flaws: {flaws:#?}")).unwrap()
}

/// The questions for a talk of our instrument.
pub fn marketing_sales_talk() -> Talk {
    let talk = talk::read(&file(MARKETING_SALES), &marketing_sales().instrument);
    talk.unwrap_or_else(|flaws| panic!("the questions for a talk have flaws: {flaws:#?}"))
}

/// What plans of the shipped instrument begin with.
pub fn marketing_sales_playbook() -> Playbook {
    playbook::read(&file(MARKETING_SALES), &marketing_sales().instrument).unwrap()
}

pub const KEY_ACCOUNT: &str = "public/instruments/key-account.json";

pub fn key_account() -> Definition {
    static READ: LazyLock<Definition> = LazyLock::new(|| definition(KEY_ACCOUNT));
    READ.clone()
}

/// The advice of the instrument for key accounts.
pub fn key_account_advice() -> Counsel {
    let counsel = advice::read(&file(KEY_ACCOUNT), &key_account().instrument);
    counsel.unwrap_or_else(|flaws| panic!("the advice has flaws: {flaws:#?}")).unwrap()
}

pub fn orchestra() -> Definition {
    definition("tests/fixtures/instruments/three-areas-seven-points.json")
}

pub fn ferry() -> Definition {
    definition("tests/fixtures/instruments/two-subjects-weaker-counts.json")
}

/// The instruments with which the engine is tested: those that are shipped and two made for the tests.
pub fn all() -> [Definition; 4] {
    [marketing_sales(), key_account(), orchestra(), ferry()]
}

/// Answers from values, in the order of the questions; 0 leaves a blank.
pub fn answers(instrument: &Instrument, values: &[u8]) -> Answers {
    assert_eq!(values.len(), instrument.questions().len());
    let mut answers = Answers::blank(instrument);
    for (question, &value) in values.iter().enumerate() {
        answers.set(question.into(), instrument.scale().rating(value));
    }
    answers
}

/// Twenty ratings with this sum, as equal as possible.
pub fn twenty_with_sum(sum: usize) -> Vec<u8> {
    let values: Vec<u8> = (0..20).map(|i| u8::try_from((sum + i) / 20).unwrap()).collect();
    assert_eq!(values.iter().map(|&v| usize::from(v)).sum::<usize>(), sum);
    values
}

/// A change that fits every instrument.
#[derive(Clone, Debug)]
pub enum AnyChange {
    Rating(usize, u8),
    Side(usize),
    Finish,
    Name(String),
    Target(Target),
    Sponsor(Option<Sponsor>),
    Check(usize, u8),
    Other(String, Option<u64>),
}

impl AnyChange {
    /// The change for a given instrument.
    pub fn on(&self, instrument: &Instrument) -> Change {
        match self {
            Self::Rating(question, value) => {
                let value = value % (instrument.scale().points() + 1);
                Change::Rating(
                    (question % instrument.questions().len()).into(),
                    instrument.scale().rating(value),
                )
            }
            Self::Side(side) => Change::Side(instrument.sides().get((*side).into()).cloned()),
            Self::Finish => Change::Finish,
            Self::Name(name) => Change::Name(Name::typed(name)),
            Self::Target(target) => Change::Target(*target),
            Self::Sponsor(sponsor) => Change::Sponsor(*sponsor),
            Self::Check(item, value) => {
                // An instrument without checks has no such change.
                let item = item.checked_rem(instrument.check_items().count()).unwrap_or(0);
                let value = value % (instrument.scale().points() + 1);
                Change::Check(item.into(), instrument.scale().rating(value))
            }
            Self::Other(name, value) => Change::Other(name.clone(), value.map(Into::into)),
        }
    }
}

/// Any change; ratings more often than the rest.
pub fn change() -> impl Strategy<Value = AnyChange> {
    prop_oneof![
        12 => (any::<usize>(), any::<u8>()).prop_map(|(question, value)| AnyChange::Rating(question, value)),
        1 => (0usize..5).prop_map(AnyChange::Side),
        1 => Just(AnyChange::Finish),
        1 => ".{0,80}".prop_map(AnyChange::Name),
        1 => prop::sample::select(vec![Target::OneUp, Target::Stay]).prop_map(AnyChange::Target),
        1 => prop::sample::select(vec![None, Some(Sponsor::Found), Some(Sponsor::Missing)])
            .prop_map(AnyChange::Sponsor),
        2 => (any::<usize>(), any::<u8>()).prop_map(|(item, value)| AnyChange::Check(item, value)),
        1 => ("[a-c](/[a-c])?", prop::option::of(0u64..9)).prop_map(|(name, value)| AnyChange::Other(name, value)),
    ]
}

/// Finds an instrument among those with which the engine is tested; always returns the same `Arc`.
pub fn find(id: &str, structure: Option<Structure>) -> Option<Arc<Instrument>> {
    static READ: LazyLock<[Definition; 4]> = LazyLock::new(all);
    let is_it = |instrument: &&Arc<Instrument>| {
        instrument.id().as_str() == id
            && structure.is_none_or(|structure| structure == instrument.structure())
    };
    READ.iter().map(|definition| &definition.instrument).find(is_it).cloned()
}
