//! What a team's answers come to. A census of few people on ordered points: it is described, and nothing is tested for
//! significance.
//!
//! The two sides that are compared weigh alike, however many people each has. With m and v the mean and the variance
//! Σ(x − m)²/n of a side, μ is the mean of both m, W the mean of both v, B that of (m − μ)², and T = W + B.
//!
//! - Agreement is r* = 1 − T / ((H − L)/2)², with the variance of the greatest dissensus: half of the people at each end
//!   (Lindell & Brandt 1997; O'Neill 2017). 0 is that, 1 is all alike.
//! - AD, the mean over the sides of Σ|x − μ|/n, decides whether people largely agree: up to a sixth of the number of points
//!   (Burke & Dunlap 2002). It is not shown.

use crate::domain::index::{AreaIx, IndexVec, LevelIx, QuestionIx};
use crate::domain::instrument::{Exact, Instrument};
use crate::domain::response::Response;
use crate::domain::scale::Scale;
use crate::domain::score::{AreaScore, Score, area_scores, level_reached};

/// The figures of people who may be shown together. Only [`super::protection`] makes one. Single answers are not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Union {
    codes: Vec<String>,
    pub(super) scale: Scale,
    pub(super) sums: IndexVec<QuestionIx, u64>,
    means: IndexVec<QuestionIx, Exact>,
    standing: Standing,
    spread: Option<Spread>,
}

/// How answers differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spread {
    counts: IndexVec<QuestionIx, Vec<u32>>,
    levels: IndexVec<LevelIx, usize>,
}

/// What the mean ratings of several people come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The sum of the means.
    pub total: Exact,
    /// Each area's value.
    pub areas: IndexVec<AreaIx, AreaScore>,
    /// The level reached by the means.
    pub level: LevelIx,
}

impl Standing {
    /// The standing of mean ratings: a whole number for each question, of which `per` are one point.
    pub(super) fn of(instrument: &Instrument, sums: &IndexVec<QuestionIx, u64>, per: u64) -> Self {
        let total: u64 = sums.iter().sum();
        let areas = area_scores(instrument, &|question| sums[question], per);
        let level = level_reached(instrument, (total, per), &areas);
        Self { total: Exact::new(total, per), areas, level }
    }
}

impl Union {
    /// `None` where one of them has not answered everything, or answers another instrument.
    pub(super) fn of(
        instrument: &Instrument,
        codes: &[&str],
        responses: &[Response],
        shows_spread: bool,
    ) -> Option<Self> {
        let scale = instrument.scale();
        let points = usize::from(scale.points());
        let mut counts: IndexVec<QuestionIx, Vec<u32>> =
            instrument.questions().iter().map(|_| vec![0; points]).collect();
        let mut levels: IndexVec<LevelIx, usize> = instrument.levels().iter().map(|_| 0).collect();
        for Response { answers, .. } in responses {
            let ratings = answers.complete().filter(|ratings| ratings.len() == counts.len())?;
            for (question, rating) in ratings.enumerated() {
                *counts[question].get_mut(usize::from(rating.value()) - 1)? += 1;
            }
            if shows_spread {
                levels[Score::of(instrument, answers)?.level()] += 1;
            }
        }
        let people = responses.len() as u64;
        let sum = |counts: &Vec<u32>| each(counts).map(|(x, n)| x * n).sum();
        let sums: IndexVec<QuestionIx, u64> = counts.iter().map(sum).collect();
        let means = sums.iter().map(|&sum| Exact::new(sum, people.max(1))).collect();
        let standing = Standing::of(instrument, &sums, people.max(1));
        let spread = shows_spread.then_some(Spread { counts, levels });
        let codes = codes.iter().map(|&code| code.to_owned()).collect();
        (people > 0).then_some(Self { codes, scale, sums, means, standing, spread })
    }

    /// How many people they are.
    pub fn people(&self) -> usize {
        self.codes.len()
    }

    /// Whose answers are in every one of these figures, so that `tests/protection.rs` can see who can be told apart.
    pub fn codes(&self) -> &[String] {
        &self.codes
    }

    /// The mean rating of each question.
    pub fn means(&self) -> &IndexVec<QuestionIx, Exact> {
        &self.means
    }

    /// What the means come to.
    pub fn standing(&self) -> &Standing {
        &self.standing
    }

    /// How answers differ, if that may be shown.
    pub fn spread(&self) -> Option<&Spread> {
        self.spread.as_ref()
    }
}

impl Spread {
    /// How many people rated a question so: an entry for each point, the lowest first.
    pub fn counts(&self, question: QuestionIx) -> &[u32] {
        &self.counts[question]
    }

    /// How many people reach each level by their own answers.
    pub fn levels(&self) -> &IndexVec<LevelIx, usize> {
        &self.levels
    }

    /// The variance of the ratings of a question.
    pub(super) fn variance(&self, question: QuestionIx) -> Exact {
        let counts = &self.counts[question];
        let n: u64 = each(counts).map(|(_, n)| n).sum();
        let sum: u64 = each(counts).map(|(x, n)| x * n).sum();
        let squares: u64 = each(counts).map(|(x, n)| x * x * n).sum();
        Exact::new(n * squares - sum * sum, n * n)
    }

    /// The mean distance of the ratings from a value.
    pub(super) fn distance(&self, question: QuestionIx, from: Exact) -> Exact {
        let counts = &self.counts[question];
        let n: u64 = each(counts).map(|(_, n)| n).sum();
        let sum: Exact = each(counts).map(|(x, n)| apart(Exact::from_integer(x), from) * n).sum();
        sum / n
    }
}

/// Each point of a scale with the number of people who chose it.
fn each(counts: &[u32]) -> impl Iterator<Item = (u64, u64)> {
    (1..).zip(counts.iter().map(|&n| u64::from(n)))
}

/// How far the second of two is below or above the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// How far they are apart.
    pub by: Exact,
    /// Whether the second is the greater one: by file order, first less second, the gap is negative.
    pub is_negative: bool,
}

impl Gap {
    /// The gap between two values.
    pub fn of(first: Exact, second: Exact) -> Self {
        Self { by: apart(first, second), is_negative: first < second }
    }

    /// In words.
    pub fn size(self) -> GapSize {
        if self.by >= Exact::from_integer(1) {
            GapSize::Clear
        } else if self.by >= Exact::new(1, 2) {
            GapSize::Some
        } else {
            GapSize::Alike
        }
    }
}

/// A gap in words. The boundaries are ours: half a point and one point of the scale, on exact values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GapSize {
    /// Below half a point.
    Alike,
    /// Below one point.
    Some,
    /// One point and more.
    Clear,
}

/// How far apart two values are.
pub fn apart(one: Exact, other: Exact) -> Exact {
    if one > other { one - other } else { other - one }
}
