//! The state of this program, and the only ways to change it. Answers are state; score, level and radar
//! follow from it.

use leptos::prelude::*;

use crate::app::records::Records;
use crate::domain::assessment::{Assessment, Change};
use crate::domain::id::Id;
use crate::domain::revision::Revision;
use crate::platform::{clock, console, document, location, random};
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

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
    /// The records.
    pub records: Records,
    route: RwSignal<Route>,
    sitting: RwSignal<Option<Sitting>>,
    locale: RwSignal<Locale>,
}

impl State {
    /// The state of this browser: what was kept, the language of the page, the screen of the address.
    pub fn open() -> Self {
        let state = Self {
            records: Records::open(),
            route: RwSignal::new(Route::Start),
            sitting: RwSignal::new(None),
            locale: RwSignal::new(document::language()),
        };
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

    /// Whether there is an assessment of this id.
    pub fn is_there(self, assessment: &str) -> bool {
        self.revision(assessment).is_some()
    }

    /// The latest revision of an assessment's ratings; `None` where there is no such assessment.
    pub fn revision(self, assessment: &str) -> Option<Revision> {
        let latest = |assessment: &Assessment| assessment.revisions().ratings.iter().copied().max();
        Id::new(assessment).and_then(|id| self.records.assessment(&id, latest)).map(Option::unwrap_or_default)
    }

    /// Goes where the address leads: settles which assessment the questionnaire shows, on which side and
    /// page, before any screen is drawn.
    pub fn visit(self, route: Route) {
        // The desk may have changed what is kept; so may another tab while this one has shown none of it.
        let was_away = self.route.with_untracked(Route::is_on_the_desk);
        let is_known = match &route {
            Route::Assess { page, .. } => page.is_some(),
            Route::Result { assessment } => untrack(|| self.is_there(assessment)),
            _ => true,
        };
        if was_away || !is_known {
            self.records.look();
        }
        let route = match route {
            Route::Assess { instrument, side, assessment, page } => {
                match self.records.definition(&instrument) {
                    Some(definition) => self.enter(&definition, side.as_deref(), assessment.as_deref(), page),
                    // It is the page around that asked for it, and that gets the warning.
                    None if document::is_embedded() => {
                        ignore("instrument", &instrument);
                        location::replace(&Route::Start.fragment());
                        Route::Start
                    }
                    None => Route::Assess { instrument, side, assessment, page },
                }
            }
            other => other,
        };
        if self.route.get_untracked() != route {
            self.route.set(route);
        }
    }

    /// Shows a page of the questionnaire: of the assessment that the address names, else of the one in
    /// progress, else of a new one. Without a page, its first blank.
    fn enter(
        self,
        definition: &Definition,
        side: Option<&str>,
        assessment: Option<&str>,
        page: Option<usize>,
    ) -> Route {
        let instrument = &definition.instrument;
        let named = assessment.and_then(Id::new);
        let found = untrack(|| {
            self.records.read(|workspace| {
                let named = named.as_ref().and_then(|id| workspace.assessment(id));
                let named = named.filter(|a| a.instrument() == instrument.id());
                let found = named.or_else(|| workspace.in_progress(instrument.id()));
                found.map(|a| {
                    let answered = a.answers().answered();
                    (a.id().clone(), a.answers().blanks().next(), answered, a.is_finished())
                })
            })
        });
        let (id, first_blank, answered, finished) = match found {
            Some(found) => found,
            None => match self.begin(definition) {
                Some(id) => (id, None, 0, false),
                None => return Route::Unknown { fragment: location::fragment() },
            },
        };
        let is_shown =
            self.sitting.with_untracked(|sitting| sitting.as_ref().is_some_and(|s| s.assessment == id));
        if !(is_shown && page.is_some()) {
            self.sitting.set(Some(Sitting { assessment: id.clone(), resumed: answered > 0 && !finished }));
        }
        match side {
            // Answers belong to the side that gave them: a link does not move them to another.
            Some(side) if answered == 0 => self.take_side(&id, definition, side),
            _ => {}
        }
        let first_open = first_blank.map_or(0, |question| instrument.page_of(question));
        let page = match page {
            Some(page) if answered > 0 || named.as_ref() == Some(&id) => {
                (page - 1).min(instrument.pages() - 1)
            }
            _ => first_open,
        };
        let settled = Route::page(instrument.id(), &id, page);
        if settled.fragment() != location::fragment() {
            location::replace(&settled.fragment());
        }
        settled
    }

    fn begin(self, definition: &Definition) -> Option<Id> {
        let assessment = Assessment::begin(random::id()?, &definition.instrument, clock::now());
        let id = assessment.id().clone();
        self.records.begin(assessment);
        Some(id)
    }

    fn take_side(self, id: &Id, definition: &Definition, side: &str) {
        let instrument = &definition.instrument;
        let known = instrument.side(side).map(|side| instrument.sides()[side].clone());
        if known.is_none() && !side.is_empty() {
            ignore("side", side);
        } else {
            self.records.change(id, Change::Side(known));
        }
    }

    /// Drops an assessment and what was kept of it.
    pub fn discard(self, id: &Id) {
        self.sitting.set(None);
        self.records.remove(id);
    }
}

/// Tells developers of a setting that there is no such thing for.
fn ignore(what: &str, id: &str) {
    console::warn(&format!("the {what} '{id}' is not known and was ignored"));
}
