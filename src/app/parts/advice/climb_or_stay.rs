//! Climb or stay? Conditions to tick, and the target that these speak for.

use std::sync::Arc;

use leptos::prelude::*;

use super::AdvicePage;
use crate::app::markup::{Markup, el, live, nothing};
use crate::domain::advice::Proposal;
use crate::domain::assessment::{Assessment, Change, Target};
use crate::domain::index::ConditionIx;
use crate::i18n::heading::within_sentence;
use crate::questionnaire::definition::Counsel;

impl AdvicePage {
    /// `None` where nothing is asked: at the highest level, and if the instrument has no conditions for the level reached.
    pub(super) fn climb_or_stay(&self) -> Option<Markup> {
        let counsel = self.counsel.as_ref()?;
        let intro = counsel.wording.climb_or_stay.as_ref()?.in_locale(self.locale);
        let targets = [Target::Stay, Target::OneUp];
        let groups: Vec<Markup> =
            targets.into_iter().filter_map(|target| self.conditions(counsel, target)).collect();
        if groups.is_empty() {
            return None;
        }
        let proposal = self.proposal(counsel.clone());
        let is_begun = proposal.with_untracked(Option::is_some);
        let folded = el("details")
            .attr_if("open", is_begun.then_some(""))
            .child(el("summary").text(self.texts.climb_or_stay))
            .child(el("p").class("aside-note").text(intro))
            .child(el("div").class("conditions").children(groups));
        let page = self.clone();
        let proposed = live(move || proposal.get().map_or_else(nothing, |proposal| page.proposed(&proposal)));
        let proposed = el("div").class("proposed").attr("role", "status").child(proposed);
        Some(el("div").class("climb-or-stay").attr("data-check", "climb").child(folded).child(proposed))
    }

    /// The conditions of the level reached that speak for a target, if there are any.
    fn conditions(&self, counsel: &Counsel, target: Target) -> Option<Markup> {
        let conditions = counsel.advice.conditions_for(self.outcome.score.level(), target);
        let boxes: Vec<Markup> = conditions.map(|condition| self.condition(counsel, condition)).collect();
        let legend = el("legend").text((self.texts.speaks_for)(target));
        (!boxes.is_empty()).then(|| el("fieldset").child(legend).children(boxes))
    }

    fn condition(&self, counsel: &Counsel, condition: ConditionIx) -> Markup {
        let id = counsel.advice.conditions()[condition].id.clone();
        let (records, assessment, asked) =
            (self.state.records, self.outcome.assessment.id().clone(), id.clone());
        let is_ticked = Memo::new(move |_| {
            records.get(&assessment, |assessment| assessment.has_ticked(&asked)).unwrap_or_default()
        });
        let change = self.change();
        let input = el("input")
            .attr("type", "checkbox")
            .attr("name", "condition")
            .attr("value", id.as_str())
            .live_checked(move || is_ticked.get())
            .on_choice(move || change(Change::condition(&id, !is_ticked.get_untracked())));
        let words = counsel.wording.conditions[condition].in_locale(self.locale);
        el("label").class("check-box").child(input).child(el("span").text(words))
    }

    fn proposal(&self, counsel: Arc<Counsel>) -> Memo<Option<Proposal>> {
        let (records, id, reached) =
            (self.state.records, self.outcome.assessment.id().clone(), self.outcome.score.level());
        let proposal = move |assessment: &Assessment| Proposal::of(&counsel.advice, reached, assessment);
        Memo::new(move |_| records.get(&id, &proposal).flatten())
    }

    fn proposed(&self, proposal: &Proposal) -> AnyView {
        let Some(counsel) = &self.counsel else { return nothing() };
        let reasons: Vec<String> = counsel.reasons(proposal, self.locale).map(within_sentence).collect();
        let target = match proposal.target {
            Target::OneUp => "one-up",
            Target::Stay => "stay",
        };
        el("p")
            .attr("data-proposed", target)
            .text((self.texts.proposed)(proposal.target, &reasons.join(self.texts.name_separator)))
            .into()
    }
}
