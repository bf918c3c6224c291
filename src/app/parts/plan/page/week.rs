//! The week: numbers, how far the key results are trusted, what running bets have shown, what is next, and a few lines to send.

use leptos::prelude::*;

use super::{PlanPage, in_unit};
use crate::app::components::copying::{Copied, copied_status, copying};
use crate::app::components::section::section;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live, nothing};
use crate::app::parts::plan::button;
use crate::app::parts::plan::fields::amount;
use crate::domain::id::Id;
use crate::domain::plan::bet::Bet;
use crate::domain::plan::key_result::{KeyResult, What};
use crate::domain::plan::week::{Trust, Verdict, Week};
use crate::domain::plan::{Change, Plan};
use crate::domain::sentence::Sentence;
use crate::export::plan::{WeekInput, week_text};
use crate::i18n::number;
use crate::i18n::texts::plan::HalfDays;
use crate::platform::clock;

/// How many bets of each backlog are offered for the next week.
const OFFERED: usize = 2;

impl PlanPage {
    /// The week on screen.
    pub(super) fn week_section(&self) -> Markup {
        let copied: Copied = RwSignal::new(None);
        let texts = self.texts;
        // The fields are drawn again with another week alone, so that none loses the focus while it is filled in.
        let page = self.clone();
        let fields = live(move || {
            let week = page.week.get();
            copied.set(None);
            let plan = page.now();
            plan.map_or_else(nothing, |plan| untrack(|| page.fields_of(&plan, week)))
        });
        let page = self.clone();
        let copy =
            copying(button("copy-week", texts.copy_week).class("button quiet"), copied, move || page.text());
        let page = self.clone();
        let done = button("check-in", texts.check_in).class("button").on_click(move || page.check_in());
        let said = self.on_plan(|page, plan, week| {
            let said = if plan.is_checked_in(week) { page.texts.checked_in } else { "" };
            el("span").attr("data-checked-in", week.number().to_string()).text(said).into()
        });
        section("week", texts.week)
            .child(self.on_plan(Self::week_title))
            .child(fields)
            .child(el("p").class("data-buttons").child(done).child(copy))
            .child(el("p").attr("role", "status").child(said))
            .child(copied_status(copied, texts.copied, texts.not_copied))
    }

    fn week_title(&self, plan: &Plan, week: Week) -> AnyView {
        let first = week.first_day(plan.start());
        let day = |day| clock::calendar_day(self.locale, day);
        let span = (self.texts.from_to)(&day(first), &day(first.plus(6)));
        let label = (self.texts.week_label)(week.number(), first.iso_week().week, &span);
        el("p").class("lede").text(label).into()
    }

    fn fields_of(&self, plan: &Plan, week: Week) -> AnyView {
        let texts = self.texts;
        let results = plan.key_results();
        let numbers = results.iter().map(|result| self.number(plan, result, week));
        let trusts = results.iter().map(|result| self.trust(plan, result, week));
        let half_time = (week == Week::HALF).then(|| self.half_time(plan));
        let step = |title: &str| el("h3").text(title);
        el("div")
            .class("week-fields")
            .child(step(texts.numbers))
            .child(el("div").class("week-numbers").children(numbers))
            .child(step(texts.trust))
            .child(el("p").class("aside-note").text(texts.trust_how))
            .children(trusts)
            .children(half_time)
            .child(step(texts.running))
            .child(self.running())
            .child(step(texts.next))
            .child(self.next())
            .into()
    }

    /// The reading of a key result, with the last one in it.
    fn number(&self, plan: &Plan, result: &KeyResult, week: Week) -> Markup {
        let id = format!("value-{}", result.id);
        let last = plan.last_reading(week, &result.id);
        let hint = match last {
            Some((at, value)) if at < week => {
                (self.texts.last_reading)(&in_unit(result.measure.unit, value, self.locale), at.number())
            }
            _ => (self.texts.value_hint)(&in_unit(result.measure.unit, result.baseline, self.locale)),
        };
        let value = last.map(|(_, value)| number::amount(self.locale, value)).unwrap_or_default();
        let flaw = RwSignal::new(String::new());
        let (page, of) = (self.clone(), result.clone());
        let input = el("input")
            .attr("type", "text")
            .attr("inputmode", "decimal")
            .attr("autocomplete", "off")
            .attr("id", id.clone())
            .attr("name", "value")
            .attr("value", value)
            .attr("aria-describedby", format!("{id}-hint {id}-flaw"))
            .live_attr("aria-invalid", move || (!flaw.get().is_empty()).to_string())
            .on_change(move |typed| flaw.set(page.enter_value(&of, week, &typed)));
        let wrong = live(move || match flaw.get().as_str() {
            "" => nothing(),
            sentence => el("span").text(sentence).into(),
        });
        el("div")
            .class("field")
            .attr("data-value-of", result.id.as_str())
            .child(el("label").attr("for", id.clone()).text(self.name(result)))
            .child(input)
            .child(el("p").class("hint").attr("id", format!("{id}-hint")).text(hint))
            .child(el("p").class("wrong").attr("id", format!("{id}-flaw")).attr("role", "alert").child(wrong))
    }

