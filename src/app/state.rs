//! The state of the page, and the methods that change it. Only answers are state; score, level and radar are computed
//! from them.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::form_memory::FormMemory;
use crate::app::records::Records;
use crate::domain::assessment::{Assessment, Change};
use crate::domain::id::Id;
use crate::domain::index::QuestionIx;
use crate::domain::instrument::Instrument;
use crate::platform::loader::{self, Progress};
use crate::platform::{clock, console, document, location, random};
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::route::{Page, Route, account_in, invitation_in};

/// The assessment that the questionnaire shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurrentAssessment {
    /// The assessment.
    pub assessment: Id,
    /// Whether it already had answers when the respondent opened it.
    pub resumed: bool,
}

/// A handle on the state. It consists of signals, so that every closure can copy it.
#[derive(Clone, Copy)]
pub struct State {
    /// The records.
    pub records: Records<Assessment>,
    /// What was typed in the fields of this screen; cleared when another screen is shown.
    pub typed: FormMemory,
    route: RwSignal<Route>,
    /// How many addresses were visited.
    visits: StoredValue<usize>,
    current: RwSignal<Option<CurrentAssessment>>,
    locale: RwSignal<Locale>,
    /// Grows whenever a part has got further.
    progress: RwSignal<usize>,
    /// Owns what lasts as long as the page.
    owner: StoredValue<Owner>,
}

impl State {
    /// The state in this browser: the stored records, the language of the page, the screen of the address.
    pub fn open() -> Self {
        let state = Self {
            records: Records::open(),
            typed: FormMemory::empty(),
            route: RwSignal::new(Route::Start),
            visits: StoredValue::new(0),
            current: RwSignal::new(None),
            locale: RwSignal::new(document::language()),
            progress: RwSignal::new(0),
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
        };
        loader::on_progress(move || state.progress.update(|count| *count += 1));
        state.visit(Route::parse(&location::fragment()));
        state
    }

    /// The current route.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// How many addresses were visited so far: tells whether something belongs to an earlier visit.
    pub fn visits(self) -> usize {
        self.visits.get_value()
    }

    /// How far a part of the program is.
    pub fn progress(self, part: &str) -> Progress {
        self.progress.track();
        loader::progress(part)
    }

