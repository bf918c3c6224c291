//! One sitting: who answered, when, and what.

use crate::domain::answers::Answers;
use crate::domain::id::Id;
use crate::domain::index::{CheckItemIx, LevelIx, QuestionIx};
use crate::domain::instrument::Instrument;
use crate::domain::name::Name;
use crate::domain::revision::{Revision, Revisions, take_newer};
use crate::domain::scale::Rating;

/// Milliseconds since 1 January 1970, UTC. The domain has no clock: times are given to it.
pub type Timestamp = u64;

/// One respondent's answers to one instrument. Level and radar follow from it and are never stored.
///
/// It is changed by [`apply`](Self::apply) alone, which counts a revision for each field: two copies that
/// were changed apart meet again in [`merge`](Self::merge). A finished one has no blanks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    id: Id,
    instrument: Id,
    started: Timestamp,
    changed: Timestamp,
    fields: Fields,
    revisions: Revisions,
}

/// All that may change after an assessment has begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fields {
    /// The side that the respondent sits on; `None` for "rather not say".
    pub side: Option<Id>,
    /// The ratings so far.
    pub answers: Answers,
    /// When the respondent asked for the result with every question answered; `None` while in progress.
    pub finished: Option<Timestamp>,
    /// What the respondent calls it.
    pub name: Option<Name>,
    /// Where to go from the level reached.
    pub target: Target,
    /// Whether an executive stands behind the way there; `None` while that is not said.
    pub sponsor: Option<Sponsor>,
    /// The ratings of all checks' statements; `None` for those that were skipped.
    pub checks: Vec<Option<Rating>>,
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

/// Whether an executive stands behind the change.
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
}

impl Assessment {
    /// A new one with nothing answered.
    pub fn begin(id: Id, instrument: &Instrument, now: Timestamp) -> Self {
        let checks = instrument.check_items().count();
        let fields = Fields {
            side: None,
            answers: Answers::blank(instrument),
            finished: None,
            name: None,
            target: Target::default(),
            sponsor: None,
            checks: vec![None; checks],
        };
        Self {
            id,
            instrument: instrument.id().clone(),
            started: now,
            changed: now,
            revisions: Revisions::none(instrument.questions().len(), checks),
            fields,
        }
    }

    /// This one, begun before, as it was when `changed`.
    #[must_use]
    pub fn restored(mut self, changed: Timestamp, fields: Fields, revisions: Revisions) -> Self {
        self.changed = changed;
        self.fields = fields;
        self.revisions = revisions;
        self.unfinish_with_blanks();
        self
    }

    /// Unique among all assessments of this browser.
    pub fn id(&self) -> &Id {
        &self.id
    }

    /// The instrument that it answers.
    pub fn instrument(&self) -> &Id {
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

    /// When the result was asked for; while that has not happened, when it last changed.
    pub fn day(&self) -> Timestamp {
        self.fields.finished.unwrap_or(self.changed)
    }

    /// All that may change.
    pub fn fields(&self) -> &Fields {
        &self.fields
    }

    /// The ratings so far.
    pub fn answers(&self) -> &Answers {
        &self.fields.answers
    }

    /// Whether the result was asked for with every question answered.
    pub fn is_finished(&self) -> bool {
        self.fields.finished.is_some()
    }

    /// How often each field has changed.
    pub fn revisions(&self) -> &Revisions {
        &self.revisions
    }

    /// Changes it, later than whatever this copy has seen.
    pub fn apply(&mut self, change: Change, now: Timestamp) {
        let next = self.revisions.latest() + 1;
        let (fields, revisions) = (&mut self.fields, &mut self.revisions);
        match change {
            Change::Rating(question, rating) => {
                let Some(revision) = revisions.ratings.get_mut(usize::from(question)) else { return };
                *revision = next;
                fields.answers.set(question, rating);
                revisions.finished = next;
                fields.finished = None;
            }
            Change::Side(side) => (fields.side, revisions.side) = (side, next),
            Change::Finish => {
                if fields.finished.is_some() || fields.answers.complete().is_none() {
                    return;
                }
                (fields.finished, revisions.finished) = (Some(now), next);
            }
            Change::Name(name) => (fields.name, revisions.name) = (name, next),
            Change::Target(target) => (fields.target, revisions.target) = (target, next),
            Change::Check(item, rating) => {
                let item = usize::from(item);
                let Some(revision) = revisions.checks.get_mut(item) else { return };
                (fields.checks[item], *revision) = (rating, next);
            }
            Change::Sponsor(sponsor) => (fields.sponsor, revisions.sponsor) = (sponsor, next),
        }
        self.changed = now;
    }

    /// Takes from another copy of this assessment whatever changed later there. In whichever order copies
    /// meet, and however often, they come to the same.
    pub fn merge(&mut self, other: &Self) {
        if (&self.id, &self.instrument) != (&other.id, &other.instrument) {
            return;
        }
        self.started = self.started.min(other.started);
        self.changed = self.changed.max(other.changed);
        let (ours, theirs) = (&mut self.fields, &other.fields);
        let (at, their) = (&mut self.revisions, &other.revisions);
        for (question, revision) in at.ratings.iter_mut().enumerate() {
            let Some(&their) = their.ratings.get(question) else { continue };
            let mut rating = ours.answers.rating(question.into());
            take_newer((&mut rating, revision), (&theirs.answers.rating(question.into()), their));
            ours.answers.set(question.into(), rating);
        }
        let checks = ours.checks.iter_mut().zip(&mut at.checks);
        for ((rating, revision), their) in checks.zip(theirs.checks.iter().zip(&their.checks)) {
            take_newer((rating, revision), (their.0, *their.1));
        }
        take_newer((&mut ours.side, &mut at.side), (&theirs.side, their.side));
        take_newer((&mut ours.finished, &mut at.finished), (&theirs.finished, their.finished));
        take_newer((&mut ours.name, &mut at.name), (&theirs.name, their.name));
        take_newer((&mut ours.target, &mut at.target), (&theirs.target, their.target));
        take_newer((&mut ours.sponsor, &mut at.sponsor), (&theirs.sponsor, their.sponsor));
        self.unfinish_with_blanks();
    }

    /// Makes every field what it is in `other`, another copy, as a change of its own: one that wins over all
    /// that both have seen.
    pub fn revert_to(&mut self, other: &Self, now: Timestamp) {
        if (&self.id, &self.instrument) != (&other.id, &other.instrument) {
            return;
        }
        let next: Revision = self.revisions.latest().max(other.revisions.latest()) + 1;
        self.started = other.started;
        self.fields = other.fields.clone();
        self.revisions.set_all(next);
        self.changed = now;
    }

    /// Copies that were changed apart may have been finished in one and cleared in the other.
    fn unfinish_with_blanks(&mut self) {
        if self.fields.answers.complete().is_none() {
            self.fields.finished = None;
        }
    }
}
