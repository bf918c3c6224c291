//! The state, and the only ways to change it. Answers are state; score, level and radar follow from it.

use std::sync::Arc;

use leptos::prelude::*;

use super::catalog::Catalog;
use crate::codec::instrument::Definition;
use crate::codec::saved;
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::domain::scale::Rating;
use crate::domain::workspace::Workspace;
use crate::i18n::locale::Locale;
use crate::platform::storage::Storage;
use crate::platform::{clock, console, document, location, random};
use crate::route::Route;

const ASSESSMENT: &str = "assessment";

/// What became of the changes so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// They are kept in this browser.
    Kept,
    /// This browser keeps nothing: changes live in memory.
    Impossible,
    /// Some were refused; they live in memory, and are tried again at the next change.
    Refused,
}

/// The assessment that the questionnaire shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// The assessment.
    pub assessment: Id,
    /// Whether it was found with answers in it when the respondent came.
    pub resumed: bool,
}

/// A handle on the state: signals, so that it can be copied into every closure.
#[derive(Clone, Copy)]
pub struct State {
    route: RwSignal<Route>,
    sitting: RwSignal<Option<Sitting>>,
    locale: RwSignal<Locale>,
    workspace: RwSignal<Workspace>,
    /// Ids of the records whose last write was refused.
    refused: RwSignal<Vec<Id>>,
    storage: Option<Storage>,
    /// Keys of records that can't be read: each is complained of once.
    left_aside: StoredValue<Vec<String>>,
    catalog: StoredValue<Catalog>,
}

impl State {
    /// The state of this browser: what was kept, the language of the page, the screen of the address.
    pub fn open(catalog: Catalog) -> Self {
        let state = Self {
            route: RwSignal::new(Route::Start),
            sitting: RwSignal::new(None),
            locale: RwSignal::new(document::language()),
            workspace: RwSignal::new(Workspace::default()),
            refused: RwSignal::new(Vec::new()),
            storage: Storage::open(),
            left_aside: StoredValue::new(Vec::new()),
            catalog: StoredValue::new(catalog),
        };
        state.look_into_storage();
        state.visit(Route::parse(&location::fragment()));
        state
    }

    /// Where the visitor is.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// The page of the questionnaire, from 0; `None` elsewhere.
    pub fn page(self) -> Option<usize> {
        match self.route.get() {
            Route::Assess { page, .. } => page.map(|page| page - 1),
            _ => None,
        }
    }

    /// The assessment that the questionnaire shows.
    pub fn sitting(self) -> Option<Sitting> {
        self.sitting.get()
    }

    /// The language of the interface.
    pub fn locale(self) -> Locale {
        self.locale.get()
    }

    /// Speaks another language.
    pub fn set_locale(self, locale: Locale) {
        self.locale.set(locale);
    }

