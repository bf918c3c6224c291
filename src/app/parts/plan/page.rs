//! A plan: the week, the quarter at a glance, the key results with their bets, and what may be changed.

mod backlog;
mod bet_form;
mod link_form;
mod quarter;
mod settings;
mod week;

use std::sync::Arc;

use leptos::prelude::*;

use super::state::PlanState;
use crate::app::markup::{el, live, nothing, parts};
use crate::app::notices::notices;
use crate::app::parts::View;
use crate::domain::id::Id;
use crate::domain::plan::bet::{Bet, Effect};
use crate::domain::plan::guard::{Guard, guards};
use crate::domain::plan::key_result::{KeyResult, Pace, Strength};
use crate::domain::plan::week::{Moment, Week};
use crate::domain::plan::{Change, Plan};
use crate::domain::sentence::Sentence;
use crate::export::plan::in_unit;
use crate::export::plan::name_of;
use crate::i18n::texts::plan::Texts;
use crate::platform::clock;
use crate::questionnaire::locale::Locale;
use crate::questionnaire::playbook::Playbook;
use crate::route::Route;

/// A plan and what its screen needs.
#[derive(Clone)]
struct PlanPage {
    plan: PlanState,
    locale: Locale,
    texts: &'static Texts,
    id: Id,
    playbook: Arc<Playbook>,
    /// The week on screen.
    week: RwSignal<Week>,
    /// The bet whose form is open: one of the plan, or a new one of this key result.
    editing: RwSignal<Option<Editing>>,
    /// The key result that was dropped last, and its place.
    dropped: RwSignal<Option<(KeyResult, usize)>>,
}

/// A form for a bet.
#[derive(Clone, PartialEq, Eq)]
enum Editing {
    New { key_result: Id },
    Bet(Id),
}

/// The screen of a plan.
pub fn page(plan: PlanState, locale: Locale, id: &Id) -> AnyView {
    let read = |plan: &Plan| (plan.instrument(), plan.start());
    let Some((instrument, start)) = untrack(|| plan.plans.get(id, read)) else { return nothing() };
    let moment = clock::today().map(|today| Week::at(today, start));
    let week = match moment {
        Some(Moment::In(week)) => week,
        Some(Moment::After) => Week::LAST,
        Some(Moment::Before) | None => Week::FIRST,
    };
    let page = PlanPage {
        plan,
        locale,
        texts: Texts::of(locale),
        id: id.clone(),
        playbook: plan.playbook(instrument.as_ref()),
        week: RwSignal::new(week),
        editing: RwSignal::new(None),
        dropped: RwSignal::new(None),
    };
    page.view()
}

impl PlanPage {
    fn view(&self) -> AnyView {
        let (plans, id) = (self.plan.plans, self.id.clone());
        let objective = move || {
            let objective = plans.get(&id, Plan::objective).flatten();
            objective.map(|objective| objective.to_string()).unwrap_or_default()
        };
        el("article")
            .class("plan")
            .attr("data-plan", self.id.as_str())
            .child(self.on_plan(Self::span))
            .child(el("h1").attr("tabindex", "-1").live_text(objective))
            .child(notices(self.plan.plans, self.locale))
            .child(self.on_plan(Self::guards))
            .child(self.week_section())
            .child(self.quarter())
            .child(self.key_results())
            .child(View::PlanReview.below(View::Plan, self.plan.state, self.locale, Route::plan(&self.id)))
            .child(self.settings())
            .into()
    }

    /// A part of the page that is drawn again whenever the plan or the week on screen changes.
    fn on_plan(&self, draw: fn(&Self, &Plan, Week) -> AnyView) -> AnyView {
        let page = self.clone();
        live(move || {
            let week = page.week.get();
            let plan = page.plan.plans.get(&page.id, Clone::clone);
            plan.map_or_else(nothing, |plan| untrack(|| draw(&page, &plan, week)))
        })
    }

    /// The plan as it is.
    fn now(&self) -> Option<Plan> {
        untrack(|| self.plan.plans.get(&self.id, Clone::clone))
    }

