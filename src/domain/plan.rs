//! A plan: one objective of a quarter that marketing and sales share, key results, and bets that are worked off week by week.
//!
//! It is a [ledger](crate::domain::ledger) of these registers:
//!
//! | name | value |
//! |---|---|
//! | `objective`, `sponsor` | a text |
//! | `instrument` | id of the instrument that the metrics and the first bets come from |
//! | `from` | the record that it was started from: `assessment/k3v9` |
//! | `start` | its first day, counted from 1 January 1970 |
//! | `capacity` | half days a week that are free for bets |
//! | `key-results/<id>/measure` | `{ "metric": "<metric id>" or "name": "…", "kind", "better", "unit" }` |
//! | `key-results/<id>/baseline`, `…/strength`, `…/place` | a decimal; `committed` or `stretch`; its place among the others |
//! | `key-results/<id>/target/<week>` | `{ "value": "8", "why": "…" }`; under 0 the first target |
//! | `bets/<id>/change`, `…/evidence`, `…/waits` | a text; what has to come first |
//! | `bets/<id>/key-result`, `…/stage`, `…/action` | an id |
//! | `bets/<id>/effect` | `small`, `noticeable`, `large`, or `{ "from": "5", "to": "6.5" }` |
//! | `bets/<id>/confidence` | `tried`, `data` or `hunch` |
//! | `bets/<id>/effort`, `…/within`, `…/week`, `…/place` | half days; weeks; the week that it starts in; its place |
//! | `bets/<id>/archived`, `…/link` | `true`; an address |
//! | `order/<key result id>` | ids of its bets in an order by hand |
//! | `weeks/<n>/value/<key result id>`, `…/trust/<key result id>` | a decimal, empty where there was no reading; 0–10 |
//! | `weeks/<n>/verdict/<bet id>`, `…/learned/<bet id>` | `testing`, `confirmed`, `refuted` or `blocked`; a text |
//! | `weeks/<n>/overload`, `…/done` | `true` |
//! | `weeks/7/targets` | what was answered to whether anything has made a target wrong |
//!
//! Sources of the practice: Wodtke, *Radical Focus*; Doerr, *Measure What Matters*; Jagiełło, *OKR-y – jak stworzyć plan, który
//! działa?*

use crate::domain::calendar::Day;
use crate::domain::id::Id;
use crate::domain::ledger::{self, Ledger};
use crate::domain::record::{Key, Timestamp};
use crate::domain::sentence::Sentence;
use crate::domain::value::Value;

pub mod amount;
pub mod backlog;
pub mod bet;
pub mod guard;
pub mod key_result;
pub mod link;
pub mod review;
pub mod week;

/// What plans are among all ledgers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kind;

impl ledger::Kind for Kind {
    const NAME: &'static str = "plan";
}

/// A plan.
pub type Plan = Ledger<Kind>;

/// Something that changes in a plan.
pub type Change = ledger::Change<Kind>;

/// Half days of a week that are free for bets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Capacity(u32);

impl Capacity {
    /// Two days a week, until somebody says otherwise (ours).
    pub const DEFAULT: Self = Self(4);
    /// The most half days: 100 people who do nothing else.
    pub const MOST: u32 = 1_000;

    /// `None` where it is nothing, or too much.
    pub fn of_halves(halves: u64) -> Option<Self> {
        u32::try_from(halves).ok().filter(|halves| (1..=Self::MOST).contains(halves)).map(Self)
    }

    /// So many days; `None` where that is nothing, too much, or no number of halves.
    pub fn of_days(days: f64) -> Option<Self> {
        bet::halves_of(days).and_then(Self::of_halves)
    }

    /// In half days.
    pub fn halves(self) -> u32 {
        self.0
    }
}

impl Change {
    /// What is to be reached.
    pub fn objective(objective: &Sentence) -> Self {
        Self::one("objective", Some(objective.as_str().into()))
    }

    /// Who stands behind it on the board.
    pub fn sponsor(sponsor: Option<&Sentence>) -> Self {
        Self::one("sponsor", sponsor.map(|sponsor| sponsor.as_str().into()))
    }

