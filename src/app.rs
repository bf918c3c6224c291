//! The app. Screens are derived from the state, and change it only through its named methods. The questionnaire is in
//! the program that every visit loads; all other screens are in parts of it, which are loaded when they are needed
//! ([`parts`]).

mod advised;
mod calculators;
mod catalog;
mod clients;
mod entries;
mod form_memory;
mod frame;
mod markup;
mod notices;
mod outcome;
mod records;
mod state;

mod components;

mod pages;
mod parts;

use std::sync::Arc;

use leptos::mount::mount_to;
use leptos::prelude::*;

use crate::domain::answers::Answers;
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::domain::instrument::Instrument;
use crate::domain::record::Timestamp;
use crate::platform::{console, document, location};
use crate::questionnaire::locale::Locale;
use crate::route::{Page, Route};
use frame::{HEADING, ScreenInfo, keep_in_step};
use markup::{el, live, nothing, parts};
use notices::notices;
use pages::questionnaire;
use parts::View;
use state::{CurrentAssessment, State};

/// Starts the program in the page's `#app`.
pub fn run() {
    console::report_panics();
    mount_at("app", Box::new(app));
}

/// Draws into the element of the static page with this id, as long as the page lasts.
fn mount_at(id: &str, draw: Box<dyn FnOnce() -> AnyView>) {
    if let Some(element) = document::place(id) {
        mount_to(element, draw).forget();
    }
}

/// A screen. A change of this value draws a new screen, so all pages of one assessment have the same value.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Screen {
    Start,
    Questionnaire {
        current: CurrentAssessment,
        /// The instrument that the assessment answers. A correction may move it from an earlier structure to the
        /// current one.
        instrument: Shown,
    },
    Result {
        assessment: Id,
        finished: Option<Timestamp>,
        /// Another tab may correct them while the result is shown.
        answers: Answers,
    },
    NoResult,
    /// The result that was shown has been erased, here or by another tab.
    Erased {
        assessment: Id,
    },
    /// A screen that is a view of a part, at this address.
    View(View, Route),
}

/// The instrument that is shown. It is another one if it stands elsewhere in memory: comparing all of it would cost 1 kB.
#[derive(Clone, Debug)]
struct Shown(Arc<Instrument>);

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Shown {}

impl Screen {
    fn of(state: State, before: Option<&Self>) -> Self {
        match state.route() {
            Route::Start => Self::Start,
            route if state.awaits_instrument(&route) => Self::View(View::Instruments, route),
            Route::Assess { ref instrument, .. }
                if state.records.definition(instrument.as_str()).is_none() =>
            {
                Self::View(View::NoInstrument, state.route())
            }
            // If the side is that of the assessment in progress, `State::visit` has put the assessment's id into the
            // address.
            route @ Route::Assess { side: Some(_), assessment: None, .. } => {
                Self::View(View::OtherSide, route)
            }
            // Another tab may remove the assessment that is shown here.
            Route::Assess { .. } => {
                let shown = state.current().and_then(|current| {
                    let instrument = state.records.get(&current.assessment, |a| a.instrument().clone())?;
                    Some(Self::Questionnaire { current, instrument: Shown(instrument) })
                });
                shown.unwrap_or_else(|| Self::gone(before, None))
            }
            Route::Result(assessment) => {
                let found = state.records.get(&assessment, |a: &Assessment| (a.finished(), a.answers()));
                match (found, before) {
                    (Some((finished, answers)), _) => Self::Result { assessment, finished, answers },
                    (None, before) => Self::gone(before, Some(assessment)),
                }
            }
            Route::Page(page, after) => {
                let view = match page {
                    Page::History | Page::Data => View::Data,
                    Page::Teams => View::Code,
                    Page::Team => View::Team,
                    Page::About => View::About,
                    Page::Plans => View::Plans,
                    Page::Plan => View::Plan,
                    Page::Accounts => View::Accounts,
                    Page::Account => View::Account,
                    Page::Kit => View::Kit,
                    Page::Invite => View::Invite,
                };
                Self::View(view, Route::Page(page, after))
            }
            Route::Unknown { fragment } => Self::View(View::Missing, Route::Unknown { fragment }),
        }
    }

