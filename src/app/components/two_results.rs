//! Two results of one questionnaire beside each other: their shapes in one radar, and the figures of each area.

use std::sync::Arc;

use crate::app::components::level_radar::rings;
use crate::app::components::radar_figure::{RadarWords, radar_figure};
use crate::app::components::three_figures::{row, table_of};
use crate::app::markup::{Markup, el};
use crate::app::outcome::Outcome;
use crate::chart::radar::{Axis, Radar};
use crate::domain::index::AreaIx;
use crate::domain::instrument::{Area, Exact};
use crate::i18n::number;
use crate::i18n::texts::two_results::Texts;
use crate::questionnaire::locale::Locale;

/// Two results of one questionnaire.
pub struct TwoResults {
    /// The earlier one.
    pub before: Outcome,
    /// The later one.
    pub after: Outcome,
    /// The language.
    pub locale: Locale,
}

impl TwoResults {
    /// Both shapes, and the figures of each area, below a heading of this tag.
    pub fn areas(&self, heading: &'static str) -> Markup {
        let texts = Texts::of(self.locale);
        el("section")
            .class("areas")
            .attr("aria-labelledby", "areas-title")
            .child(el(heading).attr("id", "areas-title").text(texts.by_area))
            .child(self.radar())
            .child(self.figures())
    }

    fn radar(&self) -> Markup {
        let (locale, texts) = (self.locale, Texts::of(self.locale));
        let (instrument, wording) = (&self.after.definition.instrument, &self.after.definition.wording);
        let axis = |(area, (before, after)): (AreaIx, (Exact, Exact))| Axis {
            label: wording.areas[area].in_locale(locale).to_owned(),
            written: format!("{} → {}", number::value(locale, before), number::value(locale, after)),
            value: after,
            behind: [Some(before), None],
        };
        let radar = Radar {
            axes: self
                .values()
                .into_iter()
                .filter(|(area, _)| instrument.areas()[*area].is_axis)
                .map(axis)
                .collect(),
            rings: rings(instrument, locale),
            target: None,
            highest: instrument.scale().points(),
        };
        let key = |when: &str, outcome: &Outcome| format!("{when}: {}", outcome.label(locale));
        let words = RadarWords {
            name: (texts.radar_name)(instrument.scale().points()),
            own: key(texts.later, &self.after),
            behind: [Some(key(texts.earlier, &self.before)), None],
            target: None,
            rings: None,
        };
        radar_figure(&radar, words)
    }

    fn figures(&self) -> Markup {
        let (locale, texts) = (self.locale, Texts::of(self.locale));
        let (instrument, wording) = (&self.after.definition.instrument, &self.after.definition.wording);
        let row_of = |(area, (before, after)): (AreaIx, (Exact, Exact))| {
            let values = [
                number::value(locale, before),
                number::value(locale, after),
                number::change(locale, before, after),
            ];
            row(wording.areas[area].in_locale(locale), values)
                .attr("data-area", instrument.areas()[area].id.as_str())
                .attr("data-mean", number::machine(after))
        };
        let (before, after) = (self.before.score.total(), self.after.score.total());
        let is_comparable =
            instrument.rests_on_sum() && Arc::ptr_eq(instrument, &self.before.definition.instrument);
        let sum = is_comparable.then(|| {
            let change = number::whole_change(before.into(), after.into());
            row(texts.whole, [before.to_string(), after.to_string(), change])
        });
        let rows = self.values().into_iter().map(row_of).chain(sum);
        self.table(texts.by_area, texts.area, rows)
    }

    /// A table of what was earlier, what is later, and the change; `what` names the rows.
    pub fn table(&self, caption: &str, what: &str, rows: impl Iterator<Item = Markup>) -> Markup {
        let texts = Texts::of(self.locale);
        table_of(caption, [what, texts.earlier, texts.later, texts.change], rows)
    }

    /// The earlier and the later value of each area that both results have.
    fn values(&self) -> Vec<(AreaIx, (Exact, Exact))> {
        let areas = self.after.definition.instrument.areas();
        let earlier = self.before.definition.instrument.areas();
        let values = areas.enumerated().filter_map(|(area, Area { id, .. })| {
            let (was, _) = earlier.enumerated().find(|(_, earlier)| earlier.id == *id)?;
            let value = |outcome: &Outcome, area| outcome.score.areas()[area].value();
            Some((area, (value(&self.before, was), value(&self.after, area))))
        });
        values.collect()
    }
}
