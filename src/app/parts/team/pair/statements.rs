//! The statements of a pair: those that they see differently, with a question for their talk; those that both see as weak.

use leptos::prelude::*;

use super::PairPage;
use crate::app::components::section::section;
use crate::app::components::three_figures::row;
use crate::app::components::unfolds::unfolds;
use crate::app::markup::{Markup, el};
use crate::domain::index::QuestionIx;
use crate::domain::instrument::Exact;

impl PairPage {
    /// The greatest differences, each with a question that opens the talk; the others unfold.
    pub(super) fn differences(&self) -> AnyView {
        let texts = self.texts;
        let (first, others) = self.pair.to_talk_about();
        let differences = section("differences", texts.differences);
        if first.is_empty() {
            return differences.child(el("p").text(texts.no_differences)).into();
        }
        let list = |questions: &[QuestionIx]| {
            el("ol").class("talks").children(questions.iter().map(|&question| self.talk_about(question)))
        };
        let more = (!others.is_empty()).then(|| {
            [
                unfolds("other-differences", (texts.other_differences)(others.len()), false),
                el("div").attr("id", "other-differences").class("folded").child(list(&others)),
            ]
        });
        differences
            .child(el("p").text(texts.differences_how))
            .child(list(&first))
            .children(more.into_iter().flatten())
            .into()
    }

    fn talk_about(&self, question: QuestionIx) -> Markup {
        let (locale, texts, pair) = (self.locale, self.texts, &self.pair);
        let asked = pair.own.response.instrument.questions()[question];
        let (own, other) = (pair.own.ratings[question].value(), pair.other.ratings[question].value());
        let rated = |who: String, rating: u8| format!("{who}: {rating}");
        let facts = [rated(self.who(true), own), rated(self.who(false), other)].join(texts.list_separator);
        let talk = self.talk.get(asked.item).and_then(Option::as_ref);
        el("li")
            .attr("data-item", pair.own.response.instrument.items()[asked.item].id.as_str())
            .attr("data-gap", self.signed(Exact::from(u64::from(own)), Exact::from(u64::from(other))))
            .child(el("h3").text(self.definition.wording.question(asked, locale)))
            .child(el("p").class("talk-ratings").text(facts))
            .children(talk.map(|talk| el("p").class("talk").text(talk.in_locale(locale))))
    }

    /// What both rated below the middle.
    pub(super) fn weak(&self) -> Markup {
        let (locale, texts) = (self.locale, self.texts);
        let weak = self.pair.weak_for_both();
        let list = section("both-weak", texts.both_weak);
        if weak.is_empty() {
            return list.child(el("p").text(texts.none_weak));
        }
        let rows = weak.iter().map(|&question| {
            let (own, other) =
                (self.pair.own.ratings[question].value(), self.pair.other.ratings[question].value());
            el("li").text(format!("{} ({own}\u{a0}·\u{a0}{other})", self.definition.short(question, locale)))
        });
        list.child(el("p").text(texts.both_weak_how)).child(el("ul").children(rows))
    }

    /// Every statement, in the order of the questionnaire.
    pub(super) fn statements(&self) -> Markup {
        let (locale, texts, pair) = (self.locale, self.texts, &self.pair);
        let rows = pair.own.ratings.positions().map(|question| {
            let (own, other) = (pair.own.ratings[question].value(), pair.other.ratings[question].value());
            let values = [own.to_string(), other.to_string(), pair.gap(question).to_string()];
            row(&self.definition.short(question, locale), values)
        });
        let table = self.table(texts.by_statement, texts.statement, rows);
        section("every-statement", texts.by_statement)
            .child(unfolds("statements", texts.every_statement, false))
            .child(el("div").attr("id", "statements").class("folded").child(table))
    }
}
