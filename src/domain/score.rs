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
        let total: u32 = ratings.iter().map(|rating| u32::from(rating.value())).sum();
        let areas = area_scores(instrument, &|question| ratings[question].value().into(), 1);
        let level = level_reached(instrument, (total.into(), 1), &areas);
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

    /// The mean of an area for one subject; `None` if the area is not about it.
    pub fn of_subject(&self, instrument: &Instrument, area: AreaIx, subject: SubjectIx) -> Option<Exact> {
        let place = instrument.areas()[area].subjects.iter().position(|about| *about == subject)?;
        self.areas[area].by_subject.get(place).copied()
    }

    /// What is missing to a level; empty if its gates hold.
    pub fn missing_for(&self, instrument: &Instrument, level: LevelIx) -> Vec<Missing> {
        let mut missing = Vec::new();
        for gate in instrument.levels().get(level).map_or(&[][..], |level| &level.gates) {
            match gate {
                Gate::Sum { least } if *least > self.total => {
                    missing.push(Missing::Points(least - self.total));
                }
                Gate::Sum { .. } => {}
                Gate::Mean { areas, least } => {
                    let mean = mean_of(areas, &self.areas);
                    if mean < *least {
                        missing.push(Missing::Mean { areas: areas.clone(), by: *least - mean });
                    }
                }
                Gate::Each { areas, least } => {
                    for &area in areas {
                        let value = self.areas[area].value;
                        if value < *least {
                            missing.push(Missing::Area { area, by: *least - value });
                        }
                    }
                }
            }
        }
        missing
    }
}

/// The areas that keep a level's gates shut, in file order, each with the most that it lacks: below what each area has to reach, or
/// below a mean that is not reached.
pub fn shut_areas(
    instrument: &Instrument,
    areas: &IndexVec<AreaIx, AreaScore>,
    level: LevelIx,
) -> Vec<(AreaIx, Exact)> {
    let gates = instrument.levels().get(level).map_or(&[][..], |level| &level.gates);
    let lacks = |area: AreaIx, gate: &Gate| {
        let (of, least) = match gate {
            Gate::Sum { .. } => return None,
            Gate::Mean { areas: of, least } => (of, (mean_of(of, areas) < *least).then_some(*least)?),
            Gate::Each { areas: of, least } => (of, *least),
        };
        let value = areas[area].value;
        (of.contains(&area) && value < least).then(|| least - value)
    };
    let most = |area| gates.iter().filter_map(|gate| lacks(area, gate)).max();
    instrument.areas().positions().filter_map(|area| Some((area, most(area)?))).collect()
}

/// A fraction as numerator and denominator: whole numbers are smaller code than [`Exact`] in the program of every visit.
type Fraction = (u64, u64);

/// The areas' scores from a rating of each question, or from the mean rating of several people: a whole number, of which
/// `per` are one point.
pub(in crate::domain) fn area_scores(
    instrument: &Instrument,
    value: &dyn Fn(QuestionIx) -> u64,
    per: u64,
) -> IndexVec<AreaIx, AreaScore> {
    instrument.areas().positions().map(|area| area_score(instrument, value, per, area)).collect()
}

/// The highest level whose own gates all hold, by the sum of ratings, or of mean ratings.
pub(in crate::domain) fn level_reached(
    instrument: &Instrument,
    total: Fraction,
    areas: &IndexVec<AreaIx, AreaScore>,
) -> LevelIx {
    let holds = |level: &Level| level.gates.iter().all(|gate| holds(gate, total, areas));
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

fn area_score(
    instrument: &Instrument,
    value: &dyn Fn(QuestionIx) -> u64,
    per: u64,
    area: AreaIx,
) -> AreaScore {
    let mean = |subject: SubjectIx| {
        let (mut sum, mut count) = (0, 0);
        for (position, question) in instrument.questions().enumerated() {
            if question.subject == subject && instrument.items()[question.item].area == area {
                sum += value(position);
                count += 1;
            }
        }
        // An area has at least one item (an invariant of `Instrument`). An empty list would give zero.
        Exact::new(sum, count.max(1) * per)
    };
    let by_subject: Vec<Exact> = instrument.areas()[area].subjects.iter().map(|&s| mean(s)).collect();
    let value = by_subject.iter().min().copied().unwrap_or_default();
    AreaScore { by_subject, value }
}

/// Whether a gate holds. (To ask for what is missing would add its code to the program of every visit.)
fn holds(gate: &Gate, (total, per): Fraction, scores: &IndexVec<AreaIx, AreaScore>) -> bool {
    match gate {
        Gate::Sum { least } => u64::from(*least) * per <= total,
        Gate::Mean { areas, least } => mean_of(areas, scores) >= *least,
        Gate::Each { areas, least } => areas.iter().all(|&area| scores[area].value >= *least),
    }
}

fn mean_of(areas: &[AreaIx], scores: &IndexVec<AreaIx, AreaScore>) -> Exact {
    let sum: Exact = areas.iter().map(|&area| scores[area].value).sum();
    sum / areas.len() as u64
}
