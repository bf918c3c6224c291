//! What is done with a team: codes come in, people enter the figures, rounds begin and end. Every figure comes from
//! [`crate::domain::team::protection`].

use leptos::prelude::*;

use super::state::TeamState;
use crate::codec::response_code::pasted::Findings;
use crate::codec::response_code::{Fault, write};
use crate::domain::id::Id;
use crate::domain::instrument::Instrument;
use crate::domain::name::Name;
use crate::domain::record::Record;
use crate::domain::response::Response;
use crate::domain::team::directory::{Directory, Place, Refusal};
use crate::domain::team::protection::{Entering, Figures, People, entering};
use crate::domain::team::round::{Group, Round};
use crate::domain::team::statistics::Union;
use crate::domain::team::{Kind, Team};
use crate::platform::{clock, location, random};
use crate::route::Route;

/// What came of a text with codes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Received {
    /// Whether the text was empty.
    pub is_empty: bool,
    /// How many codes wait now that did not before.
    pub added: usize,
    /// Every other code, and why it is not among them.
    pub refused: Vec<(String, Reason)>,
}

/// Why a code was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It can't be read.
    Fault(Fault),
    /// It may not enter.
    Refusal(Refusal),
}

/// A round as a screen shows it.
pub struct Collected {
    /// The team.
    pub team: Team,
    /// The round.
    pub round: Id,
    /// All figures.
    pub figures: Figures,
    /// Who enters at the next request.
    pub entering: Entering,
    /// How many people of each side wait, by the side's position; those who say no side come last.
    pub waiting_by_side: Vec<usize>,
}

impl Collected {
    /// How many people wait.
    pub fn waiting(&self) -> usize {
        self.waiting_by_side.iter().sum()
    }

    /// A text that changes with the figures.
    pub fn figures_key(&self) -> String {
        let group = |(group, union): &(Group, Union)| {
            let number = match group {
                Group::Side(side) => side.number(),
                Group::Rest => 0,
            };
            format!("{number}:{}:{}", union.people(), union.spread().is_some())
        };
        let groups: Vec<String> = self.figures.groups().iter().map(group).collect();
        let rounds: Vec<&str> = self.team.rounds().iter().map(|round| round.id().as_str()).collect();
        format!("{} {} {} {}", self.round, rounds.join(" "), groups.join(" "), self.figures.withheld().len())
    }

    /// How many people have entered or wait.
    pub fn people(&self) -> usize {
        self.this_round().map_or(0, |round| round.codes().len())
    }

    /// The round itself.
    pub fn this_round(&self) -> Option<&Round> {
        self.team.rounds().iter().find(|round| *round.id() == self.round)
    }
}

impl TeamState {
    /// Makes a team and goes there.
    pub fn make(self, name: Name, instrument: &std::sync::Arc<Instrument>, kind: Kind) {
        let Some(id) = random::id() else { return };
        let now = clock::now();
        let mut team = Team::begin(id.clone(), instrument, kind, now);
        team.rename(Some(name), now);
        self.teams.upsert(team);
        location::go(&Route::team(&id).fragment());
    }

    /// A round with its figures; the latest one if none is named. `None` where there is no such team.
    pub fn collected(self, team: &Id, round: Option<&Id>) -> Option<Collected> {
        let team = self.teams.get(team, Clone::clone)?;
        let round = team.rounds().iter().find(|one| Some(one.id()) == round).or(team.rounds().last())?;
        let read = |code: &str| self.response(code);
        let directory = if team.kind() == Kind::Open { Directory::default() } else { self.directory() };
        let people = People { team: &team, read: &read, directory: &directory };
        let (figures, entering) = (Figures::of(round, people), entering(round, people));
        let mut waiting_by_side = vec![0; team.instrument().sides().len() + 1];
        for code in round.waiting() {
            let side = self.response(code).and_then(|response| response.side);
            let last = waiting_by_side.len() - 1;
            waiting_by_side[side.map_or(last, usize::from).min(last)] += 1;
        }
        let round = round.id().clone();
        Some(Collected { team, round, figures, entering, waiting_by_side })
    }

