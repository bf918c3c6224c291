//! What the screens with codes keep between them, and what they change.

use leptos::prelude::*;
use std::sync::Arc;

use crate::app::frame::later;
use crate::app::records::Records;
use crate::app::state::State;
use crate::codec::response_code::pasted::Findings;
use crate::codec::response_code::{Reader, salt_bits, write};
use crate::domain::assessment::{Assessment, Change};
use crate::domain::id::Id;
use crate::domain::order::greatest_first;
use crate::domain::record::Record;
use crate::domain::response::Response;
use crate::domain::team::Team;
use crate::domain::team::pair::Pair;
use crate::platform::{clock, document, location, random};
use crate::route::{Page, Route};

/// A handle that every closure can copy.
#[derive(Clone, Copy)]
pub struct TeamState {
    /// The state of the page, with the assessments of this browser.
    pub state: State,
    /// The pairs of this browser.
    pub teams: Records<Team>,
    /// The codes that were read on this page. They are kept nowhere else.
    pub found: RwSignal<Findings>,
    /// What was read last.
    pub last: RwSignal<Option<Read>>,
    /// The pair that was erased last.
    pub erased: RwSignal<Option<Team>>,
    reader: StoredValue<Arc<Reader>>,
    visits: StoredValue<Visits>,
}

/// At which visit of an address something happened.
#[derive(Clone, Default)]
struct Visits {
    /// A pair that was erased could be brought back.
    undo: usize,
    /// A code in the address was read.
    read: Option<usize>,
    /// The assessments whose code somebody asked for and that was shown on this page.
    shown: Vec<Id>,
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
    /// What is kept on this page.
    pub fn of(state: State) -> Self {
        let team = state.lasting(|| {
            let team = Self {
                state,
                teams: Records::beside(state.records),
                found: RwSignal::new(Findings::default()),
                last: RwSignal::new(None),
                erased: RwSignal::new(None),
                reader: StoredValue::new(Arc::new(Reader::of(state.records.instruments()))),
                visits: StoredValue::new(Visits::default()),
            };
            // Codes that answer a further instrument can be read now.
            state.records.catalog().on_whole(move || {
                let reader = Arc::new(Reader::of(state.records.instruments()));
                team.found.update(|found| found.read_again(&reader));
                team.reader.set_value(reader);
            });
            document::on_erasing(move || {
                team.clear();
                team.erased.set(None);
                team.teams.forget();
            });
            team
        });
        // What was erased can be brought back until another address is visited.
        if team.visits.get_value().undo != state.visits() {
            team.visits.update_value(|visits| visits.undo = state.visits());
            team.erased.set(None);
        }
        team
    }

    /// Whether the visitor comes from the questionnaire, or the like, to a code that was not shown on this page before: whoever
    /// was asked for it goes straight there.
    pub fn is_first_code_of(self, id: &Id) -> bool {
        let is_first = !self.visits.with_value(|visits| visits.shown.contains(id));
        if is_first {
            self.visits.update_value(|visits| visits.shown.push(id.clone()));
        }
        is_first && self.state.visits() > 1
    }

    /// Reads all records, and brings them in step with the storage.
    pub fn load(self) {
        untrack(|| {
            self.state.records.load_all();
            self.teams.load_all();
        });
    }

    /// Reads the code of an address; once at each visit, however often its screen is drawn.
    pub fn read_address(self, fragment: &str) {
        let visit = Some(self.state.visits());
        if self.visits.get_value().read != visit {
            self.visits.update_value(|visits| visits.read = visit);
            self.read(fragment);
        }
    }

    /// Reads all codes of a text, and adds them to those that were read before.
    pub fn read(self, text: &str) {
        if text.trim().is_empty() {
            return self.last.set(Some(Read::Empty));
        }
        let reader = self.reader.get_value();
        let count = self.found.try_update(|found| found.read(text, &reader)).unwrap_or_default();
        if untrack(|| self.found.with(Findings::some_of_unknown_instrument)) {
            untrack(|| self.state.records.catalog().want_all());
        }
        self.last.set(Some(Read::Found(count)));
    }

    /// Forgets what was read.
    pub fn clear(self) {
        self.found.set(Findings::default());
        self.last.set(None);
    }

