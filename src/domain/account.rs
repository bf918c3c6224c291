//! A key account: a client whose process of co-operation is chosen, and what was agreed and learned with it.
//!
//! Which variant *fits* follows from its latest assessment ([`portfolio`]). Which one is *in force* is chosen: negotiation, until the
//! client has accepted another.
//!
//! It is a [ledger](crate::domain::ledger) of these registers:
//!
//! | name | value |
//! |---|---|
//! | `name` | what it is called, often an alias |
//! | `in-force` | `negotiation`, `cooperation` or `integration` |
//! | `unit` | which of our units serves it |
//! | `reach` | on which level the client decides: `local`, `national` or `group` |
//! | `profit` | its share of our profit, in hundredths of a percent |
//! | `brings/<party>/<thing>` | `true`: it was brought when data were consolidated ([`process`]) |
//! | `cycles/<id>` | `{ "day": <day>, "served": true, "variant": "…", "note": "…" }`: whether the decisions of a cycle served both plans |
//! | `lessons/<id>` | `{ "day": <day>, "stage": 3, "assumed": "…", "happened": "…", "change": "…" }` |
//!
//! A day is counted from 1 January 1970 in the calendar, without a time zone.

use crate::domain::calendar::Day;
use crate::domain::id::Id;
use crate::domain::ledger::{self, Ledger};
use crate::domain::name::Name;
use crate::domain::order::order;
use crate::domain::register::Revision;
use crate::domain::sentence::Sentence;
use crate::domain::value::Value;
use process::{Stage, Thing};
use variant::Variant;

pub mod portfolio;
pub mod process;
pub mod variant;

/// What accounts are among all ledgers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind;

impl ledger::Kind for Kind {
    const NAME: &'static str = "account";
}

/// A key account.
pub type Account = Ledger<Kind>;

/// Something that changes in an account.
pub type Change = ledger::Change<Kind>;

/// On which level a client decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// A branch or a plant.
    Local,
    /// A country.
    National,
    /// The whole group.
    Group,
}

impl Reach {
    /// All, from the nearest to the widest.
    pub const ALL: [Self; 3] = [Self::Local, Self::National, Self::Group];

    /// As records keep it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Local => "local",
            Self::National => "national",
            Self::Group => "group",
        }
    }

    /// The one with this id.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reach| reach.id() == id)
    }
}

/// A share of our profit, from 0 to 100 %, in hundredths of a percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ProfitShare(u32);

impl ProfitShare {
    /// All of it.
    pub const WHOLE: Self = Self(10_000);

    /// So many percent, rounded to two decimals; `None` where that is less than nothing or more than all.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 10,000")]
    pub fn of_percent(percent: f64) -> Option<Self> {
        (0.0..=100.0).contains(&percent).then(|| Self((percent * 100.0).round() as u32))
    }

    /// `None` where it is more than all.
    pub fn of_hundredths(hundredths: u64) -> Option<Self> {
        u32::try_from(hundredths).ok().map(Self).filter(|share| *share <= Self::WHOLE)
    }

    /// Hundredths of a percent.
    pub fn hundredths(self) -> u32 {
        self.0
    }
}

/// What was said after a cycle of the process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cycle {
    /// When.
    pub day: Day,
    /// Whether the decisions served the plans of both sides.
    pub served: bool,
    /// The variant that was in force.
    pub variant: Variant,
    /// In a sentence.
    pub note: Option<Sentence>,
}

/// Something that was learned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson {
    /// When.
    pub day: Day,
    /// In which stage of the process.
    pub stage: Stage,
    /// What we assumed.
    pub assumed: Sentence,
    /// What happened.
    pub happened: Option<Sentence>,
    /// What we change.
    pub change: Option<Sentence>,
}

const CYCLES: &str = "cycles/";
const LESSONS: &str = "lessons/";

impl Change {
    /// What it is called.
    pub fn name(name: &Name) -> Self {
        Self::one("name", Some(name.as_str().into()))
    }

    /// The variant in force.
    pub fn in_force(variant: Variant) -> Self {
        Self::one("in-force", Some(variant.id().into()))
    }

    /// Which of our units serves it.
    pub fn unit(unit: Option<&Name>) -> Self {
        Self::one("unit", unit.map(|unit| unit.as_str().into()))
    }

    /// On which level the client decides.
    pub fn reach(reach: Option<Reach>) -> Self {
        Self::one("reach", reach.map(|reach| reach.id().into()))
    }

    /// Its share of our profit.
    pub fn profit(share: Option<ProfitShare>) -> Self {
        Self::one("profit", share.map(|share| u64::from(share.0).into()))
    }

    /// A thing was brought when data were consolidated, or not.
    pub fn brings(thing: Thing, is_there: bool) -> Self {
        Self::one(thing.register(), is_there.then_some(Value::Bool(true)))
    }

