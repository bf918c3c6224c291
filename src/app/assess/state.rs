//! The state of this program, and the only ways to change it. Answers are state; score, level and radar
//! follow from it.

use leptos::prelude::*;

use crate::app::records::Records;
use crate::codec::instrument::Definition;
use crate::domain::assessment::{Assessment, Change};
use crate::domain::id::Id;
use crate::i18n::locale::Locale;
use crate::platform::{clock, console, document, location, random};
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
    /// The result that was erased last.
    erased: RwSignal<Option<Sitting>>,
}

impl State {
    /// The state of this browser: what was kept, the language of the page, the screen of the address.
    pub fn open() -> Self {
        let state = Self {
            records: Records::open(),
            route: RwSignal::new(Route::Start),
            sitting: RwSignal::new(None),
            locale: RwSignal::new(document::language()),
            erased: RwSignal::new(None),
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
        Id::new(assessment).is_some_and(|id| self.records.assessment(&id, |_| ()).is_some())
    }

    /// Goes where the address leads: settles which assessment the questionnaire shows, on which side and
    /// page, before any screen is drawn.
    pub fn visit(self, route: Route) {
        // The desk, or another tab, may have changed what is kept.
        let was_away = self.route.with_untracked(Route::is_on_the_desk);
        let route = match route {
            Route::Assess { instrument, side, page } => match self.records.definition(&instrument) {
                Some(definition) => {
                    if was_away || page.is_none() {
                        self.records.look();
                    }
                    self.enter(&definition, side.as_deref(), page)
                }
                None => Route::Assess { instrument, side, page },
            },
            Route::Result { assessment } => {
                if was_away || !untrack(|| self.is_there(&assessment)) {
                    self.records.look();
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
        let shown = self.sitting.get_untracked().map(|sitting| sitting.assessment);
        let found = untrack(|| {
            self.records.read(|workspace| {
                let shown = shown.as_ref().and_then(|id| workspace.assessment(id));
                let shown = shown.filter(|a| page.is_some() && a.instrument() == instrument.id());
                let open = shown.or_else(|| workspace.in_progress(instrument.id()));
                let last = open.or_else(|| workspace.newest(instrument.id()).filter(|_| page.is_some()));
                last.map(|a| (a.id().clone(), a.answers().blanks().next(), a.answers().answered()))
            })
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
        let id = assessment.id().clone();
        self.records.begin(assessment);
        Some(id)
    }

    fn take_side(self, id: &Id, definition: &Definition, side: &str) {
        let instrument = &definition.instrument;
        let known = instrument.side(side).map(|side| instrument.sides()[side].clone());
        if known.is_none() && !side.is_empty() {
            console::warn(&format!("the side '{side}' is not known and was ignored"));
        } else {
            self.records.change(id, Change::Side(known));
        }
    }

    /// Shows an assessment in the questionnaire, to change its answers.
    pub fn reopen(self, id: &Id) {
        self.sitting.set(Some(Sitting { assessment: id.clone(), resumed: false }));
    }

    /// Ends a visit on a computer that others use: nothing of the result stays.
    pub fn erase(self, id: &Id) {
        self.erased.set(Some(Sitting { assessment: id.clone(), resumed: false }));
        self.discard(id);
    }

    /// Whether the result that the address names is the one that was erased.
    pub fn has_erased(self) -> bool {
        let erased = self.erased.get().map(|sitting| Route::result(&sitting.assessment));
        erased == Some(self.route.get())
    }

    /// Drops an assessment and what was kept of it.
    pub fn discard(self, id: &Id) {
        self.sitting.set(None);
        self.records.remove(id);
    }
}
