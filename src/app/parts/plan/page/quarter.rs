//! The quarter at a glance: thirteen weeks, of which one is on screen.

use leptos::prelude::*;

use super::PlanPage;
use crate::app::components::section::section;
use crate::app::frame::later;
use crate::app::markup::{Markup, el};
use crate::domain::plan::Plan;
use crate::domain::plan::bet::Stage;
use crate::domain::plan::week::{Moment, Week};
use crate::i18n::texts::plan::Texts;
use crate::platform::clock;

impl PlanPage {
    /// The weeks.
    pub(super) fn quarter(&self) -> Markup {
        section("quarter", self.texts.quarter)
            .child(el("p").class("aside-note").text(self.texts.quarter_how))
            .child(self.on_plan(Self::weeks))
    }

    fn weeks(&self, plan: &Plan, shown: Week) -> AnyView {
        let now = clock::today().map(|today| Week::at(today, plan.start()));
        let stages: Vec<Stage> = plan.bets().iter().map(|bet| plan.stage(bet)).collect();
        let weeks = Week::all().map(|week| self.week_of(plan, week, shown, now, &stages));
        el("ol").class("weeks").children(weeks).into()
    }

    fn week_of(&self, plan: &Plan, week: Week, shown: Week, now: Option<Moment>, stages: &[Stage]) -> Markup {
        let texts = self.texts;
        let iso = week.first_day(plan.start()).iso_week().week;
        let state = match now {
            _ if plan.is_checked_in(week) => ("done", texts.week_done),
            Some(Moment::In(current)) if current == week => ("now", texts.week_now),
            Some(Moment::In(current)) if week < current => ("missed", texts.week_missed),
            Some(Moment::After) => ("missed", texts.week_missed),
            _ => ("ahead", texts.week_ahead),
        };
        let count =
            |is_it: fn(&Stage, Week) -> bool| stages.iter().filter(|stage| is_it(stage, week)).count();
        let confirmed = count(|stage, week| *stage == Stage::Confirmed(week));
        let refuted = count(|stage, week| *stage == Stage::Refuted(week));
        let page = self.clone();
        let open = el("button")
            .attr("type", "button")
            .attr("data-week", week.number().to_string())
            .attr("data-state", state.0)
            .attr_if("aria-current", (week == shown).then_some("true"))
            .child(el("strong").text((texts.week_number)(week.number())))
            .child(el("span").class("iso-week").text((texts.iso_week)(iso)))
            .child(el("span").text(state.1))
            .children((confirmed + refuted > 0).then(|| ended(texts, confirmed, refuted)))
            .on_click(move || {
                page.week.set(week);
                later("#week-title");
            });
        el("li").child(open)
    }
}

/// How many bets ended in a week: in signs for the narrow columns, in words for screen readers.
fn ended(texts: &Texts, confirmed: usize, refuted: usize) -> Markup {
    let sign = |sign: &str, count: usize| (count > 0).then(|| format!("{sign}\u{a0}{count}"));
    let signs: Vec<String> = [sign("✓", confirmed), sign("✕", refuted)].into_iter().flatten().collect();
    el("span")
        .child(el("span").attr("aria-hidden", "true").text(signs.join(" ")))
        .child(el("span").class("unseen").text((texts.ended)(confirmed, refuted)))
}
