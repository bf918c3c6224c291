//! A team: several people's answers to one instrument, laid side by side. Each person is there as a response code, which has no
//! name and no time.
//!
//! Who may be looked at singly, and from how many people on figures are shown, is settled when a team is made: see
//! [`protection`]. A pair is an open team of two.

use std::sync::Arc;

use crate::domain::assessment::attached::ChosenAction;
use crate::domain::id::Id;
use crate::domain::instrument::Instrument;
use crate::domain::name::Name;
use crate::domain::record::{Record, Timestamp};
use crate::domain::register::{GrowOnlySet, Register, Registers, registers};
use crate::domain::value::Value;
use round::Round;

pub mod agenda;
pub mod compared;
mod copies;
pub mod directory;
mod kind;
pub mod pair;
pub mod protection;
pub mod round;
pub mod statistics;

pub use kind::{Kind, Minimum};

/// A team. Its instrument and its kind are fixed when it is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    id: Id,
    instrument: Arc<Instrument>,
    kind: Kind,
    started: Timestamp,
    changed: Timestamp,
    /// The rounds by start. No id is among `erased`.
    rounds: Vec<Round>,
    /// Ids of rounds that were erased. A round that is brought back gets a new one.
    erased: GrowOnlySet<Id>,
    fields: Fields,
}

registers! {
    /// What may change after a team was made.
    pub struct Fields {
        /// What it is called.
        pub name: Register<Option<Name>>,
        /// Which of a pair's codes is that of this browser's visitor.
        pub own: Register<Option<String>>,
        /// How many people are expected to answer.
        pub expected: Register<Option<u64>>,
        /// Registers of newer programs.
        pub others: Registers<String, Value>,
    }
}

impl Team {
    /// A team without people, with its first round.
    pub fn begin(id: Id, instrument: &Arc<Instrument>, kind: Kind, now: Timestamp) -> Self {
        let rounds = vec![Round::begin(id.clone(), now)];
        Self::restored(id, instrument, kind, (now, now), rounds)
    }

    /// A pair: one's own code and that of another person.
    pub fn pair(id: Id, instrument: &Arc<Instrument>, own: String, other: String, now: Timestamp) -> Self {
        let mut pair = Self::begin(id, instrument, Kind::Open, now);
        pair.rounds[0].enter(vec![round::Batch::of(round::Group::Rest, &[own.clone(), other])]);
        pair.fields.own.set(Some(own), 1);
        pair
    }

    /// One that was made before, with these rounds and nothing else that may change.
    pub fn restored(
        id: Id,
        instrument: &Arc<Instrument>,
        kind: Kind,
        (started, changed): (Timestamp, Timestamp),
        rounds: Vec<Round>,
    ) -> Self {
        let mut team = Self {
            id,
            instrument: instrument.clone(),
            kind,
            started,
            changed,
            rounds: Vec::new(),
            erased: GrowOnlySet::default(),
            fields: Fields::default(),
        };
        for round in rounds {
            team.put(round);
        }
        team
    }

    /// The same with all that may change, and the ids of erased rounds.
    #[must_use]
    pub fn with(mut self, erased: GrowOnlySet<Id>, fields: Fields) -> Self {
        self.rounds.retain(|round| !erased.contains(round.id()));
        Self { erased, fields, ..self }
    }

    /// What all answer.
    pub fn instrument(&self) -> &Arc<Instrument> {
        &self.instrument
    }

    /// Who may be in it.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Whether it is a pair: people who laid their results side by side.
    pub fn is_pair(&self) -> bool {
        self.own().is_some()
    }

    /// When it was made.
    pub fn started(&self) -> Timestamp {
        self.started
    }

    /// The rounds, the first one first.
    pub fn rounds(&self) -> &[Round] {
        &self.rounds
    }

    /// Ids of rounds that were erased.
    pub fn erased(&self) -> &GrowOnlySet<Id> {
        &self.erased
    }

