//! The radar of one result.

use crate::chart::radar::{Axis, Radar, Ring};
use crate::domain::index::{AreaIx, LevelIx};
use crate::domain::instrument::{Exact, Instrument};
use crate::domain::score::Score;
use crate::i18n::number;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;

/// The radar of a score, with the polygon of a target level if that level has a ring.
pub fn level_radar(definition: &Definition, score: &Score, target: LevelIx, locale: Locale) -> Radar {
    let (instrument, wording) = (&definition.instrument, &definition.wording);
    // Of two subjects, each has a shape of its own behind that of the weaker one, which counts.
    let is_of_two = instrument.subjects().len() == 2;
    let behind = |area: AreaIx| {
        [0, 1].map(|subject| score.of_subject(instrument, area, subject.into()).filter(|_| is_of_two))
    };
    let axes = instrument.axes().map(|area| Axis {
        label: wording.areas[area].in_locale(locale).to_owned(),
        written: number::value(locale, score.areas()[area].value()),
        value: score.areas()[area].value(),
        behind: behind(area),
    });
    Radar {
        axes: axes.collect(),
        rings: rings(instrument, locale),
        target: instrument.ring(target),
        highest: instrument.scale().points(),
    }
}

/// The means at which levels begin, of those levels that have a ring.
pub fn rings(instrument: &Instrument, locale: Locale) -> Vec<Ring> {
    let ring = |value: Exact| Ring { value, written: number::short(locale, value) };
    instrument.levels().positions().filter_map(|level| instrument.ring(level).map(ring)).collect()
}
