//! The actions: those that repair weak statements first, those of the next step, and all others on demand.

use crate::domain::index::{ActionIx, LevelIx, MetricIx};
use leptos::prelude::*;

use super::AdvicePage;
use crate::app::components::unfolds::unfolds;
use crate::app::markup::{Markup, el, parts};
use crate::domain::advice::{Action, Ranked, lowest_rating};
use crate::domain::assessment::Target;
use crate::domain::scale::Rating;
use crate::i18n::heading::within_sentence;
use crate::questionnaire::definition::Counsel;
use crate::questionnaire::wording::ActionWords;

impl AdvicePage {
    pub(super) fn actions(&self, counsel: &Counsel, target: Target) -> AnyView {
        let texts = self.texts;
        let found = self.recommendation(counsel, target);
        let mut shown: Vec<AnyView> = Vec::new();
        // One action is open, the first one; the others are rows that open.
        let has_repair = !found.repair.is_empty();
        if has_repair {
            let part = self.recommended(counsel, "repair", texts.repair_first, &found.repair, true);
            shown.push(part.into());
        }
        match found.to {
            Some(to) => {
                let name = &self.of_level(to);
                let is_up = to > self.outcome.score.level();
                let title = if is_up { (texts.actions_up)(name) } else { (texts.actions_keep)(name) };
                shown.push(self.recommended(counsel, "step", &title, &found.next, !has_repair).into());
            }
            None => shown.push(el("p").class("lede").text(texts.actions_none).into()),
        }
        shown.push(self.others(counsel, &found.others).into());
        parts(shown)
    }

    fn recommended(
        &self,
        counsel: &Counsel,
        kind: &'static str,
        title: &str,
        ranked: &[Ranked],
        opens_first: bool,
    ) -> Markup {
        let why = (kind == "repair").then(|| el("p").class("aside-note").text(self.texts.repair_why));
        let action = |(position, ranked): (usize, &Ranked)| {
            let (action, words) = part_of(counsel, ranked.action);
            let (is_chosen, body) = (self.is_chosen(&action.id), format!("action-{}", action.id));
            let is_open = opens_first && position == 0;
            let name = unfolds(body.as_str(), words.name.in_locale(self.locale), is_open);
            el("li")
                .class("action")
                .attr("data-advised", action.id.as_str())
                .live_attr_if("data-chosen", move || is_chosen.get().then(String::new))
                .child(el("h4").child(name))
                .child(el("p").class("action-reason").text(self.reason(ranked)))
                .child(self.action_body(counsel, action, words).attr("id", body))
        };
        el("div")
            .class("recommended")
            .attr("data-recommended", kind)
            .child(el("h3").text(title))
            .children(why)
            .child(el("ol").class("actions").children(ranked.iter().enumerate().map(action)))
    }

    /// "Because you rated “common measures” 1."
    fn reason(&self, ranked: &Ranked) -> String {
        let (definition, assessment) = (&self.outcome.definition, &self.outcome.assessment);
        let rating = lowest_rating(&definition.instrument, &assessment.answers(), ranked.lowest)
            .map_or(0, Rating::value);
        let is_strength = definition.instrument.scale().is_above_middle(rating);
        (self.texts.because)(self.item_short(ranked.lowest), rating, is_strength)
    }

    fn action_body(&self, counsel: &Counsel, action: &Action, words: &ActionWords) -> Markup {
        let (locale, texts) = (self.locale, self.texts);
        let week = words.first_week.iter().map(|step| el("li").text(step.in_locale(locale)));
        let moved: Vec<&str> = action.moves.iter().map(|&item| self.item_short(item)).collect();
        let metric =
            |&metric: &MetricIx| within_sentence(counsel.wording.metrics[metric].name.in_locale(locale));
        let metrics: Vec<String> = action.metrics.iter().map(metric).collect();
        let fact = |name: &'static str, value: String| {
            el("div").child(el("dt").text(name)).child(el("dd").text(value))
        };
        el("div")
            .class("action-body")
            .child(
                el("div").class("action-what").child(el("p").text(words.what.in_locale(locale))).child(
                    el("p")
                        .child(el("strong").text(format!("{}: ", texts.why)))
                        .text(words.why.in_locale(locale)),
                ),
            )
            .child(
                el("div")
                    .class("action-week")
                    .child(el("p").child(el("strong").text(texts.first_week)))
                    .child(el("ol").children(week)),
            )
            .child(
                el("dl")
                    .child(fact(texts.owner, words.owner.in_locale(locale).to_owned()))
                    .child(fact(texts.moves, moved.join(texts.name_separator)))
                    .child(fact(texts.shown_by, metrics.join(texts.name_separator))),
            )
            .child(self.choose(&action.id))
    }

    /// All other actions by level, each level in a closed `<details>`.
    fn others(&self, counsel: &Counsel, others: &[Ranked]) -> Markup {
        let to = |ranked: &Ranked| counsel.advice.actions()[ranked.action].to;
        let folded = |ranked: &Ranked| {
            let (action, words) = part_of(counsel, ranked.action);
            let is_chosen = self.is_chosen(&action.id);
            el("details")
                .class("action")
                .attr("data-other", action.id.as_str())
                .live_attr_if("data-chosen", move || is_chosen.get().then(String::new))
                .child(el("summary").text(words.name.in_locale(self.locale)))
                .child(self.action_body(counsel, action, words))
        };
        let groups = others.chunk_by(|a, b| to(a) == to(b)).map(|group| {
            let title = (self.texts.to_level)(&self.of_level(group.first().map_or(LevelIx::LOWEST, to)));
            el("div").child(el("h4").text(title)).children(group.iter().map(folded))
        });
        el("details")
            .class("others")
            .attr("data-others", "actions")
            .child(el("summary").text((self.texts.other_actions)(others.len())))
            .children(groups)
    }
}

fn part_of(counsel: &Counsel, action: ActionIx) -> (&Action, &ActionWords) {
    (&counsel.advice.actions()[action], &counsel.wording.actions[action])
}
