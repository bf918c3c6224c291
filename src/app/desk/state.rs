//! The state of the desk, and the methods that change it.

use std::sync::Arc;

use leptos::prelude::*;

use super::commands::{Undo, Undoable};
use super::form_memory::FormMemory;
use crate::app::catalog::advice_of;
use crate::app::records::Records;
use crate::domain::assessment::Assessment;
use crate::domain::instrument::Structure;
use crate::platform::{document, location};
use crate::questionnaire::definition::{Counsel, Definition};
use crate::questionnaire::locale::Locale;
use crate::route::{DeskRoute, Route};

/// A handle on the state. It consists of signals, so that every closure can copy it.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The records.
    pub records: Records<Assessment>,
    /// What was typed in the fields of this screen; cleared when another screen is shown.
    pub typed: FormMemory,
    /// What was entered in the kit; kept until the page is closed.
    pub kit: FormMemory,
    route: RwSignal<Route>,
    locale: RwSignal<Locale>,
    pub(super) undo: RwSignal<Option<Undo>>,
    looked: RwSignal<usize>,
    /// The advice of each instrument that was requested so far.
    counsels: StoredValue<Vec<(Structure, Option<Arc<Counsel>>)>>,
}

/// Takes the focus if the element that had it is gone.
pub const HEADING: &str = "#desk h1";

/// Focuses an element that exists only after the next frame.
pub fn later(selector: impl Into<String>) {
    let selector = selector.into();
    request_animation_frame(move || document::focus(&selector));
}

impl Desk {
    /// The state in this browser.
    pub fn open() -> Self {
        let desk = Self {
            records: Records::open(),
            typed: FormMemory::empty(),
            kit: FormMemory::empty(),
            route: RwSignal::new(Route::parse(&location::fragment())),
            locale: RwSignal::new(document::language()),
            undo: RwSignal::new(None),
            looked: RwSignal::new(0),
            counsels: StoredValue::new(Vec::new()),
        };
        desk.load(&desk.route.get_untracked());
        desk
    }

    /// The current route.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// The language of the interface.
    pub fn locale(self) -> Locale {
        self.locale.get()
    }

    /// Changes the language.
    pub fn set_locale(self, locale: Locale) {
        self.locale.set(locale);
    }

    /// What can be undone.
    pub fn undoable(self) -> Option<Undoable> {
        self.undo.with(|undo| undo.as_ref().map(|undo| undo.what))
    }

    /// Redraws whatever shows the contents of the storage.
    pub fn look_again(self) {
        self.looked.update(|looked| *looked += 1);
    }

    /// Runs the caller again after [`look_again`](Self::look_again), since the storage reports no changes by itself.
    pub fn follow_storage(self) {
        self.looked.track();
    }

    /// Goes to an address.
    pub fn visit(self, route: Route) {
        self.load(&route);
        self.undo.set(None);
        self.typed.clear();
        self.route.set(route);
    }

    /// Loads the records that a screen shows. The questionnaire may have changed them.
    fn load(self, route: &Route) {
        match route {
            Route::Desk(DeskRoute::History | DeskRoute::Comparison(_) | DeskRoute::Data) => {
                self.records.load_all();
            }
            Route::Result(assessment) => {
                self.records.load(assessment);
                self.records.reload();
            }
            Route::Desk(_) => self.records.reload(),
            _ => {}
        }
    }

    /// The advice of an instrument; `None` if there is none. It is read and checked only once.
    pub fn counsel(self, definition: &Definition) -> Option<Arc<Counsel>> {
        let structure = definition.instrument.structure();
        let read = |all: &Vec<(Structure, _)>| {
            all.iter().find(|(of, _)| *of == structure).map(|(_, counsel)| Clone::clone(counsel))
        };
        self.counsels.with_value(read).unwrap_or_else(|| {
            let counsel = advice_of(definition).map(Arc::new);
            self.counsels.update_value(|all| all.push((structure, counsel.clone())));
            counsel
        })
    }
}
