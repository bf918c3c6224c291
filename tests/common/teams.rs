//! Teams for tests.

use std::sync::{Arc, LazyLock};

use super::codes::{reader, response};
use super::marketing_sales;
use tandem::codec::response_code::{Reader, write};
use tandem::domain::id::Id;
use tandem::domain::instrument::Instrument;
use tandem::domain::response::Response;
use tandem::domain::team::directory::Directory;
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

/// What a code is whatever it says of openness.
pub fn key(code: &str) -> Option<String> {
    let mut response = READER.read(code).ok()?;
    response.open = false;
    Some(write(&response))
}

static READER: LazyLock<Reader> = LazyLock::new(reader);

/// A team with the rules applied to its rounds, in a browser that may have an open team too.
#[derive(Clone)]
pub struct Tester {
    pub team: Team,
    /// The open team of this browser.
    pub held: Team,
}

impl Tester {
    pub fn new(kind: Kind) -> Self {
        let held = Team::begin(id("held"), &marketing_sales().instrument, Kind::Open, 1);
        Self { team: team(kind), held }
    }

    /// Puts codes into the open team of this browser.
    pub fn hold(&mut self, codes: &[String]) {
        self.held.change_round(&id("held"), |round| codes.iter().for_each(|code| round.add(code)));
    }

    pub fn is_held(&self, code: &str) -> bool {
        self.held.codes().any(|held| held == code)
    }

    pub fn round(&self) -> &Round {
        &self.team.rounds()[0]
    }

    pub fn add(&mut self, codes: &[String]) -> &mut Self {
        let round = self.round().id().clone();
        self.add_to(&round, codes);
        self
    }

    pub fn add_to(&mut self, round: &Id, codes: &[String]) {
        let is_open = self.team.kind() == Kind::Open;
        let kept = |code: &String| {
            let mut response = READER.read(code).unwrap();
            response.open = is_open;
            write(&response)
        };
        let codes: Vec<String> = codes.iter().map(kept).collect();
        self.team.change_round(round, |round| codes.iter().for_each(|code| round.add(code)));
    }

    pub fn with<R>(&self, ask: impl FnOnce(People) -> R) -> R {
        let read = |code: &str| READER.read(code).ok();
        // The codes of the open team are written here without their openness.
        let directory = Directory::of(&[&self.team, &self.held], &|code| Some(code.to_owned()));
        ask(People { team: &self.team, read: &read, directory: &directory })
    }

    pub fn entering(&self) -> Entering {
        self.with(|people| entering(self.round(), people))
    }

    /// Shows results, with or without "the rest".
    pub fn show(&mut self, with_rest: bool) -> Figures {
        let round = self.round().id().clone();
        self.show_of(&round, with_rest);
        self.figures()
    }

    pub fn show_of(&mut self, round: &Id, with_rest: bool) {
        let Some(found) = self.team.rounds().iter().find(|one| one.id() == round) else { return };
        let Entering { mut groups, rest, .. } = self.with(|people| entering(found, people));
        groups.extend(rest.filter(|_| with_rest));
        self.team.change_round(round, |round| round.enter(groups));
    }

    pub fn figures(&self) -> Figures {
        self.figures_of(self.round())
    }

    pub fn figures_of(&self, round: &Round) -> Figures {
        self.with(|people| Figures::of(round, people))
    }
}
