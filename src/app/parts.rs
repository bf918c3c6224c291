//! The parts of the program that are loaded when a screen needs them, and the views that they draw.
//!
//! The build moves the code and the texts that only one part uses into a file of its own (`scripts/parts.mjs`);
//! `public/boot/program.js` loads it and links it to the program in memory. To add a part, add its module and a line to
//! the table below. A style sheet `style/<part>.css` is loaded with it, if there is one.

mod about;
mod account;
mod advice;
mod calculator;
mod common;
mod data;
mod instruments;
mod invite;
mod kit;
mod plan;
mod result;
mod team;

use leptos::prelude::*;

use super::markup::{Markup, el, live, nothing};
use super::notices::{backup, notice, reload, try_again};
use super::pages::title_at;
use super::state::State;
use crate::i18n::texts::shared::Texts;
use crate::platform::loader::{self, Progress};
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// Lists the views: the name of the part that has it, a number of its own, and the function that draws it.
///
/// A call of that function becomes an import, which the build's tool (`wasm-split-cli`) recognises by its name and
/// replaces by a call through the table of functions that the part fills. The tool can't see Rust's types, so import
/// and export have to be declared alike: both are written here, once.
macro_rules! views {
    ($($(#[$about:meta])* $View:ident = $part:literal, $number:literal => $draw:path;)*) => {
        /// What a part draws: a screen, or a section of one.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum View {
            $($(#[$about])* $View,)*
        }

        impl View {
            /// The name of the part that has this view.
            fn part(self) -> &'static str {
                match self {
                    $(Self::$View => $part,)*
                }
            }

            /// Draws the view. Its part has to be there.
            #[allow(unsafe_code, reason = "a declaration that names another module's function can't be checked")]
            fn draw(self, state: State, locale: Locale, route: &Route) -> AnyView {
                match self {
                    $(Self::$View => {
                        #[link(wasm_import_module = "__wasm_split_placeholder__")]
                        #[allow(improper_ctypes, reason = "the same compiler makes both sides")]
                        unsafe extern "C" {
                            #[link_name = concat!("__wasm_split_00", $part, "00_import_", $number)]
                            safe fn import(state: State, locale: Locale, route: &Route) -> AnyView;
                        }
                        #[unsafe(export_name = concat!("__wasm_split_00", $part, "00_export_", $number))]
                        #[allow(improper_ctypes_definitions, reason = "the same compiler makes both sides")]
                        extern "C" fn export(state: State, locale: Locale, route: &Route) -> AnyView {
                            $draw(state, locale, route)
                        }
                        import(state, locale, route)
                    })*
                }
            }
        }
    };
}

views! {
    /// The level and the radar of a result.
    Result = "result", "00000000000000000000000000000001" => result::page;
    /// What was begun before, on the start screen.
    Begun = "common", "00000000000000000000000000000007" => common::begun;
    /// A result that has no level yet.
    NoLevel = "common", "00000000000000000000000000000011" => common::no_level;
    /// The address asks for another side than that of the assessment in progress.
    OtherSide = "common", "00000000000000000000000000000025" => common::other_side;
    /// A result that was just erased.
    Erased = "common", "00000000000000000000000000000031" => common::erased;
    /// Discards the answers of an earlier visit.
    StartOver = "common", "00000000000000000000000000000037" => common::start_over;
    /// Erases the answers of a questionnaire.
    StopAndErase = "common", "00000000000000000000000000000038" => common::stop_and_erase;
    /// An address of what does not exist.
    Missing = "common", "00000000000000000000000000000036" => common::missing;
    /// The end of a result.
    Ending = "common", "00000000000000000000000000000039" => common::ending;
    /// How a result has changed since the one before.
    SinceLast = "common", "00000000000000000000000000000008" => common::since_last;
    /// The figures of a result's radar.
    AreaTable = "common", "00000000000000000000000000000010" => common::area_table;
    /// An address of an instrument that does not exist.
    NoInstrument = "instruments", "00000000000000000000000000000029" => instruments::no_instrument;
    /// The areas of a result that are no axes of its radar.
    Bars = "instruments", "00000000000000000000000000000027" => instruments::bars;
    /// Who answered a result, and when.
    Circumstances = "common", "00000000000000000000000000000028" => common::circumstances;
    /// The table of contents of a result.
    Contents = "advice", "00000000000000000000000000000002" => advice::contents;
    /// What follows from a result: what holds back, the next step, metrics, what to take away.
    Advice = "advice", "00000000000000000000000000000003" => advice::page;
    /// The calculator of a metric, by its name.
    Calculator = "calculator", "00000000000000000000000000000030" => calculator::calculator;
    /// History, comparison, and the visitor's data.
    Data = "data", "00000000000000000000000000000004" => data::page;
    /// The instruments that are not on the start screen: draws nothing, but takes them up.
    Instruments = "instruments", "00000000000000000000000000000026" => instruments::take_up;
    /// A backup that was chosen to be restored.
    Restored = "restore", "00000000000000000000000000000021" => data::restored;
    /// What a team may do.
    TeamActions = "advice", "00000000000000000000000000000016" => advice::team_actions;
    /// The method.
    About = "about", "00000000000000000000000000000005" => about::page;
    /// The kit for consultants.
    Kit = "kit", "00000000000000000000000000000006" => kit::page;
    /// An invitation: making one, or reading one before its questionnaire.
    Invite = "invite", "00000000000000000000000000000015" => invite::page;
    /// The questionnaire for a counterpart, in a result.
    Counterpart = "invite", "00000000000000000000000000000009" => invite::counterpart;
    /// The QR code of an address.
    Qr = "invite", "00000000000000000000000000000012" => invite::qr_of;
    /// The response code of a result; response codes to read, with the lists of pairs and teams; a pair.
    Code = "code", "00000000000000000000000000000013" => team::code;
    /// A team.
    Team = "team", "00000000000000000000000000000014" => team::page;
    /// All plans, and the form that begins one.
    Plans = "plans", "00000000000000000000000000000022" => plan::plans;
    /// A plan.
    Plan = "plan", "00000000000000000000000000000023" => plan::page;
    /// Below a plan: the way of its key results, the review, what can be taken away and changed.
    BelowPlan = "review", "00000000000000000000000000000024" => plan::below;
    /// All key accounts.
    Accounts = "accounts", "00000000000000000000000000000032" => account::accounts;
    /// A key account, or a proposal for it.
    Account = "account", "00000000000000000000000000000033" => account::page;
    /// Below the advice for a key account: its process, its client, what comes next.
    OfAccount = "account", "00000000000000000000000000000034" => account::of_result;
    /// What the client of an assessment is called.
    Client = "instruments", "00000000000000000000000000000035" => instruments::client;
    /// The form for answers from paper, of a team.
    Paper = "workshop", "00000000000000000000000000000017" => team::paper;
    /// Tables of what a team shows, with the chart of gaps.
    TeamTables = "workshop", "00000000000000000000000000000018" => team::tables;
    /// What protects those who answer in a team, and what does not.
    TeamRules = "workshop", "00000000000000000000000000000020" => team::rules;
    /// What can be taken away from a team.
    TeamOutputs = "workshop", "00000000000000000000000000000019" => team::outputs;
}

impl View {
    /// Whether the part is there, so that the view is shown.
    pub fn is_there(self, state: State) -> bool {
        state.progress(self.part()) == Progress::Ready
    }

    /// A whole screen. While its part is loading, or if that fails, the screen's title is above what is said of it.
    pub fn screen(self, state: State, locale: Locale, route: Route) -> AnyView {
        loader::load(self.part());
        let title = untrack(|| title_at(&route, state, locale));
        self.once_there(state, locale, route, move |instead| {
            let heading = el("h1").attr("tabindex", "-1").text(title.as_str());
            el("article").class("missing").child(heading).child(instead).into()
        })
    }

    /// A section below another view, which is painted before the part of this one is loaded.
    pub fn below(self, above: Self, state: State, locale: Locale, route: Route) -> AnyView {
        let part = self.part();
        let is_drawn = Memo::new(move |_| above.is_there(state).then_some(1));
        live(move || {
            if is_drawn.get().is_none() {
                return nothing();
            }
            request_animation_frame(move || request_animation_frame(move || loader::load(part)));
            self.once_there(state, locale, route.clone(), |instead| instead)
        })
    }

    /// A section that the visitor has asked for.
    pub fn on_demand(self, state: State, locale: Locale, route: Route) -> AnyView {
        loader::load(self.part());
        self.once_there(state, locale, route, |instead| instead)
    }

    /// Something that nobody misses while its part is not there. Another view loads the part.
    pub fn beside(self, state: State, locale: Locale, route: Route) -> AnyView {
        self.once_there(state, locale, route, |_| nothing())
    }

    fn once_there(
        self,
        state: State,
        locale: Locale,
        route: Route,
        or: impl Fn(AnyView) -> AnyView + Send + 'static,
    ) -> AnyView {
        let part = self.part();
        // As a number, since each type of memo costs 1 kB.
        let progress = Memo::new(move |_| Some(state.progress(part) as usize));
        live(move || {
            progress.get();
            match untrack(|| state.progress(part)) {
                Progress::Ready => self.draw(state, locale, &route),
                Progress::Loading => or(loading(locale).into()),
                Progress::Failed => or(failed(part, locale).into()),
                Progress::Outdated => or(outdated(locale).into()),
            }
        })
    }
}

/// What stands in the place of an address where a view draws one of several things that have none: its name.
pub fn named(name: &str) -> Route {
    Route::Unknown { fragment: name.to_owned() }
}

fn name_of(route: &Route) -> Option<&str> {
    match route {
        Route::Unknown { fragment } => Some(fragment),
        _ => None,
    }
}

fn loading(locale: Locale) -> Markup {
    el("p")
        .class("part-loading")
        .attr("role", "status")
        .attr("data-part", "loading")
        .text(Texts::of(locale).part_loading)
}

fn failed(part: &'static str, locale: Locale) -> Markup {
    let texts = Texts::of(locale);
    let again = try_again(texts).on_click(move || loader::load(part));
    notice("no-part", "alert", texts.part_failed, [again, backup(texts)])
}

fn outdated(locale: Locale) -> Markup {
    let texts = Texts::of(locale);
    notice("new-version", "alert", texts.new_version, [reload(texts), backup(texts)])
}
