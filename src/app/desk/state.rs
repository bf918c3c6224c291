//! The state of the desk, and the only ways to change it.

use std::sync::Arc;

use leptos::prelude::*;

use super::form_memory::FormMemory;
use crate::app::catalog::advice_of;
use crate::app::records::Records;
use crate::codec::backup::Backup;
use crate::domain::assessment::{Assessment, Change};
use crate::domain::id::Id;
use crate::domain::name::Name;
use crate::platform::{clock, document, location};
use crate::questionnaire::definition::{Counsel, Definition};
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// A handle on the state: signals, so that it can be copied into every closure.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The records.
    pub records: Records,
    /// What was typed in the fields of this screen, until another is shown.
    pub typed: FormMemory,
    /// What was entered in the kit, for as long as the page is open.
    pub kit: FormMemory,
    route: RwSignal<Route>,
    locale: RwSignal<Locale>,
    undo: RwSignal<Option<Undo>>,
    looked: RwSignal<usize>,
    /// The advice of each instrument that was asked for.
    counsels: StoredValue<Vec<(Id, Option<Arc<Counsel>>)>>,
}

/// What was done last, and how to take it back.
#[derive(Clone, PartialEq, Eq)]
pub struct Undo {
    /// What was done.
    pub done: Done,
    /// Those that it changed or removed, as they were.
    before: Vec<Assessment>,
    /// Those that it brought.
    brought: Vec<Id>,
}

/// What can be undone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Done {
    /// An assessment was deleted.
    Deleted,
    /// A backup was merged with what was here.
    Merged,
    /// A backup took the place of what was here.
    Replaced,
}

/// Where the focus goes when what had it is gone.
pub const HEADING: &str = "#desk h1";

/// Focuses what will be there once the page has been drawn.
pub fn later(selector: impl Into<String>) {
    let selector = selector.into();
    request_animation_frame(move || document::focus(&selector));
}

impl Desk {
    /// The state of this browser.
    pub fn open() -> Self {
        Self {
            records: Records::open(),
            typed: FormMemory::empty(),
            kit: FormMemory::empty(),
            route: RwSignal::new(Route::parse(&location::fragment())),
            locale: RwSignal::new(document::language()),
            undo: RwSignal::new(None),
            looked: RwSignal::new(0),
            counsels: StoredValue::new(Vec::new()),
        }
    }

    /// Where the visitor is.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// The language of the interface.
    pub fn locale(self) -> Locale {
        self.locale.get()
    }

    /// Speaks another language.
    pub fn set_locale(self, locale: Locale) {
        self.locale.set(locale);
    }

    /// What can be undone.
    pub fn undoable(self) -> Option<Done> {
        self.undo.with(|undo| undo.as_ref().map(|undo| undo.done))
    }

    /// Makes whoever shows what the storage holds look again.
    pub fn look_again(self) {
        self.looked.update(|looked| *looked += 1);
    }

    /// Follows the storage, which tells nobody of its changes: what has called this is drawn anew after
    /// [`look_again`](Self::look_again).
    pub fn follow_storage(self) {
        self.looked.track();
    }

    /// Goes where the address leads.
    pub fn visit(self, route: Route) {
        if !matches!(route, Route::Start | Route::Assess { .. }) {
            // The questionnaire may have been at work.
            self.records.look();
        }
        self.undo.set(None);
        self.typed.clear();
        self.route.set(route);
    }

    /// The advice of an instrument, which is read and checked once; `None` where there is none.
    pub fn counsel(self, definition: &Definition) -> Option<Arc<Counsel>> {
        let id = definition.instrument.id();
        let read = |all: &Vec<(Id, _)>| {
            all.iter().find(|(of, _)| of == id).map(|(_, counsel)| Clone::clone(counsel))
        };
        self.counsels.with_value(read).unwrap_or_else(|| {
            let counsel = advice_of(definition).map(Arc::new);
            self.counsels.update_value(|all| all.push((id.clone(), counsel.clone())));
            counsel
        })
    }

