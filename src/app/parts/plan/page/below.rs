//! What stands below the bets of a plan, drawn after them by a part of its own: the way of the key results, the review, the next
//! quarter, what can be taken away, and what may be changed.

mod interval;
mod outputs;
mod paths;
mod review;
mod settings;

use leptos::prelude::*;

use super::{OnScreen, PlanPage};
use crate::app::markup::{nothing, parts};
use crate::app::state::State;
use crate::domain::plan::Plan;
use crate::export::plan::PlanInput;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// These sections of the plan that is on screen.
pub fn below(state: State, _: Locale, _: &Route) -> AnyView {
    let Some(page) = OnScreen::of(state).page.get_value() else { return nothing() };
    parts([
        page.on_plan(PlanPage::paths),
        page.on_plan(PlanPage::reviewed),
        page.interval().into(),
        page.on_plan(PlanPage::next_quarter),
        page.take_away().into(),
        page.settings().into(),
    ])
}

impl PlanPage {
    /// What of the plan is written.
    fn input<'a>(&'a self, plan: &'a Plan, span: &'a str) -> PlanInput<'a> {
        PlanInput { plan, playbook: &self.playbook, locale: self.locale, span }
    }
}