    /// The codes of all rounds.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.rounds.iter().flat_map(Round::codes)
    }

    /// All that may change, with its revisions.
    pub fn fields(&self) -> &Fields {
        &self.fields
    }

    /// What it is called.
    pub fn name(&self) -> Option<&Name> {
        self.fields.name.value().as_ref()
    }

    /// The code of this browser's visitor, in a pair.
    pub fn own(&self) -> Option<&str> {
        self.fields.own.value().as_deref()
    }

    /// How many people are expected to answer.
    pub fn expected(&self) -> Option<u64> {
        *self.fields.expected.value()
    }

    /// Names it, or takes its name away.
    pub fn rename(&mut self, name: Option<Name>, now: Timestamp) {
        let next = self.revision() + 1;
        self.fields.name.set(name, next);
        self.changed = now;
    }

    /// Says how many people are expected, or that it is not known.
    pub fn expect(&mut self, people: Option<u64>, now: Timestamp) {
        let next = self.revision() + 1;
        self.fields.expected.set(people, next);
        self.changed = now;
    }

    /// The actions that were chosen, by id.
    pub fn chosen_actions(&self) -> impl Iterator<Item = (Id, ChosenAction)> {
        let others = self.fields.others.values();
        others.filter_map(|(key, value)| Some((ChosenAction::of_key(key)?, ChosenAction::read(value)?)))
    }

    /// How an action was chosen; `None` if it was not.
    pub fn chosen_action(&self, action: &Id) -> Option<ChosenAction> {
        self.fields.others.get(&ChosenAction::key(action)).and_then(ChosenAction::read)
    }

    /// An action is chosen, or no longer.
    pub fn choose(&mut self, action: &Id, chosen: Option<&ChosenAction>, now: Timestamp) {
        let next = self.revision() + 1;
        self.fields.others.set(ChosenAction::key(action), chosen.map(ChosenAction::value), next);
        self.changed = now;
    }

    /// Changes a round. It leaves no time: that would tell when somebody's code came in.
    pub fn change_round(&mut self, id: &Id, change: impl FnOnce(&mut Round)) {
        if let Some(round) = self.rounds.iter_mut().find(|round| round.id() == id) {
            change(round);
        }
    }

    /// Begins another round.
    pub fn begin_round(&mut self, id: Id, now: Timestamp) {
        self.put(Round::begin(id, now));
        self.changed = now;
    }

    /// Erases a round with all its codes, in every copy that this one meets.
    pub fn erase_round(&mut self, id: &Id, now: Timestamp) -> Option<Round> {
        let place = self.rounds.iter().position(|round| round.id() == id)?;
        self.erased.insert(id.clone());
        self.changed = now;
        Some(self.rounds.remove(place))
    }

    /// Brings a round back that was erased, under a new id, which it returns.
    pub fn bring_back(&mut self, round: Round, now: Timestamp) -> Id {
        let id = self.unused_id(round.id());
        self.put(round.under(id.clone()));
        self.changed = now;
        id
    }

    /// Takes back that rounds of `before`, an earlier state, were erased. Returns the id of the one that came back last. What was begun
    /// in their place goes, if it is still empty.
    pub fn undo_erasing(&mut self, before: &Self, now: Timestamp) -> Option<Id> {
        let is_new = |round: &&Round| before.rounds.iter().all(|was| was.id() != round.id());
        let empty = self.rounds.iter().filter(is_new).find(|round| round.codes().is_empty());
        let replaced = empty.map(|round| round.id().clone());
        let erased = before.rounds.iter().filter(|round| self.erased.contains(round.id()));
        let mut back = None;
        for round in erased.cloned().collect::<Vec<_>>() {
            back = Some(self.bring_back(round, now));
        }
        if let Some(id) = replaced.filter(|_| back.is_some()) {
            self.erase_round(&id, now);
        }
        back
    }

    /// An id like this one that no round has or had.
    fn unused_id(&self, like: &Id) -> Id {
        let stem = like.as_str().split('-').next().unwrap_or_default();
        // Room for the number.
        let stem = stem.get(..Id::LONGEST - 5).unwrap_or(stem);
        let is_free = |id: &Id| !self.erased.contains(id) && self.rounds.iter().all(|round| round.id() != id);
        // Of more numbers than there are rounds one is free.
        let tried = self.erased.values().count() + self.rounds.len() + 2;
        let mut numbered = (2..=tried + 1).filter_map(|number| Id::new(&format!("{stem}-{number}")));
        numbered.find(is_free).unwrap_or_else(|| like.clone())
    }

    /// Takes a round up, or what another copy of one has. The earlier one stands first.
    fn put(&mut self, round: Round) {
        if self.erased.contains(round.id()) {
            return;
        }
        if let Some(here) = self.rounds.iter_mut().find(|here| here.id() == round.id()) {
            here.merge(&round);
        } else {
            self.rounds.push(round);
        }
        // A few rounds, most of them in order.
        for last in (1..self.rounds.len()).rev() {
            let place = |at: usize| (self.rounds[at].started(), self.rounds[at].id());
            if place(last) < place(last - 1) {
                self.rounds.swap(last - 1, last);
            }
        }
    }
}
