//! One sitting: who answered, when, and what.

use std::sync::Arc;

use crate::domain::answers::Answers;
use crate::domain::id::Id;
use crate::domain::index::{CheckItemIx, LevelIx, QuestionIx};
use crate::domain::instrument::{Instrument, Structure};
use crate::domain::name::Name;
use crate::domain::record::Timestamp;
use crate::domain::register::{Register, Registers, registers};
use crate::domain::scale::Rating;
use crate::domain::value::Value;

pub mod attached;
mod copies;

/// One respondent's answers to one instrument. Level and radar follow from it and are never stored.
///
/// An unfinished one answers the instrument as it is now, statement by statement; a finished one keeps the structure that
/// it was finished with. Two are equal if they say the same: which structure they answer follows from that.
#[derive(Clone, Debug)]
pub struct Assessment {
    id: Id,
    instrument: Arc<Instrument>,
    started: Timestamp,
    changed: Timestamp,
    fields: Fields,
}

registers! {
    /// All that may change after an assessment has begun.
    pub struct Fields {
        /// The side that the respondent sits on; `None` for "rather not say".
        pub side: Register<Option<Id>>,
        /// The last time that the result was asked for with every question answered. It is a result only while that is
        /// still so: see [`Assessment::is_finished`].
        pub finished: Register<Option<Finished>>,
        /// What the respondent calls it.
        pub name: Register<Option<Name>>,
        /// Where to go from the level reached.
        pub target: Register<Target>,
        /// Whether the chief executive sees the need for it; `None` while that is not said.
        pub sponsor: Register<Option<Sponsor>>,
        /// Ratings by question: `forecast`, or `shares-data/client`. Those of questions that the instrument no longer has
        /// are kept and not shown.
        pub ratings: Registers<String, u8>,
        /// Ratings of checks' statements by id; those that the instrument no longer has are kept and not shown.
        pub checks: Registers<String, u8>,
        /// Registers that need not be understood to answer a questionnaire, by name: see [`attached`]. Those of newer
        /// programs are among them.
        pub others: Registers<String, Value>,
    }
}

/// When and on what an assessment was finished.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finished {
    /// When the result was asked for.
    pub at: Timestamp,
    /// The structure of the instrument then; `None` where nobody noted it, for that of the instrument now.
    pub structure: Option<Structure>,
    /// The edition of the instrument's wording then.
    pub edition: u32,
}

/// Where to go from the level reached. Not everyone should climb.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// To the next level, the nearest step; at the highest level, to keep it.
    #[default]
    OneUp,
    /// To keep the level reached.
    Stay,
}

impl Target {
    /// The level that is aimed at, from the level reached, among so many.
    pub fn level(self, reached: LevelIx, levels: usize) -> LevelIx {
        match self {
            Self::OneUp => reached.number().min(levels.saturating_sub(1)).into(),
            Self::Stay => reached,
        }
    }
}

/// Whether the change has a sponsor: a chief executive who sees the need for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sponsor {
    /// There is one.
    Found,
    /// There is none.
    Missing,
}

/// One change of an assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A question gets a rating, or is cleared with `None`. A result that is changed is no
    /// longer one.
    Rating(QuestionIx, Option<Rating>),
    /// The respondent sits on this side.
    Side(Option<Id>),
    /// The result is asked for. With blanks left, and where it was asked for before, nothing changes.
    Finish,
    /// It gets a name, or loses it.
    Name(Option<Name>),
    /// Another target.
    Target(Target),
    /// Whether there is a sponsor.
    Sponsor(Option<Sponsor>),
    /// A statement of the checks gets a rating, or is cleared.
    Check(CheckItemIx, Option<Rating>),
    /// Another register, by its name, gets a value or loses it.
    Other(String, Option<Value>),
}

impl Assessment {
    /// A new one with nothing answered.
    pub fn begin(id: Id, instrument: &Arc<Instrument>, now: Timestamp) -> Self {
        Self { id, instrument: instrument.clone(), started: now, changed: now, fields: Fields::default() }
    }

    /// This one, begun before, as it was when `changed`.
    #[must_use]
    pub fn restored(mut self, changed: Timestamp, fields: Fields) -> Self {
        self.changed = changed;
        self.fields = fields;
        self
    }

    /// Unique among all assessments of this browser.
    pub fn id(&self) -> &Id {
        &self.id
    }

    /// The instrument that it answers.
    pub fn instrument(&self) -> &Arc<Instrument> {
        &self.instrument
    }

    /// When it was begun.
    pub fn started(&self) -> Timestamp {
        self.started
    }

    /// When anything in it last changed.
    pub fn changed(&self) -> Timestamp {
        self.changed
    }

