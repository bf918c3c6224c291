//! How far a plan has come: the way of each key result, the review, the next quarter, and what can be taken away.

use std::sync::Arc;

use leptos::prelude::*;

use super::button;
use super::fields::Form;
use super::state::{PlanState, in_unit};
use crate::app::components::copying::{Copied, copied_status, copying};
use crate::app::components::section::section;
use crate::app::components::unfolds::unfolds;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::app::state::State;
use crate::chart::path::Path;
use crate::codec::icalendar::CheckIn;
use crate::codec::saved::plan::file;
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::domain::plan::Plan;
use crate::domain::plan::amount::Fraction;
use crate::domain::plan::bet::Stage;
use crate::domain::plan::key_result::KeyResult;
use crate::domain::plan::review::difference;
use crate::domain::plan::week::{Moment, Week};
use crate::domain::record::{Key, Record};
use crate::export::plan::{PlanInput, name_of};
use crate::i18n::number;
use crate::i18n::texts::plan::Texts;
use crate::platform::{clock, export, files, location, random};
use crate::questionnaire::locale::Locale;
use crate::questionnaire::playbook::Playbook;
use crate::route::Route;

/// A plan and what is said of it.
#[derive(Clone)]
struct Review {
    plan: PlanState,
    locale: Locale,
    texts: &'static Texts,
    id: Id,
    playbook: Arc<Playbook>,
}

/// The sections below the bets of a plan.
pub fn review(state: State, locale: Locale, route: &Route) -> AnyView {
    let plan = PlanState::of(state);
    let Some(id) = route.record_id() else { return nothing() };
    let Some(instrument) = untrack(|| plan.plans.get(&id, Plan::instrument)) else { return nothing() };
    let playbook = plan.playbook(instrument.as_ref());
    let review = Review { plan, locale, texts: Texts::of(locale), id, playbook };
    parts([
        review.on_plan(Review::paths),
        review.on_plan(Review::reviewed),
        review.interval().into(),
        review.on_plan(Review::next_quarter),
        review.take_away().into(),
    ])
}

impl Review {
    /// A part that is drawn again whenever the plan changes.
    fn on_plan(&self, draw: fn(&Self, &Plan) -> AnyView) -> AnyView {
        let review = self.clone();
        live(move || {
            let plan = review.plan.plans.get(&review.id, Clone::clone);
            plan.map_or_else(nothing, |plan| untrack(|| draw(&review, &plan)))
        })
    }

    fn now(&self) -> Option<Plan> {
        untrack(|| self.plan.plans.get(&self.id, Clone::clone))
    }

    /// From when to when the plan is.
    fn span(&self, plan: &Plan) -> String {
        let day = |day| clock::calendar_day(self.locale, day);
        (self.texts.from_to)(&day(plan.start()), &day(Week::LAST.first_day(plan.start()).plus(6)))
    }

