//! The weeks of a plan, and what is said in each.

use super::amount::Amount;
use super::{Change, Plan};
use crate::domain::calendar::Day;
use crate::domain::id::Id;
use crate::domain::sentence::Sentence;
use crate::domain::value::Value;

/// A week of a plan, 1–13: seven days from its start on, whatever the weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Week(u8);

/// Where a day is in a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Before its first day.
    Before,
    /// In this week.
    In(Week),
    /// After its last day.
    After,
}

impl Week {
    /// The first week.
    pub const FIRST: Self = Self(1);
    /// The last week.
    pub const LAST: Self = Self(13);
    /// The week that asks whether anything has made a target wrong: the middle of a quarter.
    pub const HALF: Self = Self(7);
    const DAYS: u32 = 7;

    /// `None` where there is no such week.
    pub fn new(number: u64) -> Option<Self> {
        u8::try_from(number).ok().filter(|number| (1..=13).contains(number)).map(Self)
    }

    /// 1–13.
    pub fn number(self) -> u8 {
        self.0
    }

    /// The next one; `None` after the last.
    pub fn next(self) -> Option<Self> {
        Self::new(u64::from(self.0) + 1)
    }

    /// The one before; `None` before the first.
    pub fn before(self) -> Option<Self> {
        Self::new(u64::from(self.0).saturating_sub(1))
    }

    /// All weeks, the first one first.
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        (1..=13).map(Self)
    }

    /// Its first day in a plan that starts on this day.
    pub fn first_day(self, start: Day) -> Day {
        start.plus(Self::DAYS * u32::from(self.0 - 1))
    }

    /// Where a day is in a plan that starts on `start`.
    pub fn at(day: Day, start: Day) -> Moment {
        match day.days().checked_sub(start.days()) {
            None => Moment::Before,
            Some(days) => Self::new(u64::from(days / Self::DAYS) + 1).map_or(Moment::After, Moment::In),
        }
    }
}

/// What stands for no reading. Where nothing stands, nobody has said anything yet.
const UNREAD: &str = "";

/// How far people trust that a key result will be reached, 0–10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Trust(u8);

impl Trust {
    /// Where it starts: as likely as not (Wodtke, *Radical Focus*).
    pub const START: Self = Self(5);

    /// `None` where it is not 0–10.
    pub fn new(of_ten: u64) -> Option<Self> {
        u8::try_from(of_ten).ok().filter(|of_ten| *of_ten <= 10).map(Self)
    }

    /// 0–10.
    pub fn of_ten(self) -> u8 {
        self.0
    }
}

/// What a week has shown of a bet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is too early to say.
    Testing,
    /// What was believed has come true.
    Confirmed,
    /// It has not.
    Refuted,
    /// Somebody or something has to come first.
    Blocked,
}

impl Verdict {
    /// All of them with the names that records have for them.
    pub const NAMES: [(&'static str, Self); 4] = [
        ("testing", Self::Testing),
        ("confirmed", Self::Confirmed),
        ("refuted", Self::Refuted),
        ("blocked", Self::Blocked),
    ];
}

impl Plan {
    /// What was read of a key result in a week.
    pub fn reading(&self, week: Week, key_result: &Id) -> Option<Amount> {
        self.text(&name(week, "value", key_result)).and_then(Amount::read)
    }

    /// Whether it was said that there is no reading of a key result in a week.
    pub fn is_unread(&self, week: Week, key_result: &Id) -> bool {
        self.text(&name(week, "value", key_result)) == Some(UNREAD)
    }

    /// The last reading of a key result up to a week, with its week.
    pub fn last_reading(&self, week: Week, key_result: &Id) -> Option<(Week, Amount)> {
        let weeks: Vec<Week> = Week::all().take_while(|other| *other <= week).collect();
        weeks.into_iter().rev().find_map(|week| Some((week, self.reading(week, key_result)?)))
    }

    /// How far a key result was trusted up to a week, as it was said last.
    pub fn trust(&self, week: Week, key_result: &Id) -> Trust {
        let said = |week| self.whole(&name(week, "trust", key_result)).and_then(Trust::new);
        Week::all().take_while(|other| *other <= week).filter_map(said).last().unwrap_or(Trust::START)
    }

    /// What was said of a bet in a week.
    pub fn verdict(&self, week: Week, bet: &Id) -> Option<Verdict> {
        let said = self.text(&name(week, "verdict", bet))?;
        Verdict::NAMES.iter().find(|(name, _)| *name == said).map(|(_, verdict)| *verdict)
    }

    /// What was learned of a bet in a week, or what blocks it.
    pub fn learned(&self, week: Week, bet: &Id) -> Option<Sentence> {
        self.text(&name(week, "learned", bet)).and_then(Sentence::new)
    }

    /// Whether more days were booked for a week than there are, knowingly.
    pub fn overloads(&self, week: Week) -> bool {
        self.is_set(&own_name(week, "overload"))
    }

    /// Whether a week was gone through.
    pub fn is_checked_in(&self, week: Week) -> bool {
        self.is_set(&own_name(week, "done"))
    }

    /// What was answered to whether anything has made a target wrong, in the middle of the quarter.
    pub fn half_time(&self) -> Option<Sentence> {
        self.text(&own_name(Week::HALF, "targets")).and_then(Sentence::new)
    }
}

impl Change {
    /// A key result was at this value in a week; `None` where there was no reading.
    pub fn reading(week: Week, key_result: &Id, value: Option<Amount>) -> Self {
        let said = value.map_or(UNREAD.to_owned(), Amount::written);
        Self::one(name(week, "value", key_result), Some(Value::Text(said)))
    }

    /// A key result is trusted so far in a week.
    pub fn trust(week: Week, key_result: &Id, trust: Trust) -> Self {
        Self::one(name(week, "trust", key_result), Some(u64::from(trust.0).into()))
    }

    /// What a week has shown of a bet.
    pub fn verdict(week: Week, bet: &Id, verdict: Verdict) -> Self {
        let said = Verdict::NAMES.iter().find(|(_, other)| *other == verdict).map(|(name, _)| (*name).into());
        Self::one(name(week, "verdict", bet), said)
    }

    /// What was learned of a bet, or what blocks it.
    pub fn learned(week: Week, bet: &Id, sentence: Option<&Sentence>) -> Self {
        Self::one(name(week, "learned", bet), sentence.map(|sentence| sentence.as_str().into()))
    }

    /// More days are booked for a week than there are, knowingly.
    pub fn overload(week: Week, is_meant: bool) -> Self {
        Self::one(own_name(week, "overload"), is_meant.then_some(Value::Bool(true)))
    }

    /// A week was gone through.
    pub fn checked_in(week: Week) -> Self {
        Self::one(own_name(week, "done"), Some(Value::Bool(true)))
    }

    /// What was answered in the middle of the quarter.
    pub fn half_time(answer: Option<&Sentence>) -> Self {
        Self::one(own_name(Week::HALF, "targets"), answer.map(|answer| answer.as_str().into()))
    }
}

fn name(week: Week, what: &str, of: &Id) -> String {
    format!("weeks/{}/{what}/{of}", week.0)
}

fn own_name(week: Week, what: &str) -> String {
    format!("weeks/{}/{what}", week.0)
}