    /// When the result was last asked for; if that has not happened, when the assessment last changed.
    pub fn day(&self) -> Timestamp {
        self.fields.finished.value().as_ref().map_or(self.changed, |finished| finished.at)
    }

    /// All that may change, with its revisions.
    pub fn fields(&self) -> &Fields {
        &self.fields
    }

    /// The side that the respondent sits on; `None` for "rather not say".
    pub fn side(&self) -> Option<&Id> {
        self.fields.side.value().as_ref()
    }

    /// What the respondent calls it.
    pub fn name(&self) -> Option<&Name> {
        self.fields.name.value().as_ref()
    }

    /// Where to go from the level reached.
    pub fn target(&self) -> Target {
        *self.fields.target.value()
    }

    /// The level that is aimed at, from the level reached.
    pub fn target_level(&self, reached: LevelIx) -> LevelIx {
        self.target().level(reached, self.instrument.levels().len())
    }

    /// Whether the chief executive sees the need for the way there; `None` while that is not said.
    pub fn sponsor(&self) -> Option<Sponsor> {
        *self.fields.sponsor.value()
    }

    /// The ratings so far.
    pub fn answers(&self) -> Answers {
        self.answers_to(&self.instrument)
    }

    /// The rating of one question; `None` if it is blank.
    pub fn rating(&self, question: QuestionIx) -> Option<Rating> {
        let key = self.instrument.question_key(*self.instrument.questions().get(question)?);
        self.instrument.scale().rating(*self.fields.ratings.get(&key)?)
    }

    /// The ratings of the questions of `instrument`, which may be this one's at another time.
    pub fn answers_to(&self, instrument: &Instrument) -> Answers {
        let rating = |key: &String| instrument.scale().rating(*self.fields.ratings.get(key)?);
        let questions = instrument.questions().iter();
        Answers::given(questions.map(|&question| rating(&instrument.question_key(question))).collect())
    }

    /// The ratings of all checks' statements; `None` for those that were skipped.
    pub fn checks(&self) -> Vec<Option<Rating>> {
        let scale = self.instrument.scale();
        let rating = |item: &Id| scale.rating(*self.fields.checks.get(&item.to_string())?);
        self.instrument.check_items().map(rating).collect()
    }

    /// When the result was asked for; `None` while in progress.
    pub fn finished(&self) -> Option<Timestamp> {
        self.finished_on(&self.instrument)
    }

    /// The same with every question of `instrument`, which may be this one's at another time.
    pub fn finished_on(&self, instrument: &Instrument) -> Option<Timestamp> {
        let finished = self.fields.finished.value().as_ref()?;
        self.answers_to(instrument).complete().map(|_| finished.at)
    }

    /// The edition of the wording that it was finished with; `None` where it never was.
    pub fn edition(&self) -> Option<u32> {
        self.fields.finished.value().as_ref().map(|finished| finished.edition)
    }

    /// Makes it answer its instrument as it was, or is, at another time.
    pub fn set_instrument(&mut self, instrument: Arc<Instrument>) {
        self.instrument = instrument;
    }

    /// Whether the result was asked for, and every question is still answered. Derived, not stored: copies that were
    /// changed apart may have been finished in one and cleared in the other.
    pub fn is_finished(&self) -> bool {
        self.finished().is_some()
    }

    /// Changes it, later than whatever this copy has seen.
    pub fn apply(&mut self, change: Change, now: Timestamp) {
        let next = self.fields.revision() + 1;
        let value = |rating: Option<Rating>| rating.map(Rating::value);
        match change {
            Change::Rating(question, rating) => {
                let Some(&question) = self.instrument.questions().get(question) else { return };
                self.fields.ratings.set(self.instrument.question_key(question), value(rating), next);
                self.fields.finished.set(None, next);
            }
            Change::Side(side) => self.fields.side.set(side, next),
            Change::Finish => {
                if self.is_finished() || self.answers().complete().is_none() {
                    return;
                }
                let (structure, edition) = (Some(self.instrument.structure()), self.instrument.version());
                self.fields.finished.set(Some(Finished { at: now, structure, edition }), next);
            }
            Change::Name(name) => self.fields.name.set(name, next),
            Change::Target(target) => self.fields.target.set(target, next),
            Change::Sponsor(sponsor) => self.fields.sponsor.set(sponsor, next),
            Change::Check(item, rating) => {
                let Some(item) = self.instrument.check_items().nth(item.into()) else { return };
                self.fields.checks.set(item.to_string(), value(rating), next);
            }
            Change::Other(name, value) => self.fields.others.set(name, value, next),
        }
        self.changed = now;
    }
}
