//! The answers of one respondent. A blank stays a blank: it never counts as a value.

use crate::domain::index::{IndexVec, QuestionIx};
use crate::domain::instrument::Instrument;
use crate::domain::scale::Rating;

/// The ratings given so far, one entry for each question of an instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    ratings: IndexVec<QuestionIx, Option<Rating>>,
}

impl Answers {
    /// Blank answers.
    pub fn blank(instrument: &Instrument) -> Self {
        Self { ratings: vec![None; instrument.questions().len()].into() }
    }

    /// Answers from one entry for each question, `None` if it is blank.
    pub fn given(ratings: Vec<Option<Rating>>) -> Self {
        Self { ratings: ratings.into() }
    }

    /// Rates a question, or clears it with `None`. Does nothing if the instrument has no such question.
    pub fn set(&mut self, question: QuestionIx, rating: Option<Rating>) {
        if let Some(place) = self.ratings.get_mut(question) {
            *place = rating;
        }
    }

    /// The rating of a question; `None` while it is blank.
    pub fn rating(&self, question: QuestionIx) -> Option<Rating> {
        self.ratings.get(question).copied().flatten()
    }

    /// All ratings in the order of the questions.
    pub fn ratings(&self) -> &[Option<Rating>] {
        &self.ratings
    }

    /// How many questions are answered.
    pub fn answered(&self) -> usize {
        self.ratings.iter().flatten().count()
    }

    /// The questions that are blank.
    pub fn blanks(&self) -> impl Iterator<Item = QuestionIx> {
        self.ratings.enumerated().filter(|(_, rating)| rating.is_none()).map(|(question, _)| question)
    }

    /// All ratings; `None` while any question is blank.
    pub fn complete(&self) -> Option<IndexVec<QuestionIx, Rating>> {
        self.ratings.iter().copied().collect::<Option<Vec<_>>>().map(IndexVec::from)
    }

    /// These answers with `rating` in place of every blank.
    pub(in crate::domain) fn filled_with(&self, rating: Rating) -> IndexVec<QuestionIx, Rating> {
        self.ratings.iter().map(|given| given.unwrap_or(rating)).collect()
    }
}