    /// Changes an assessment whose level and radar the other program shows.
    pub fn change(self, id: &Id, change: Change) {
        self.records.change(id, change);
        self.records.storage().tell();
    }

    /// Ends a visit on a computer that others use: nothing of the result stays.
    pub fn erase_result(self, id: &Id) {
        self.records.remove(id);
        self.records.storage().tell();
    }

    /// Names an assessment; an empty text takes its name away.
    pub fn rename(self, id: &Id, typed: &str) {
        self.records.change(id, Change::Name(Name::typed(typed)));
    }

    /// Deletes an assessment.
    pub fn delete(self, id: &Id) {
        let before = self.records.remove(id).into_iter().collect();
        self.offer_undo(Done::Deleted, before, Vec::new());
    }

    /// Takes up what is new or newer in a backup.
    pub fn merge(self, backup: &Backup) {
        let (before, brought) = self.meeting(backup);
        for assessment in &backup.assessments {
            self.records.take_up(assessment.clone());
        }
        self.offer_undo(Done::Merged, before, brought);
    }

    /// Puts a backup in the place of all that is here.
    pub fn replace(self, backup: &Backup) {
        let (mut before, brought) = self.meeting(backup);
        for assessment in &backup.assessments {
            self.restore(assessment);
        }
        let is_in = |here: &Assessment| backup.assessments.iter().any(|other| other.id() == here.id());
        for id in self.ids(|here| !is_in(here)) {
            before.extend(self.records.remove(&id));
        }
        self.offer_undo(Done::Replaced, before, brought);
    }

    /// Takes back what was done last.
    pub fn undo(self) {
        let Some(undo) = self.undo.get_untracked() else { return };
        for id in &undo.brought {
            self.records.remove(id);
        }
        for was in undo.before {
            self.restore(&was);
        }
        self.undo.set(None);
        self.look_again();
        later(HEADING);
    }

    /// Erases everything that Tandem keeps in this browser. There is no undo. `done` hears how much the browser
    /// did not delete.
    pub fn erase(self, done: impl FnOnce(usize) + 'static) {
        self.undo.set(None);
        self.records.erase(move |left| {
            self.look_again();
            done(left);
        });
    }

    /// Makes an assessment what it is in this copy; nothing is changed where it is so.
    fn restore(self, copy: &Assessment) {
        let is_same = |here: &Assessment| (here.fields(), here.started()) == (copy.fields(), copy.started());
        match untrack(|| self.records.assessment(copy.id(), is_same)) {
            None => self.records.take_up(copy.clone()),
            Some(true) => {}
            Some(false) => self.records.update(copy.id(), |here| here.revert_to(copy, clock::now())),
        }
    }

    fn offer_undo(self, done: Done, before: Vec<Assessment>, brought: Vec<Id>) {
        self.undo.set(Some(Undo { done, before, brought }));
        later("[data-action=undo]");
    }

    /// Of the assessments in a backup: those that are here as well, as they are here, and the ids of those
    /// that are not.
    fn meeting(self, backup: &Backup) -> (Vec<Assessment>, Vec<Id>) {
        let (mut here, mut new) = (Vec::new(), Vec::new());
        for assessment in &backup.assessments {
            match untrack(|| self.records.assessment(assessment.id(), Clone::clone)) {
                Some(assessment) => here.push(assessment),
                None => new.push(assessment.id().clone()),
            }
        }
        (here, new)
    }

    fn ids(self, which: impl Fn(&Assessment) -> bool) -> Vec<Id> {
        let ids = |assessments: &[Assessment]| {
            assessments.iter().filter(|a| which(a)).map(|assessment| assessment.id().clone()).collect()
        };
        untrack(|| self.records.read(|workspace| ids(workspace.assessments())))
    }
}
