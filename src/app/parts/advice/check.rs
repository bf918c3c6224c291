//! The checks beside the questionnaire: a few optional statements that never change the score.

use crate::domain::index::{CheckItemIx, StatementIx};
use leptos::prelude::*;

use super::AdvicePage;
use crate::app::components::statement::Statement;
use crate::app::markup::{Markup, el, live, nothing};
use crate::domain::assessment::{Assessment, Change};
use crate::domain::instrument::Check;
use crate::domain::scale::Rating;
use crate::questionnaire::wording::CheckWords;

impl AdvicePage {
    pub(super) fn checks(&self) -> Vec<AnyView> {
        let definition = &self.outcome.definition;
        let checks = definition.instrument.checks().iter().zip(&definition.wording.checks);
        checks.map(|(check, words)| self.check(check, words).into()).collect()
    }

    fn check(&self, check: &Check, words: &CheckWords) -> Markup {
        let title = format!("check-{}-title", check.id);
        let statements = check.items.positions().map(|item| self.check_statement(check, words, item));
        let assessment = &self.outcome.assessment;
        let is_begun =
            check.items.positions().any(|item| rating_of(assessment, check.position(item)).is_some());
        let finding = self.finding(check, words);
        el("section")
            .class("check")
            .attr("data-check", check.id.as_str())
            .attr("aria-labelledby", title.clone())
            .child(el("h2").attr("id", title).text(words.title.in_locale(self.locale)))
            .child(el("p").class("lede").text(words.intro.in_locale(self.locale)))
            .child(
                el("details")
                    .attr_if("open", is_begun.then_some(""))
                    .child(el("summary").text((self.texts.check_open_all)(check.items.len())))
                    .children(statements)
                    .child(el("div").class("check-finding").attr("role", "status").child(finding)),
            )
    }

    fn check_statement(&self, check: &Check, words: &CheckWords, item: StatementIx) -> Markup {
        let definition = &self.outcome.definition;
        let instrument = &definition.instrument;
        let (position, all) = (check.position(item), check.items.len());
        let statement = Statement {
            position: instrument.questions().len() + usize::from(position),
            item: check.items[item].to_string(),
            subject: None,
            number: item.number().to_string(),
            number_spoken: (self.texts.check_statement)(item.number(), all),
            text: words.items[item].in_locale(self.locale).to_owned(),
            about: None,
            is_again: false,
            scale: instrument.scale(),
            labels: definition.wording.points.iter().map(|p| p.in_locale(self.locale).to_owned()).collect(),
            clear: self.texts.clear_answer,
        };
        let (records, id) = (self.state.records, self.outcome.assessment.id().clone());
        let rating = Memo::new(move |_| {
            let rated = |assessment: &_| rating_of(assessment, position).map(|r| usize::from(r.value()));
            records.get(&id, rated).flatten()
        });
        let change = self.change();
        statement.view(move || rating.get(), move |rating| change(Change::Check(position, rating)))
    }

    /// What the ratings suggest, shown once all statements are rated.
    fn finding(&self, check: &Check, words: &CheckWords) -> AnyView {
        let (page, check, words) = (self.clone(), check.clone(), words.clone());
        let (records, id, level) =
            (self.state.records, self.outcome.assessment.id().clone(), self.outcome.score.level());
        let count = check.items.len();
        let seen = Memo::new(move |_| {
            records.get(&id, |assessment| {
                let is_open = |&item: &StatementIx| rating_of(assessment, check.position(item)).is_none();
                let left = check.items.positions().filter(is_open).count();
                (left, check.finding(&assessment.checks(), level))
            })
        });
        live(move || match seen.get() {
            Some((0, Some(found))) => {
                let words = &words.findings[found];
                el("p")
                    .attr("data-finding", "")
                    .child(el("strong").text(words.title.in_locale(page.locale)))
                    .text(" ")
                    .text(words.text.in_locale(page.locale))
                    .into()
            }
            Some((0, None)) => el("p").text(page.texts.nothing_found).into(),
            Some((left, _)) if left < count => el("p").text((page.texts.check_open)(left)).into(),
            _ => nothing(),
        })
    }
}

fn rating_of(assessment: &Assessment, position: CheckItemIx) -> Option<Rating> {
    assessment.checks().get(usize::from(position)).copied().flatten()
}
