//! Bets: hypotheses of what would move a key result, and which of them come first.

use std::cmp::Ordering;

use super::amount::{Amount, Fraction};
use super::key_result::KeyResult;
use super::week::Week;
use super::{Change, Plan};
use crate::domain::id::Id;
use crate::domain::sentence::Sentence;
use crate::domain::value::Value;

/// A bet. "We believe that *change* will move *key result* from … to … because *evidence*; we will know within … weeks."
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bet {
    /// Unique within the plan.
    pub id: Id,
    /// What is changed.
    pub change: Sentence,
    /// The key result that it is to move.
    pub key_result: Id,
    /// How far.
    pub effect: Effect,
    /// Why it is believed.
    pub evidence: Option<Sentence>,
    /// Within how many weeks it will be known.
    pub within: Week,
    /// How sure it is.
    pub confidence: Confidence,
    /// What it costs.
    pub effort: Effort,
    /// The stage of the funnel that it is about.
    pub stage: Option<Id>,
    /// The action of the advice that it comes from.
    pub action: Option<Id>,
    /// The week in which it starts; `None` in the backlog.
    pub week: Option<Week>,
    /// Who or what has to come first; `None` if it can start at once.
    pub waits_for: Option<Sentence>,
    /// The link that was made for it.
    pub link: Option<String>,
    /// Whether it was put aside.
    pub is_archived: bool,
}

/// How far a bet is to move its key result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// From one value to another.
    Between(Amount, Amount),
    /// Where nobody can say (ours).
    Size(Size),
}

/// A share of the way, in words (ours).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// 5 %.
    Small,
    /// 15 %.
    Noticeable,
    /// 30 %.
    Large,
}

/// How sure a bet is, in three steps (RICE by Intercom).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// It was tried here, or own data say so: 100 %.
    Tried,
    /// Analytics, or others' data: 80 %.
    Data,
    /// A hunch: 50 %.
    Hunch,
}

/// Person-days, halves allowed: ½–200.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Effort {
    halves: u16,
}

/// Why a number is no effort.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAnEffort {
    /// Nothing, or less.
    TooSmall,
    /// More than 200 days.
    TooLarge,
    /// Not a whole number of halves.
    NotHalves,
}

/// What has become of a bet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It waits for its week.
    Open,
    /// It is tested since this week.
    Running(Week),
    /// It came true in this week.
    Confirmed(Week),
    /// It did not, in this week.
    Refuted(Week),
    /// It was put aside.
    Archived,
}

