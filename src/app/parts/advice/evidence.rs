//! Findings of others, with their sources.

use leptos::prelude::*;

use super::AdvicePage;
use crate::app::components::section::section;
use crate::app::markup::el;
use crate::questionnaire::definition::Counsel;
use crate::questionnaire::wording::EvidenceWords;
use crate::route::Route;

impl AdvicePage {
    pub(super) fn evidence(&self, counsel: &Counsel) -> AnyView {
        let finding = |words: &EvidenceWords| {
            el("li")
                .child(el("p").text(words.text.in_locale(self.locale)))
                .child(el("p").class("source").text(words.source.in_locale(self.locale)))
        };
        let note = counsel.wording.evidence_note.as_ref();
        section("evidence", self.texts.evidence)
            .children(note.map(|note| el("p").class("lede").text(note.in_locale(self.locale))))
            .child(el("ul").class("findings").children(counsel.wording.evidence.iter().map(finding)))
            .child(
                el("p").child(el("a").attr("href", Route::About.fragment()).text(self.texts.evidence_more)),
            )
            .into()
    }
}
