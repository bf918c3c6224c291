//! What a quarter has come to: what was done, scores, hits, and whether it helped.

use leptos::prelude::*;

use crate::app::components::section::section;
use crate::app::components::two_results::TwoResults;
use crate::app::markup::{Markup, el, parts};
use crate::app::outcome::Outcome;
use crate::app::parts::plan::page::PlanPage;
use crate::domain::assessment::Assessment;
use crate::domain::plan::Plan;
use crate::domain::plan::week::{Moment, Week};
use crate::platform::clock;
use crate::route::Route;

impl PlanPage {
    /// What was done, scores, promised against measured, hits.
    pub(super) fn reviewed(&self, plan: &Plan, _: Week) -> AnyView {
        let texts = self.texts;
        let week = match clock::today().map(|today| Week::at(today, plan.start())) {
            Some(Moment::In(week)) => Some(week.number()),
            _ => None,
        };
        let early = week.map(|week| el("p").class("aside-note").text((texts.review_early)(week)));
        let lines = |lines: Vec<String>| {
            el("ul").class("lines").children(lines.into_iter().map(|line| el("li").text(line)))
        };
        let span = self.quarter_days(plan);
        let input = self.input(plan, &span);
        let done = input.done();
        let done =
            if done.is_empty() { el("p").class("aside-note").text(texts.nothing_done) } else { lines(done) };
        let scores = plan.key_results().into_iter().map(|result| {
            let (score, measured) = (input.score(&result), input.measured(&result));
            el("li")
                .child(el("strong").text(self.name(&result)))
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
            .child(self.helped(plan))
            .into()
    }

    /// Whether it helped: both results once the questionnaire was answered again, and the way to it.
    fn helped(&self, plan: &Plan) -> Markup {
        let texts = self.texts;
        let shown = el("div").class("helped").child(el("h3").text(texts.has_it_helped));
        let from = plan.from();
        if let Some(team) = from.as_ref().filter(|key| key.kind.as_str() == "team") {
            let route = Route::team(&team.id);
            return shown.child(el("p").text(texts.ask_team_why)).child(el("p").child(way(
                "ask-team",
                route.fragment(),
                texts.ask_team,
            )));
        }
        let before = from.and_then(|key| self.plan.state.records.get(&key.id, Clone::clone));
        let Some(before) = before else { return shown.child(el("p").text(texts.begun_from_nothing)) };
        let route = Route::Assess {
            instrument: before.instrument().id().clone(),
            side: Some(before.side().map(ToString::to_string).unwrap_or_default()),
            assessment: None,
            page: None,
        };
        let route = match before.account() {
            Some(account) => Route::assessing(before.instrument().id().as_str(), &account),
            None => route.fragment(),
        };
        let again = way("reassess", route, texts.reassess);
        let shown = shown.child(el("p").text(texts.reassess_why));
        let Some(two) = self.before_and_after(&before) else {
            return shown.child(el("p").class("data-buttons").child(again));
        };
        let route = Route::comparison(before.id(), two.after.assessment.id());
        let compare = way("compare-results", route.fragment(), texts.compare_results);
        shown.child(two.areas("h4")).child(el("p").class("data-buttons").child(compare).child(again))
    }

    /// The result that the plan was begun from, and the latest one after it, from the same side.
    fn before_and_after(&self, before: &Assessment) -> Option<TwoResults> {
        let records = self.plan.state.records;
        let is_later = |other: &&Assessment| {
            other.is_finished()
                && other.instrument().id() == before.instrument().id()
                && other.side() == before.side()
                && other.account() == before.account()
                && other.finished() > before.finished()
        };
        let latest = |all: &[Assessment]| all.iter().filter(is_later).max_by_key(|it| it.finished()).cloned();
        let after = records.read(|workspace| latest(workspace.all()))?;
        let outcome = |assessment| Outcome::of(records, assessment);
        Some(TwoResults { before: outcome(before)?, after: outcome(&after)?, locale: self.locale })
    }
}

/// A link that looks like a button.
fn way(action: &'static str, to: String, text: &str) -> Markup {
    el("a").class("button quiet").attr("data-action", action).attr("href", to).text(text)
}
