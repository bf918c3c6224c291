//! What has become of bets, in which order they come, and how far they reach.

use super::Plan;
use super::amount::Fraction;
use super::bet::{Bet, Effect, Stage, order_name};
use super::key_result::KeyResult;
use super::week::{Verdict, Week};
use crate::domain::id::Id;
use crate::domain::order::order;
use crate::domain::value::Value;

/// The positions of bets in the order of their ranks, the highest first; of equal ones the earlier first.
fn by_rank(bets: &[Bet], key_result: &KeyResult, week: Week) -> Vec<usize> {
    let none = Fraction::percent(0);
    let share = |place: usize| bets[place].share(key_result, week).unwrap_or(none);
    order(bets.len(), &|one, other| bets[other].compare(share(other), &bets[one], share(one)))
}

/// How much of a key result's way its open bets come to, if all goes as expected: Σ share × confidence, in percent, cut.
pub fn reach<'a>(bets: impl IntoIterator<Item = &'a Bet>, key_result: &KeyResult, week: Week) -> i64 {
    // All shares between values have the same whole, so their rests add up; those in words are hundredths.
    let (mut percent, mut rests, mut whole, mut hundredths) = (0, 0, 1, 0);
    for bet in bets {
        let confidence = i64::from(bet.confidence.percent());
        let Some(share) = bet.share(key_result, week) else { continue };
        if let Effect::Size(size) = bet.effect {
            hundredths += i64::from(size.percent()) * confidence;
        } else {
            percent += share.times(confidence);
            rests += share.rest(confidence);
            whole = share.whole();
        }
    }
    let rest = (hundredths % 100) * whole / 100 + rests % whole;
    percent + hundredths / 100 + rests / whole + rest / whole
}

impl Plan {
    /// What has become of a bet.
    pub fn stage(&self, bet: &Bet) -> Stage {
        if bet.is_archived {
            return Stage::Archived;
        }
        let Some(start) = bet.week else { return Stage::Open };
        let ended =
            Week::all().filter(|week| *week >= start).find_map(|week| match self.verdict(week, &bet.id)? {
                Verdict::Confirmed => Some(Stage::Confirmed(week)),
                Verdict::Refuted => Some(Stage::Refuted(week)),
                _ => None,
            });
        ended.unwrap_or(Stage::Running(start))
    }

    /// The bets of a key result that wait for their week, in the order in which they come: by hand where somebody has said so,
    /// else by rank. What came later than the order by hand stands behind it.
    pub fn backlog(&self, key_result: &KeyResult, week: Week) -> Vec<Bet> {
        let open: Vec<Bet> = self
            .bets()
            .into_iter()
            .filter(|bet| bet.key_result == key_result.id && self.stage(bet) == Stage::Open)
            .collect();
        let mut left: Vec<Option<Bet>> =
            by_rank(&open, key_result, week).into_iter().map(|place| Some(open[place].clone())).collect();
        let mut ordered = Vec::with_capacity(left.len());
        for id in self.order_by_hand(&key_result.id) {
            let found = left.iter_mut().find(|bet| bet.as_ref().is_some_and(|bet| bet.id == id));
            ordered.extend(found.and_then(Option::take));
        }
        ordered.extend(left.into_iter().flatten());
        ordered
    }

    /// The order by hand of a key result's bets; empty where there is none.
    pub fn order_by_hand(&self, key_result: &Id) -> Vec<Id> {
        let Some(Value::List(ids)) = self.value(&order_name(key_result)) else { return Vec::new() };
        ids.iter().filter_map(|id| Id::new(id.as_text()?)).collect()
    }

    /// The half days that are booked for a week: those of the bets that start in it.
    pub fn booked(&self, week: Week) -> u32 {
        let starts = |bet: &Bet| bet.week == Some(week) && !bet.is_archived;
        self.bets().iter().filter(|bet| starts(bet)).map(|bet| u32::from(bet.effort.halves())).sum()
    }

    /// The bets that are tested in a week: started, and not ended before it.
    pub fn tested(&self, week: Week) -> Vec<Bet> {
        let is_tested = |bet: &Bet| {
            bet.week.is_some_and(|start| start <= week)
                && match self.stage(bet) {
                    Stage::Running(_) => true,
                    Stage::Confirmed(end) | Stage::Refuted(end) => end >= week,
                    Stage::Open | Stage::Archived => false,
                }
        };
        self.bets().into_iter().filter(is_tested).collect()
    }
}
