//! What one person answered, without anything that tells who it was: what a response code carries.

use std::sync::Arc;

use crate::domain::answers::Answers;
use crate::domain::assessment::{Assessment, Change};
use crate::domain::id::Id;
use crate::domain::index::{QuestionIx, SideIx};
use crate::domain::instrument::Instrument;
use crate::domain::record::Timestamp;

/// The answers of one person to one instrument. It has no name, no time and no rating of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// What is answered.
    pub instrument: Arc<Instrument>,
    /// The side that the person sits on; `None` for "rather not say".
    pub side: Option<SideIx>,
    /// Whether the person allows that these answers are looked at singly.
    pub open: bool,
    /// The ratings. Blanks are left where an unfinished questionnaire is carried to another browser.
    pub answers: Answers,
    /// A number that was drawn at random once for the assessment: it tells two people with the same answers apart.
    pub salt: u32,
}

impl Response {
    /// What an assessment says, with the random number `salt`.
    pub fn of(assessment: &Assessment, open: bool, salt: u32) -> Self {
        let instrument = assessment.instrument().clone();
        let side = assessment.side().and_then(|side| instrument.side(side.as_str()));
        Self { side, open, answers: assessment.answers(), salt, instrument }
    }

    /// An assessment with these answers in another browser than the one where they were given. The day of a result is the
    /// one on which it came in, since a code has no day.
    pub fn assessment(&self, id: Id, now: Timestamp) -> Assessment {
        let mut assessment = Assessment::begin(id, &self.instrument, now);
        assessment.apply(Change::Side(self.side.map(|side| self.instrument.sides()[side].clone())), now);
        self.carry_into(&mut assessment, now);
        assessment
    }

    /// Gives an assessment these answers.
    pub fn carry_into(&self, assessment: &mut Assessment, now: Timestamp) {
        for (question, &rating) in (0..).zip(self.answers.ratings()) {
            if assessment.rating(QuestionIx::from(question)) != rating {
                assessment.apply(Change::Rating(question.into(), rating), now);
            }
        }
        assessment.apply(Change::code_salt(self.salt), now);
        assessment.apply(Change::carried(now), now);
        assessment.apply(Change::Finish, now);
    }

    /// Whether these answers fill every place that `earlier` ones fill: only then may they take their place.
    pub fn fills(&self, earlier: &Answers) -> bool {
        self.answers
            .ratings()
            .iter()
            .zip(earlier.ratings())
            .all(|(here, earlier)| here.is_some() || earlier.is_none())
    }

    /// Whether every question is answered.
    pub fn is_complete(&self) -> bool {
        self.answers.complete().is_some()
    }

    /// Whether both are answers to the same questions, so that they can be laid side by side.
    pub fn answers_the_same(&self, other: &Self) -> bool {
        self.is_answer_to(&other.instrument)
    }

    /// Whether these are answers to the questions of `instrument`.
    pub fn is_answer_to(&self, instrument: &Arc<Instrument>) -> bool {
        Arc::ptr_eq(&self.instrument, instrument)
            || self.instrument.questions_digest() == instrument.questions_digest()
    }

    /// Whether both may come from one assessment, of which a later code may have other answers. Two people have the same random
    /// number once in two thousand times.
    pub fn may_be_of_same_assessment(&self, other: &Self) -> bool {
        self.answers_the_same(other) && self.side == other.side && self.salt == other.salt
    }

    /// Whether both say the same, whatever they say of openness.
    pub fn says_the_same(&self, other: &Self) -> bool {
        self.may_be_of_same_assessment(other) && self.answers == other.answers
    }
}