    /// What became of the changes so far.
    pub fn keeping(self) -> Keeping {
        match self.storage {
            None => Keeping::Impossible,
            Some(_) if self.refused.with(Vec::is_empty) => Keeping::Kept,
            Some(_) => Keeping::Refused,
        }
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

    /// Goes where the address leads: settles which assessment the questionnaire shows, on which side and
    /// page, before any screen is drawn.
    pub fn visit(self, route: Route) {
        let route = match route {
            Route::Assess { instrument, side, page } => match self.definition(&instrument) {
                Some(definition) => self.enter(&definition, side.as_deref(), page),
                None => Route::Assess { instrument, side, page },
            },
            Route::Result { assessment } => {
                // Another tab may have made it since this one was opened.
                if Id::new(&assessment).is_some_and(|id| untrack(|| self.assessment(&id, |_| ())).is_none()) {
                    self.look_into_storage();
                }
                Route::Result { assessment }
            }
            other => other,
        };
        if self.route.get_untracked() != route {
            self.route.set(route);
        }
    }

    /// Shows a page of the questionnaire. A link without a page begins an assessment, or goes on with the
    /// one in progress at its first blank; a page comes from our own buttons and from the way back, and
    /// shows the assessment that was shown.
    fn enter(self, definition: &Definition, side: Option<&str>, page: Option<usize>) -> Route {
        let instrument = &definition.instrument;
        if page.is_none() {
            self.look_into_storage();
        }
        let shown = self.sitting.get_untracked().map(|sitting| sitting.assessment);
        let found = self.workspace.with_untracked(|workspace| {
            let shown = shown.as_ref().and_then(|id| workspace.assessment(id));
            let shown = shown.filter(|a| page.is_some() && a.instrument == *instrument.id());
            let open = shown.or_else(|| workspace.in_progress(instrument.id()));
            let last = open.or_else(|| workspace.newest(instrument.id()).filter(|_| page.is_some()));
            last.map(|a| (a.id.clone(), a.answers.blanks().next(), a.answers.answered()))
        });
        let (id, first_blank, answered) = match found {
            Some(found) => found,
            None => match self.begin(definition) {
                Some(id) => (id, Some(0), 0),
                None => return Route::Unknown { fragment: location::fragment() },
            },
        };
        let is_shown = shown.as_ref() == Some(&id);
        if !(is_shown && page.is_some()) {
            self.sitting.set(Some(Sitting { assessment: id.clone(), resumed: answered > 0 }));
        }
        match side {
            // Answers belong to the side that gave them: a link does not move them to another.
            Some(side) if answered == 0 => self.take_side(&id, definition, side),
            _ => {}
        }
        let first_open = first_blank.map_or(0, |question| instrument.page_of(question));
        let page = match page {
            Some(page) if answered > 0 || is_shown => (page - 1).min(instrument.pages() - 1),
            _ => first_open,
        };
        let settled = Route::page(instrument.id(), page);
        if settled.fragment() != location::fragment() {
            location::replace(&settled.fragment());
        }
        settled
    }

    fn begin(self, definition: &Definition) -> Option<Id> {
        let assessment = Assessment::begin(random::id()?, &definition.instrument, clock::now());
        let id = assessment.id.clone();
        self.workspace.update(|workspace| workspace.put(assessment));
        Some(id)
    }

    fn take_side(self, id: &Id, definition: &Definition, side: &str) {
        let instrument = &definition.instrument;
        let known = instrument.side(side).map(|side| instrument.sides()[side].clone());
        if known.is_none() && !side.is_empty() {
            console::warn(&format!("the side '{side}' is not known and was ignored"));
        } else {
            self.choose_side(id, known);
        }
    }

    /// Rates a question (its position), or clears it with `None`. A result that is changed is no longer one.
    pub fn answer(self, id: &Id, question: usize, rating: Option<Rating>) {
        self.change(id, |assessment| {
            assessment.answers.set(question, rating);
            assessment.finished = None;
        });
    }

    /// Says on which side the respondent sits; `None` for "rather not say".
    pub fn choose_side(self, id: &Id, side: Option<Id>) {
        self.change(id, |assessment| assessment.side = side);
    }

    /// Asks for the result. An assessment with blanks stays in progress; one that was finished and not
    /// changed keeps its day.
    pub fn finish(self, id: &Id) {
        let ends =
            untrack(|| self.assessment(id, |a| a.finished.is_none() && a.answers.complete().is_some()));
        if ends == Some(true) {
            self.change(id, |assessment| assessment.finished = Some(clock::now()));
        }
    }

    /// Shows an assessment in the questionnaire, to change its answers.
    pub fn reopen(self, id: &Id) {
        self.sitting.set(Some(Sitting { assessment: id.clone(), resumed: false }));
    }

    /// Drops an assessment and what was kept of it.
    pub fn discard(self, id: &Id) {
        self.sitting.set(None);
        self.workspace.update(|workspace| {
            workspace.remove(id);
        });
        self.refused.update(|refused| refused.retain(|other| other != id));
        if let Some(storage) = self.storage {
            storage.remove(ASSESSMENT, id.as_str());
        }
    }

    /// Changes one assessment and keeps the record that changed, and any that could not be kept before.
    fn change(self, id: &Id, change: impl FnOnce(&mut Assessment)) {
        self.workspace.update(|workspace| {
            if let Some(assessment) = workspace.assessment_mut(id) {
                change(assessment);
                assessment.changed = clock::now();
            }
        });
        let mut due = self.refused.get_untracked();
        if !due.contains(id) {
            due.push(id.clone());
        }
        due.retain(|id| !self.keep(id));
        if self.refused.get_untracked() != due {
            self.refused.set(due);
        }
    }

    /// Writes a record. `false` where the browser refused.
    fn keep(self, id: &Id) -> bool {
        let Some(storage) = self.storage else { return true };
        self.workspace.with_untracked(|workspace| {
            let Some(assessment) = workspace.assessment(id) else { return true };
            let Some(definition) = self.definition(assessment.instrument.as_str()) else { return true };
            let record = saved::write_assessment(assessment, &definition.instrument);
            storage.write(ASSESSMENT, id.as_str(), &record).is_ok()
        })
    }

    /// Takes up every record that can be read and is not in memory yet. One that can't is left where it
    /// is, untouched.
    fn look_into_storage(self) {
        let Some(storage) = self.storage else { return };
        let find = |id: &str| self.definition(id);
        for (key, text) in storage.read_all(ASSESSMENT) {
            let known = Id::new(&key).is_some_and(|id| untrack(|| self.assessment(&id, |_| ())).is_some());
            if known || self.left_aside.with_value(|keys| keys.contains(&key)) {
                continue;
            }
            let reason = match saved::read_assessment(&text, find) {
                Ok(assessment) if assessment.id.as_str() == key => {
                    self.workspace.update(|workspace| workspace.put(assessment));
                    continue;
                }
                Ok(_) => "it names another".to_owned(),
                Err(reason) => reason.to_string(),
            };
            console::warn(&format!("the record '{key}' was left aside: {reason}"));
            self.left_aside.update_value(|keys| keys.push(key));
        }
    }
}
