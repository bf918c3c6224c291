//! The bets of a key result: the question above them, in which order they come, how far they reach, examples.

use leptos::prelude::*;

use super::{Editing, PlanPage};
use crate::app::components::row_action::row_action;
use crate::app::components::unfolds::unfolds;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live, nothing};
use crate::app::parts::plan::button;
use crate::app::parts::plan::start::first_bet;
use crate::domain::id::Id;
use crate::domain::plan::amount::Fraction;
use crate::domain::plan::backlog::reach;
use crate::domain::plan::bet::{Bet, Stage};
use crate::domain::plan::key_result::KeyResult;
use crate::domain::plan::week::Week;
use crate::domain::plan::{Capacity, Change, Plan};
use crate::domain::sentence::Sentence;
use crate::i18n::texts::plan::HalfDays;
use crate::questionnaire::text::Text;

impl PlanPage {
    /// A key result and its bets.
    pub(super) fn key_result(&self, place: usize, id: &Id) -> AnyView {
        let title = format!("kr-{id}");
        let (shown, drawn) = (id.clone(), id.clone());
        let page = self.clone();
        let head = live(move || {
            let week = page.week.get();
            let plan = page.plan.plans.get(&page.id, Clone::clone);
            let found = plan.and_then(|plan| Some((plan.key_result(&shown)?, plan)));
            found.map_or_else(nothing, |(result, plan)| {
                untrack(|| el("p").class("standing").text(page.standing(&plan, &result, week)).into())
            })
        });
        let name =
            untrack(|| self.now()).and_then(|plan| plan.key_result(id)).map(|result| self.name(&result));
        let (scored, of_it) = (self.clone(), id.clone());
        let score = move || {
            let score = scored.plan.plans.get(&scored.id, |plan: &Plan| {
                let tenths = plan.score(&plan.key_result(&of_it)?)?.tenths();
                Some(format!("{}.{}", tenths / 10, tenths % 10))
            });
            score.flatten().unwrap_or_default()
        };
        let kind = self.now().and_then(|plan| plan.key_result(id)).map(|result| result.measure.kind.name());
        let page = self.clone();
        let bets = live(move || {
            let week = page.week.get();
            page.editing.track();
            let plan = page.plan.plans.get(&page.id, Clone::clone);
            let found = plan.and_then(|plan| Some((plan.key_result(&drawn)?, plan)));
            found.map_or_else(nothing, |(result, plan)| untrack(|| page.bets(&plan, &result, week)))
        });
        let starters = self.starters(id);
        el("section")
            .class("key-result")
            .attr("data-key-result", id.as_str())
            .attr_if("data-kind", kind)
            .live_attr("data-score", score)
            .attr("aria-labelledby", title.clone())
            .child(el("p").class("eyebrow").text((self.texts.key_result_number)(place + 1)))
            .child(el("h2").attr("id", title).text(name.unwrap_or_default()))
            .child(head)
            .child(el("p").class("question").text(self.texts.what_has_to_change))
            .child(bets)
            .child(starters)
            .into()
    }

