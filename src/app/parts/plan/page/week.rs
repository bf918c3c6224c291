//! The week: numbers, how far the key results are trusted, what running bets have shown, what is next, and a few lines to send.

mod next;
mod readings;
mod running;

use leptos::prelude::*;

use super::PlanPage;
use crate::app::components::copying::{Copied, copied_status, copying};
use crate::app::components::section::section;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live, nothing};
use crate::app::parts::plan::button;
use crate::domain::plan::week::Week;
use crate::domain::plan::{Change, Plan};
use crate::export::plan::{WeekInput, week_text};

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
            page.wrong.set(Vec::new());
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
        let iso = week.first_day(plan.start()).iso_week().week;
        let label = (self.texts.week_label)(week.number(), iso, &self.week_days(plan, week));
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

    /// Keeps what the fields show, and notes that the week was gone through.
    fn check_in(&self) {
        let Some(plan) = self.now() else { return };
        if let Some(wrong) = self.wrong.get_untracked().first() {
            return later(format!("#value-{wrong}"));
        }
        let week = self.week.get_untracked();
        let mut change = Change::checked_in(week);
        for result in plan.key_results() {
            // The last reading stands in the field, unless somebody has said that there is none.
            let last = plan.last_reading(week, &result.id).filter(|_| !plan.is_unread(week, &result.id));
            if let Some((_, value)) = last {
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
        let span = self.week_days(&plan, week);
        week_text(&WeekInput {
            plan: &plan,
            week,
            playbook: &self.playbook,
            locale: self.locale,
            span: &span,
        })
    }
}