    /// What was said after a cycle, under an id of its own; `None` takes it back.
    pub fn cycle(id: &Id, cycle: Option<&Cycle>) -> Self {
        let value = cycle.map(|cycle| {
            let note = cycle.note.as_ref().map(|note| ("note".to_owned(), note.as_str().into()));
            let known = [
                ("day".to_owned(), u64::from(cycle.day.days()).into()),
                ("served".to_owned(), Value::Bool(cycle.served)),
                ("variant".to_owned(), cycle.variant.id().into()),
            ];
            Value::Map(known.into_iter().chain(note).collect())
        });
        Self::one(format!("{CYCLES}{id}"), value)
    }

    /// Something that was learned, under an id of its own; `None` takes it back.
    pub fn lesson(id: &Id, lesson: Option<&Lesson>) -> Self {
        let value = lesson.map(|lesson| {
            let texts = [("happened", &lesson.happened), ("change", &lesson.change)];
            let texts = texts
                .into_iter()
                .filter_map(|(name, text)| Some((name.to_owned(), text.as_ref()?.as_str().into())));
            let known = [
                ("day".to_owned(), u64::from(lesson.day.days()).into()),
                ("stage".to_owned(), u64::from(lesson.stage.number()).into()),
                ("assumed".to_owned(), lesson.assumed.as_str().into()),
            ];
            Value::Map(known.into_iter().chain(texts).collect())
        });
        Self::one(format!("{LESSONS}{id}"), value)
    }
}

impl Account {
    /// What it is called.
    pub fn name(&self) -> Option<Name> {
        self.text("name").and_then(Name::new)
    }

    /// The variant in force.
    pub fn in_force(&self) -> Variant {
        let said = self.text("in-force").and_then(Id::new);
        said.and_then(|id| Variant::of(&id)).unwrap_or_default()
    }

    /// Which of our units serves it.
    pub fn unit(&self) -> Option<Name> {
        self.text("unit").and_then(Name::new)
    }

    /// On which level the client decides.
    pub fn reach(&self) -> Option<Reach> {
        self.text("reach").and_then(Reach::of)
    }

    /// Its share of our profit.
    pub fn profit(&self) -> Option<ProfitShare> {
        self.whole("profit").and_then(ProfitShare::of_hundredths)
    }

    /// Whether a thing was brought when data were consolidated.
    pub fn has_brought(&self, thing: Thing) -> bool {
        self.is_set(&thing.register())
    }

    fn revision_of(&self, beginning: &str, id: &Id) -> Revision {
        self.fields().values.revision_of(&format!("{beginning}{id}"))
    }

    /// What was said after each cycle, the latest first.
    pub fn cycles(&self) -> Vec<(Id, Cycle)> {
        let read = |id: Id| {
            let value = self.value(&format!("{CYCLES}{id}"))?;
            let Some(&Value::Bool(served)) = value.get("served") else { return None };
            let variant = value.get("variant").and_then(Value::as_text).and_then(Id::new)?;
            let cycle = Cycle {
                day: day(value)?,
                served,
                variant: Variant::of(&variant)?,
                note: sentence(value, "note"),
            };
            Some((id, cycle))
        };
        let cycles: Vec<_> = self.ids(CYCLES, "").into_iter().filter_map(read).collect();
        latest_first(&cycles, &|(id, cycle)| (cycle.day, self.revision_of(CYCLES, id)))
    }

    /// What was learned, the latest first.
    pub fn lessons(&self) -> Vec<(Id, Lesson)> {
        let read = |id: Id| {
            let value = self.value(&format!("{LESSONS}{id}"))?;
            let lesson = Lesson {
                day: day(value)?,
                stage: stage(value)?,
                assumed: sentence(value, "assumed")?,
                happened: sentence(value, "happened"),
                change: sentence(value, "change"),
            };
            Some((id, lesson))
        };
        let lessons: Vec<_> = self.ids(LESSONS, "").into_iter().filter_map(read).collect();
        latest_first(&lessons, &|(id, lesson)| (lesson.day, self.revision_of(LESSONS, id)))
    }
}

fn day(value: &Value) -> Option<Day> {
    value.get("day")?.as_whole().and_then(|day| u32::try_from(day).ok()).and_then(Day::new)
}

fn stage(value: &Value) -> Option<Stage> {
    let number = value.get("stage")?.as_whole()?;
    Stage::ALL.into_iter().find(|stage| u64::from(stage.number()) == number)
}

fn sentence(value: &Value, name: &str) -> Option<Sentence> {
    value.get(name).and_then(Value::as_text).and_then(Sentence::new)
}

/// Entries of one day are in the order in which they were written.
fn latest_first<T: Clone>(entries: &[T], when: &dyn Fn(&T) -> (Day, Revision)) -> Vec<T> {
    order(entries.len(), &|one, other| when(&entries[other]).cmp(&when(&entries[one])))
        .into_iter()
        .map(|at| entries[at].clone())
        .collect()
}