    /// What of the plan is written.
    fn input<'a>(&'a self, plan: &'a Plan, span: &'a str) -> PlanInput<'a> {
        PlanInput { plan, playbook: &self.playbook, locale: self.locale, span }
    }

    /// Each key result against its straight path, with the table.
    fn paths(&self, plan: &Plan) -> AnyView {
        let figures = plan.key_results().into_iter().map(|result| self.path(plan, &result));
        section("paths", self.texts.paths)
            .child(el("p").class("aside-note").text(self.texts.path_how))
            .child(el("div").class("path-figures").children(figures))
            .into()
    }

    fn path(&self, plan: &Plan, result: &KeyResult) -> Markup {
        let (texts, locale) = (self.texts, self.locale);
        let name = name_of(result, &self.playbook, locale);
        let written = |amount| in_unit(result.measure.unit, amount, locale);
        let target = result.target_in(Week::LAST).map_or(result.baseline, |target| target.value);
        let readings: Vec<_> =
            Week::all().filter_map(|week| Some((week, plan.reading(week, &result.id)?))).collect();
        let week = |week: Week| (texts.iso_week)(week.first_day(plan.start()).iso_week().week);
        let (from, to) = (written(result.baseline), written(target));
        let spoken = (texts.path_name)(&name, &from, &to, readings.len());
        let path = Path {
            straight: (result.baseline, target),
            readings: readings.clone(),
            written: (from, to),
            weeks: (week(Week::FIRST), week(Week::LAST)),
        };
        let chart =
            el("div").class("chart").attr("role", "img").attr("aria-label", spoken).drawing(path.svg());
        let rows = readings.iter().map(|(week, value)| {
            let progress = result.progress(*value, *week).map(Fraction::hundredths).unwrap_or_default();
            el("tr")
                .child(el("th").attr("scope", "row").text((texts.week_number)(week.number())))
                .child(el("td").text(written(*value)))
                .child(el("td").text(format!("{progress}%")))
                .child(el("td").text(format!("{}%", 100 * i64::from(week.number()) / 13)))
        });
        let column = |name: &str| el("th").attr("scope", "col").text(name);
        let table = el("table")
            .class("figures")
            .child(el("caption").class("unseen").text((texts.path_table)(&name)))
            .child(
                el("thead").child(
                    el("tr")
                        .child(column(texts.week))
                        .child(column(texts.reading))
                        .child(column(texts.of_the_way))
                        .child(column(texts.straight_path)),
                ),
            )
            .child(el("tbody").children(rows));
        el("figure")
            .class("path")
            .child(el("figcaption").text(name))
            .child(chart)
            .children((!readings.is_empty()).then_some(table))
    }

    /// What was done, scores, promised against measured, hits.
    fn reviewed(&self, plan: &Plan) -> AnyView {
        let texts = self.texts;
        let week = match clock::today().map(|today| Week::at(today, plan.start())) {
            Some(Moment::In(week)) => Some(week.number()),
            _ => None,
        };
        let early = week.map(|week| el("p").class("aside-note").text((texts.review_early)(week)));
        let lines = |lines: Vec<String>| {
            el("ul").class("lines").children(lines.into_iter().map(|line| el("li").text(line)))
        };
        let span = self.span(plan);
        let input = self.input(plan, &span);
        let done = input.done();
        let done =
            if done.is_empty() { el("p").class("aside-note").text(texts.nothing_done) } else { lines(done) };
        let scores = plan.key_results().into_iter().map(|result| {
            let (score, measured) = (input.score(&result), input.measured(&result));
            el("li")
                .child(el("strong").text(name_of(&result, &self.playbook, self.locale)))
                .child(el("p").text(score))
                .child(el("p").class("aside-note").text(measured))
        });
        let mean = plan.mean_score().filter(|_| plan.key_results().len() > 1);
        let mean = mean.map(|mean| el("p").text((texts.mean_score)(mean)));
        let hits = input.hits();
        let hits = (!hits.is_empty())
            .then(|| parts([AnyView::from(el("h3").text(texts.hits_title)), lines(hits).into()]));
        section("review", texts.review)
            .attr("data-review", plan.mean_score().map(|mean| mean.to_string()).unwrap_or_default())
            .children(early)
            .child(el("h3").text(texts.what_we_did))
            .child(done)
            .child(el("h3").text(texts.scores))
            .child(el("ul").class("scores").children(scores))
            .children(mean)
            .children(hits)
            .child(self.reassess(plan))
            .into()
    }

    /// The way to the questionnaire, and to both results side by side once it was answered again.
    fn reassess(&self, plan: &Plan) -> Markup {
        let (texts, records) = (self.texts, self.plan.state.records);
        let before = self.before(plan);
        let again = before.as_ref().map(|before| {
            let route = Route::Assess {
                instrument: before.instrument().id().clone(),
                side: Some(before.side().map(ToString::to_string).unwrap_or_default()),
                assessment: None,
                page: None,
            };
            el("a")
                .class("button quiet")
                .attr("data-action", "reassess")
                .attr("href", route.fragment())
                .text(texts.reassess)
        });
        let later = before.as_ref().and_then(|before| {
            let is_later = |other: &&Assessment| {
                other.is_finished()
                    && other.instrument().id() == before.instrument().id()
                    && other.side() == before.side()
                    && other.finished() > before.finished()
            };
            let latest = |all: &[Assessment]| {
                all.iter()
                    .filter(is_later)
                    .max_by_key(|other| other.finished())
                    .map(|other| other.id().clone())
            };
            let latest = records.read(|workspace| latest(workspace.all()))?;
            let href = Route::comparison(before.id(), &latest).fragment();
            Some(
                el("a").attr("data-action", "compare-results").attr("href", href).text(texts.compare_results),
            )
        });
        el("div")
            .class("reassess")
            .children(again.is_some().then(|| el("p").text(texts.reassess_why)))
            .child(el("p").class("data-buttons").children(again).children(later))
    }

    /// The result that the plan was begun from, if it is here.
    fn before(&self, plan: &Plan) -> Option<Assessment> {
        let from = plan.from().filter(|key| key.kind.as_str() == "assessment")?;
        self.plan.state.records.get(&from.id, Clone::clone)
    }

    /// Whether a rate has changed more than chance would.
    fn interval(&self) -> Markup {
        let (texts, locale) = (self.texts, self.locale);
        let form = Form::new("interval", self.plan.entries);
        let said = RwSignal::new(String::new());
        let compute = button("compute-interval", texts.compute).class("button quiet").on_click(move || {
            let whole = |name: &str| form.now(name).replace([' ', '\u{a0}'], "").parse::<u32>().ok();
            let before = whole("before-part").zip(whole("before-whole"));
            let after = whole("after-part").zip(whole("after-whole"));
            let found = before.zip(after).and_then(|(before, after)| difference(before, after));
            said.set(found.map_or(texts.not_rates.to_owned(), |found| {
                let [by, lower, upper] =
                    [found.by, found.lower, found.upper].map(|share| number::points(locale, share));
                let is_clear = found.lower > 0.0 || found.upper < 0.0;
                (texts.difference)(&by, &lower, &upper, is_clear)
            }));
        });
        el("section").class("interval").child(unfolds("interval", texts.interval, false)).child(
            el("div")
                .attr("id", "interval")
                .class("folded")
                .child(el("p").class("aside-note").text(texts.interval_how))
                .child(
                    el("div")
                        .class("two-fields")
                        .child(form.number("before-part", texts.before_part, None))
                        .child(form.number("before-whole", texts.before_whole, None))
                        .child(form.number("after-part", texts.after_part, None))
                        .child(form.number("after-whole", texts.after_whole, None)),
                )
                .child(el("p").child(compute))
                .child(el("p").attr("role", "status").live_text(move || said.get())),
        )
    }

    /// A plan for the quarter after, with the bets that have not ended.
    fn next_quarter(&self, plan: &Plan) -> AnyView {
        let texts = self.texts;
        let is_open = |stage| matches!(stage, Stage::Open | Stage::Running(_));
        let open = plan.bets().iter().filter(|bet| is_open(plan.stage(bet))).count();
        let review = self.clone();
        let carry = button("carry-over", texts.carry_over)
            .class("button quiet")
            .on_click(move || review.carry_over());
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
    fn take_away(&self) -> Markup {
        let texts = self.texts;
        let copied: Copied = RwSignal::new(None);
        let review = self.clone();
        let copy =
            copying(button("copy-plan", texts.copy_markdown).class("button quiet"), copied, move || {
                review.markdown()
            });
        let review = self.clone();
        let markdown =
            button("save-plan-report", texts.save_markdown).class("button quiet").on_click(move || {
                files::save(&review.named("md"), "text/markdown;charset=utf-8", &review.markdown());
            });
        let review = self.clone();
        let calendar = button("save-calendar", texts.calendar)
            .class("button quiet")
            .on_click(move || review.save_calendar());
        let review = self.clone();
        let whole = button("save-plan-file", texts.plan_file).class("button quiet").on_click(move || {
            if let Some(plan) = review.now() {
                files::save(&review.named("json"), "application/json", &file(&plan, clock::now()));
            }
        });
        let review = self.clone();
        let print = button("print", texts.print).class("button").on_click(move || {
            let objective = review.now().and_then(|plan| plan.objective());
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
        self.now().map(|plan| self.input(&plan, &self.span(&plan)).markdown()).unwrap_or_default()
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
