//! Findings of others, with their sources.

use leptos::prelude::*;

use super::AdvicePage;
use crate::app::components::section::section;
use crate::app::components::unfolds::unfolds;
use crate::app::markup::el;
use crate::platform::document;
use crate::questionnaire::definition::Counsel;
use crate::questionnaire::wording::EvidenceWords;
use crate::route::{Page, Route};

/// The id of what holds the findings.
const FINDINGS: &str = "findings";

impl AdvicePage {
    pub(super) fn evidence(&self, counsel: &Counsel) -> AnyView {
        let finding = |words: &EvidenceWords| {
            el("li")
                .child(el("p").text(words.text.in_locale(self.locale)))
                .child(el("p").class("source").text(words.source.in_locale(self.locale)))
        };
        let (texts, evidence) = (self.texts, &counsel.wording.evidence);
        let note = counsel.wording.evidence_note.as_ref();
        let note = note.map(|note| el("p").class("aside-note").text(note.in_locale(self.locale)));
        let folded = el("div")
            .attr("id", FINDINGS)
            .class("folded")
            .children(note)
            .child(el("ul").class("findings").children(evidence.iter().map(finding)))
            .child(
                el("p")
                    .child(el("a").attr("href", Route::to(Page::About).fragment()).text(texts.evidence_more)),
            );
        section("evidence", texts.evidence)
            .child(unfolds(FINDINGS, (texts.evidence_show)(evidence.len()), !document::is_narrow()))
            .child(folded)
            .into()
    }
}
