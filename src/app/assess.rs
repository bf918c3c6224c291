//! The program of a first visit: the questionnaire and its result.

mod pages;
mod state;

use std::sync::Arc;

use leptos::mount::mount_to;
use leptos::prelude::*;

use super::frame::{ScreenInfo, keep_in_step};
use super::markup::{live, nothing, parts};
use super::notices::notices;
use crate::domain::answers::Answers;
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::domain::instrument::Instrument;
use crate::i18n::texts::assess::Texts;
use crate::platform::{console, document, location};
use crate::route::Route;
use state::{CurrentAssessment, State};

/// Starts the program in the page's `#app`.
pub fn run() {
    console::report_panics();
    let Some(element) = document::place("app") else { return };
    mount_to(element, app).forget();
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
    NoInstrument {
        id: Id,
    },
    /// The address asks for another side than that of the assessment in progress.
    OtherSide {
        instrument: Id,
        side: String,
    },
    Result {
        assessment: Id,
        /// Another tab may correct them while the result is shown.
        answers: Answers,
    },
    NoResult,
    /// The result that was shown has been erased, by the desk or by another tab.
    Erased {
        assessment: Id,
    },
    Unknown {
        fragment: String,
    },
    /// The desk draws this screen.
    OnTheDesk,
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
            Route::Assess { instrument, .. } if state.records.definition(instrument.as_str()).is_none() => {
                Self::NoInstrument { id: instrument }
            }
            // If the side is that of the assessment in progress, `State::visit` has put the assessment's id into the
            // address.
            Route::Assess { instrument, side: Some(side), assessment: None, .. } => {
                Self::OtherSide { instrument, side }
            }
            // Another tab may remove the assessment that is shown here.
            Route::Assess { .. } => {
                let shown = state.current().and_then(|current| {
                    let instrument = state.records.get(&current.assessment, |a| a.instrument().clone())?;
                    Some(Self::Questionnaire { current, instrument: Shown(instrument) })
                });
                shown.unwrap_or(Self::NoResult)
            }
            Route::Result(assessment) => {
                match (state.records.get(&assessment, Assessment::answers), before) {
                    (Some(answers), _) => Self::Result { assessment, answers },
                    (
                        None,
                        Some(Self::Result { assessment: shown, .. } | Self::Erased { assessment: shown }),
                    ) if *shown == assessment => Self::Erased { assessment },
                    _ => Self::NoResult,
                }
            }
            Route::Unknown { fragment } => Self::Unknown { fragment },
            Route::Desk(_) => Self::OnTheDesk,
        }
    }
}

fn titled(screen: &str) -> String {
    format!("{screen} – Tandem")
}

fn app() -> AnyView {
    let state = State::open();
    document::on_language_change(move || state.set_locale(document::language()));
    location::on_fragment_change(move || state.visit(Route::parse(&location::fragment())));

    let screen = Memo::new(move |before: Option<&Screen>| Screen::of(state, before));
    // A change of language draws the whole screen again, so that everything in it can hold plain texts.
    let shown = live(move || {
        let locale = state.locale();
        match screen.get() {
            Screen::Start => notices(state.records, locale),
            Screen::OnTheDesk => nothing(),
            Screen::Questionnaire { current, .. } => {
                parts([notices(state.records, locale), pages::questionnaire::page(state, locale, current)])
            }
            Screen::NoInstrument { id } => {
                pages::missing::no_instrument(locale, &id, &state.records.instrument_ids())
            }
            Screen::OtherSide { instrument, side } => {
                pages::other_side::page(state, locale, &instrument, &side)
            }
            Screen::Result { assessment, .. } => {
                parts([notices(state.records, locale), pages::result::page(state, locale, &assessment)])
            }
            Screen::Erased { .. } => pages::missing::erased(locale),
            Screen::NoResult => pages::missing::no_result(locale),
            Screen::Unknown { fragment } => pages::missing::no_page(locale, &fragment),
        }
    });
    let in_step = keep_in_step(move || {
        let (locale, route) = (state.locale(), state.route());
        let shown = match screen.get() {
            Screen::OnTheDesk => None,
            Screen::Start => Some((document::start_title(locale), "#start h1")),
            Screen::Erased { .. } => Some((titled(Texts::of(locale).erased_title), "#app h1")),
            _ => Some((titled(&pages::title(state, Texts::of(locale), locale)), "#app h1")),
        };
        // A screen that disappears loses the focus. The changed key moves the focus to the screen that replaces it at
        // the same address.
        let is_gone = matches!(screen.get(), Screen::NoResult | Screen::Erased { .. });
        ScreenInfo { is_static: route == Route::Start, key: (route, is_gone), shown }
    });
    parts([shown, in_step])
}
