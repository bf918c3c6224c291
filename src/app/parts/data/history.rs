//! The history: the assessment in progress, how areas changed over time, and all results.

mod results;
mod trends;

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::clients::after_client;
use crate::app::components::row_action::row_action;
use crate::app::components::section::section;
use crate::app::form_memory::FormMemory;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live, parts};
use crate::app::outcome::Outcome;
use crate::app::parts::data::print::print_button;
use crate::app::parts::data::state::DataState;
use crate::app::parts::data::undo::undo;
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::domain::instrument::Structure;
use crate::domain::order::greatest_first;
use crate::i18n::texts::data::Texts;
use crate::i18n::texts::shared::Texts as Shared;
use crate::platform::clock;
use crate::questionnaire::locale::Locale;
use crate::route::{Page, Route};
use results::NAME_FIELD;

/// What all parts of the screen need. The visitor's choices survive a change of the records.
#[derive(Clone, Copy)]
struct History {
    state: DataState,
    locale: Locale,
    texts: &'static Texts,
    /// The results chosen for comparison, at most two.
    chosen: RwSignal<Vec<Id>>,
    /// The result that is being named.
    naming: RwSignal<Option<Id>>,
    /// Whether all rows are shown.
    whole: RwSignal<bool>,
    /// Whose results the trends show, by structure: those of the side or about the client with this id. For others, those of the
    /// latest one.
    whose: FormMemory,
    /// Grows with every change of these.
    changes: RwSignal<usize>,
}

/// The history.
pub fn page(state: DataState, locale: Locale, texts: &'static Texts) -> AnyView {
    let history = History {
        state,
        locale,
        texts,
        chosen: RwSignal::new(Vec::new()),
        naming: RwSignal::new(None),
        whole: RwSignal::new(false),
        whose: FormMemory::empty(),
        changes: RwSignal::new(0),
    };
    let is_writable = state.records.watch_writable();
    el("article")
        .class("history")
        .child(el("h1").attr("tabindex", "-1").text(Shared::of(locale).history))
        .child(live(move || {
            // The rows' actions depend on whether records can be changed.
            is_writable.get();
            history.body()
        }))
        .child(undo(state, locale, texts))
        .into()
}

impl History {
    fn body(self) -> AnyView {
        let texts = self.texts;
        if self.naming.with_untracked(Option::is_some) {
            // Another tab has changed a record, so the field is drawn again and needs the focus back.
            later(format!("#{NAME_FIELD}"));
        }
        let all = self.state.records.read(|workspace| workspace.all().to_vec());
        if all.is_empty() {
            let begin = el("a").class("button").attr("href", Route::Start.fragment()).text(texts.begin);
            return parts([
                AnyView::from(el("p").class("lede").text(texts.no_history)),
                el("p").class("history-begin").child(begin).into(),
            ]);
        }
        let all = greatest_first(&all, &Assessment::day);
        let outcome = |assessment: &&Assessment| Outcome::of(self.state.records, assessment).map(Arc::new);
        let outcomes: Vec<Arc<Outcome>> = all.iter().filter_map(outcome).collect();
        let open: Vec<&Assessment> = all.into_iter().filter(|a| !a.is_finished()).collect();
        parts([
            AnyView::from(el("p").class("lede").text(texts.history_lede)),
            parts((!open.is_empty()).then(|| self.in_progress(&open))),
            parts((!outcomes.is_empty()).then(|| self.results(&outcomes))),
            parts((!outcomes.is_empty()).then(|| self.trends(&outcomes))),
            el("p").class("to-codes").children(self.other_lists()).into(),
            parts((!outcomes.is_empty()).then(|| print_button(texts, Shared::of(self.locale).history))),
        ])
    }

    /// The way to records of other kinds.
    fn other_lists(self) -> [Markup; 3] {
        let texts = self.texts;
        let lists = [
            (Page::Teams, texts.to_codes),
            (Page::Plans, texts.to_plans),
            (Page::Accounts, texts.to_accounts),
        ];
        lists.map(|(page, text)| el("a").attr("href", Route::to(page).fragment()).text(text))
    }

    /// Whose results were chosen for a structure.
    fn whose(self, structure: Structure) -> Option<String> {
        self.changes.track();
        self.whose.text(&structure.to_string())
    }

    fn show(self, structure: Structure, whose: String) {
        self.whose.remember(&structure.to_string(), whose);
        self.changes.update(|changes| *changes += 1);
    }

    fn in_progress(self, open: &[&Assessment]) -> Markup {
        let rows = open.iter().filter_map(|assessment| self.open(assessment));
        section("in-progress", self.texts.in_progress).child(el("ul").class("rows").children(rows))
    }

    fn open(self, assessment: &Assessment) -> Option<Markup> {
        let (state, texts) = (self.state, self.texts);
        let definition = state.records.definition_of(assessment)?;
        let all = definition.instrument.questions().len();
        let dropped = assessment.id().clone();
        let route = Route::resume(assessment.instrument().id(), assessment.id());
        let day = clock::day(self.locale, assessment.started());
        let what = after_client(state.whole(), assessment, (texts.begun_on)(&day));
        let go_on = el("a")
            .class("button quiet")
            .attr("href", route.fragment())
            .attr("data-action", "resume")
            .text(texts.go_on);
        let drop = row_action("drop", texts.drop, &(texts.delete_what)(&what))
            .on_click(move || state.delete(&dropped));
        let changes = untrack(|| state.records.is_writable()).then_some(drop);
        let row = el("li")
            .class("row")
            .attr("data-assessment", assessment.id().as_str())
            .child(
                el("p")
                    .class("row-what")
                    .child(el("strong").text(what))
                    .child(el("span").text((texts.answered)(assessment.answers().answered(), all))),
            )
            .child(el("p").class("row-actions").child(go_on).children(changes));
        Some(row)
    }
}
