//! How far the two sides are apart at each statement, as a chart: the first side's lead at the top, the second one's at the bottom.

use leptos::prelude::*;

use crate::app::markup::{el, nothing};
use crate::app::parts::team::teams::TeamPage;
use crate::chart::gap::{GapChart, GapRow};
use crate::domain::instrument::Exact;
use crate::domain::order::order;
use crate::domain::team::compared::Compared;
use crate::domain::team::statistics::Gap;
use crate::i18n::texts::workshop::Texts;

impl TeamPage {
    /// The chart with its name; nothing where there is one group only.
    pub(super) fn gap_figure(&self) -> AnyView {
        let chart = self.with_collected(|collected| {
            let compared = collected.figures.compared()?;
            self.gap_chart(compared)
        });
        let Some(chart) = chart.flatten() else { return nothing() };
        let drawn =
            el("div").class("chart").attr("role", "img").attr("aria-label", Texts::of(self.locale).gaps_name);
        let caption = el("figcaption").text(Texts::of(self.locale).gaps);
        el("figure").class("gaps").child(caption).child(drawn.drawing(chart.svg())).into()
    }

    pub(super) fn gap_chart(&self, compared: Compared) -> Option<GapChart> {
        let (second, _) = compared.second()?;
        let questions = self.definition.instrument.questions().positions();
        let rows: Vec<GapRow> = questions
            .filter_map(|question| {
                let gap = compared.gap(question)?;
                let label = self.definition.short(question, self.locale);
                Some(GapRow { label, gap, written: self.written(gap.by) })
            })
            .collect();
        // Equal gaps stay in the order of the file.
        let by_lead = order(rows.len(), &|one, other| {
            let (one, other) = (lead(rows[one].gap), lead(rows[other].gap));
            other.cmp(&one)
        });
        let rows = by_lead.into_iter().map(|place| rows[place].clone()).collect();
        let higher = |group| (Texts::of(self.locale).higher)(&self.group_name(group));
        Some(GapChart { rows, sides: [higher(second), higher(compared.first().0)] })
    }
}

/// What orders gaps: those of the first side by size, then those of the second one, the smallest first.
fn lead(gap: Gap) -> (Exact, std::cmp::Reverse<Exact>) {
    let none = Exact::default();
    if gap.is_negative { (none, std::cmp::Reverse(gap.by)) } else { (gap.by, std::cmp::Reverse(none)) }
}
