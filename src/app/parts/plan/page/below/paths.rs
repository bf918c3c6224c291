//! Each key result against its straight path, with a table that says the same.

use leptos::prelude::*;

use crate::app::components::section::section;
use crate::app::markup::{Markup, el};
use crate::app::parts::plan::page::PlanPage;
use crate::chart::path::Path;
use crate::domain::plan::Plan;
use crate::domain::plan::amount::Fraction;
use crate::domain::plan::key_result::KeyResult;
use crate::domain::plan::week::Week;
use crate::export::plan::in_unit;

impl PlanPage {
    /// Each key result against its straight path, with the table.
    pub(super) fn paths(&self, plan: &Plan, _: Week) -> AnyView {
        let figures = plan.key_results().into_iter().map(|result| self.path(plan, &result));
        section("paths", self.texts.paths)
            .child(el("p").class("aside-note").text(self.texts.path_how))
            .child(el("div").class("path-figures").children(figures))
            .into()
    }

    fn path(&self, plan: &Plan, result: &KeyResult) -> Markup {
        let (texts, locale) = (self.texts, self.locale);
        let name = self.name(result);
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
}
