//! The form that begins a plan: an objective and one key result are enough; all else has a default.

mod first_bets;
pub(super) mod key_result;
mod source;

use std::sync::Arc;

use leptos::prelude::*;

use super::basics::{self, MayBeOver};
use super::button;
use super::state::PlanState;
use crate::app::components::form::Form;
use crate::app::components::section::section;
use crate::app::components::unfolds::unfolds;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::app::parts::View;
use crate::domain::id::Id;
use crate::domain::plan::guard::{Guard, guards};
use crate::domain::plan::key_result::KeyResult;
use crate::domain::plan::{Change, Plan};
use crate::export::plan::name_of;
use crate::i18n::texts::plan::Texts;
use crate::platform::{clock, location, random};
use crate::questionnaire::locale::Locale;
use crate::questionnaire::playbook::Playbook;
use crate::route::Route;
use key_result::KeyResultForm;
use source::Source;

pub(super) use first_bets::first_bet;

/// The form and what it needs.
#[derive(Clone)]
struct Start {
    plan: PlanState,
    locale: Locale,
    texts: &'static Texts,
    playbook: Arc<Playbook>,
    source: Arc<Source>,
    form: Form,
    /// The forms of the key results, of which `shown` are on the page.
    key_results: [KeyResultForm; Plan::MOST_KEY_RESULTS],
    shown: RwSignal<usize>,
    /// Why the plan can't begin.
    guards: RwSignal<Vec<(String, Vec<Id>)>>,
}

/// The form, for a plan that is begun from the record in the address, or from nothing.
pub fn start(plan: PlanState, locale: Locale, route: &Route) -> AnyView {
    // Its metrics and actions are those of the result's instrument.
    if route.plan_source().is_some_and(|key| plan.state.records.awaits_instrument(&key.id)) {
        return View::Instruments.on_demand(plan.state, locale, Route::Start);
    }
    let source = Source::of(plan, route);
    plan.begin_from(source.key.as_ref());
    let playbook = plan.playbook(source.instrument.as_ref());
    let form = Form::new("plan", plan.entries);
    let key_results = [0, 1, 2]
        .map(|number| KeyResultForm::new(number, plan, locale, playbook.clone(), source.metrics.clone()));
    let texts = Texts::of(locale);
    if let Some(proposed) = source.to.and_then(|to| playbook.objective(to)) {
        form.default("objective", proposed.in_locale(locale));
    }
    form.default("capacity", texts.default_capacity);
    if let Some(today) = clock::today() {
        form.default("start", clock::iso_of(today));
    }
    let is_used = |result: &&KeyResultForm| result.is_used();
    let used = key_results.iter().filter(is_used).count().max(1);
    let start = Start {
        plan,
        locale,
        texts,
        playbook,
        source: Arc::new(source),
        form,
        key_results,
        shown: RwSignal::new(used),
        guards: RwSignal::new(Vec::new()),
    };
    start.view().into()
}

impl Start {
    fn view(&self) -> Markup {
        let (texts, form) = (self.texts, self.form);
        let results = self.key_results.clone();
        let (shown, adding) = (self.shown, self.clone());
        let fields = live(move || parts(results.iter().take(shown.get()).map(KeyResultForm::view)));
        let add = live(move || {
            if shown.get() >= Plan::MOST_KEY_RESULTS {
                return nothing();
            }
            let adding = adding.clone();
            let add = button("add-key-result", texts.add_key_result).class("button quiet");
            add.on_click(move || adding.add_key_result()).into()
        });
        let start = self.clone();
        let begin = button("start-plan", texts.start).class("button").on_click(move || start.begin());
        let said = self.said();
        let along = (!self.source.actions.is_empty()).then(|| {
            let names: Vec<&str> = (self.source.actions.iter())
                .filter_map(|id| Some(self.playbook.action(id)?.name.in_locale(self.locale)))
                .collect();
            let names = names.join(texts.list_separator);
            el("p").class("aside-note").text((texts.actions_come_along)(&names))
        });
        let more =
            el("div").attr("id", "plan-more").class("folded").children(basics::more_fields(form, texts));
        section("new-plan", texts.new_plan)
            .child(el("p").text(texts.new_plan_how))
            .child(form.sentence("objective", texts.objective, Some(texts.objective_hint)))
            .child(fields)
            .child(el("p").child(add))
            .children(along)
            .child(unfolds("plan-more", texts.more, false))
            .child(more)
            .child(el("div").attr("role", "alert").child(said))
            .child(el("p").child(begin))
    }

