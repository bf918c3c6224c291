//! The level as each group sees it, and the shapes over each other.

use leptos::prelude::*;

use super::TeamPage;
use super::agenda::on_paper;
use crate::app::components::ladder::{Rung, ladder};
use crate::app::components::level_radar::rings;
use crate::app::components::radar_figure::{RadarWords, radar_figure};
use crate::app::components::section::section;
use crate::app::markup::{Markup, el, parts};
use crate::chart::radar::{Axis, Radar};
use crate::domain::index::LevelIx;
use crate::domain::team::agenda::standing;
use crate::domain::team::compared::Compared;
use crate::domain::team::protection::Figures;
use crate::domain::team::statistics::{Standing, Union};
use crate::i18n::number;

impl TeamPage {
    /// The level of each group and of both sides together, with the ladder.
    pub(super) fn levels(&self, figures: &Figures, compared: Compared) -> AnyView {
        let (texts, instrument) = (self.texts, &self.definition.instrument);
        let one = |name: String, standing: &Standing| {
            el("div")
                .attr("data-level", instrument.levels()[standing.level].id.as_str())
                .child(el("dt").text(name))
                .child(el("dd").text(self.standing(standing)))
        };
        let groups = figures
            .groups()
            .iter()
            .map(|(group, union)| one(self.group_with_count(*group, union.people()), union.standing()));
        let whole = compared.whole(instrument);
        let shown = standing(compared, instrument);
        let rung = |level: LevelIx| Rung {
            name: self.level_name(level),
            extent: None,
            tone: level.number().min(4),
            here: (level == shown.level).then(|| texts.here.to_owned()),
        };
        section("team-levels", texts.levels)
            .child(on_paper(texts.time_levels))
            .child(
                el("dl")
                    .class("compared")
                    .children(groups)
                    .children(whole.as_ref().map(|whole| one(texts.whole.to_owned(), whole))),
            )
            .children(whole.map(|_| el("p").class("aside-note").text(texts.whole_how)))
            .child(ladder(instrument.levels().positions().map(rung).collect()))
            .into()
    }

    fn standing(&self, standing: &Standing) -> String {
        self.texts.standing(&self.definition, standing, self.locale)
    }

    pub(in crate::app::parts::team) fn level_name(&self, level: LevelIx) -> String {
        self.definition.wording.levels[level].name.in_locale(self.locale).to_owned()
    }

    /// The shapes over each other, with their table.
    pub(super) fn shapes(&self, figures: &Figures, compared: Compared) -> AnyView {
        el("section")
            .class("areas")
            .attr("aria-labelledby", "areas-title")
            .child(el("h2").attr("id", "areas-title").text(self.texts.shapes))
            .child(self.radar(compared))
            .child(self.areas(figures, compared))
            .into()
    }

    fn radar(&self, compared: Compared) -> Markup {
        let (first, second) = (compared.first(), compared.second());
        let words = RadarWords {
            name: (self.texts.radar_name)(self.definition.instrument.scale().points()),
            own: self.group_with_count(first.0, first.1.people()),
            behind: [second.map(|(group, union)| self.group_with_count(group, union.people())), None],
            target: None,
            rings: None,
        };
        radar_figure(&self.radar_of(compared), words)
    }

    /// The shapes of the two sides.
    pub(in crate::app::parts::team) fn radar_of(&self, compared: Compared) -> Radar {
        let (locale, instrument) = (self.locale, &self.definition.instrument);
        let value = |union: &Union, area| union.standing().areas[area].value();
        let axis = |area| {
            let own = value(compared.first().1, area);
            let other = compared.second().map(|(_, union)| value(union, area));
            let written = [Some(own), other].into_iter().flatten().map(|value| self.written(value));
            Axis {
                label: self.definition.wording.areas[area].in_locale(locale).to_owned(),
                written: written.collect::<Vec<_>>().join(" · "),
                value: own,
                behind: [other, None],
            }
        };
        Radar {
            axes: instrument.axes().map(axis).collect(),
            rings: rings(instrument, locale),
            target: None,
            highest: instrument.scale().points(),
        }
    }

    fn areas(&self, figures: &Figures, compared: Compared) -> Markup {
        let (texts, instrument) = (self.texts, &self.definition.instrument);
        let has_gap = compared.second().is_some();
        let rows = instrument.areas().positions().map(|area| {
            let value = |union: &Union| union.standing().areas[area].value();
            let means = figures.groups().iter().map(|(_, union)| el("td").text(self.written(value(union))));
            let gap = compared.area_gap(area);
            let mean =
                compared.whole(instrument).map_or(value(compared.first().1), |it| it.areas[area].value());
            el("tr")
                .attr("data-area", instrument.areas()[area].id.as_str())
                .attr("data-mean", number::machine(mean))
                .attr_if("data-gap", gap.map(number::machine_gap))
                .child(
                    el("th")
                        .attr("scope", "row")
                        .text(self.definition.wording.areas[area].in_locale(self.locale)),
                )
                .children(means)
                .children(gap.map(|gap| el("td").text((self.shared.gap_words)(gap.size()))))
        });
        let head = [texts.area.to_owned()].into_iter().chain(self.columns(figures));
        let head = head.chain(has_gap.then(|| texts.difference.to_owned()));
        table(texts.shapes, head, rows)
    }

    /// The headings of a column a group.
    pub(in crate::app::parts::team) fn columns(&self, figures: &Figures) -> Vec<String> {
        let groups = figures.groups().iter();
        groups.map(|(group, union)| self.group_with_count(*group, union.people())).collect()
    }

    /// What is said where it may not be shown how answers differ.
    pub(super) fn no_spread(&self, compared: Compared) -> AnyView {
        let least = self.kind().least_for_spread();
        let is_hidden = compared.dispersion(0.into()).is_none();
        parts(is_hidden.then(|| el("p").class("aside-note").text((self.texts.no_spread)(least))))
    }
}

/// A table of figures.
pub(in crate::app::parts::team) fn table(
    caption: &str,
    head: impl Iterator<Item = String>,
    rows: impl Iterator<Item = Markup>,
) -> Markup {
    let column = |name: String| el("th").attr("scope", "col").text(name);
    el("table")
        .class("figures")
        .child(el("caption").class("unseen").text(caption))
        .child(el("thead").child(el("tr").children(head.map(column))))
        .child(el("tbody").children(rows))
}
