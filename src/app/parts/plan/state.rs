//! What the screens of plans keep between them, and what they change.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::entries::Entries;
use crate::app::records::Records;
use crate::app::state::State;
use crate::domain::id::Id;
use crate::domain::plan::{Change, Plan};
use crate::domain::record::{Key, Record};
use crate::platform::{clock, document, location};
use crate::questionnaire::playbook::Playbook;
use crate::route::{Page, Route, START_INSTRUMENT};

/// A handle that every closure can copy.
#[derive(Clone, Copy)]
pub struct PlanState {
    /// The state of the page, with the assessments of this browser.
    pub state: State,
    /// The plans of this browser.
    pub plans: Records<Plan>,
    /// What was entered in the form that begins one.
    pub entries: Entries,
    /// The plan that was erased last.
    pub erased: RwSignal<Option<Plan>>,
    kept: StoredValue<Kept>,
    playbooks: StoredValue<Vec<(Id, Arc<Playbook>)>>,
}

/// What is remembered between screens.
#[derive(Clone, Default)]
struct Kept {
    /// During which visit the erased plan can be brought back.
    visit: usize,
    /// The record that the entries of the form are for.
    begun_from: Option<Key>,
}

impl PlanState {
    /// What is kept on this page.
    pub fn of(state: State) -> Self {
        let plan = state.lasting(|| {
            let plan = Self {
                state,
                plans: Records::beside(state.records),
                entries: Entries::empty(),
                erased: RwSignal::new(None),
                kept: StoredValue::new(Kept::default()),
                playbooks: StoredValue::new(Vec::new()),
            };
            document::on_erasing(move || {
                plan.erased.set(None);
                plan.plans.forget();
            });
            plan
        });
        // What was erased can be brought back until another address is visited.
        if plan.kept.with_value(|kept| kept.visit) != state.visits() {
            plan.kept.update_value(|kept| kept.visit = state.visits());
            plan.erased.set(None);
        }
        plan
    }

    /// Reads all records, and brings them in step with the storage.
    pub fn load(self) {
        untrack(|| {
            self.state.records.load_all();
            self.plans.load_all();
        });
    }

    /// What plans of an instrument begin with; of the one that is shipped where none is named.
    pub fn playbook(self, instrument: Option<&Id>) -> Arc<Playbook> {
        let records = self.state.records;
        let found = instrument.and_then(|id| records.instrument(id.as_str(), None));
        let Some(instrument) = found.or_else(|| records.instrument(START_INSTRUMENT, None)) else {
            return Arc::default();
        };
        let known = self.playbooks.with_value(|all| {
            all.iter().find(|(id, _)| id == instrument.id()).map(|(_, playbook)| playbook.clone())
        });
        known.unwrap_or_else(|| {
            let playbook = Arc::new(records.catalog().playbook_of(&instrument));
            self.playbooks.update_value(|all| all.push((instrument.id().clone(), playbook.clone())));
            playbook
        })
    }

    /// Notes what the form begins a plan from. What was entered for another record is forgotten.
    pub fn begin_from(self, record: Option<&Key>) {
        if self.kept.with_value(|kept| kept.begun_from.as_ref() != record) {
            self.kept.update_value(|kept| kept.begun_from = record.cloned());
            self.entries.clear();
        }
    }

    /// Changes a plan and saves it.
    pub fn change(self, id: &Id, change: Change) {
        self.plans.update(id, |plan| plan.apply(change, clock::now()));
    }

    /// Erases the plan on screen and goes to the list, where it can be brought back.
    pub fn erase_and_leave(self, id: &Id) {
        location::go(&Route::to(Page::Plans).fragment());
        let next = self.state.visits() + 1;
        self.kept.update_value(|kept| kept.visit = next);
        if let Some(plan) = self.plans.remove(id) {
            self.erased.set(Some(plan));
        }
    }

    /// Brings the erased plan back.
    pub fn undo(self) {
        if let Some(plan) = self.erased.get_untracked() {
            let id = plan.id().clone();
            self.plans.upsert(plan);
            self.erased.set(None);
            location::go(&Route::plan(&id).fragment());
        }
    }
}
