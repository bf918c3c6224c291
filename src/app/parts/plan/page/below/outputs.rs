//! The plan of the next quarter, print, and files to take away.

use leptos::prelude::*;

use crate::app::components::copying::{Copied, copied_status, copying};
use crate::app::components::section::section;
use crate::app::markup::{Markup, el};
use crate::app::parts::plan::button;
use crate::app::parts::plan::page::PlanPage;
use crate::codec::icalendar::CheckIn;
use crate::codec::plan_file::file;
use crate::domain::plan::Plan;
use crate::domain::plan::bet::Stage;
use crate::domain::plan::week::Week;
use crate::domain::record::{Key, Record};
use crate::platform::{clock, export, files, location, random};
use crate::route::Route;

impl PlanPage {
    /// A plan for the quarter after, with the bets that have not ended.
    pub(super) fn next_quarter(&self, plan: &Plan, _: Week) -> AnyView {
        let texts = self.texts;
        let is_open = |stage| matches!(stage, Stage::Open | Stage::Running(_));
        let open = plan.bets().iter().filter(|bet| is_open(plan.stage(bet))).count();
        let page = self.clone();
        let carry =
            button("carry-over", texts.carry_over).class("button quiet").on_click(move || page.carry_over());
        section("next-quarter", texts.next_quarter)
            .child(el("p").text((texts.next_quarter_why)(open)))
            .child(el("p").child(carry))
            .into()
    }

    fn carry_over(&self) {
        let Some(plan) = self.now() else { return };
        let from: Option<Key> = plan.from();
        if let Some(next) = plan.next_quarter(&mut random::id, from.as_ref(), clock::now()) {
            let id = next.id().clone();
            self.plan.plans.upsert(next);
            location::go(&Route::plan(&id).fragment());
        }
    }

    /// Print, and files to take away.
    pub(super) fn take_away(&self) -> Markup {
        let texts = self.texts;
        let copied: Copied = RwSignal::new(None);
        let page = self.clone();
        let copy =
            copying(button("copy-plan", texts.copy_markdown).class("button quiet"), copied, move || {
                page.markdown()
            });
        let page = self.clone();
        let markdown =
            button("save-plan-report", texts.save_markdown).class("button quiet").on_click(move || {
                files::save(&page.named("md"), "text/markdown;charset=utf-8", &page.markdown());
            });
        let page = self.clone();
        let calendar = button("save-calendar", texts.calendar)
            .class("button quiet")
            .on_click(move || page.save_calendar());
        let page = self.clone();
        let whole = button("save-plan-file", texts.plan_file).class("button quiet").on_click(move || {
            if let Some(plan) = page.now() {
                files::save(&page.named("json"), "application/json", &file(&plan, clock::now()));
            }
        });
        let page = self.clone();
        let print = button("print", texts.print).class("button").on_click(move || {
            let objective = page.now().and_then(|plan| plan.objective());
            export::print(&objective.map(|objective| objective.to_string()).unwrap_or_default());
        });
        section("plan-outputs", texts.take_away)
            .child(
                el("p")
                    .class("data-buttons")
                    .child(print)
                    .child(copy)
                    .child(markdown)
                    .child(calendar)
                    .child(whole),
            )
            .child(el("p").class("aside-note").text(texts.plan_file_why))
            .child(copied_status(copied, texts.copied, texts.not_copied))
    }

    fn markdown(&self) -> String {
        self.now().map(|plan| self.input(&plan, &self.quarter_days(&plan)).markdown()).unwrap_or_default()
    }

    fn save_calendar(&self) {
        let Some(plan) = self.now() else { return };
        let objective = plan.objective().map(|objective| objective.to_string()).unwrap_or_default();
        let check_in = CheckIn {
            plan: plan.id(),
            start: plan.start(),
            made: clock::now(),
            summary: &(self.texts.calendar_title)(&objective),
            description: self.texts.calendar_text,
        };
        files::save(&self.named("ics"), "text/calendar;charset=utf-8", &check_in.file());
    }

    fn named(&self, ending: &str) -> String {
        format!("tandem-{}-{}.{ending}", self.texts.file, clock::iso_day(clock::now()))
    }
}
