//! The place of a result: the sum, the ladder of levels, and what is missing to the next level.

use super::ResultPage;
use crate::app::components::ladder::{Rung, ladder};
use crate::app::markup::{Markup, el};
use crate::app::parts::View;
use crate::domain::index::LevelIx;
use crate::domain::instrument::Gate;
use crate::domain::score::Missing;
use crate::i18n::number;
use crate::route::Route;

impl ResultPage {
    pub fn standing(&self) -> Markup {
        let (instrument, texts) = (&self.outcome.definition.instrument, self.texts);
        let sum = instrument
            .rests_on_sum()
            .then(|| (texts.sum)(self.outcome.score.total(), instrument.max_total()));
        let here = match &sum {
            Some(_) => format!("{} – {}", self.outcome.score.total(), texts.you_are_here),
            None => texts.you_are_here.to_owned(),
        };
        let levels = instrument.levels();
        let rung = |level: LevelIx| Rung {
            name: self.level_name(level).to_owned(),
            extent: self.extent(level),
            tone: tone(level, levels.len()),
            here: (level == self.outcome.score.level()).then(|| here.clone()),
        };
        // Show what is missing to the next level, even if the target is another one.
        let next = Some(self.outcome.score.level().above()).filter(|&level| levels.get(level).is_some());
        let distance = match next {
            Some(next) => self
                .outcome
                .score
                .missing_for(instrument, next)
                .iter()
                .map(|m| self.missing(m, next))
                .collect(),
            None => vec![texts.highest_level.to_owned()],
        };
        let route = Route::result(self.outcome.assessment.id());
        el("section")
            .class("standing")
            .attr("aria-labelledby", "standing-title")
            .child(el("h2").attr("id", "standing-title").text(texts.where_you_stand))
            .children(sum.map(|sum| el("p").class("sum").text(sum)))
            .children(distance.into_iter().map(|line| el("p").class("distance").text(line)))
            .child(el("p").class("since").child(View::SinceLast.beside(self.state, self.locale, route)))
            .child(ladder(levels.positions().map(rung).collect()))
            .child(el("p").class("aside-note").text(texts.no_norms))
    }

    /// "40–59", if both ends of a level are sums.
    fn extent(&self, level: LevelIx) -> Option<String> {
        let instrument = &self.outcome.definition.instrument;
        let begins = |level: LevelIx| match instrument.levels().get(level)?.gates.as_slice() {
            [Gate::Sum { least }] => Some(*least),
            _ => None,
        };
        let lowest = u32::try_from(instrument.questions().len()).ok()?;
        let from = if level == LevelIx::LOWEST { Some(lowest) } else { begins(level) }?;
        let is_highest = level.number() == instrument.levels().len();
        let to = if is_highest { instrument.max_total() } else { begins(level.above())? - 1 };
        Some(format!("{from}–{to}"))
    }

    fn missing(&self, missing: &Missing, level: LevelIx) -> String {
        let (locale, texts, level) = (self.locale, self.texts, &self.of_level(level));
        match missing {
            Missing::Points(points) => (texts.points_to_next)(*points, level),
            Missing::Mean { areas, by } => {
                let areas: Vec<&str> = areas.iter().map(|&area| self.area_name(area)).collect();
                (texts.mean_to_next)(
                    &number::shortfall(locale, *by),
                    &areas.join(texts.list_separator),
                    level,
                )
            }
            Missing::Area { area, by } => {
                (texts.area_to_next)(&number::shortfall(locale, *by), self.area_name(*area), level)
            }
        }
    }
}

/// The colour of a level, one of four: the first for the lowest level, the last for the highest, even steps in
/// between.
pub fn tone(level: LevelIx, levels: usize) -> usize {
    1 + (usize::from(level) * 3 + (levels - 1) / 2) / (levels - 1).max(1)
}