    /// What reads codes.
    pub fn reader(self) -> Arc<Reader> {
        self.reader.get_value()
    }

    /// The response of a code; `None` if it can't be read.
    pub fn response(self, code: &str) -> Option<Response> {
        self.reader.with_value(|reader| reader.read(code).ok())
    }

    /// Draws the random number of an assessment's code, if it has none yet.
    pub fn draw_number(self, id: &Id) {
        let has_none = |assessment: &Assessment| assessment.code_salt().is_none();
        if untrack(|| self.state.records.get(id, has_none)) == Some(true) {
            let number = random::number().unwrap_or_default();
            // Another tab may have drawn one meanwhile.
            self.state.records.update(id, |assessment| {
                if has_none(assessment) {
                    assessment.apply(Change::code_salt(number), clock::now());
                }
            });
        }
    }

    /// The assessment of this browser that says the same, or else the one that a code with other answers may come from.
    pub fn origin(self, response: &Response) -> Option<Assessment> {
        self.state.records.read(|workspace| {
            let with_code = || workspace.all().iter().filter_map(|one| Some((one, response_of(one, true)?)));
            let same = with_code().find(|(_, known)| known.says_the_same(response));
            let earlier = || with_code().find(|(_, known)| known.may_be_of_same_assessment(response));
            same.or_else(earlier).map(|(assessment, _)| assessment.clone())
        })
    }

    /// The results of this browser that answer the same questions, the latest first.
    pub fn results(self, response: &Response) -> Vec<Assessment> {
        let is_one = |a: &&Assessment| a.is_finished() && response.is_answer_to(a.instrument());
        let results: Vec<Assessment> =
            self.state.records.read(|workspace| workspace.all().iter().filter(is_one).cloned().collect());
        greatest_first(&results, &Assessment::day).into_iter().cloned().collect()
    }

    /// Lays a response beside one's own result, keeps the pair, and goes there. The press on the button is the consent that
    /// one's own answers are looked at, so it is noted.
    pub fn lay_side_by_side(self, own: &Id, other: &Response) {
        self.draw_number(own);
        let own_response = untrack(|| self.state.records.get(own, |own| response_of(own, true))).flatten();
        let may_be_seen = |own: &Response| {
            Pair::of(own, other).is_ok() && [own, other].iter().all(|one| self.closed_team_of(one).is_none())
        };
        let Some(own_response) = own_response.filter(may_be_seen) else { return };
        self.state.records.change(own, Change::open(true));
        let (own_code, other_code) = (write(&own_response), write(other));
        let is_it = |team: &&Team| team.is_pair() && team.codes().eq(sorted(&own_code, &other_code));
        let known = self.teams.read(|teams| teams.all().iter().find(is_it).map(|team| team.id().clone()));
        let Some(id) = known.clone().or_else(random::id) else { return };
        if known.is_none() {
            let pair = Team::pair(id.clone(), &own_response.instrument, own_code, other_code, clock::now());
            self.teams.upsert(pair);
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

    /// Erases a pair. It can be brought back until another address is visited.
    pub fn erase(self, id: &Id) {
        if let Some(team) = self.teams.remove(id) {
            self.erased.set(Some(team));
        }
    }

    /// Erases the pair on screen and goes to the list, where it can be brought back.
    pub fn erase_and_leave(self, id: &Id) {
        location::go(&Route::to(Page::Teams).fragment());
        let next = self.state.visits() + 1;
        self.visits.update_value(|visits| visits.undo = next);
        self.erase(id);
    }

    /// Brings the erased pair back.
    pub fn undo(self) {
        if let Some(team) = self.erased.get_untracked() {
            self.teams.upsert(team);
            self.erased.set(None);
        }
    }
}

/// What an assessment says; `None` until the random number of its code is drawn.
pub fn response_of(assessment: &Assessment, open: bool) -> Option<Response> {
    let most = u32::MAX >> (32 - salt_bits(assessment.instrument()));
    assessment.code_salt().map(|number| Response::of(assessment, open, number & most))
}

fn sorted<'a>(one: &'a str, other: &'a str) -> [&'a str; 2] {
    if one <= other { [one, other] } else { [other, one] }
}