    /// The value of this type that lasts as long as the page; `make` is called at the first request. Parts keep in it
    /// what outlives their screens, so that the program need not know it.
    pub fn lasting<T: Clone + Send + Sync + 'static>(self, make: impl FnOnce() -> T) -> T {
        self.owner.get_value().with(|| {
            use_context().unwrap_or_else(|| {
                let value = make();
                provide_context(value.clone());
                value
            })
        })
    }

    /// The page of the questionnaire, from 0; `None` elsewhere.
    pub fn page(self) -> Option<usize> {
        match self.route.get() {
            Route::Assess { page, .. } => page.map(|page| page - 1),
            _ => None,
        }
    }

    /// Whether what an address shows needs an instrument that is not here yet.
    pub fn awaits_instrument(self, route: &Route) -> bool {
        match route {
            Route::Assess { instrument, .. } => {
                self.records.definition(instrument.as_str()).is_none() && !self.records.catalog().is_whole()
            }
            Route::Result(assessment) => self.records.awaits_instrument(assessment),
            _ => false,
        }
    }

    /// The current assessment.
    pub fn current(self) -> Option<CurrentAssessment> {
        self.current.get()
    }

    /// The language of the interface.
    pub fn locale(self) -> Locale {
        self.locale.get()
    }

    /// Changes the language.
    pub fn set_locale(self, locale: Locale) {
        self.locale.set(locale);
    }

    /// Goes to an address. Settles which assessment the questionnaire shows, on which side and page, before any screen
    /// is drawn.
    pub fn visit(self, route: Route) {
        self.visits.update_value(|visits| *visits += 1);
        self.typed.clear();
        match &route {
            Route::Result(id) | Route::Assess { assessment: Some(id), .. } => self.records.load(id),
            Route::Page(Page::History | Page::Data, _) => self.records.load_all(),
            _ => {}
        }
        if matches!(route, Route::Assess { page: None, .. }) {
            self.records.reload();
        }
        let route = match route {
            Route::Assess { instrument, side, assessment, page } => {
                match self.records.definition(instrument.as_str()) {
                    Some(definition) => self.enter(&definition, side, assessment.as_ref(), page),
                    // The host's page asked for this instrument, so its developers get the warning in the console.
                    None if document::is_embedded() && untrack(|| self.records.catalog().is_whole()) => {
                        ignore("instrument", instrument.as_str());
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

    /// Shows a page of the questionnaire: for the assessment that the address names, else for the one in progress
    /// about the same client, else for a new one. Without a page number, shows the first blank. If the address asks for another side than
    /// that of the assessment in progress, keeps the address, so that a screen asks which one is meant.
    fn enter(
        self,
        definition: &Definition,
        side: Option<String>,
        named: Option<&Id>,
        page: Option<usize>,
    ) -> Route {
        let instrument = &definition.instrument;
        let wanted = side.as_deref().and_then(|side| Wanted::of(definition, side));
        let known = |a: &Assessment| (a.instrument().id() == instrument.id()).then(|| Found::of(a));
        let found = untrack(|| {
            let named = named.and_then(|id| self.records.get(id, known).flatten());
            // Answers about one client are never taken for those about another.
            let account = account();
            let is_wanted = |a: &Assessment| {
                let is_of_side = wanted.as_ref().is_some_and(|wanted| wanted.0.as_ref() == a.side());
                (a.account() == account).then_some(is_of_side)
            };
            named.or_else(|| self.records.in_progress(instrument.id(), &is_wanted, Found::of))
        });
        let Some(found) = found.or_else(|| self.begin(instrument)) else {
            return Route::Unknown { fragment: location::fragment() };
        };
        if let Some(Wanted(side_wanted)) = wanted.filter(|wanted| wanted.0 != found.side) {
            // Answers belong to the side that gave them, so a link does not move them to another side.
            if found.answered > 0 && named.is_none() {
                self.current.set(None);
                return Route::Assess {
                    instrument: instrument.id().clone(),
                    side,
                    assessment: None,
                    page: None,
                };
            }
            if found.answered == 0 {
                self.records.change(&found.id, Change::Side(side_wanted));
            }
        }
        if found.answered == 0 {
            self.note_invitation(&found.id);
        }
        let is_shown =
            self.current.with_untracked(|current| current.as_ref().is_some_and(|s| s.assessment == found.id));
        if !(is_shown && page.is_some()) {
            let resumed = found.answered > 0 && !found.is_finished;
            self.current.set(Some(CurrentAssessment { assessment: found.id.clone(), resumed }));
        }
        let page = match page {
            Some(page) if found.answered > 0 || named == Some(&found.id) => {
                (page - 1).min(found.instrument.pages() - 1)
            }
            _ => found.first_blank.map_or(0, |question| found.instrument.page_of(question)),
        };
        let settled = Route::page(instrument.id(), &found.id, page);
        if settled.fragment() != location::fragment() {
            location::replace(&settled.fragment());
        }
        settled
    }

    fn begin(self, instrument: &Arc<Instrument>) -> Option<Found> {
        let mut assessment = Assessment::begin(random::id()?, instrument, clock::now());
        if let Some(account) = account() {
            assessment.apply(Change::account(Some(&account)), clock::now());
        }
        let found = Found::of(&assessment);
        self.records.begin(assessment);
        Some(found)
    }

    /// Begins a new assessment on a side, even if another is in progress, and goes to its first page.
    pub fn begin_beside(self, instrument: &Arc<Instrument>, side: Option<Id>) {
        if let Some(found) = self.begin(instrument) {
            self.records.change(&found.id, Change::Side(side));
            self.note_invitation(&found.id);
            let route = Route::page(instrument.id(), &found.id, 0);
            location::go(&route.fragment());
            // Now, so that a double click does not begin two.
            self.visit(route);
        }
    }

    /// Notes that an assessment was begun on an invitation, if the address has one.
    fn note_invitation(self, id: &Id) {
        if let Some(invite) = invitation_in(&location::fragment()) {
            self.records.change(id, Change::invite(invite));
        }
    }

    /// Removes an assessment and its stored record; `false` if it can't be removed.
    pub fn discard(self, id: &Id) -> bool {
        let is_removed = self.records.remove(id).is_some();
        if is_removed {
            self.current.set(None);
        }
        is_removed
    }
}

/// The account that the address is about.
fn account() -> Option<Id> {
    account_in(&location::fragment())
}

/// An assessment that the questionnaire can continue.
struct Found {
    id: Id,
    /// The instrument, in the structure that it answers.
    instrument: Arc<Instrument>,
    side: Option<Id>,
    first_blank: Option<QuestionIx>,
    answered: usize,
    is_finished: bool,
}

impl Found {
    fn of(assessment: &Assessment) -> Self {
        let answers = assessment.answers();
        Self {
            id: assessment.id().clone(),
            instrument: assessment.instrument().clone(),
            side: assessment.side().cloned(),
            first_blank: answers.blanks().next(),
            answered: answers.answered(),
            is_finished: assessment.is_finished(),
        }
    }
}

/// The side that an address asks for; `None` for "rather not say".
struct Wanted(Option<Id>);

impl Wanted {
    /// `None` if there is no such side.
    fn of(definition: &Definition, side: &str) -> Option<Self> {
        let instrument = &definition.instrument;
        let known = instrument.side(side).map(|side| instrument.sides()[side].clone());
        if known.is_none() && !side.is_empty() {
            ignore("side", side);
            return None;
        }
        Some(Self(known))
    }
}

/// Warns developers that a setting has an unknown value and is ignored.
fn ignore(what: &str, id: &str) {
    console::warn(&format!("the {what} '{id}' is not known and was ignored"));
}
