//! What a quarter has come to: scores, bets by confidence, and whether a rate has changed more than chance would.

use super::Plan;
use super::amount::Fraction;
use super::bet::{Bet, Confidence, Stage};
use super::key_result::KeyResult;
use super::week::Week;

/// The band of a score (Doerr, *Measure What Matters*), by the score cut to one decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Band {
    /// 0.7–1.0.
    Good,
    /// 0.4–0.6.
    Between,
    /// 0.0–0.3.
    Poor,
}

impl Band {
    /// The band of so many tenths.
    pub fn of(tenths: i64) -> Self {
        match tenths {
            7.. => Self::Good,
            4.. => Self::Between,
            _ => Self::Poor,
        }
    }
}

/// How many bets of a confidence have ended, and how many of them came true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hits {
    /// How sure they were.
    pub confidence: Confidence,
    /// Those that ended.
    pub ended: usize,
    /// Those that came true.
    pub came_true: usize,
}

impl Plan {
    /// The score of a key result by its last reading; `None` where there was none: it is not scored, which is not 0.
    pub fn score(&self, key_result: &KeyResult) -> Option<Fraction> {
        let (_, value) = self.last_reading(Week::LAST, &key_result.id)?;
        key_result.score(value)
    }

    /// The mean of the scores in hundredths, cut; `None` unless all key results are scored.
    pub fn mean_score(&self) -> Option<i64> {
        let key_results = self.key_results();
        let scores: Option<Vec<i64>> =
            key_results.iter().map(|key_result| self.score(key_result).map(Fraction::hundredths)).collect();
        let scores = scores.filter(|scores| !scores.is_empty())?;
        let count = i64::try_from(scores.len()).ok()?;
        Some(scores.iter().sum::<i64>() / count)
    }

    /// How many bets of each confidence came true, of those that ended.
    pub fn hits(&self) -> Vec<Hits> {
        let bets = self.bets();
        let hits = |&(_, confidence): &(&str, Confidence)| {
            let ended = |bet: &&Bet| bet.confidence == confidence;
            let stages: Vec<Stage> = bets.iter().filter(ended).map(|bet| self.stage(bet)).collect();
            let came_true = stages.iter().filter(|stage| matches!(stage, Stage::Confirmed(_))).count();
            let refuted = stages.iter().filter(|stage| matches!(stage, Stage::Refuted(_))).count();
            Hits { confidence, ended: came_true + refuted, came_true }
        };
        Confidence::NAMES.iter().map(hits).collect()
    }
}

/// The difference of two rates, and the 95 % interval in which it lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// The second rate less the first.
    pub by: f64,
    /// The lower end of the interval.
    pub lower: f64,
    /// The upper end of the interval.
    pub upper: f64,
}

/// How a rate has changed from `before` to `after`, each as how many of how many: the hybrid score interval, method 10 of Newcombe
/// (1998). `None` where one of them is no rate.
pub fn difference(before: (u32, u32), after: (u32, u32)) -> Option<Difference> {
    let rate = |(part, whole): (u32, u32)| {
        (whole > 0 && part <= whole).then(|| (f64::from(part) / f64::from(whole), f64::from(whole)))
    };
    let ((p2, n2), (p1, n1)) = rate(before).zip(rate(after))?;
    let ((l1, u1), (l2, u2)) = (wilson(p1, n1), wilson(p2, n2));
    let by = p1 - p2;
    Some(Difference {
        by,
        lower: by - ((p1 - l1).powi(2) + (u2 - p2).powi(2)).sqrt(),
        upper: by + ((u1 - p1).powi(2) + (p2 - l2).powi(2)).sqrt(),
    })
}

/// Wilson's interval of a rate `p` of `n`.
fn wilson(p: f64, n: f64) -> (f64, f64) {
    /// The 97.5 % point of the normal distribution.
    const Z: f64 = 1.959_963_984_540_054;
    let square = Z * Z;
    let middle = 2.0 * n * p + square;
    let half = Z * (square + 4.0 * n * p * (1.0 - p)).sqrt();
    let whole = 2.0 * (n + square);
    ((middle - half) / whole, (middle + half) / whole)
}