    fn bets(&self, plan: &Plan, result: &KeyResult, week: Week) -> AnyView {
        let texts = self.texts;
        let backlog = plan.backlog(result, week);
        let all = plan.bets();
        let of_it = || all.iter().filter(|bet| bet.key_result == result.id);
        let open: Vec<&Bet> =
            of_it().filter(|bet| matches!(plan.stage(bet), Stage::Open | Stage::Running(_))).collect();
        let reached = reach(open.iter().copied(), result, week);
        let is_by_hand = !plan.order_by_hand(&result.id).is_empty();
        let ids: Vec<Id> = backlog.iter().map(|bet| bet.id.clone()).collect();
        let rows =
            backlog.iter().enumerate().map(|(place, bet)| self.bet_row(plan, result, bet, place, &ids, week));
        let id = result.id.clone();
        let page = self.clone();
        let by_rank = is_by_hand.then(|| {
            let back = button("order-by-rank", texts.order_by_rank).class("link");
            el("p")
                .class("aside-note")
                .text(format!("{} ", texts.ordered_by_hand))
                .child(back.on_click(move || page.change(Change::order(&id, &[]))))
        });
        let is_new = self.editing.get_untracked() == Some(Editing::New { key_result: result.id.clone() });
        let has_room = all.len() < Plan::MOST_BETS;
        let add = {
            let (page, id) = (self.clone(), result.id.clone());
            let add = button("add-bet", texts.add_bet).class("button quiet");
            add.on_click(move || page.edit(Editing::New { key_result: id.clone() }))
        };
        let form = is_new.then(|| self.bet_form(result, None));
        let sum = (!open.is_empty()).then(|| {
            el("p").class("reach").attr("data-reach", reached.to_string()).text((texts.reach)(reached))
        });
        let list = (!backlog.is_empty()).then(|| el("ol").class("bets").children(rows));
        let empty = backlog.is_empty().then(|| el("p").class("aside-note").text(texts.no_bets));
        el("div")
            .children(sum)
            .children(by_rank)
            .children(list)
            .children(empty)
            .children((has_room && !is_new).then(|| el("p").child(add)))
            .children((!has_room).then(|| el("p").class("notice").text(texts.too_many_bets)))
            .children(form)
            .children(self.archived(plan, result))
            .into()
    }

    fn bet_row(
        &self,
        plan: &Plan,
        result: &KeyResult,
        bet: &Bet,
        place: usize,
        ids: &[Id],
        week: Week,
    ) -> Markup {
        let texts = self.texts;
        if self.editing.get_untracked() == Some(Editing::Bet(bet.id.clone())) {
            return el("li").attr("data-bet", bet.id.as_str()).child(self.bet_form(result, Some(bet)));
        }
        let share = bet.share(result, week).map_or(0, Fraction::hundredths);
        let rank = bet.rank(result, week).unwrap_or(0);
        let days = HalfDays(u32::from(bet.effort.halves()));
        let formula = (texts.rank_formula)(rank, share, bet.confidence.percent(), days);
        let moved = |to: Option<usize>| {
            let to = to.filter(|to| *to < ids.len())?;
            let mut order = ids.to_vec();
            order.swap(place, to);
            Some(order)
        };
        let spoken = |text: &str| format!("{text}: {}", bet.change);
        let to_place = |to: Option<usize>| {
            moved(to).map(|order| -> Box<dyn Fn()> {
                let (page, id, bet) = (self.clone(), result.id.clone(), bet.id.clone());
                Box::new(move || {
                    page.change(Change::order(&id, &order));
                    later(format!("[data-bet=\"{bet}\"] button"));
                })
            })
        };
        let up = to_place(place.checked_sub(1))
            .map(|go| row_action("move-up", texts.up, &spoken(texts.up)).on_click(go));
        let down = to_place(Some(place + 1))
            .map(|go| row_action("move-down", texts.down, &spoken(texts.down)).on_click(go));
        let edit = {
            let (page, id) = (self.clone(), bet.id.clone());
            let edit = row_action("edit-bet", texts.edit, &spoken(texts.edit));
            edit.on_click(move || page.edit(Editing::Bet(id.clone())))
        };
        let archive = {
            let (page, id) = (self.clone(), bet.id.clone());
            let archive = row_action("archive-bet", texts.archive, &spoken(texts.archive));
            archive.on_click(move || page.change(Change::archive(&id, true)))
        };
        let is_too_large = u32::from(bet.effort.halves()) > plan.capacity().halves();
        el("li")
            .attr("data-bet", bet.id.as_str())
            .attr("data-rank", format!("{}.{:02}", rank / 100, rank % 100))
            .attr("data-share", share.to_string())
            .child(el("p").class("bet-sentence").text(self.sentence(bet, result)))
            .child(el("p").class("aside-note").text(formula))
            .children(is_too_large.then(|| self.too_large(plan.capacity())))
            .children(self.link(bet))
            .child(el("p").class("row-actions").children(up).children(down).child(edit).child(archive))
    }

    /// A bet larger than a week's capacity asks to be cut.
    fn too_large(&self, capacity: Capacity) -> Markup {
        let text = (self.texts.too_large)(HalfDays(capacity.halves()));
        el("p").class("notice").attr("data-notice", "too-large").text(text)
    }

