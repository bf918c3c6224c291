//! The bets that are tested in a week, and what it has shown of them.

use leptos::prelude::*;

use crate::app::markup::{Markup, el, live, nothing};
use crate::app::parts::plan::page::PlanPage;
use crate::domain::id::Id;
use crate::domain::plan::bet::Bet;
use crate::domain::plan::week::{Verdict, Week};
use crate::domain::plan::{Change, Plan};
use crate::domain::sentence::Sentence;

impl PlanPage {
    /// The bets that are tested. They are drawn again when others are, but not when something is said of them.
    pub(super) fn running(&self) -> AnyView {
        let page = self.clone();
        let ids = Memo::new(move |_| {
            let week = page.week.get();
            let ids =
                |plan: &Plan| plan.tested(week).into_iter().map(|bet| bet.id.to_string()).collect::<Vec<_>>();
            page.plan.plans.get(&page.id, ids).unwrap_or_default().join(" ")
        });
        let page = self.clone();
        live(move || {
            let ids = ids.get();
            let week = page.week.get();
            let Some(plan) = page.now() else { return nothing() };
            let bets: Vec<Bet> = ids.split(' ').filter_map(Id::new).filter_map(|id| plan.bet(&id)).collect();
            if bets.is_empty() {
                return el("p").class("aside-note").text(page.texts.nothing_runs).into();
            }
            untrack(|| {
                el("ul").class("bets").children(bets.iter().map(|bet| page.verdict(&plan, bet, week))).into()
            })
        })
    }

    fn verdict(&self, plan: &Plan, bet: &Bet, week: Week) -> Markup {
        let texts = self.texts;
        let said = RwSignal::new(plan.verdict(week, &bet.id).map(position));
        let radios = Verdict::NAMES.into_iter().enumerate().map(|(place, (value, verdict))| {
            let (page, id) = (self.clone(), bet.id.clone());
            let radio = el("input")
                .attr("type", "radio")
                .attr("name", format!("verdict-{}", bet.id))
                .attr("value", value)
                .live_checked(move || said.get() == Some(place))
                .on_choice(move || {
                    said.set(Some(place));
                    page.change(Change::verdict(week, &id, verdict));
                });
            el("label").child(radio).child(el("span").text((texts.verdict)(verdict)))
        });
        let learned_id = format!("learned-{}", bet.id);
        let (page, id) = (self.clone(), bet.id.clone());
        let learned = el("textarea")
            .attr("rows", "2")
            .attr("id", learned_id.clone())
            .attr("name", "learned")
            .text(plan.learned(week, &bet.id).map(|learned| learned.to_string()).unwrap_or_default())
            .on_change(move |typed| {
                page.change(Change::learned(week, &id, Sentence::typed(&typed).as_ref()));
            });
        let is_blocked = move || said.get() == Some(position(Verdict::Blocked));
        let label = move || if is_blocked() { texts.blocked_by } else { texts.learned }.to_owned();
        let sentence = plan.key_result(&bet.key_result).map(|result| self.sentence(bet, &result));
        el("li")
            .attr("data-running", bet.id.as_str())
            .child(el("p").class("bet-sentence").text(sentence.unwrap_or_else(|| bet.change.to_string())))
            .child(
                el("fieldset")
                    .class("choice verdicts")
                    .child(el("legend").text(texts.verdict_legend))
                    .children(radios),
            )
            .child(
                el("div")
                    .class("field")
                    .child(el("label").attr("for", learned_id).live_text(label))
                    .child(learned),
            )
    }
}

fn position(verdict: Verdict) -> usize {
    Verdict::NAMES.iter().position(|(_, known)| *known == verdict).unwrap_or_default()
}