impl Size {
    /// All of them with the names that records have for them.
    pub const NAMES: [(&'static str, Self); 3] =
        [("small", Self::Small), ("noticeable", Self::Noticeable), ("large", Self::Large)];

    /// Its share of the way, in percent.
    pub fn percent(self) -> u8 {
        match self {
            Self::Small => 5,
            Self::Noticeable => 15,
            Self::Large => 30,
        }
    }
}

impl Confidence {
    /// All of them with the names that records have for them.
    pub const NAMES: [(&'static str, Self); 3] =
        [("tried", Self::Tried), ("data", Self::Data), ("hunch", Self::Hunch)];

    /// In percent.
    pub fn percent(self) -> u8 {
        match self {
            Self::Tried => 100,
            Self::Data => 80,
            Self::Hunch => 50,
        }
    }
}

impl Effort {
    /// The most half days.
    const MOST: u16 = 400;

    /// So many half days; `None` where that is too little or too much.
    pub fn of_halves(halves: u64) -> Option<Self> {
        u16::try_from(halves)
            .ok()
            .filter(|halves| (1..=Self::MOST).contains(halves))
            .map(|halves| Self { halves })
    }

    /// So many days.
    ///
    /// # Errors
    /// The reason why it is no effort.
    pub fn of_days(days: f64) -> Result<Self, NotAnEffort> {
        if days <= 0.0 {
            return Err(NotAnEffort::TooSmall);
        }
        if days * 2.0 > f64::from(Self::MOST) {
            return Err(NotAnEffort::TooLarge);
        }
        halves_of(days).and_then(Self::of_halves).ok_or(NotAnEffort::NotHalves)
    }

    /// In half days.
    pub fn halves(self) -> u16 {
        self.halves
    }
}

/// Days as a number of halves; `None` if they are none, or beyond what a plan could need.
pub(super) fn halves_of(days: f64) -> Option<u64> {
    let halves = days * 2.0;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 1,000,000")]
    (halves.fract() == 0.0 && (0.0..=1e6).contains(&halves)).then_some(halves as u64)
}

impl Bet {
    /// The share of its key result's way, from 0 to 1, by the target that counts in a week. `None` where the key result has no
    /// such target.
    pub fn share(&self, key_result: &KeyResult, week: Week) -> Option<Fraction> {
        match self.effect {
            Effect::Size(size) => Some(Fraction::percent(size.percent())),
            Effect::Between(from, to) => {
                let target = key_result.target_in(week)?.value;
                Fraction::of_ways((from, to), (key_result.baseline, target)).map(Fraction::clamped)
            }
        }
    }

    /// Its rank, share × confidence / days, in hundredths, cut.
    pub fn rank(&self, key_result: &KeyResult, week: Week) -> Option<i64> {
        let confidence = i64::from(self.confidence.percent());
        // Per half day, so twice of it per day.
        Some(self.share(key_result, week)?.times(2 * confidence) / i64::from(self.effort.halves))
    }

    /// Compares the ranks of two bets exactly.
    pub(super) fn compare(&self, share: Fraction, other: &Self, other_share: Fraction) -> Ordering {
        let weight =
            |one: &Self, two: &Self| i64::from(one.confidence.percent()) * i64::from(two.effort.halves);
        share.compare(weight(self, other), other_share, weight(other, self))
    }
}

impl Plan {
    /// The most bets: enough for a quarter, and for what was put aside in it.
    pub const MOST_BETS: usize = 80;

    /// Every bet, in the order in which they were added.
    pub fn bets(&self) -> Vec<Bet> {
        let mut found: Vec<(u64, Bet)> = Vec::new();
        for id in self.ids("bets/", "/change") {
            let Some(bet) = self.bet(&id) else { continue };
            let place = self.whole(&name(&id, "place")).unwrap_or(0);
            let at = found.iter().take_while(|(other, _)| *other <= place).count();
            found.insert(at, (place, bet));
        }
        found.into_iter().map(|(_, bet)| bet).collect()
    }

    /// A bet; `None` where there is none of this id.
    pub fn bet(&self, id: &Id) -> Option<Bet> {
        let text = |what: &str| self.text(&name(id, what));
        let whole = |what: &str| self.whole(&name(id, what));
        let confidence = text("confidence")?;
        Some(Bet {
            id: id.clone(),
            change: Sentence::new(text("change")?)?,
            key_result: Id::new(text("key-result")?)?,
            effect: effect(self.value(&name(id, "effect"))?)?,
            evidence: text("evidence").and_then(Sentence::new),
            within: whole("within").and_then(Week::new).unwrap_or(Week::FIRST),
            confidence: Confidence::NAMES.iter().find(|(name, _)| *name == confidence)?.1,
            effort: Effort::of_halves(whole("effort")?)?,
            stage: text("stage").and_then(Id::new),
            action: text("action").and_then(Id::new),
            week: whole("week").and_then(Week::new),
            waits_for: text("waits").and_then(Sentence::new),
            link: text("link").map(str::to_owned),
            is_archived: self.is_set(&name(id, "archived")),
        })
    }
}

impl Change {
    /// A bet with all that it says, at this place among the others.
    pub fn bet(bet: &Bet, place: Option<u64>) -> Self {
        let id = &bet.id;
        let confidence = Confidence::NAMES.iter().find(|(_, other)| *other == bet.confidence);
        let text = |text: &str| Some(Value::from(text));
        let mut changes = vec![
            (name(id, "change"), text(bet.change.as_str())),
            (name(id, "key-result"), text(bet.key_result.as_str())),
            (name(id, "effect"), Some(effect_value(bet.effect))),
            (name(id, "evidence"), bet.evidence.as_ref().and_then(|evidence| text(evidence.as_str()))),
            (name(id, "within"), Some(u64::from(bet.within.number()).into())),
            (name(id, "confidence"), confidence.map(|(name, _)| (*name).into())),
            (name(id, "effort"), Some(u64::from(bet.effort.halves).into())),
            (name(id, "stage"), bet.stage.as_ref().and_then(|stage| text(stage.as_str()))),
            (name(id, "action"), bet.action.as_ref().and_then(|action| text(action.as_str()))),
        ];
        if let Some(place) = place {
            changes.push((name(id, "place"), Some(place.into())));
        }
        Self::of(changes)
    }

    /// A bet starts in a week, or goes back to the backlog.
    pub fn start_bet(bet: &Id, week: Option<Week>) -> Self {
        Self::one(name(bet, "week"), week.map(|week| u64::from(week.number()).into()))
    }

    /// Who or what has to come before a bet; `None` if it can start at once.
    pub fn waits_for(bet: &Id, first: Option<&Sentence>) -> Self {
        Self::one(name(bet, "waits"), first.map(|first| first.as_str().into()))
    }

    /// A bet is put aside, or taken up again.
    pub fn archive(bet: &Id, is_archived: bool) -> Self {
        Self::one(name(bet, "archived"), is_archived.then_some(Value::Bool(true)))
    }

    /// The link that was made for a bet.
    pub fn link(bet: &Id, link: Option<&str>) -> Self {
        Self::one(name(bet, "link"), link.map(Value::from))
    }

    /// The order of a key result's bets by hand; an empty one goes back to the order by rank.
    pub fn order(key_result: &Id, bets: &[Id]) -> Self {
        let list = Value::List(bets.iter().map(|id| id.as_str().into()).collect());
        Self::one(order_name(key_result), (!bets.is_empty()).then_some(list))
    }
}

fn name(id: &Id, what: &str) -> String {
    format!("bets/{id}/{what}")
}

pub(super) fn order_name(key_result: &Id) -> String {
    format!("order/{key_result}")
}

fn effect(value: &Value) -> Option<Effect> {
    if let Some(size) = value.as_text() {
        return Size::NAMES.iter().find(|(name, _)| *name == size).map(|(_, size)| Effect::Size(*size));
    }
    let amount = |key: &str| value.get(key).and_then(Value::as_text).and_then(Amount::read);
    Some(Effect::Between(amount("from")?, amount("to")?))
}

fn effect_value(effect: Effect) -> Value {
    match effect {
        Effect::Size(size) => Size::NAMES
            .iter()
            .find(|(_, other)| *other == size)
            .map_or(Value::Null, |(name, _)| (*name).into()),
        Effect::Between(from, to) => Value::Map(vec![
            ("from".to_owned(), Value::Text(from.written())),
            ("to".to_owned(), Value::Text(to.written())),
        ]),
    }
}
