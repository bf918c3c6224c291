//! Two people's answers side by side.

use std::cmp::Reverse;

use crate::domain::index::{AreaIx, IndexVec, QuestionIx};
use crate::domain::instrument::Exact;
use crate::domain::order::order;
use crate::domain::response::Response;
use crate::domain::scale::Rating;
use crate::domain::score::Score;

/// How many differences are named first: a meeting does not get further.
pub const NAMED: usize = 5;

/// Complete answers of two people to the same questions. Both allowed that they are looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// One's own answers.
    pub own: Person,
    /// Those of the other person.
    pub other: Person,
}

/// One of the two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// What the person answered.
    pub response: Response,
    /// Every rating.
    pub ratings: IndexVec<QuestionIx, Rating>,
    /// What the ratings come to.
    pub score: Score,
}

/// Why two responses can't be laid side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// They answer different questions.
    OtherInstrument,
    /// They are one.
    Twice,
    /// A question is blank.
    Incomplete,
    /// It may not be looked at singly.
    NotOpen,
}

impl Pair {
    /// Lays two responses side by side.
    ///
    /// # Errors
    /// The reason why the other response can't stand beside one's own.
    pub fn of(own: &Response, other: &Response) -> Result<Self, Refusal> {
        if !own.answers_the_same(other) {
            return Err(Refusal::OtherInstrument);
        }
        if own.says_the_same(other) {
            return Err(Refusal::Twice);
        }
        if let Some(refusal) = Self::refusal(own).or_else(|| Self::refusal(other)) {
            return Err(refusal);
        }
        let pair = Person::of(own).zip(Person::of(other));
        pair.map(|(own, other)| Self { own, other }).ok_or(Refusal::Incomplete)
    }

    /// Why a response can stand beside no other.
    pub fn refusal(response: &Response) -> Option<Refusal> {
        if !response.is_complete() {
            Some(Refusal::Incomplete)
        } else if response.open {
            None
        } else {
            Some(Refusal::NotOpen)
        }
    }

    /// The questions that the two rated differently: the greatest differences, at most [`NAMED`], and the others.
    pub fn to_talk_about(&self) -> (Vec<QuestionIx>, Vec<QuestionIx>) {
        let mut differing = self.by_gap();
        differing.retain(|&question| self.gap(question) > 0);
        let others = differing.split_off(NAMED.min(differing.len()));
        (differing, others)
    }

    /// The values of each area: one's own and the other person's.
    pub fn areas(&self) -> impl Iterator<Item = (AreaIx, (Exact, Exact))> + '_ {
        let value = |person: &Person, area| person.score.areas()[area].value();
        let areas = self.own.score.areas().positions();
        areas.map(move |area| (area, (value(&self.own, area), value(&self.other, area))))
    }

    /// How far apart the two rated a question, in points.
    pub fn gap(&self, question: QuestionIx) -> u8 {
        self.own.ratings[question].value().abs_diff(self.other.ratings[question].value())
    }

    /// All questions, the greatest gap first, equal ones in the order of the questionnaire.
    pub fn by_gap(&self) -> Vec<QuestionIx> {
        let key = |position: usize| Reverse(self.gap(position.into()));
        let positions = order(self.own.ratings.len(), &|one, other| key(one).cmp(&key(other)));
        positions.into_iter().map(QuestionIx::from).collect()
    }

    /// The questions that both rated below the middle of the scale, the lowest sum first.
    pub fn weak_for_both(&self) -> Vec<QuestionIx> {
        let scale = self.own.response.instrument.scale();
        let ratings = |question: usize| {
            let question = QuestionIx::from(question);
            [self.own.ratings[question].value(), self.other.ratings[question].value()]
        };
        let sum = |question: usize| ratings(question).iter().sum::<u8>();
        let positions = order(self.own.ratings.len(), &|one, other| sum(one).cmp(&sum(other)));
        let is_weak =
            |&question: &usize| ratings(question).iter().all(|&rating| scale.is_below_middle(rating));
        positions.into_iter().filter(is_weak).map(QuestionIx::from).collect()
    }
}

impl Person {
    fn of(response: &Response) -> Option<Self> {
        let ratings = response.answers.complete()?;
        let score = Score::of(&response.instrument, &response.answers)?;
        Some(Self { response: response.clone(), ratings, score })
    }
}
