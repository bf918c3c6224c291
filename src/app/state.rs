//! The state, and the only ways to change it. Answers are state; score, level and radar follow from it.

use std::sync::Arc;

use leptos::prelude::*;

use super::catalog::Catalog;
use crate::codec::instrument::Definition;
use crate::codec::saved;
use crate::domain::answers::Rating;
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::domain::workspace::Workspace;
use crate::i18n::locale::Locale;
use crate::platform::storage::Storage;
use crate::platform::{clock, console, document, location, random};
use crate::route::Route;

const ASSESSMENT: &str = "assessment";

/// What became of the last change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It is kept in this browser.
    Kept,
    /// This browser keeps nothing: changes live in memory.
    Impossible,
    /// It was refused; it lives in memory until a later write succeeds.
    Refused,
}

/// A handle on the state: signals, so that it can be copied into every closure.
#[derive(Clone, Copy)]
pub struct State {
    route: RwSignal<Route>,
    locale: RwSignal<Locale>,
    workspace: RwSignal<Workspace>,
    keeping: RwSignal<Keeping>,
    storage: Option<Storage>,
    catalog: StoredValue<Catalog>,
}

impl State {
    /// The state of this browser: what was kept, the language of the page, the screen of the address.
    pub fn open(catalog: Catalog) -> Self {
        let storage = Storage::open();
        let keeping = if storage.is_some() { Keeping::Kept } else { Keeping::Impossible };
        let workspace = storage.map_or_else(Workspace::default, |storage| read_all(storage, &catalog));
        Self {
            route: RwSignal::new(Route::parse(&location::fragment())),
            locale: RwSignal::new(document::language()),
            workspace: RwSignal::new(workspace),
            keeping: RwSignal::new(keeping),
            storage,
            catalog: StoredValue::new(catalog),
        }
    }

    /// Where the visitor is.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// Follows the address.
    pub fn set_route(self, route: Route) {
        self.route.set(route);
    }

    /// The page of the questionnaire, from 0; `None` elsewhere and before one is settled.
    pub fn page(self) -> Option<usize> {
        match self.route.get() {
            Route::Assess { page, .. } => page.map(|page| page - 1),
            _ => None,
        }
    }

    /// The language of the interface.
    pub fn locale(self) -> Locale {
        self.locale.get()
    }

    /// Speaks another language.
    pub fn set_locale(self, locale: Locale) {
        self.locale.set(locale);
    }

    /// What became of the last change.
    pub fn keeping(self) -> Keeping {
        self.keeping.get()
    }

    /// The instrument with this id.
    pub fn definition(self, id: &str) -> Option<Arc<Definition>> {
        self.catalog.with_value(|catalog| catalog.find(id))
    }

    /// The ids of the instruments there are.
    pub fn instrument_ids(self) -> Vec<String> {
        self.catalog.with_value(|catalog| catalog.ids().into_iter().map(str::to_owned).collect())
    }

    /// Reads an assessment; `None` where there is none of this id.
    pub fn assessment<T>(self, id: &Id, read: impl FnOnce(&Assessment) -> T) -> Option<T> {
        self.workspace.with(|workspace| workspace.assessment(id).map(read))
    }

    /// The assessment to go on with, or a new one. It is kept from the first answer on.
    pub fn begin_or_resume(self, definition: &Definition) -> Option<Id> {
        let instrument = &definition.instrument;
        let open = |workspace: &Workspace| workspace.in_progress(instrument.id()).map(|a| a.id.clone());
        if let Some(id) = self.workspace.with_untracked(open) {
            return Some(id);
        }
        let assessment = Assessment::begin(random::id()?, instrument, clock::now());
        let id = assessment.id.clone();
        self.workspace.update(|workspace| workspace.put(assessment));
        Some(id)
    }

    /// Rates a question (its position), or clears it with `None`.
    pub fn answer(self, id: &Id, question: usize, rating: Option<Rating>) {
        self.change(id, |assessment| assessment.answers.set(question, rating));
    }

    /// Says on which side the respondent sits; `None` for "rather not say".
    pub fn choose_side(self, id: &Id, side: Option<Id>) {
        self.change(id, |assessment| assessment.side = side);
    }

    /// Asks for the result. An assessment with blanks stays in progress.
    pub fn finish(self, id: &Id) {
        let complete = self.workspace.with_untracked(|workspace| {
            workspace.assessment(id).is_some_and(|assessment| assessment.answers.complete().is_some())
        });
        if complete {
            self.change(id, |assessment| assessment.finished = Some(clock::now()));
        }
    }

    /// Takes an assessment up again, to change its answers.
    pub fn reopen(self, id: &Id) {
        self.change(id, |assessment| assessment.finished = None);
    }

    /// Drops an assessment and what was kept of it.
    pub fn discard(self, id: &Id) {
        self.workspace.update(|workspace| {
            workspace.remove(id);
        });
        if let Some(storage) = self.storage {
            storage.remove(ASSESSMENT, id.as_str());
        }
    }

    /// Changes one assessment and keeps the record that changed.
    fn change(self, id: &Id, change: impl FnOnce(&mut Assessment)) {
        self.workspace.update(|workspace| {
            if let Some(assessment) = workspace.assessment_mut(id) {
                change(assessment);
                assessment.changed = clock::now();
            }
        });
        let Some(storage) = self.storage else { return };
        let written = self.workspace.with_untracked(|workspace| {
            let assessment = workspace.assessment(id)?;
            let definition = self.definition(assessment.instrument.as_str())?;
            let record = saved::write_assessment(assessment, &definition.instrument);
            Some(storage.write(ASSESSMENT, id.as_str(), &record))
        });
        let keeping = if matches!(written, Some(Err(_))) { Keeping::Refused } else { Keeping::Kept };
        if self.keeping.get_untracked() != keeping {
            self.keeping.set(keeping);
        }
    }
}

/// Every record that can be read. One that can't is left where it is, untouched.
fn read_all(storage: Storage, catalog: &Catalog) -> Workspace {
    let mut workspace = Workspace::default();
    for text in storage.read_all(ASSESSMENT) {
        match saved::read_assessment(&text, |id| catalog.find(id)) {
            Ok(assessment) => workspace.put(assessment),
            Err(reason) => console::warn(&format!("a kept assessment was left aside: {reason}")),
        }
    }
    workspace
}
