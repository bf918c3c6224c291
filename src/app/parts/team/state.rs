//! What the screens with codes keep between them, and what they change.

use leptos::prelude::*;
use std::sync::Arc;

use crate::app::frame::later;
use crate::app::records::Records;
use crate::app::state::State;
use crate::codec::response_code::pasted::{Found, find};
use crate::codec::response_code::{Reader, salt_bits, write};
use crate::domain::assessment::{Assessment, Change};
use crate::domain::id::Id;
use crate::domain::order::greatest_first;
use crate::domain::record::Record;
use crate::domain::response::Response;
use crate::domain::team::Team;
use crate::domain::team::pair::Pair;
use crate::platform::{clock, location, random};
use crate::route::Route;

/// A handle that every closure can copy.
#[derive(Clone, Copy)]
pub struct TeamState {
    /// The state of the page, with the assessments of this browser.
    pub state: State,
    /// The pairs of this browser.
    pub teams: Records<Team>,
    /// The codes that were read on this page. They are kept nowhere else.
    pub found: RwSignal<Vec<Found>>,
    /// What was read last.
    pub last: RwSignal<Option<Read>>,
    /// The pair that was erased last.
    pub erased: RwSignal<Option<Team>>,
    reader: StoredValue<Arc<Reader>>,
}

/// What came of reading a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Read {
    /// The text was empty.
    Empty,
    /// So many codes were found, readable or not.
    Found(usize),
}

impl TeamState {
    /// What is kept on this page. The records are brought in step with the storage.
    pub fn of(state: State) -> Self {
        let team = state.lasting(|| Self {
            state,
            teams: Records::beside(state.records),
            found: RwSignal::new(Vec::new()),
            last: RwSignal::new(None),
            erased: RwSignal::new(None),
            reader: StoredValue::new(Arc::new(Reader::of(state.records.instruments()))),
        });
        untrack(|| {
            team.state.records.load_all();
            team.teams.load_all();
        });
        team
    }

    /// Reads all codes of a text, and adds them to those that were read before.
    pub fn read(self, text: &str) {
        if text.trim().is_empty() {
            return self.last.set(Some(Read::Empty));
        }
        let new = find(text, &self.reader.get_value());
        self.last.set(Some(Read::Found(new.len())));
        self.found.update(|found| {
            for (position, new) in new.into_iter().enumerate() {
                match found.iter_mut().find(|known| is_same(known, &new)) {
                    Some(known) => {
                        known.times += new.times;
                        known.open_by(&new);
                    }
                    None => found.insert(position.min(found.len()), new),
                }
            }
        });
    }

    /// Forgets what was read.
    pub fn clear(self) {
        self.found.set(Vec::new());
        self.last.set(None);
    }

    /// The response of a code; `None` if it can't be read.
    pub fn response(self, code: &str) -> Option<Response> {
        self.reader.with_value(|reader| reader.read(code).ok())
    }

    /// What an assessment says. Its random number is drawn at the first request.
    pub fn response_of(self, assessment: &Assessment, open: bool) -> Response {
        let most = u32::MAX >> (32 - salt_bits(assessment.instrument()));
        let salt = assessment.code_salt().unwrap_or_else(|| {
            let salt = random::number().unwrap_or_default() & most;
            self.state.records.change(assessment.id(), Change::code_salt(salt));
            salt
        });
        Response::of(assessment, open, salt & most)
    }

    /// The assessment of this browser that says the same, or else the one that a code with other answers comes from.
    pub fn origin(self, response: &Response) -> Option<Assessment> {
        let all = self.state.records.read(|workspace| workspace.all().to_vec());
        let with_code = || {
            all.iter().filter_map(|assessment| {
                let salt = assessment.code_salt()?;
                Some((assessment, Response::of(assessment, response.open, salt)))
            })
        };
        let same = with_code().find(|(_, known)| known.says_the_same(response));
        let earlier = || with_code().find(|(_, known)| known.is_of_same_assessment(response));
        same.or_else(earlier).map(|(assessment, _)| assessment.clone())
    }

    /// The results of this browser that answer the same questions, the latest first.
    pub fn results(self, response: &Response) -> Vec<Assessment> {
        let questions = response.instrument.questions_digest();
        let mut results = self.state.records.read(|workspace| workspace.all().to_vec());
        results.retain(|a| a.is_finished() && a.instrument().questions_digest() == questions);
        greatest_first(&results, &Assessment::day).into_iter().cloned().collect()
    }

    /// Lays a response beside one's own result, keeps the pair, and goes there. The press on the button is the consent that
    /// one's own answers are looked at, so it is noted.
    pub fn lay_side_by_side(self, own: &Assessment, other: &Response) {
        let own_response = self.response_of(own, true);
        if Pair::of(&own_response, other).is_err() {
            return;
        }
        self.state.records.change(own.id(), Change::open(true));
        let (own_code, other_code) = (write(&own_response), write(other));
        let is_it = |team: &&Team| team.codes().eq(sorted(&own_code, &other_code));
        let known = self.teams.read(|teams| teams.all().iter().find(is_it).map(|team| team.id().clone()));
        let Some(id) = known.clone().or_else(random::id) else { return };
        if known.is_none() {
            let instrument = own.instrument().id().clone();
            self.teams.upsert(Team::pair(id.clone(), instrument, own_code, other_code, clock::now()));
        }
        location::go(&Route::team(&id).fragment());
    }

    /// Takes answers over into this browser, as a new assessment, or into the one that they continue.
    pub fn take_over(self, response: &Response, into: Option<&Id>) {
        let now = clock::now();
        let id = if let Some(id) = into {
            self.state.records.update(id, |assessment| response.carry_into(assessment, now));
            id.clone()
        } else {
            let Some(id) = random::id() else { return };
            self.state.records.upsert(response.assessment(id.clone(), now));
            id
        };
        if response.is_complete() {
            later("[data-action=open-own]");
        } else {
            location::go(&Route::resume(response.instrument.id(), &id).fragment());
        }
    }

    /// Erases a pair. It can be brought back until the next one is erased.
    pub fn erase(self, id: &Id) {
        if let Some(team) = self.teams.remove(id) {
            self.erased.set(Some(team));
        }
    }

    /// Brings the erased pair back.
    pub fn undo(self) {
        if let Some(team) = self.erased.get_untracked() {
            self.teams.upsert(team);
            self.erased.set(None);
        }
    }
}

fn is_same(one: &Found, other: &Found) -> bool {
    match (&one.read, &other.read) {
        (Ok(one), Ok(other)) => one.says_the_same(other),
        _ => one.code == other.code,
    }
}

fn sorted<'a>(one: &'a str, other: &'a str) -> [&'a str; 2] {
    if one <= other { [one, other] } else { [other, one] }
}