    /// Opens the form of a bet.
    pub(super) fn edit(&self, editing: Editing) {
        let Some(plan) = self.now() else { return };
        let (bet, of) = match &editing {
            Editing::New { key_result } => (None, Some(key_result.clone())),
            Editing::Bet(id) => {
                let bet = plan.bet(id);
                let of = bet.as_ref().map(|bet| bet.key_result.clone());
                (bet, of)
            }
        };
        if let Some(result) = of.and_then(|of| plan.key_result(&of)) {
            self.fill_in_bet(&plan, &result, bet.as_ref());
        }
        self.editing.set(Some(editing));
        later("#bet-change");
    }

    /// Bets that were put aside.
    fn archived(&self, plan: &Plan, result: &KeyResult) -> Option<Markup> {
        let of_it = |bet: &Bet| bet.key_result == result.id && bet.is_archived;
        let all: Vec<Bet> = plan.bets().into_iter().filter(of_it).collect();
        let rows = all.iter().map(|bet| {
            let (page, id) = (self.clone(), bet.id.clone());
            let back = button("take-up-bet", self.texts.take_up).class("link");
            el("li")
                .attr("data-archived", bet.id.as_str())
                .child(el("p").class("bet-sentence").text(bet.change.as_str()))
                .child(
                    el("p")
                        .class("row-actions")
                        .child(back.on_click(move || page.change(Change::archive(&id, false)))),
                )
        });
        (!all.is_empty()).then(|| {
            el("details")
                .class("archived")
                .child(el("summary").text((self.texts.archived)(all.len())))
                .child(el("ul").class("bets").children(rows))
        })
    }

    /// Examples by stage of the funnel and by action, folded.
    fn starters(&self, key_result: &Id) -> AnyView {
        let (texts, locale) = (self.texts, self.locale);
        let group = |name: &str, changes: Vec<(&Text, Origin)>| {
            let rows = changes.into_iter().map(|(change, origin)| {
                let words = change.in_locale(locale).to_owned();
                let (page, id) = (self.clone(), key_result.clone());
                let (spoken, added) = (format!("{}: {words}", texts.use_it), words.clone());
                let take = row_action("use-starter", texts.use_it, &spoken);
                el("li")
                    .child(el("span").text(words))
                    .child(take.on_click(move || page.take_up_starter(&id, &added, &origin)))
            });
            el("div").child(el("h3").text(name)).child(el("ul").class("starters").children(rows))
        };
        let stages = self.playbook.stages.iter().map(|stage| {
            let hypotheses = stage.hypotheses.iter();
            let changes = hypotheses.map(|(_, change)| (change, Origin::Stage(stage.id.clone())));
            group(stage.name.in_locale(locale), changes.collect())
        });
        let actions: Vec<_> = (self.playbook.actions.iter())
            .filter_map(|action| Some((action.hypothesis.as_ref()?, Origin::Action(action.id.clone()))))
            .collect();
        let actions = (!actions.is_empty()).then(|| group(texts.by_action, actions));
        let id = format!("starters-{key_result}");
        el("div")
            .class("starter-bets")
            .child(unfolds(id.as_str(), texts.starters, false))
            .child(el("div").attr("id", id).class("folded").children(stages).children(actions))
            .into()
    }

    /// Adds an example as a bet and opens its form.
    fn take_up_starter(&self, key_result: &Id, change: &str, origin: &Origin) {
        let Some(plan) = self.now().filter(|plan| plan.bets().len() < Plan::MOST_BETS) else { return };
        let (stage, action) = match origin {
            Origin::Stage(stage) => (Some(stage.clone()), None),
            Origin::Action(action) => (None, Some(action.clone())),
        };
        let known = plan.key_result(key_result).zip(Sentence::typed(change));
        let bet = known.and_then(|(result, change)| first_bet(change, action, &result));
        let Some(bet) = bet.map(|bet| Bet { stage, ..bet }) else { return };
        self.change(Change::bet(&bet, Some(plan.bets().len() as u64)));
        self.edit(Editing::Bet(bet.id));
    }
}

/// Where an example comes from.
enum Origin {
    /// A stage of the funnel.
    Stage(Id),
    /// An action of the advice.
    Action(Id),
}
