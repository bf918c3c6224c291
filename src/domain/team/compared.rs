//! Two sides beside each other: gaps, how answers differ, what the more critical side lacks. What is meant by W, B, T, r* and AD stands
//! in [`super::statistics`].

use super::round::Group;
use super::statistics::{Gap, Standing, Union, apart};
use crate::domain::index::{AreaIx, QuestionIx};
use crate::domain::instrument::{Exact, Instrument};

/// Two sides beside each other, or one group alone.
#[derive(Clone, Copy, Debug)]
pub struct Compared<'a> {
    first: (Group, &'a Union),
    second: Option<(Group, &'a Union)>,
}

impl<'a> Compared<'a> {
    /// How many sides are compared, the first ones of the file.
    pub const SIDES: usize = 2;

    pub(super) fn of(first: (Group, &'a Union), second: Option<(Group, &'a Union)>) -> Self {
        Self { first, second }
    }

    /// The first side, or the only group.
    pub fn first(self) -> (Group, &'a Union) {
        self.first
    }

    /// The second side.
    pub fn second(self) -> Option<(Group, &'a Union)> {
        self.second
    }

    /// How many people are in both.
    pub fn people(self) -> usize {
        self.first.1.people() + self.second.map_or(0, |(_, union)| union.people())
    }

    /// The mean of the sides' means of a question.
    pub fn mean(self, question: QuestionIx) -> Exact {
        let sum: Exact = self.unions().map(|union| union.means()[question]).sum();
        sum / self.count()
    }

    /// What the means of both come to; `None` of one group, which is no whole.
    pub fn whole(self, instrument: &Instrument) -> Option<Standing> {
        let (first, (_, second)) = (self.first.1, self.second?);
        let (n, m) = (first.people() as u64, second.people() as u64);
        let sums =
            first.sums.positions().map(|question| first.sums[question] * m + second.sums[question] * n);
        Some(Standing::of(instrument, &sums.collect(), 2 * n * m))
    }

    /// How far the sides' means of a question are apart; `None` of one group.
    pub fn gap(self, question: QuestionIx) -> Option<Gap> {
        let (_, second) = self.second?;
        Some(Gap::of(self.first.1.means()[question], second.means()[question]))
    }

    /// How far the sides' values of an area are apart; `None` of one group.
    pub fn area_gap(self, area: AreaIx) -> Option<Gap> {
        let value = |union: &Union| union.standing().areas[area].value();
        Some(Gap::of(value(self.first.1), value(self.second?.1)))
    }

    /// How answers to a question differ; `None` where that may not be shown.
    pub fn dispersion(self, question: QuestionIx) -> Option<Dispersion> {
        let mean = self.mean(question);
        let (mut within, mut between, mut distance) = (Exact::default(), Exact::default(), Exact::default());
        let mut variances = Vec::new();
        for union in self.unions() {
            let spread = union.spread()?;
            let off = apart(union.means()[question], mean);
            variances.push(spread.variance(question));
            within += spread.variance(question);
            between += off * off;
            distance += spread.distance(question, mean);
        }
        let count = self.count();
        Some(Dispersion {
            within: within / count,
            between: between / count,
            distance: distance / count,
            differs_more: match variances.as_slice() {
                [first, second] if second > first => self.second.map(|(group, _)| group),
                _ => Some(self.first.0),
            },
            points: self.first.1.scale.points(),
            people: self.people(),
        })
    }

    /// Which side is the more critical one of a question, and its mean: the first one if they are alike.
    pub fn critic(self, question: QuestionIx) -> (Group, Exact) {
        let mean = |(group, union): (Group, &Union)| (group, union.means()[question]);
        let first = mean(self.first);
        self.second.map(mean).filter(|second| second.1 < first.1).unwrap_or(first)
    }

    /// How far the mean of the more critical side is below the highest rating.
    pub fn shortfall(self, question: QuestionIx) -> Exact {
        Exact::from_integer(self.first.1.scale.points().into()) - self.critic(question).1
    }

    fn unions(self) -> impl Iterator<Item = &'a Union> {
        [Some(self.first.1), self.second.map(|(_, union)| union)].into_iter().flatten()
    }

    fn count(self) -> u64 {
        if self.second.is_some() { 2 } else { 1 }
    }
}

/// How the answers to a question differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dispersion {
    /// W: the mean of the sides' variances.
    pub within: Exact,
    /// B: the variance of the sides' means.
    pub between: Exact,
    /// AD: the mean distance from μ.
    pub distance: Exact,
    /// The group whose answers differ more among themselves.
    pub differs_more: Option<Group>,
    points: u8,
    people: usize,
}

impl Dispersion {
    /// T: the variance, both sides weighing alike.
    pub fn total(self) -> Exact {
        self.within + self.between
    }

    /// r*: from 0, half at each end, to 1, all alike.
    pub fn agreement(self) -> Exact {
        let half = Exact::new(u64::from(self.points) - 1, 2);
        let share = self.total() / (half * half);
        // A variance is at most that of the greatest dissensus.
        Exact::from_integer(1) - share.min(Exact::from_integer(1))
    }

    /// Whether people largely agree: it takes five of them to say so.
    pub fn is_agreed(self) -> bool {
        !self.is_wide() && self.people >= 5
    }

    /// Whether answers are further apart than that.
    pub fn is_wide(self) -> bool {
        self.distance > Exact::new(self.points.into(), 6)
    }

    /// Whether half of it or more is that the sides see it differently.
    pub fn is_between_sides(self) -> bool {
        self.between * 2 >= self.total() && self.between > Exact::default()
    }
}