    /// The screen of an assessment that is not there: it was erased if it was shown before.
    fn gone(before: Option<&Self>, assessment: Option<Id>) -> Self {
        let shown = match before {
            Some(Self::Result { assessment, .. } | Self::Erased { assessment }) => Some(assessment),
            Some(Self::Questionnaire { current, .. }) => Some(&current.assessment),
            _ => None,
        };
        shown
            .filter(|&shown| assessment.is_none_or(|assessment| assessment == *shown))
            .map_or(Self::NoResult, |shown| Self::Erased { assessment: shown.clone() })
    }

    /// The view that this screen consists of, or begins with.
    fn view(&self) -> Option<View> {
        match self {
            Self::Result { answers, .. } if answers.complete().is_none() => Some(View::NoLevel),
            Self::Result { .. } => Some(View::Result),
            Self::View(view, _) => Some(*view),
            Self::Erased { .. } => Some(View::Erased),
            Self::NoResult => Some(View::Missing),
            Self::Start | Self::Questionnaire { .. } => None,
        }
    }
}

fn app() -> AnyView {
    let state = State::open();
    document::on_language_change(move || state.set_locale(document::language()));
    location::on_fragment_change(move || state.visit(Route::parse(&location::fragment())));
    mount_at(
        "begun",
        Box::new(move || {
            live(move || match (state.route(), state.locale()) {
                (Route::Start, locale) => View::Begun.beside(state, locale, Route::Start),
                _ => nothing(),
            })
        }),
    );

    let screen = Memo::new(move |before: Option<&Screen>| Screen::of(state, before));
    // A change of language draws the whole screen again, so that everything in it can hold plain texts.
    let shown = live(move || {
        let locale = state.locale();
        let above = move || notices(state.records, locale);
        match screen.get() {
            Screen::Start => above(),
            Screen::Questionnaire { current, .. } => {
                parts([above(), questionnaire::page(state, locale, current)])
            }
            Screen::Result { assessment, answers, .. } if answers.complete().is_none() => {
                parts([above(), View::NoLevel.screen(state, locale, Route::Result(assessment))])
            }
            Screen::Result { assessment, .. } => {
                let route = || Route::Result(assessment.clone());
                let contents = View::Contents.beside(state, locale, route());
                parts([
                    el("div").class("contents").child(contents).into(),
                    above(),
                    View::Result.screen(state, locale, route()),
                    View::Advice.below(View::Result, state, locale, route()),
                ])
            }
            Screen::View(view, route) => parts([above(), view.screen(state, locale, route)]),
            Screen::Erased { .. } => View::Erased.screen(state, locale, Route::Start),
            Screen::NoResult => View::Missing.screen(state, locale, state.route()),
        }
    });
    // Takes up all instruments as soon as their part is there, whoever asked for it.
    // If records wait for them, it is said that they are coming, or why not.
    let some_wait = Memo::new(move |_| Some(usize::from(state.records.some_await_instrument())));
    let instruments = live(move || match some_wait.get() {
        Some(1) => View::Instruments.on_demand(state, state.locale(), Route::Start),
        _ => View::Instruments.beside(state, Locale::En, Route::Start),
    });
    let in_step = keep_in_step(move || {
        let (locale, route, screen) = (state.locale(), state.route(), screen.get());
        let shown = match &screen {
            Screen::Start => (document::start_title(locale), "#start h1"),
            _ => (format!("{} – Tandem", pages::title(state, &screen, locale)), HEADING),
        };
        // A screen that disappears loses the focus, and so does the heading above a part that is loading. The changed
        // key moves the focus to the screen that replaces it at the same address.
        let is_gone = matches!(screen, Screen::NoResult | Screen::Erased { .. });
        let is_there = screen.view().is_none_or(|view| view.is_there(state));
        ScreenInfo { is_static: route == Route::Start, is_there, key: (route, is_gone, is_there), shown }
    });
    parts([shown, instruments, in_step])
}
