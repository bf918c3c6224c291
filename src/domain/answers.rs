//! What one respondent answered. A blank stays a blank: it is never counted as any value.

use crate::domain::index::{IndexVec, QuestionIx};
use crate::domain::instrument::Instrument;
use crate::domain::scale::Rating;

/// The ratings given so far, one place for each question of an instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    ratings: IndexVec<QuestionIx, Option<Rating>>,
}

impl Answers {
    /// Nothing answered yet.
    pub fn blank(instrument: &Instrument) -> Self {
        Self { ratings: vec![None; instrument.questions().len()].into() }
    }

    /// One place for each question, `None` where it is blank.
    pub fn given(ratings: Vec<Option<Rating>>) -> Self {
        Self { ratings: ratings.into() }
    }

    /// Rates a question, or clears it with `None`. A position that the instrument does not have changes nothing.
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

    /// The questions that are still blank.
    pub fn blanks(&self) -> impl Iterator<Item = QuestionIx> {
        self.ratings.enumerated().filter(|(_, rating)| rating.is_none()).map(|(question, _)| question)
    }

    /// Every rating, once all questions have one.
    pub fn complete(&self) -> Option<IndexVec<QuestionIx, Rating>> {
        self.ratings.iter().copied().collect::<Option<Vec<_>>>().map(IndexVec::from)
    }

    /// These answers with every blank taken as `rating`.
    pub(in crate::domain) fn filled_with(&self, rating: Rating) -> IndexVec<QuestionIx, Rating> {
        self.ratings.iter().map(|given| given.unwrap_or(rating)).collect()
    }
}