    /// Reads all codes of a text into a round.
    pub fn receive(self, team: &Id, round: &Id, text: &str) -> Received {
        let mut found = Findings::default();
        found.read(text, &self.reader());
        let mut received = Received { is_empty: text.trim().is_empty(), ..Received::default() };
        let mut new = Vec::new();
        let here =
            |team: &Team| team.rounds().iter().find(|one| one.id() == round).map(|round| round.codes().len());
        // A round that another tab erased takes up nothing.
        let full = Round::MOST;
        let people = untrack(|| self.teams.get(team, here)).flatten().unwrap_or(full);
        // Another tab may have written it meanwhile.
        self.teams.load(team);
        let mut directory = untrack(|| self.directory());
        for found in found.all() {
            match &found.read {
                Err(fault) => received.refused.push((found.code.clone(), Reason::Fault(*fault))),
                Ok(_) if people + new.len() >= full => {
                    received.refused.push((found.code.clone(), Reason::Refusal(Refusal::Full)));
                }
                Ok(response) => match self.admit(&mut directory, team, round, response) {
                    Ok(code) => new.push(code),
                    Err(refusal) => {
                        received.refused.push((found.code.clone(), Reason::Refusal(refusal)));
                    }
                },
            }
            if found.times > 1 && found.read.is_ok() {
                received.refused.push((found.code.clone(), Reason::Refusal(Refusal::Twice)));
            }
        }
        received.added = new.len();
        self.change_round(team, round, |round| round.add_all(&new));
        received
    }

    /// Takes up answers that were typed from paper.
    ///
    /// # Errors
    /// Why they can't enter.
    pub fn receive_answers(self, team: &Id, round: &Id, response: &Response) -> Result<(), Refusal> {
        let code = self.admit(&mut untrack(|| self.directory()), team, round, response)?;
        self.change_round(team, round, |round| round.add(&code));
        Ok(())
    }

    /// The code under which a response may enter a round, noted in the directory.
    fn admit(
        self,
        directory: &mut Directory,
        team_id: &Id,
        round: &Id,
        response: &Response,
    ) -> Result<String, Refusal> {
        let key = key_of(response);
        let checked = untrack(|| {
            self.teams.get(team_id, |team| {
                let code = if team.kind() == Kind::Open { write(response) } else { key.clone() };
                (directory.refusal(team, round, &key, response), code, team.kind())
            })
        });
        let Some((refusal, code, kind)) = checked else { return Err(Refusal::Incomplete) };
        if let Some(refusal) = refusal {
            return Err(refusal);
        }
        directory.note(key, Place { team: team_id.clone(), round: round.clone() }, kind);
        Ok(code)
    }

    /// Takes a code back that waits.
    pub fn take_back(self, team: &Id, round: &Id, code: &str) {
        self.change_round(team, round, |round| round.take_back(code));
    }

    /// Lets those enter of whom there are enough; the rest too if it is asked for.
    pub fn show_results(self, team: &Id, round: &Id, with_rest: bool) {
        // Another tab may have let others enter meanwhile.
        self.teams.load(team);
        let Some(Collected { entering, .. }) = untrack(|| self.collected(team, Some(round))) else { return };
        let mut batches = entering.groups;
        batches.extend(entering.rest.filter(|_| with_rest));
        self.change_round(team, round, |round| round.enter(batches));
    }

    /// Changes a round of a team and saves it.
    pub fn change_round(self, team: &Id, round: &Id, change: impl FnOnce(&mut Round)) {
        self.teams.update(team, |team| team.change_round(round, change));
    }

    /// Begins another round and returns its id.
    pub fn begin_round(self, team: &Id) -> Option<Id> {
        let id = random::id()?;
        self.teams.update(team, |team| team.begin_round(id.clone(), clock::now()));
        Some(id)
    }

    /// The name of the closed team that has these answers; then nobody may see them singly.
    pub fn closed_team_of(self, response: &Response) -> Option<String> {
        let directory = untrack(|| self.directory());
        let place = directory.closed_place(&key_of(response))?;
        untrack(|| self.teams.get(&place.team, name_of))
    }

    /// Where all codes of this browser are.
    pub fn directory(self) -> Directory {
        let key = |code: &str| self.response(code).map(|response| key_of(&response));
        self.teams.read(|teams| Directory::of(&teams.all().iter().collect::<Vec<_>>(), &key))
    }
}

/// The code of a response whatever it says of openness.
fn key_of(response: &Response) -> String {
    let mut response = response.clone();
    response.open = false;
    write(&response)
}

/// What a team is called.
pub fn name_of(team: &Team) -> String {
    team.name().map_or_else(|| team.id().to_string(), Name::to_string)
}
