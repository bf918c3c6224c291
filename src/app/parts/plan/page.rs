//! A plan: the week, the quarter at a glance, the key results with their bets, and what may be changed.

mod backlog;
pub(super) mod below;
mod bet_form;
mod link_form;
mod quarter;
mod week;

use std::sync::Arc;

use leptos::prelude::*;

use super::state::PlanState;
use crate::app::markup::{el, live, nothing, parts};
use crate::app::notices::notices;
use crate::app::parts::View;
use crate::app::state::State;
use crate::domain::calendar::Day;
use crate::domain::id::Id;
use crate::domain::plan::bet::{Bet, Effect};
use crate::domain::plan::guard::{Guard, guards};
use crate::domain::plan::key_result::{KeyResult, Pace, Strength};
use crate::domain::plan::week::{Moment, Week};
use crate::domain::plan::{Change, Plan};
use crate::domain::sentence::Sentence;
use crate::export::plan::{in_unit, name_of};
use crate::i18n::texts::plan::Texts;
use crate::platform::{clock, document};
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
    /// Changes when another day may have begun.
    days: RwSignal<usize>,
    /// The key results whose reading can't be used as it was typed.
    wrong: RwSignal<Vec<Id>>,
    /// The bet whose form is open: one of the plan, or a new one of this key result.
    editing: RwSignal<Option<Editing>>,
    /// The key result that was dropped last, and its place.
    dropped: RwSignal<Option<(KeyResult, usize)>>,
}

/// What lasts while the address stays the same, whatever is drawn again, and the page that is on screen, for the part that draws
/// what stands below it.
#[derive(Clone, Copy)]
struct OnScreen {
    page: StoredValue<Option<PlanPage>>,
    /// The visit that the page was first drawn in.
    visit: StoredValue<usize>,
    /// The week in which we are, as far as the page knows.
    now: StoredValue<Week>,
    /// Grows whenever the tab was left or visited again: another day may have begun.
    days: RwSignal<usize>,
    week: RwSignal<Week>,
    editing: RwSignal<Option<Editing>>,
    dropped: RwSignal<Option<(KeyResult, usize)>>,
}

impl OnScreen {
    fn of(state: State) -> Self {
        state.lasting(|| {
            let on_screen = Self {
                page: StoredValue::new(None),
                visit: StoredValue::new(0),
                now: StoredValue::new(Week::FIRST),
                days: RwSignal::new(0),
                week: RwSignal::new(Week::FIRST),
                editing: RwSignal::new(None),
                dropped: RwSignal::new(None),
            };
            document::on_return(move || on_screen.follow());
            on_screen
        })
    }

    /// Begins with the current week, unless it is drawn again.
    fn enter(self, visit: usize, start: Day) {
        if self.visit.get_value() != visit {
            let now = week_now(start);
            self.visit.set_value(visit);
            self.now.set_value(now);
            self.week.set(now);
            self.editing.set(None);
            self.dropped.set(None);
        }
    }

    /// Goes on to the new week if the page stayed open overnight, unless another one was chosen.
    fn follow(self) {
        let Some(plan) = self.page.get_value().and_then(|page| page.now()) else { return };
        let (before, now) = (self.now.get_value(), week_now(plan.start()));
        self.now.set_value(now);
        self.days.update(|days| *days += 1);
        if before != now && self.week.get_untracked() == before {
            self.week.set(now);
        }
    }
}

/// The week in which we are; the first one before the quarter, and the last one after it.
fn week_now(start: Day) -> Week {
    match clock::today().map(|today| Week::at(today, start)) {
        Some(Moment::In(week)) => week,
        Some(Moment::After) => Week::LAST,
        Some(Moment::Before) | None => Week::FIRST,
    }
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
    let on_screen = OnScreen::of(plan.state);
    on_screen.enter(plan.state.visits(), start);
    let page = PlanPage {
        plan,
        locale,
        texts: Texts::of(locale),
        id: id.clone(),
        playbook: plan.playbook(instrument.as_ref()),
        week: on_screen.week,
        days: on_screen.days,
        wrong: RwSignal::new(Vec::new()),
        editing: on_screen.editing,
        dropped: on_screen.dropped,
    };
    on_screen.page.set_value(Some(page.clone()));
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
            .child(View::BelowPlan.below(View::Plan, self.plan.state, self.locale, Route::plan(&self.id)))
            .into()
    }

    /// A part of the page that is drawn again whenever the plan or the week on screen changes.
    fn on_plan(&self, draw: fn(&Self, &Plan, Week) -> AnyView) -> AnyView {
        let page = self.clone();
        live(move || {
            let week = page.week.get();
            page.days.get();
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
        let span = self.quarter_days(plan);
        let said = match clock::today().map(|today| Week::at(today, plan.start())) {
            Some(Moment::In(week)) => {
                format!("{}{}{span}", (texts.week_of)(week.number()), texts.list_separator)
            }
            Some(Moment::After) => format!("{}{}{span}", texts.is_over, texts.list_separator),
            Some(Moment::Before) | None => span,
        };
        el("p").class("eyebrow").text(said).into()
    }

    /// "19 Oct 2026 – 17 Jan 2027": the days of the whole plan.
    fn quarter_days(&self, plan: &Plan) -> String {
        self.days(plan.start(), Week::LAST.first_day(plan.start()).plus(6))
    }

    /// The same for a week.
    fn week_days(&self, plan: &Plan, week: Week) -> String {
        let first = week.first_day(plan.start());
        self.days(first, first.plus(6))
    }

    fn days(&self, first: Day, last: Day) -> String {
        let day = |day| clock::calendar_day(self.locale, day);
        (self.texts.from_to)(&day(first), &day(last))
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