    fn change(&self, change: Change) {
        self.plan.change(&self.id, change);
    }

    /// From when to when, and where we are.
    fn span(&self, plan: &Plan, _: Week) -> AnyView {
        let texts = self.texts;
        let start = plan.start();
        let day = |day| clock::calendar_day(self.locale, day);
        let last = Week::LAST.first_day(start).plus(6);
        let span = (texts.from_to)(&day(start), &day(last));
        let said = match clock::today().map(|today| Week::at(today, start)) {
            Some(Moment::In(week)) => {
                format!("{}{}{span}", (texts.week_of)(week.number()), texts.list_separator)
            }
            Some(Moment::After) => format!("{}{}{span}", texts.is_over, texts.list_separator),
            Some(Moment::Before) | None => span,
        };
        el("p").class("eyebrow").text(said).into()
    }

    /// What there is to say of the key results.
    fn guards(&self, plan: &Plan, _: Week) -> AnyView {
        let found = guards(&plan.key_results(), &self.playbook.metrics);
        let notices = found.into_iter().map(|guard| {
            let (kind, text) = match guard {
                Guard::VolumeAlone { key_result, .. } => {
                    let name = plan.key_result(&key_result).map(|result| self.name(&result));
                    ("volume-alone", (self.texts.volume_alone)(&name.unwrap_or_default(), true))
                }
                Guard::RevenueAlone => ("revenue-alone", self.texts.revenue_alone.to_owned()),
            };
            el("p").class("notice").attr("data-guard", kind).text(text)
        });
        parts(notices)
    }

    /// The key results, each with its bets.
    fn key_results(&self) -> AnyView {
        let (page, plans, id) = (self.clone(), self.plan.plans, self.id.clone());
        // Drawn again when there are others, so that what is open stays open.
        let names = Memo::new(move |_| {
            let ids = |plan: &Plan| plan.key_results().into_iter().map(|result| result.id.to_string());
            plans.get(&id, |plan| ids(plan).collect::<Vec<_>>().join(" ")).unwrap_or_default()
        });
        live(move || {
            let ids = names.get();
            parts(
                ids.split(' ').filter_map(Id::new).enumerate().map(|(place, id)| page.key_result(place, &id)),
            )
        })
    }

    /// What a key result is called.
    fn name(&self, key_result: &KeyResult) -> String {
        name_of(key_result, &self.playbook, self.locale)
    }

    /// Where a key result stands in a week, in a sentence.
    fn standing(&self, plan: &Plan, result: &KeyResult, week: Week) -> String {
        let (texts, unit) = (self.texts, result.measure.unit);
        let written = |amount| in_unit(unit, amount, self.locale);
        let target = result.target_in(week).map(|target| written(target.value)).unwrap_or_default();
        let way = (texts.from_to_target)(&written(result.baseline), &target);
        let strength = match result.strength {
            Strength::Committed => texts.committed_short,
            Strength::Stretch => texts.stretch_short,
        };
        let said = plan.last_reading(week, &result.id).and_then(|(at, value)| {
            let done = result.progress(value, week)?.hundredths();
            let is_behind = result.pace(value, at) == Some(Pace::Behind);
            Some((texts.progress)(&written(value), done, is_behind))
        });
        let said = said.unwrap_or_else(|| texts.no_reading_yet.to_owned());
        format!("{way} ({strength}). {said}")
    }

    /// A bet in the form of its sentence.
    fn sentence(&self, bet: &Bet, result: &KeyResult) -> String {
        let written = |amount| in_unit(result.measure.unit, amount, self.locale);
        let effect = match bet.effect {
            Effect::Between(from, to) => (self.texts.effect_between)(&written(from), &written(to)),
            Effect::Size(size) => (self.texts.effect_size)(size),
        };
        let evidence = bet.evidence.as_ref().map(Sentence::as_str);
        (self.texts.hypothesis)(
            bet.change.as_str(),
            &self.name(result),
            &effect,
            evidence,
            bet.within.number(),
        )
    }
}