    /// Why the plan can't begin, and what would let it.
    fn said(&self) -> AnyView {
        let start = self.clone();
        live(move || {
            let texts = start.texts;
            let notices = start.guards.get().into_iter().map(|(sentence, pairs)| {
                // Any other metric will do.
                let any = pairs.is_empty().then(|| {
                    let start = start.clone();
                    let add = button("add-pair", texts.add_key_result).class("button quiet");
                    add.on_click(move || start.add_key_result())
                });
                let ways = pairs.into_iter().filter_map(|pair| {
                    let (_, words) = start.playbook.metric(&pair)?;
                    let add = (texts.add_pair)(words.name.in_locale(start.locale));
                    let start = start.clone();
                    let add = button("add-pair", add).class("button quiet");
                    Some(add.on_click(move || start.add_pair(&pair)))
                });
                el("div")
                    .class("notice")
                    .attr("data-guard", "volume-alone")
                    .child(el("p").text(sentence))
                    .child(el("p").class("data-buttons").children(ways).children(any))
            });
            parts(notices)
        })
    }

    /// Shows one more key result, or goes to the last one where there is no room.
    fn add_key_result(&self) {
        let shown = self.shown.get_untracked();
        let next = shown.min(Plan::MOST_KEY_RESULTS - 1);
        self.shown.set(next + 1);
        later(format!("#kr{next}-metric"));
    }

    fn add_pair(&self, metric: &Id) {
        self.guards.set(Vec::new());
        let place = self.shown.get_untracked().min(Plan::MOST_KEY_RESULTS - 1);
        self.key_results[place].choose(metric);
        self.shown.set(place + 1);
        later(format!("#kr{place}-baseline"));
    }

    fn begin(&self) {
        let (texts, form) = (self.texts, self.form);
        self.guards.set(Vec::new());
        let (basics, flaws) = basics::read(form, self.locale, MayBeOver::No);
        let shown = self.shown.get_untracked();
        let results: Vec<Option<KeyResult>> =
            self.key_results.iter().take(shown).rev().map(KeyResultForm::read).collect();
        let is_whole = results.iter().all(Option::is_some);
        form.say(flaws);
        let mut key_results: Vec<KeyResult> = results.into_iter().flatten().collect();
        key_results.reverse();
        let Some(basics) = basics.filter(|_| is_whole) else { return };
        let found = guards(&key_results, &self.playbook.metrics);
        if found.iter().any(Guard::forbids) {
            let said = found.into_iter().filter_map(|guard| match guard {
                Guard::VolumeAlone { key_result, pairs } => {
                    let result = key_results.iter().find(|one| one.id == key_result)?;
                    let name = name_of(result, &self.playbook, self.locale);
                    Some(((texts.volume_alone)(&name, pairs.is_empty()), pairs))
                }
                Guard::RevenueAlone => None,
            });
            return self.guards.set(said.collect());
        }
        self.make(basics, &key_results);
    }

    fn make(&self, basics: Change, key_results: &[KeyResult]) {
        let Some((id, first)) = random::id().zip(key_results.first()) else { return };
        let now = clock::now();
        let mut plan = Plan::begin(id.clone(), now);
        let mut change = basics.and(Change::from(self.source.key.as_ref()));
        if let Some(instrument) = &self.source.instrument {
            change = change.and(Change::instrument(instrument));
        }
        for (place, key_result) in (0..).zip(key_results) {
            change = change.and(Change::key_result(key_result, place));
        }
        for (place, bet) in (0..).zip(self.first_bets(first)) {
            change = change.and(Change::bet(&bet, Some(place)));
        }
        plan.apply(change, now);
        self.plan.plans.upsert(plan);
        self.plan.entries.clear();
        location::go(&Route::plan(&id).fragment());
    }
}
