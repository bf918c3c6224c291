//! What comes next: which bets start, how many days that books, and what has to come first.

use leptos::prelude::*;

use crate::app::frame::later;
use crate::app::markup::{Markup, el};
use crate::app::parts::plan::button;
use crate::app::parts::plan::page::PlanPage;
use crate::domain::plan::Change;
use crate::domain::plan::bet::Bet;
use crate::domain::plan::key_result::KeyResult;
use crate::domain::plan::week::Week;
use crate::domain::sentence::Sentence;
use crate::i18n::texts::plan::HalfDays;

/// How many bets of each backlog are offered for the next week.
const OFFERED: usize = 2;

impl PlanPage {
    /// What comes next: the top of each backlog, and how many days that books.
    pub(super) fn next(&self) -> AnyView {
        self.on_plan(|page, plan, week| {
            let texts = page.texts;
            let weeks: Vec<Week> = [Some(week), week.next()].into_iter().flatten().collect();
            let capacity = plan.capacity();
            let results = plan.key_results();
            let booked = weeks.iter().map(|&at| {
                let halves = plan.booked(at);
                let is_over = halves > capacity.halves();
                let text = (texts.booked)(at.number(), HalfDays(halves), HalfDays(capacity.halves()));
                let note = match (is_over, plan.overloads(at)) {
                    (false, _) => None,
                    (true, true) => Some(el("p").class("aside-note").text(texts.overloaded)),
                    (true, false) => Some(page.overload(at)),
                };
                el("li").attr("data-booked", at.number().to_string()).child(el("p").text(text)).children(note)
            });
            let offered = results.iter().flat_map(|result| {
                let bets = plan.backlog(result, week).into_iter().take(OFFERED);
                bets.map(|bet| page.offer(&bet, result, &weeks)).collect::<Vec<_>>()
            });
            let started = plan
                .bets()
                .into_iter()
                .filter(|bet| bet.week.is_some_and(|at| weeks.contains(&at)) && !bet.is_archived);
            let started = started.map(|bet| page.booked_bet(&bet));
            el("div")
                .class("next")
                .child(el("ul").class("booked").children(booked))
                .child(el("ul").class("bets").children(started))
                .child(el("ul").class("bets").children(offered))
                .into()
        })
    }

    /// More than the capacity is booked only knowingly.
    fn overload(&self, week: Week) -> Markup {
        let page = self.clone();
        let knowingly = button("overload", self.texts.overload).class("button quiet");
        el("div")
            .class("notice")
            .attr("data-notice", "overload")
            .child(el("p").text(self.texts.too_much))
            .child(el("p").child(knowingly.on_click(move || page.change(Change::overload(week, true)))))
    }

    fn offer(&self, bet: &Bet, result: &KeyResult, weeks: &[Week]) -> Markup {
        let texts = self.texts;
        let days = HalfDays(u32::from(bet.effort.halves()));
        let starts = weeks.iter().map(|&week| {
            let (page, id) = (self.clone(), bet.id.clone());
            let text = (texts.start_in)(week.number());
            button("start-bet", text.as_str())
                .class("link")
                .attr("data-in-week", week.number().to_string())
                .attr("aria-label", format!("{text}: {}", bet.change))
                .on_click(move || {
                    page.change(Change::start_bet(&id, Some(week)));
                    later(format!("[data-booked-bet=\"{id}\"] button"));
                })
        });
        el("li")
            .attr("data-offered", bet.id.as_str())
            .child(el("p").class("bet-sentence").text(bet.change.as_str()))
            .child(el("p").class("aside-note").text((texts.offered)(&self.name(result), days)))
            .child(el("p").class("row-actions").children(starts))
    }

    /// A bet that starts in this week or in the next, and what has to come first.
    fn booked_bet(&self, bet: &Bet) -> Markup {
        let texts = self.texts;
        let id = format!("waits-{}", bet.id);
        let (page, of) = (self.clone(), bet.id.clone());
        let waits = el("input")
            .attr("type", "text")
            .attr("id", id.clone())
            .attr("name", "waits")
            .attr("autocomplete", "off")
            .attr("value", bet.waits_for.as_ref().map(ToString::to_string).unwrap_or_default())
            .on_change(move |typed| page.change(Change::waits_for(&of, Sentence::typed(&typed).as_ref())));
        let (page, of) = (self.clone(), bet.id.clone());
        let back = button("put-back", texts.put_back).class("link").on_click(move || {
            page.change(Change::start_bet(&of, None));
            later("#week-title");
        });
        let week = bet.week.map_or(0, Week::number);
        let days = HalfDays(u32::from(bet.effort.halves()));
        el("li")
            .attr("data-booked-bet", bet.id.as_str())
            .child(el("p").class("bet-sentence").text(bet.change.as_str()))
            .child(el("p").class("aside-note").text((texts.starts_in)(week, days)))
            .child(
                el("div")
                    .class("field")
                    .child(el("label").attr("for", id).text(texts.waits_for))
                    .child(waits),
            )
            .child(el("p").class("row-actions").child(back))
    }
}
