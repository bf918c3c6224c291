//! All plans of this browser, and the form that begins one.

use leptos::prelude::*;

use super::button;
use super::start::start;
use super::state::PlanState;
use crate::app::components::section::section;
use crate::app::markup::{Markup, el, live, nothing};
use crate::app::notices::notices;
use crate::codec::plan_file::{LONGEST_FILE, read_file};
use crate::domain::order::greatest_first;
use crate::domain::plan::Plan;
use crate::domain::plan::week::{Moment, Week};
use crate::domain::record::Record;
use crate::export::plan::{PlanInput, name_of};
use crate::i18n::texts::plan::Texts;
use crate::i18n::texts::shared::Texts as Shared;
use crate::platform::{clock, files, location};
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// The screen.
pub fn page(plan: PlanState, locale: Locale, route: &Route) -> AnyView {
    let texts = Texts::of(locale);
    let undo = live(move || match plan.erased.get() {
        None => nothing(),
        Some(erased) => {
            let what = erased.objective().map(|objective| objective.to_string()).unwrap_or_default();
            let undo = button("undo", texts.undo).class("link").on_click(move || plan.undo());
            el("p").class("undo").text(format!("{} ", (texts.erased)(&what))).child(undo).into()
        }
    });
    el("article")
        .class("plans")
        .child(el("h1").attr("tabindex", "-1").text(Shared::of(locale).plans))
        .child(el("p").class("lede").text(texts.lede))
        .child(notices(plan.plans, locale))
        .child(el("div").class("undo-place").attr("role", "status").child(undo))
        .child(live(move || list(plan, locale, texts)))
        .child(start(plan, locale, route))
        .child(from_file(plan, texts))
        .into()
}

/// Opens a plan from a file: one that is here already takes what is later there.
fn from_file(plan: PlanState, texts: &'static Texts) -> Markup {
    let is_refused = RwSignal::new(false);
    let input = el("input")
        .attr("type", "file")
        .attr("name", "plan")
        .attr("id", "plan-file")
        .attr("accept", ".json,application/json")
        .on_file(move |event| {
            files::read_chosen(&event, LONGEST_FILE, move |text| {
                let read = text.and_then(|text| read_file(&text).ok());
                is_refused.set(read.is_none());
                if let Some(read) = read {
                    let id = read.id().clone();
                    plan.plans.upsert(read);
                    location::go(&Route::plan(&id).fragment());
                }
            });
        });
    let refused = live(move || {
        if is_refused.get() {
            el("p").class("notice").attr("data-notice", "no-plan-file").text(texts.not_a_plan).into()
        } else {
            nothing()
        }
    });
    section("plan-from-file", texts.read_file)
        .child(el("p").text(texts.read_file_why))
        .child(
            el("p")
                .class("file-choice")
                .child(el("label").attr("for", "plan-file").text(texts.choose_plan_file))
                .child(input),
        )
        .child(el("div").attr("role", "alert").child(refused))
}

fn list(plan: PlanState, locale: Locale, texts: &'static Texts) -> AnyView {
    let all: Vec<Plan> = plan.plans.read(|plans| plans.all().to_vec());
    if all.is_empty() {
        return nothing();
    }
    let rows = greatest_first(&all, &Plan::started).into_iter().map(|one| row(plan, one, locale));
    section("your-plans", texts.plans).child(el("ul").class("plan-rows").children(rows)).into()
}

fn row(state: PlanState, plan: &Plan, locale: Locale) -> Markup {
    let texts = Texts::of(locale);
    let day = |day| clock::calendar_day(locale, day);
    let start = day(plan.start());
    let span = (texts.from_to)(&start, &day(Week::LAST.first_day(plan.start()).plus(6)));
    let moment = clock::today().map(|today| Week::at(today, plan.start()));
    let when = match moment {
        Some(Moment::In(week)) => {
            format!("{}{}{span}", (texts.week_of)(week.number()), texts.list_separator)
        }
        Some(Moment::After) => format!("{}{}{span}", texts.is_over, texts.list_separator),
        Some(Moment::Before) | None => (texts.starts_on)(&start),
    };
    let objective = plan.objective().map(|objective| objective.to_string()).unwrap_or_default();
    let playbook = state.playbook(plan.instrument().as_ref());
    let input = PlanInput { plan, playbook: &playbook, locale, span: "" };
    let key_results = plan.key_results().into_iter().map(|result| {
        let name = el("strong").text(name_of(&result, &playbook, locale));
        let score = plan.score(&result).map(|_| format!(". {}", input.score(&result)));
        let come = format!("{}{}", input.measured(&result), score.unwrap_or_default());
        el("li").child(name).child(el("p").class("aside-note").text(come))
    });
    el("li")
        .attr("data-plan", plan.id().as_str())
        .child(el("a").attr("href", Route::plan(plan.id()).fragment()).text(objective))
        .child(el("p").class("aside-note").text(when))
        .child(el("ul").class("lines").children(key_results))
}
