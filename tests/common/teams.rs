//! Teams for tests.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use super::codes::{reader, response};
use super::marketing_sales;
use tandem::codec::response_code::{Reader, write};
use tandem::domain::id::Id;
use tandem::domain::instrument::Instrument;
use tandem::domain::response::Response;
use tandem::domain::team::protection::{Entering, Figures, People, entering};
use tandem::domain::team::round::Round;
use tandem::domain::team::{Kind, Minimum, Team};

/// Sides of our instrument, by number.
pub const MARKETING: usize = 1;
pub const SALES: usize = 2;

pub fn closed(minimum: u8) -> Kind {
    Kind::Closed(Minimum::new(minimum).unwrap())
}

pub fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

pub fn team_of(kind: Kind, instrument: &Arc<Instrument>) -> Team {
    Team::begin(id("abc"), instrument, kind, 1)
}

/// A team of our instrument.
pub fn team(kind: Kind) -> Team {
    team_of(kind, &marketing_sales().instrument)
}

/// What somebody says who rates every statement alike; a side is numbered from 1, 0 says none.
pub fn person(side: usize, rating: u8, number: u32) -> Response {
    response(&marketing_sales().instrument, side, false, &[rating; 20], number)
}

/// Their codes, each person with a number of their own.
pub fn codes(side: usize, ratings: &[u8], from: u32) -> Vec<String> {
    (from..).zip(ratings).map(|(number, &rating)| write(&person(side, rating, number))).collect()
}

/// A team with the rules applied to its first round.
pub struct Tester {
    pub team: Team,
    pub held: BTreeSet<String>,
}

impl Tester {
    pub fn new(kind: Kind) -> Self {
        Self { team: team(kind), held: BTreeSet::new() }
    }

    pub fn round(&self) -> &Round {
        &self.team.rounds()[0]
    }

    pub fn add(&mut self, codes: &[String]) -> &mut Self {
        let round = self.round().id().clone();
        self.team.change_round(&round, |round| codes.iter().for_each(|code| round.add(code)));
        self
    }

    pub fn with<R>(&self, ask: impl FnOnce(People) -> R) -> R {
        static READER: LazyLock<Reader> = LazyLock::new(reader);
        let read = |code: &str| READER.read(code).ok();
        let is_held = |code: &str| self.held.contains(code);
        ask(People { team: &self.team, read: &read, is_held: &is_held })
    }

    pub fn entering(&self) -> Entering {
        self.with(|people| entering(self.round(), people))
    }

    /// Shows results, with or without "the rest".
    pub fn show(&mut self, with_rest: bool) -> Figures {
        let Entering { mut groups, rest, .. } = self.entering();
        groups.extend(rest.filter(|_| with_rest));
        let round = self.round().id().clone();
        self.team.change_round(&round, |round| round.enter(groups));
        self.figures()
    }

    pub fn figures(&self) -> Figures {
        self.with(|people| Figures::of(self.round(), people))
    }
}
