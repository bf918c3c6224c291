//! A round of a team: the codes that wait to enter its figures, and those that entered, in batches.
//!
//! Copies of a round, in two tabs or two browsers, meet as sets. What waits can be taken back and leaves no more than a digest
//! of its code; what has entered never leaves. Nothing tells in which order codes came, or when.

use crate::domain::id::Id;
use crate::domain::index::SideIx;
use crate::domain::instrument::digest;
use crate::domain::order::{order, sorted};
use crate::domain::record::Timestamp;
use crate::domain::register::{GrowOnlySet, Registers, Revision};

/// The codes of one time that a team answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    id: Id,
    started: Timestamp,
    /// The codes that wait, by their digests. A revision counts how often one code came and went.
    waiting: Registers<String, String>,
    batches: GrowOnlySet<Batch>,
}

/// People whose answers entered the figures together, by their codes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Batch {
    group: Group,
    codes: Vec<String>,
}

/// Whom a group has in it. A person is in one group for good.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// People of one side.
    Side(SideIx),
    /// All others together, where a side has too few. Everyone, if the instrument has no sides.
    Rest,
}

impl Batch {
    /// People of a group.
    pub fn of(group: Group, codes: &[String]) -> Self {
        // Sorted, so that it does not tell who came first; and each once.
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        Self { group, codes: sorted(&codes).into_iter().map(str::to_owned).collect() }
    }

    /// Their group.
    pub fn group(&self) -> Group {
        self.group
    }

    /// Their codes, sorted.
    pub fn codes(&self) -> &[String] {
        &self.codes
    }
}

impl Round {
    /// The most codes that a round takes up.
    pub const MOST: usize = 10_000;

    /// One without codes.
    pub fn begin(id: Id, started: Timestamp) -> Self {
        Self::restored(id, started, Registers::default(), GrowOnlySet::default())
    }

    /// One that was begun before.
    pub fn restored(
        id: Id,
        started: Timestamp,
        waiting: Registers<String, String>,
        batches: GrowOnlySet<Batch>,
    ) -> Self {
        Self { id, started, waiting, batches }
    }

    /// Unique among the rounds of its team.
    pub fn id(&self) -> &Id {
        &self.id
    }

    /// When it was begun.
    pub fn started(&self) -> Timestamp {
        self.started
    }

    /// Codes that wait or were taken back, by their digests.
    pub fn waiting_registers(&self) -> &Registers<String, String> {
        &self.waiting
    }

    /// Those who entered, by the batches in which they did. After two copies met, batches may overlap.
    pub fn batches(&self) -> impl Iterator<Item = &Batch> {
        self.batches.values()
    }

    /// The codes of all who entered, sorted.
    pub fn entered(&self) -> Vec<&str> {
        sorted(&self.in_batches())
    }

    fn in_batches(&self) -> Vec<&str> {
        self.batches.values().flat_map(|batch| batch.codes.iter().map(String::as_str)).collect()
    }

    /// The codes that wait, in an order that tells nothing. Who entered in another copy of this round waits no longer.
    pub fn waiting(&self) -> Vec<&str> {
        let entered = self.entered();
        let waiting = self.waiting.values().map(|(_, code)| code.as_str());
        waiting.filter(|code| entered.binary_search(code).is_err()).collect()
    }

    /// The codes of all who entered or wait, sorted.
    pub fn codes(&self) -> Vec<&str> {
        let mut codes = self.in_batches();
        codes.extend(self.waiting.values().map(|(_, code)| code.as_str()));
        sorted(&codes)
    }

    /// Takes a code up.
    pub fn add(&mut self, code: &str) {
        self.set_waiting(code, Some(code.to_owned()));
    }

    /// Takes codes up.
    pub fn add_all(&mut self, codes: &[String]) {
        // In the order in which they stand, so that each new one comes behind the one before.
        let keys: Vec<String> = codes.iter().map(|code| Self::key(code)).collect();
        for place in order(codes.len(), &|one, other| keys[one].cmp(&keys[other])) {
            self.add(&codes[place]);
        }
    }

    /// Takes a code back that waits. Who has entered stays.
    pub fn take_back(&mut self, code: &str) {
        self.set_waiting(code, None);
    }

    /// Lets people enter.
    pub fn enter(&mut self, batches: Vec<Batch>) {
        for batch in batches.into_iter().filter(|batch| !batch.codes.is_empty()) {
            for code in &batch.codes {
                self.set_waiting(code, None);
            }
            self.batches.insert(batch);
        }
    }

    /// Takes what another copy has.
    pub(super) fn merge(&mut self, other: &Self) {
        self.started = self.started.min(other.started);
        self.waiting.merge(&other.waiting);
        self.batches.merge(&other.batches);
    }

    /// The same round under another id.
    pub(super) fn under(self, id: Id) -> Self {
        Self { id, ..self }
    }

    /// Whether both have the same people, whatever their ids and whatever was taken back.
    pub(super) fn same_value(&self, other: &Self) -> bool {
        (self.started, &self.batches) == (other.started, &other.batches)
            && self.waiting.same_value(&other.waiting)
    }

    /// Makes room for changes in a round from outside.
    pub(super) fn recount(&mut self) {
        const MOST: Revision = 1 << 20;
        self.waiting.each_revision(&mut |revision| *revision = (*revision).min(MOST));
    }

    /// What a code that waits stands under: its digest.
    pub fn key(code: &str) -> String {
        format!("{:016x}", digest(code))
    }

    fn set_waiting(&mut self, code: &str, value: Option<String>) {
        let key = Self::key(code);
        if self.waiting.get(&key) != value.as_ref() {
            let next = self.waiting.revision_of(&key) + 1;
            self.waiting.set(key, value, next);
        }
    }
}
