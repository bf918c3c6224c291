//! From ratings to areas, sum and level. Values stay exact; code that shows a value rounds it.

use crate::domain::index::{AreaIx, IndexVec, LevelIx, QuestionIx, SubjectIx};
use std::ops::RangeInclusive;

use crate::domain::answers::Answers;
use crate::domain::instrument::{Exact, Gate, Instrument, Level};
use crate::domain::scale::Rating;

/// The score of complete answers. Incomplete answers have none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    total: u32,
    areas: IndexVec<AreaIx, AreaScore>,
    level: LevelIx,
}

/// One area's part of a score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaScore {
    by_subject: Vec<Exact>,
    value: Exact,
}

impl AreaScore {
    /// The mean for each of the area's subjects, in the area's order.
    pub fn by_subject(&self) -> &[Exact] {
        &self.by_subject
    }

    /// The value that counts for the level: the mean of the weaker subject, since co-operation can go no further than
    /// its weaker side.
    pub fn value(&self) -> Exact {
        self.value
    }
}

impl Score {
    /// The score; `None` while any question is blank, or if the answers belong to another instrument.
    pub fn of(instrument: &Instrument, answers: &Answers) -> Option<Self> {
        let ratings = answers.complete()?;
        (ratings.len() == instrument.questions().len()).then(|| Self::of_ratings(instrument, &ratings))
    }

    fn of_ratings(instrument: &Instrument, ratings: &IndexVec<QuestionIx, Rating>) -> Self {
        let total = ratings.iter().map(|rating| u32::from(rating.value())).sum();
        let value = |question: QuestionIx| Exact::from_integer(ratings[question].value().into());
        let areas = area_scores(instrument, &value);
        let level = level_reached(instrument, Exact::from_integer(u64::from(total)), &areas);
        Self { total, areas, level }
    }

    /// The sum of all ratings, without weights.
    pub fn total(&self) -> u32 {
        self.total
    }

    /// One entry for each area, in file order.
    pub fn areas(&self) -> &IndexVec<AreaIx, AreaScore> {
        &self.areas
    }

    /// The level reached: the highest level whose own gates all hold.
    pub fn level(&self) -> LevelIx {
        self.level
    }

    /// What is missing to a level; empty if its gates hold.
    pub fn missing_for(&self, instrument: &Instrument, level: LevelIx) -> Vec<Missing> {
        let gates = instrument.levels().get(level).map_or(&[][..], |level| &level.gates);
        let total = Exact::from_integer(u64::from(self.total));
        gates.iter().flat_map(|gate| shortfall(gate, total, &self.areas)).collect()
    }
}

/// The areas' scores, from a value for each question: one person's ratings, or the means of several people's.
pub(in crate::domain) fn area_scores(
    instrument: &Instrument,
    value: &dyn Fn(QuestionIx) -> Exact,
) -> IndexVec<AreaIx, AreaScore> {
    instrument.areas().positions().map(|area| area_score(instrument, value, area)).collect()
}

/// The highest level whose own gates all hold.
pub(in crate::domain) fn level_reached(
    instrument: &Instrument,
    total: Exact,
    areas: &IndexVec<AreaIx, AreaScore>,
) -> LevelIx {
    let holds = |level: &Level| level.gates.iter().all(|gate| shortfall(gate, total, areas).is_empty());
    instrument.levels().iter().rposition(holds).unwrap_or(0).into()
}

/// The shortfall of a gate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Missing points of the sum.
    Points(u32),
    /// Missing from the mean of these areas.
    Mean {
        /// The areas that the mean is taken over.
        areas: Vec<AreaIx>,
        /// On the scale of the items, exact.
        by: Exact,
    },
    /// Missing from one area's value.
    Area {
        /// The area.
        area: AreaIx,
        /// On the scale of the items, exact.
        by: Exact,
    },
}

/// The levels still possible: from the level if all blanks had the lowest rating, to the level if they had the
/// highest. Every gate is a minimum, so no level outside this range is possible.
pub fn level_range(instrument: &Instrument, answers: &Answers) -> RangeInclusive<LevelIx> {
    let scale = instrument.scale();
    let with = |rating| Score::of_ratings(instrument, &answers.filled_with(rating)).level();
    with(scale.lowest())..=with(scale.highest())
}

fn area_score(instrument: &Instrument, value: &dyn Fn(QuestionIx) -> Exact, area: AreaIx) -> AreaScore {
    let mean = |subject: SubjectIx| {
        let (mut sum, mut count) = (Exact::default(), 0);
        for (position, question) in instrument.questions().enumerated() {
            if question.subject == subject && instrument.items()[question.item].area == area {
                sum += value(position);
                count += 1;
            }
        }
        // An area has at least one item (an invariant of `Instrument`). An empty list would give zero.
        sum / count.max(1)
    };
    let by_subject: Vec<Exact> = instrument.areas()[area].subjects.iter().map(|&s| mean(s)).collect();
    let value = by_subject.iter().min().copied().unwrap_or_default();
    AreaScore { by_subject, value }
}

fn shortfall(gate: &Gate, total: Exact, scores: &IndexVec<AreaIx, AreaScore>) -> Vec<Missing> {
    match gate {
        Gate::Sum { least } => {
            let by = below(Exact::from_integer(u64::from(*least)), total);
            // At most as many points as the gate asks for.
            let points = |by: Exact| u32::try_from(by.ceil().to_integer()).unwrap_or(*least);
            by.map(|by| Missing::Points(points(by))).into_iter().collect()
        }
        Gate::Mean { areas, least } => {
            let sum: Exact = areas.iter().map(|&area| scores[area].value).sum();
            let by = below(*least, sum / areas.len() as u64);
            by.map(|by| Missing::Mean { areas: areas.clone(), by }).into_iter().collect()
        }
        Gate::Each { areas, least } => areas
            .iter()
            .filter_map(|&area| below(*least, scores[area].value).map(|by| Missing::Area { area, by }))
            .collect(),
    }
}

fn below(least: Exact, value: Exact) -> Option<Exact> {
    (value < least).then(|| least - value)
}
