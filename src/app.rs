//! The app: what is on screen follows from the state, and changes it only through its named actions.

mod catalog;
mod markup;
mod state;

mod components;
mod pages;

use leptos::mount::mount_to;
use leptos::prelude::*;

use crate::i18n::texts::Texts;
use crate::platform::{document, location};
use crate::route::Route;
use catalog::Catalog;
use components::notices::notices;
use markup::{follow, live, nothing, parts};
use state::{Sitting, State};

/// Starts the app in the page's `#app`.
pub fn run() {
    console_error_panic_hook::set_once();
    let Some(element) = document::app() else { return };
    mount_to(element, app).forget();
}

/// A screen, as far as another screen means other content: pages of one sitting are one screen.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Screen {
    Start,
    Questionnaire { sitting: Sitting },
    NoInstrument { id: String },
    Result { assessment: String },
    Unknown { fragment: String },
}

impl Screen {
    fn of(state: State) -> Self {
        match state.route() {
            Route::Start => Self::Start,
            Route::Assess { instrument, .. } => match state.sitting() {
                Some(sitting) if state.definition(&instrument).is_some() => Self::Questionnaire { sitting },
                _ => Self::NoInstrument { id: instrument },
            },
            Route::Result { assessment } => Self::Result { assessment },
            Route::Unknown { fragment } => Self::Unknown { fragment },
        }
    }
}

fn app() -> AnyView {
    let state = State::open(Catalog::built_in());
    document::on_language_change(move || state.set_locale(document::language()));
    location::on_fragment_change(move || state.visit(Route::parse(&location::fragment())));

    let screen = Memo::new(move |_| Screen::of(state));
    // A change of language draws the screen anew, so that all within may hold plain texts.
    let shown = live(move || {
        let locale = state.locale();
        match screen.get() {
            Screen::Start => nothing(),
            Screen::Questionnaire { sitting } => pages::questionnaire::page(state, locale, sitting),
            Screen::NoInstrument { id } => {
                pages::missing::no_instrument(locale, &id, &state.instrument_ids())
            }
            Screen::Result { assessment } => pages::result::page(state, locale, &assessment),
            Screen::Unknown { fragment } => pages::missing::no_page(locale, &fragment),
        }
    });
    parts([notices(state), shown, keep_in_step(state, screen)])
}

/// On a change of screen or page: the title, the focus on the heading, and the top of the page. Not when
/// the program starts on the screen that the static page shows: the visitor may be in its midst.
fn keep_in_step(state: State, screen: Memo<Screen>) -> AnyView {
    let seen = StoredValue::new(None);
    follow(move || {
        let (locale, place) = (state.locale(), (screen.get(), state.page()));
        let is_start = place.0 == Screen::Start;
        document::set_title(&if is_start {
            document::start_title(locale)
        } else {
            format!("{} – Tandem", pages::title(state, Texts::of(locale), locale))
        });
        let before = seen.try_update_value(|seen| seen.replace(place.clone())).flatten();
        if before.map_or(!is_start, |before| before != place) {
            request_animation_frame(move || {
                document::focus_from_top(if is_start { "#start h1" } else { "#app h1" });
            });
        }
    })
}
