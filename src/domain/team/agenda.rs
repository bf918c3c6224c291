//! What a team talks about first: where people disagree most, what they agree is weak, what they agree is strong; and which
//! actions follow.

use std::cmp::Ordering;

use super::compared::{Compared, Dispersion};
use super::round::Group;
use super::statistics::Standing;
use crate::domain::index::{IndexVec, ItemIx, QuestionIx};
use crate::domain::instrument::{Exact, Instrument};
use crate::domain::order::order;

/// How many disagreements are named: a meeting does not get further.
pub const NAMED: usize = 5;

/// The questions to talk about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agenda {
    /// Where people disagree most; at most [`NAMED`].
    pub disagreements: Vec<Disagreement>,
    /// What is weak and disputed by nobody, the lowest mean first: where action starts without a quarrel.
    pub weak: Vec<QuestionIx>,
    /// What is strong and disputed by nobody, the highest mean first.
    pub strong: Vec<QuestionIx>,
}

/// A question on which people disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// The question.
    pub question: QuestionIx,
    /// What it is about.
    pub kind: Disagreeing,
}

/// Who disagrees with whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disagreeing {
    /// The two sides see it differently.
    Sides,
    /// Views differ within a group.
    Within(Group),
}

impl Agenda {
    /// The agenda of what is compared. Where it may not be shown how answers differ, the sides' means alone decide.
    pub fn of(compared: Compared, instrument: &Instrument) -> Self {
        let points = u64::from(instrument.scale().points());
        let (weak_to, strong_from) = (Exact::new(points, 2), Exact::from_integer(points - 1));
        let (half, one) = (Exact::new(1, 2), Exact::from_integer(1));
        let questions: Vec<QuestionIx> = instrument.questions().positions().collect();
        let gap = |question| compared.gap(question).map_or(Exact::default(), |gap| gap.by);
        let total = |question| compared.dispersion(question).map(Dispersion::total);
        let mean = |question| compared.mean(question);
        let ordered = |compare: &dyn Fn(QuestionIx, QuestionIx) -> Ordering| -> Vec<QuestionIx> {
            let by = |one: usize, other: usize| compare(questions[one], questions[other]);
            order(questions.len(), &by).into_iter().map(|place| questions[place]).collect()
        };

        let most_disputed =
            ordered(&|one, other| total(other).cmp(&total(one)).then_with(|| gap(other).cmp(&gap(one))));
        let disagreement = |question| {
            let dispersion = compared.dispersion(question);
            let is_wide = dispersion.is_some_and(Dispersion::is_wide);
            let kind = match dispersion.filter(|dispersion| !dispersion.is_between_sides()) {
                Some(dispersion) => dispersion.differs_more.map(Disagreeing::Within)?,
                None => Disagreeing::Sides,
            };
            (is_wide || gap(question) >= one).then_some(Disagreement { question, kind })
        };
        let is_undisputed = |question: QuestionIx| {
            gap(question) < half && compared.dispersion(question).is_none_or(|found| !found.is_wide())
        };
        let low_first = ordered(&|one, other| mean(one).cmp(&mean(other)));
        let high_first = ordered(&|one, other| mean(other).cmp(&mean(one)));
        let undisputed = |questions: Vec<QuestionIx>, is_one: &dyn Fn(QuestionIx) -> bool| {
            questions.into_iter().filter(|&question| is_one(question) && is_undisputed(question)).collect()
        };
        Self {
            disagreements: most_disputed.into_iter().filter_map(disagreement).take(NAMED).collect(),
            weak: undisputed(low_first, &|question| mean(question) <= weak_to),
            strong: undisputed(high_first, &|question| mean(question) >= strong_from),
        }
    }
}

/// The question of an item that is rated lowest, as the more critical side sees it.
pub fn lowest(compared: Compared, instrument: &Instrument, item: ItemIx) -> QuestionIx {
    let of_item = |question: &QuestionIx| instrument.questions()[*question].item == item;
    let mut questions = instrument.questions().positions().filter(of_item);
    let first = questions.next().unwrap_or(0.into());
    questions.fold(first, |lowest, question| {
        if compared.shortfall(question) > compared.shortfall(lowest) { question } else { lowest }
    })
}

/// How far each item is below the highest rating, as the more critical side sees it. Actions are ranked by it.
pub fn shortfalls(compared: Compared, instrument: &Instrument) -> IndexVec<ItemIx, Exact> {
    let items = instrument.items().positions();
    items.map(|item| compared.shortfall(lowest(compared, instrument, item))).collect()
}

/// The standing of the whole, or of the only group.
pub fn standing(compared: Compared, instrument: &Instrument) -> Standing {
    compared.whole(instrument).unwrap_or_else(|| compared.first().1.standing().clone())
}
