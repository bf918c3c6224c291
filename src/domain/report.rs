//! A report on complete answers: the areas and statements where a respondent stands out, at both ends.

use crate::domain::index::{AreaIx, IndexVec, QuestionIx};
use std::cmp::Ordering;

use crate::domain::answers::Answers;
use crate::domain::instrument::Instrument;
use crate::domain::scale::Scale;
use crate::domain::score::{AreaScore, Score};

/// The maximum number of statements named at each end.
pub const NAMED: usize = 3;

/// The strongest and the weakest areas and statements of complete answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The areas with the highest value, several if they tie; empty if all areas are equal.
    pub strongest_areas: Vec<AreaIx>,
    /// The areas with the lowest value, several if they tie; empty if all areas are equal.
    pub weakest_areas: Vec<AreaIx>,
    /// The highest ratings above the respondent's own mean.
    pub strongest: Extremes,
    /// The lowest ratings below the respondent's own mean.
    pub weakest: Extremes,
}

/// Questions at one end of the answers, the most extreme first, ties in file order. All are on the same side of the middle of
/// the scale: beside a 1, a 4 is not named as a weakness too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extremes {
    /// At most [`NAMED`] questions.
    pub named: Vec<QuestionIx>,
    /// How many more have the same rating as the last one named, so that a report can say that it leaves out ties.
    pub tied: usize,
    /// Whether they stand out only among the respondent's own ratings: the weakest rating is above the middle of the
    /// scale, or the strongest is not. A 4 of 5 is no weakness, even where all else is a 5.
    pub is_relative: bool,
}

impl Report {
    /// The report; `None` while any question is blank.
    pub fn of(instrument: &Instrument, answers: &Answers) -> Option<Self> {
        let score = Score::of(instrument, answers)?;
        let ratings = answers.complete()?.iter().map(|rating| rating.value()).collect();
        let highest = score.areas().iter().map(AreaScore::value).max();
        let lowest = score.areas().iter().map(AreaScore::value).min();
        let areas_at = |end| {
            let at_end = |&area: &AreaIx| highest != lowest && Some(score.areas()[area].value()) == end;
            score.areas().positions().filter(at_end).collect()
        };
        Some(Self {
            strongest_areas: areas_at(highest),
            weakest_areas: areas_at(lowest),
            strongest: extremes(&ratings, instrument.scale(), score.total(), Ordering::Greater),
            weakest: extremes(&ratings, instrument.scale(), score.total(), Ordering::Less),
        })
    }
}

/// The questions whose rating is on this side of the mean. A rating equal to the mean is neither a strength nor a
/// weakness, so answers that are all equal have none.
fn extremes(ratings: &IndexVec<QuestionIx, u8>, scale: Scale, total: u32, side: Ordering) -> Extremes {
    let count = u32::try_from(ratings.len()).unwrap_or(u32::MAX);
    let mut found = Extremes::default();
    let mut open: Vec<QuestionIx> =
        ratings.positions().filter(|&q| (u32::from(ratings[q]) * count).cmp(&total) == side).collect();
    let end_of = |open: &[QuestionIx]| {
        let ratings = open.iter().map(|&question| ratings[question]);
        if side == Ordering::Less { ratings.min() } else { ratings.max() }
    };
    if let Some(end) = end_of(&open) {
        let is_above = scale.is_above_middle(end);
        found.is_relative = is_above == (side == Ordering::Less);
        open.retain(|&question| scale.is_above_middle(ratings[question]) == is_above);
    }
    while found.named.len() < NAMED
        && let Some(end) = end_of(&open)
    {
        let (at_end, rest): (Vec<QuestionIx>, Vec<QuestionIx>) =
            open.into_iter().partition(|&question| ratings[question] == end);
        let room = (NAMED - found.named.len()).min(at_end.len());
        found.named.extend(&at_end[..room]);
        found.tied = at_end.len() - room;
        open = rest;
    }
    found
}
