//! The last line of a result on paper.

use super::AdvicePage;
use crate::app::markup::{Markup, el};
use crate::platform::{clock, document};
use crate::route::START_INSTRUMENT;

impl AdvicePage {
    /// The source, whose view it is, when it was printed.
    pub(super) fn printed(&self) -> Markup {
        let is_start = self.outcome.definition.instrument.id().as_str() == START_INSTRUMENT;
        let source = is_start.then(|| document::source(self.locale)).flatten();
        let today = clock::day(self.locale, clock::now());
        let lines = source.into_iter().chain([(self.texts.printed)(&today)]);
        el("p").class("printed").text(lines.collect::<Vec<_>>().join(" "))
    }
}
