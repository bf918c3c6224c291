//! The actions: those that repair weak statements first, those of the next step, and all others on demand.

use std::sync::Arc;

use leptos::prelude::*;

use crate::app::advised::Choices;
use crate::app::components::unfolds::unfolds;
use crate::app::markup::{Markup, el, parts};
use crate::domain::advice::{Action, Ranked, Recommendation};
use crate::domain::index::{ActionIx, ItemIx, LevelIx, MetricIx};
use crate::i18n::heading::within_sentence;
use crate::i18n::level_name::of_level;
use crate::i18n::texts::advice::Texts;
use crate::questionnaire::definition::{Counsel, Definition};
use crate::questionnaire::locale::Locale;
use crate::questionnaire::wording::ActionWords;

/// Actions to choose from: those of a result, or of a team.
#[derive(Clone)]
pub struct ActionList {
    pub locale: Locale,
    pub texts: &'static Texts,
    pub definition: Arc<Definition>,
    pub counsel: Arc<Counsel>,
    pub choices: Arc<dyn Choices>,
    /// Why some come first.
    pub repair_why: &'static str,
}

impl ActionList {
    /// The ranked actions, to be chosen. `reached` is the level that they start from; `reason` says why one is recommended.
    pub fn actions(
        &self,
        found: &Recommendation,
        reached: LevelIx,
        reason: &dyn Fn(&Ranked) -> String,
    ) -> AnyView {
        let texts = self.texts;
        let mut shown: Vec<AnyView> = Vec::new();
        // One action is open, the first one; the others are rows that open.
        let has_repair = !found.repair.is_empty();
        if has_repair {
            let part = self.recommended("repair", texts.repair_first, &found.repair, true, reason);
            shown.push(part.into());
        }
        match found.to {
            // Actions for areas are there only while an area stands in the way.
            Some(_) if found.next.is_empty() => {
                shown.push(el("p").class("lede").text(texts.no_area_in_the_way).into());
            }
            Some(to) => {
                let name = &of_level(&self.definition.wording.levels[to], self.locale);
                let title = if to > reached { (texts.actions_up)(name) } else { (texts.actions_keep)(name) };
                shown.push(self.recommended("step", &title, &found.next, !has_repair, reason).into());
            }
            None => shown.push(el("p").class("lede").text(texts.actions_none).into()),
        }
        shown.extend((!found.others.is_empty()).then(|| self.others(&found.others).into()));
        parts(shown)
    }

    fn recommended(
        &self,
        kind: &'static str,
        title: &str,
        ranked: &[Ranked],
        opens_first: bool,
        reason: &dyn Fn(&Ranked) -> String,
    ) -> Markup {
        let why = (kind == "repair").then(|| el("p").class("aside-note").text(self.repair_why));
        let action = |(position, ranked): (usize, &Ranked)| {
            let (action, words) = self.part_of(ranked.action);
            let (is_chosen, body) = (self.is_chosen(&action.id), format!("action-{}", action.id));
            let is_open = opens_first && position == 0;
            let name = unfolds(body.as_str(), words.name.in_locale(self.locale), is_open);
            el("li")
                .class("action")
                .attr("data-advised", action.id.as_str())
                .live_attr_if("data-chosen", move || is_chosen.get().then(String::new))
                .child(el("h4").child(name))
                .child(el("p").class("action-reason").text(reason(ranked)))
                .child(self.action_body(action, words).attr("id", body))
        };
        el("div")
            .class("recommended")
            .attr("data-recommended", kind)
            .child(el("h3").text(title))
            .children(why)
            .child(el("ol").class("actions").children(ranked.iter().enumerate().map(action)))
    }

    fn action_body(&self, action: &Action, words: &ActionWords) -> Markup {
        let (locale, texts) = (self.locale, self.texts);
        let week = words.first_week.iter().map(|step| el("li").text(step.in_locale(locale)));
        let short = |&item: &ItemIx| self.definition.wording.items[item].short.in_locale(locale);
        let improved: Vec<&str> = action.moves(&self.definition.instrument).iter().map(short).collect();
        let metrics = &self.counsel.wording.metrics;
        let metric = |&metric: &MetricIx| within_sentence(metrics[metric].name.in_locale(locale));
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
                    .child(fact(texts.moves, improved.join(texts.name_separator)))
                    .children(
                        (!metrics.is_empty())
                            .then(|| fact(texts.shown_by, metrics.join(texts.name_separator))),
                    ),
            )
            .child(self.choose(&action.id))
    }

    /// All other actions by level, each level in a closed `<details>`.
    fn others(&self, others: &[Ranked]) -> Markup {
        let to = |ranked: &Ranked| self.counsel.advice.actions()[ranked.action].to();
        let folded = |ranked: &Ranked| {
            let (action, words) = self.part_of(ranked.action);
            let is_chosen = self.is_chosen(&action.id);
            el("details")
                .class("action")
                .attr("data-other", action.id.as_str())
                .live_attr_if("data-chosen", move || is_chosen.get().then(String::new))
                .child(el("summary").text(words.name.in_locale(self.locale)))
                .child(self.action_body(action, words))
        };
        let groups = others.chunk_by(|a, b| to(a) == to(b)).map(|group| {
            let level = group.first().and_then(to);
            let levels = &self.definition.wording.levels;
            let title = level.map(|level| (self.texts.to_level)(&of_level(&levels[level], self.locale)));
            let title = title.unwrap_or_else(|| self.texts.for_other_areas.to_owned());
            el("div").child(el("h4").text(title)).children(group.iter().map(folded))
        });
        el("details")
            .class("others")
            .attr("data-others", "actions")
            .child(el("summary").text((self.texts.other_actions)(others.len())))
            .children(groups)
    }

    fn part_of(&self, action: ActionIx) -> (&Action, &ActionWords) {
        (&self.counsel.advice.actions()[action], &self.counsel.wording.actions[action])
    }
}