    /// Keeps a reading; an empty field is none. Returns what is wrong with it.
    fn enter_value(&self, result: &KeyResult, week: Week, typed: &str) -> String {
        if typed.trim().is_empty() {
            self.change(Change::reading(week, &result.id, None));
            return String::new();
        }
        let is_own = matches!(result.measure.what, What::Own(_));
        match amount(self.locale, typed, &self.name(result), result.measure.unit, is_own) {
            Ok(value) => {
                self.change(Change::reading(week, &result.id, Some(value)));
                String::new()
            }
            Err(sentence) => sentence,
        }
    }

    /// How far a key result is trusted, 0–10, at one tap.
    fn trust(&self, plan: &Plan, result: &KeyResult, week: Week) -> Markup {
        let chosen = RwSignal::new(usize::from(plan.trust(week, &result.id).of_ten()));
        let name = format!("trust-{}", result.id);
        let points = (0..=10).filter_map(Trust::new).map(|trust| {
            let (page, id) = (self.clone(), result.id.clone());
            let value = trust.of_ten();
            let radio = el("input")
                .attr("type", "radio")
                .attr("name", name.clone())
                .attr("value", value.to_string())
                .live_checked(move || chosen.get() == usize::from(value))
                .on_choice(move || {
                    chosen.set(usize::from(value));
                    page.change(Change::trust(week, &id, trust));
                });
            el("label").child(radio).child(el("span").text(value.to_string()))
        });
        el("fieldset")
            .class("of-ten")
            .attr("data-trust-of", result.id.as_str())
            .child(el("legend").text(self.name(result)))
            .child(el("div").class("trust-points").children(points))
    }

    /// The question in the middle of the quarter.
    fn half_time(&self, plan: &Plan) -> Markup {
        let page = self.clone();
        let now = plan.half_time().map(|answer| answer.to_string()).unwrap_or_default();
        let field = el("textarea")
            .attr("rows", "2")
            .attr("id", "half-time")
            .attr("name", "half-time")
            .attr("aria-describedby", "half-time-hint")
            .text(now)
            .on_change(move |typed| page.change(Change::half_time(Sentence::typed(&typed).as_ref())));
        el("div")
            .class("field half-time")
            .child(el("label").attr("for", "half-time").text(self.texts.half_time))
            .child(field)
            .child(el("p").class("hint").attr("id", "half-time-hint").text(self.texts.half_time_hint))
    }

    /// The bets that are tested. They are drawn again when others are, but not when something is said of them.
    fn running(&self) -> AnyView {
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

    /// What comes next: the top of each backlog, and how many days that books.
    fn next(&self) -> AnyView {
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

    /// Keeps what the fields show, and notes that the week was gone through.
    fn check_in(&self) {
        let Some(plan) = self.now() else { return };
        let week = self.week.get_untracked();
        let mut change = Change::checked_in(week);
        for result in plan.key_results() {
            // The last reading stood in the field, and nobody has changed it.
            if let Some((_, value)) = plan.last_reading(week, &result.id) {
                change = change.and(Change::reading(week, &result.id, Some(value)));
            }
            change = change.and(Change::trust(week, &result.id, plan.trust(week, &result.id)));
        }
        self.change(change);
    }

    /// A few lines for a chat or a mail.
    fn text(&self) -> String {
        let Some(plan) = self.now() else { return String::new() };
        let week = self.week.get_untracked();
        let first = week.first_day(plan.start());
        let day = |day| clock::calendar_day(self.locale, day);
        let span = (self.texts.from_to)(&day(first), &day(first.plus(6)));
        week_text(&WeekInput {
            plan: &plan,
            week,
            playbook: &self.playbook,
            locale: self.locale,
            span: &span,
        })
    }
}

fn position(verdict: Verdict) -> usize {
    Verdict::NAMES.iter().position(|(_, known)| *known == verdict).unwrap_or_default()
}
