//! The radar of one result.

use crate::chart::radar::{Axis, Radar, Ring};
use crate::domain::index::LevelIx;
use crate::domain::instrument::{Exact, Instrument};
use crate::domain::score::Score;
use crate::i18n::number;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;

/// The radar of a score, with the polygon of a target level if that level has a ring.
pub fn level_radar(definition: &Definition, score: &Score, target: LevelIx, locale: Locale) -> Radar {
    let (instrument, wording) = (&definition.instrument, &definition.wording);
    let axes = score.areas().iter().zip(&wording.areas).map(|(score, name)| Axis {
        label: name.in_locale(locale).to_owned(),
        written: number::value(locale, score.value()),
        value: score.value(),
        before: None,
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