    /// Where its metrics and first bets come from.
    pub fn instrument(instrument: &Id) -> Self {
        Self::one("instrument", Some(instrument.as_str().into()))
    }

    /// The record that it is started from.
    pub fn from(record: Option<&Key>) -> Self {
        Self::one("from", record.map(|record| Value::Text(record.to_string())))
    }

    /// Its first day.
    pub fn start(day: Day) -> Self {
        Self::one("start", Some(u64::from(day.days()).into()))
    }

    /// How much of a week is free for bets.
    pub fn capacity(capacity: Capacity) -> Self {
        Self::one("capacity", Some(u64::from(capacity.0).into()))
    }
}

impl Plan {
    /// The most key results (Wodtke).
    pub const MOST_KEY_RESULTS: usize = 3;

    /// What is to be reached.
    pub fn objective(&self) -> Option<Sentence> {
        self.text("objective").and_then(Sentence::new)
    }

    /// Who stands behind it on the board.
    pub fn sponsor(&self) -> Option<Sentence> {
        self.text("sponsor").and_then(Sentence::new)
    }

    /// Where its metrics and first bets come from.
    pub fn instrument(&self) -> Option<Id> {
        self.text("instrument").and_then(Id::new)
    }

    /// The record that it was started from. It may be gone.
    pub fn from(&self) -> Option<Key> {
        self.text("from").and_then(Key::parse)
    }

    /// Its first day; that of its making where none is said.
    pub fn start(&self) -> Day {
        let said = self.whole("start").and_then(|day| u32::try_from(day).ok()).and_then(Day::new);
        let made = u32::try_from(self.started() / 86_400_000).ok().and_then(Day::new);
        said.or(made).unwrap_or(Day::FIRST)
    }

    /// How much of a week is free for bets.
    pub fn capacity(&self) -> Capacity {
        self.whole("capacity").and_then(Capacity::of_halves).unwrap_or(Capacity::DEFAULT)
    }

    /// The plan of the next quarter: what is still to be reached, from where it is now, and the bets that have not ended. `id` gives a
    /// new id for each.
    pub fn next_quarter(
        &self,
        ids: &mut dyn FnMut() -> Option<Id>,
        from: Option<&Key>,
        now: Timestamp,
    ) -> Option<Self> {
        let mut next = Self::begin(ids()?, now);
        let mut change = Change::objective(&self.objective()?)
            .and(Change::sponsor(self.sponsor().as_ref()))
            .and(Change::start(week::Week::LAST.first_day(self.start()).plus(7)))
            .and(Change::capacity(self.capacity()))
            .and(Change::from(from));
        if let Some(instrument) = self.instrument() {
            change = change.and(Change::instrument(&instrument));
        }
        let bets = self.bets();
        let mut place = 0;
        for (at, result) in (0..).zip(self.key_results()) {
            let id = ids()?;
            let target = result.target_in(week::Week::LAST)?.value;
            let last = self.last_reading(week::Week::LAST, &result.id).map(|(_, value)| value);
            // What has been reached already keeps its way, until somebody sets a new target.
            let baseline = last.filter(|last| result.measure.check(*last, target).is_ok());
            let carried = key_result::KeyResult {
                id: id.clone(),
                baseline: baseline.unwrap_or(result.baseline),
                targets: vec![key_result::Target { since: None, value: target, reason: None }],
                ..result.clone()
            };
            change = change.and(Change::key_result(&carried, at));
            let is_open =
                |bet: &&bet::Bet| matches!(self.stage(bet), bet::Stage::Open | bet::Stage::Running(_));
            for bet in bets.iter().filter(|bet| bet.key_result == result.id).filter(is_open) {
                let bet = bet::Bet { id: ids()?, key_result: id.clone(), ..bet.clone() };
                change = change.and(Change::bet(&bet, Some(place)));
                place += 1;
            }
        }
        next.apply(change, now);
        Some(next)
    }
}
