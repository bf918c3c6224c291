//! Where the codes of this browser are: which rounds have them, and why a further one can't enter.

use std::collections::BTreeMap;

use super::{Kind, Team};
use crate::domain::id::Id;
use crate::domain::record::Record;
use crate::domain::response::Response;

/// Why a code can't enter a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It answers other questions.
    OtherInstrument,
    /// A question is blank.
    Incomplete,
    /// The team is open, and these answers may not be looked at singly.
    NotOpen,
    /// It is in this round already.
    Twice,
    /// It is in another round, of this team or of a closed one.
    OtherRound(Place),
    /// The round has as many codes as it can have.
    Full,
}

/// A round of a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The team.
    pub team: Id,
    /// The round.
    pub round: Id,
}

/// A code in a round.
#[derive(Clone, Debug)]
struct Entry {
    place: Place,
    kind: Kind,
    has_entered: bool,
}

/// Where the codes of this browser are.
#[derive(Clone, Debug, Default)]
pub struct Directory {
    /// By the code without its openness.
    places: BTreeMap<String, Vec<Entry>>,
}

impl Directory {
    /// The codes of all teams. `key` makes the same of a code whatever it says of openness; `None` of what can't be read, which
    /// is taken as it is.
    pub fn of(teams: &[&Team], key: &dyn Fn(&str) -> Option<String>) -> Self {
        let mut directory = Self::default();
        for team in teams {
            for round in team.rounds() {
                let place = Place { team: team.id().clone(), round: round.id().clone() };
                let entered = round.entered();
                for code in round.codes() {
                    // Codes of closed teams are kept without their openness.
                    let open = if team.kind() == Kind::Open { key(code) } else { None };
                    let key = open.unwrap_or_else(|| code.to_owned());
                    let has_entered = entered.binary_search(&code).is_ok();
                    directory.add(key, Entry { place: place.clone(), kind: team.kind(), has_entered });
                }
            }
        }
        directory
    }

    /// Notes that a code waits in a round.
    pub fn note(&mut self, key: String, place: Place, kind: Kind) {
        self.add(key, Entry { place, kind, has_entered: false });
    }

    fn add(&mut self, key: String, entry: Entry) {
        self.places.entry(key).or_default().push(entry);
    }

    fn entries(&self, key: &str) -> &[Entry] {
        self.places.get(key).map_or(&[], Vec::as_slice)
    }

    /// Whether an open team or a pair has this code: then these answers are known here, and this person protects nobody.
    pub fn is_held(&self, key: &str) -> bool {
        self.entries(key).iter().any(|entry| entry.kind == Kind::Open)
    }

    /// Whether this person has entered another round of a closed team: by an undo, a merge or a backup. The difference of both
    /// rounds would tell.
    pub fn has_entered_elsewhere(&self, key: &str, here: &Place) -> bool {
        self.entries(key)
            .iter()
            .any(|entry| entry.has_entered && entry.kind != Kind::Open && entry.place != *here)
    }

    /// Where a code is in a closed team; then nobody may see these answers singly.
    pub fn closed_place(&self, key: &str) -> Option<&Place> {
        self.entries(key).iter().find(|entry| entry.kind != Kind::Open).map(|entry| &entry.place)
    }

    /// Why a response can't enter a round of a team; `None` if it can.
    pub fn refusal(&self, team: &Team, round: &Id, key: &str, response: &Response) -> Option<Refusal> {
        if !response.is_answer_to(team.instrument()) {
            return Some(Refusal::OtherInstrument);
        }
        if !response.is_complete() {
            return Some(Refusal::Incomplete);
        }
        if team.kind() == Kind::Open && !response.open {
            return Some(Refusal::NotOpen);
        }
        let entries = self.entries(key);
        if entries.iter().any(|entry| (&entry.place.team, &entry.place.round) == (team.id(), round)) {
            return Some(Refusal::Twice);
        }
        // Open answers are known here anyway.
        let mut refusing =
            entries.iter().filter(|entry| entry.kind != Kind::Open || &entry.place.team == team.id());
        refusing.next().map(|entry| Refusal::OtherRound(entry.place.clone()))
    }
}
