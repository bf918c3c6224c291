//! The levels that are still possible.

use crate::app::markup::{Markup, el};
use crate::domain::answers::Answers;
use crate::domain::index::LevelIx;
use crate::domain::score;
use crate::i18n::level_name::of_level;
use crate::i18n::texts::questionnaire::Texts;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;

/// The levels that incomplete answers can still reach.
pub fn level_range(definition: &Definition, locale: Locale, answers: &Answers) -> Markup {
    let texts = Texts::of(locale);
    let range = score::level_range(&definition.instrument, answers);
    let id = |level: LevelIx| definition.instrument.levels()[level].id.as_str();
    let words = |level: LevelIx| &definition.wording.levels[level];
    let (lowest, highest) = (*range.start(), *range.end());
    let sentence = if lowest == highest {
        (texts.range_settled)(words(lowest).name.in_locale(locale))
    } else {
        (texts.range)(&of_level(words(lowest), locale), &of_level(words(highest), locale))
    };
    el("p").class("range").attr("data-range", format!("{} {}", id(lowest), id(highest))).text(sentence)
}
