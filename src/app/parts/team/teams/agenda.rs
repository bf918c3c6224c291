//! What to talk about: where views part, what everybody sees as weak or strong.

use leptos::prelude::*;

use super::TeamPage;
use crate::app::components::section::section;
use crate::app::markup::{Markup, el, parts};
use crate::domain::index::QuestionIx;
use crate::domain::team::agenda::{Agenda, Disagreeing, Disagreement};
use crate::domain::team::compared::Compared;

/// How many lines there are on paper for decisions.
const DECISIONS: usize = 3;

impl TeamPage {
    /// Where people disagree most, each with a question that opens the talk.
    pub(super) fn disagreements(&self, compared: Compared) -> AnyView {
        let texts = self.texts;
        let agenda = Agenda::of(compared, &self.definition.instrument);
        let shows_spread = compared.dispersion(0.into()).is_some();
        let found = section("disagreements", texts.disagree).child(on_paper(texts.time_disagree));
        let found = if agenda.disagreements.is_empty() {
            found.child(el("p").text(texts.none_disagree))
        } else {
            let how = if shows_spread { texts.disagree_how } else { texts.disagree_gaps_how };
            let rows = agenda.disagreements.iter().map(|one| self.disagreement(compared, *one));
            found.child(el("p").text(how)).child(el("ol").class("talks").children(rows))
        };
        found.child(self.no_spread(compared)).into()
    }

    fn disagreement(&self, compared: Compared, Disagreement { question, kind }: Disagreement) -> Markup {
        let texts = self.texts;
        let asked = self.definition.instrument.questions()[question];
        let what = match kind {
            Disagreeing::Sides => texts.sides_differ.to_owned(),
            Disagreeing::Within(group) => (texts.within)(&self.group_name(group)),
        };
        let facts = self.means(compared, question).into_iter().chain([what]);
        let talk = self.talk.get(asked.item).and_then(Option::as_ref);
        el("li")
            .attr("data-disagreement", self.definition.instrument.items()[asked.item].id.as_str())
            .child(el("h3").text(self.definition.wording.question(asked, self.locale)))
            .child(el("p").class("talk-ratings").text(facts.collect::<Vec<_>>().join(" · ")))
            .children(talk.map(|talk| el("p").class("talk").text(talk.in_locale(self.locale))))
    }

    /// Lines for what a meeting decides, on paper.
    pub(super) fn decisions(&self) -> AnyView {
        let lines = (0..DECISIONS).map(|_| el("li"));
        section("decisions on-paper", self.texts.decisions)
            .child(on_paper(self.texts.time_decisions))
            .child(el("ol").children(lines))
            .into()
    }

    fn means(&self, compared: Compared, question: QuestionIx) -> Vec<String> {
        self.texts.means(&self.definition, compared, question, self.locale)
    }

    /// What is weak and what is strong, and disputed by nobody.
    pub(super) fn agreed(&self, compared: Compared) -> AnyView {
        let texts = self.texts;
        let agenda = Agenda::of(compared, &self.definition.instrument);
        let shows_spread = compared.dispersion(0.into()).is_some();
        let list = |class: &'static str, title: &str, how: &str, none: &str, found: &[QuestionIx]| {
            let list = section(class, title);
            if found.is_empty() {
                return list.child(el("p").text(none));
            }
            let rows = found.iter().map(|&question| {
                let means = self.means(compared, question).join(" · ");
                let what = self.definition.short(question, self.locale);
                let item = self.definition.instrument.questions()[question].item;
                el("li")
                    .attr("data-agreed", self.definition.instrument.items()[item].id.as_str())
                    .text(format!("{what} ({means})"))
            });
            list.child(el("p").text(how)).child(el("ul").children(rows))
        };
        let (weak, strong) = if shows_spread {
            (texts.weak_how, texts.strong_how)
        } else {
            (texts.weak_means, texts.strong_means)
        };
        parts([
            list("agreed-weak", texts.weak, weak, texts.none_weak, &agenda.weak),
            list("agreed-strong", texts.strong, strong, texts.none_strong, &agenda.strong),
        ])
    }
}

/// What only paper has: how long a meeting takes for a section.
pub(super) fn on_paper(time: &str) -> Markup {
    el("p").class("on-paper aside-note").text(time)
}
