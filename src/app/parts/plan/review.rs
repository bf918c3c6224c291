//! How far a plan has come: the way of each key result, the review, the next quarter, and what can be taken away.

mod interval;
mod outputs;
mod paths;

use std::sync::Arc;

use leptos::prelude::*;

use super::state::PlanState;
use crate::app::components::section::section;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::app::state::State;
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::domain::plan::Plan;
use crate::domain::plan::week::{Moment, Week};
use crate::export::plan::{PlanInput, name_of};
use crate::i18n::texts::plan::Texts;
use crate::platform::clock;
use crate::questionnaire::locale::Locale;
use crate::questionnaire::playbook::Playbook;
use crate::route::Route;

/// A plan and what is said of it.
#[derive(Clone)]
struct Review {
    plan: PlanState,
    locale: Locale,
    texts: &'static Texts,
    id: Id,
    playbook: Arc<Playbook>,
}

/// The sections below the bets of a plan.
pub fn review(state: State, locale: Locale, route: &Route) -> AnyView {
    let plan = PlanState::of(state);
    let Some(id) = route.record_id() else { return nothing() };
    let Some(instrument) = untrack(|| plan.plans.get(&id, Plan::instrument)) else { return nothing() };
    let playbook = plan.playbook(instrument.as_ref());
    let review = Review { plan, locale, texts: Texts::of(locale), id, playbook };
    parts([
        review.on_plan(Review::paths),
        review.on_plan(Review::reviewed),
        review.interval().into(),
        review.on_plan(Review::next_quarter),
        review.take_away().into(),
    ])
}

impl Review {
    /// A part that is drawn again whenever the plan changes.
    fn on_plan(&self, draw: fn(&Self, &Plan) -> AnyView) -> AnyView {
        let review = self.clone();
        live(move || {
            let plan = review.plan.plans.get(&review.id, Clone::clone);
            plan.map_or_else(nothing, |plan| untrack(|| draw(&review, &plan)))
        })
    }

    fn now(&self) -> Option<Plan> {
        untrack(|| self.plan.plans.get(&self.id, Clone::clone))
    }

    /// From when to when the plan is.
    fn span(&self, plan: &Plan) -> String {
        let day = |day| clock::calendar_day(self.locale, day);
        (self.texts.from_to)(&day(plan.start()), &day(Week::LAST.first_day(plan.start()).plus(6)))
    }

    /// What of the plan is written.
    fn input<'a>(&'a self, plan: &'a Plan, span: &'a str) -> PlanInput<'a> {
        PlanInput { plan, playbook: &self.playbook, locale: self.locale, span }
    }

    /// What was done, scores, promised against measured, hits.
    fn reviewed(&self, plan: &Plan) -> AnyView {
        let texts = self.texts;
        let week = match clock::today().map(|today| Week::at(today, plan.start())) {
            Some(Moment::In(week)) => Some(week.number()),
            _ => None,
        };
        let early = week.map(|week| el("p").class("aside-note").text((texts.review_early)(week)));
        let lines = |lines: Vec<String>| {
            el("ul").class("lines").children(lines.into_iter().map(|line| el("li").text(line)))
        };
        let span = self.span(plan);
        let input = self.input(plan, &span);
        let done = input.done();
        let done =
            if done.is_empty() { el("p").class("aside-note").text(texts.nothing_done) } else { lines(done) };
        let scores = plan.key_results().into_iter().map(|result| {
            let (score, measured) = (input.score(&result), input.measured(&result));
            el("li")
                .child(el("strong").text(name_of(&result, &self.playbook, self.locale)))
                .child(el("p").text(score))
                .child(el("p").class("aside-note").text(measured))
        });
        let mean = plan.mean_score().filter(|_| plan.key_results().len() > 1);
        let mean = mean.map(|mean| el("p").text((texts.mean_score)(mean)));
        let hits = input.hits();
        let hits = (!hits.is_empty())
            .then(|| parts([AnyView::from(el("h3").text(texts.hits_title)), lines(hits).into()]));
        section("review", texts.review)
            .attr("data-review", plan.mean_score().map(|mean| mean.to_string()).unwrap_or_default())
            .children(early)
            .child(el("h3").text(texts.what_we_did))
            .child(done)
            .child(el("h3").text(texts.scores))
            .child(el("ul").class("scores").children(scores))
            .children(mean)
            .children(hits)
            .child(self.reassess(plan))
            .into()
    }

    /// The way to the questionnaire, and to both results side by side once it was answered again.
    fn reassess(&self, plan: &Plan) -> Markup {
        let (texts, records) = (self.texts, self.plan.state.records);
        let before = self.before(plan);
        let again = before.as_ref().map(|before| {
            let route = Route::Assess {
                instrument: before.instrument().id().clone(),
                side: Some(before.side().map(ToString::to_string).unwrap_or_default()),
                assessment: None,
                page: None,
            };
            el("a")
                .class("button quiet")
                .attr("data-action", "reassess")
                .attr("href", route.fragment())
                .text(texts.reassess)
        });
        let later = before.as_ref().and_then(|before| {
            let is_later = |other: &&Assessment| {
                other.is_finished()
                    && other.instrument().id() == before.instrument().id()
                    && other.side() == before.side()
                    && other.finished() > before.finished()
            };
            let latest = |all: &[Assessment]| {
                all.iter()
                    .filter(is_later)
                    .max_by_key(|other| other.finished())
                    .map(|other| other.id().clone())
            };
            let latest = records.read(|workspace| latest(workspace.all()))?;
            let href = Route::comparison(before.id(), &latest).fragment();
            Some(
                el("a").attr("data-action", "compare-results").attr("href", href).text(texts.compare_results),
            )
        });
        el("div")
            .class("reassess")
            .children(again.is_some().then(|| el("p").text(texts.reassess_why)))
            .child(el("p").class("data-buttons").children(again).children(later))
    }

    /// The result that the plan was begun from, if it is here.
    fn before(&self, plan: &Plan) -> Option<Assessment> {
        let from = plan.from().filter(|key| key.kind.as_str() == "assessment")?;
        self.plan.state.records.get(&from.id, Clone::clone)
    }
}
