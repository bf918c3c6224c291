//! Every statement: the mean of each group, the gap, and agreement where that may be shown.

use leptos::prelude::*;

use super::TeamPage;
use super::figures::table;
use crate::app::components::section::section;
use crate::app::components::unfolds::unfolds_by;
use crate::app::markup::{Markup, el};
use crate::app::parts::View;
use crate::domain::index::QuestionIx;
use crate::domain::team::compared::Compared;
use crate::domain::team::protection::Figures;
use crate::i18n::number;

impl TeamPage {
    /// The table, folded.
    pub(super) fn statements(&self, figures: &Figures, compared: Compared) -> AnyView {
        let texts = self.texts;
        let (has_gap, has_spread) = (compared.second().is_some(), compared.dispersion(0.into()).is_some());
        let head = [texts.statement.to_owned()].into_iter().chain(self.columns(figures));
        let head = head.chain(has_gap.then(|| texts.difference.to_owned()));
        let head = head.chain(has_spread.then(|| texts.agreement.to_owned()));
        let rows = self.definition.instrument.questions().positions();
        let rows = rows.map(|question| self.statement(figures, compared, question));
        let is_open = RwSignal::new(false);
        let gaps = has_gap.then(|| self.asked_for(View::Gaps, is_open));
        let table = table(texts.every_statement, head, rows);
        let table = el("div")
            .class("wide-table")
            .attr("tabindex", "0")
            .attr("role", "group")
            .attr("aria-label", texts.statement_means)
            .child(table);
        let how = has_spread.then(|| el("p").class("aside-note").text(texts.agreement_how));
        section("every-statement", texts.every_statement)
            .child(unfolds_by(is_open, "statements", texts.statement_means))
            .child(
                el("div").attr("id", "statements").class("folded").children(gaps).children(how).child(table),
            )
            .into()
    }

    fn statement(&self, figures: &Figures, compared: Compared, question: QuestionIx) -> Markup {
        let instrument = &self.definition.instrument;
        let means =
            figures.groups().iter().map(|(_, union)| el("td").text(self.written(union.means()[question])));
        let (gap, dispersion) = (compared.gap(question), compared.dispersion(question));
        let item = instrument.questions()[question].item;
        el("tr")
            .attr("data-item", instrument.items()[item].id.as_str())
            .attr("data-mean", number::machine(compared.mean(question)))
            .attr_if("data-gap", gap.map(number::machine_gap))
            .attr_if("data-agreement", dispersion.map(|it| number::machine(it.agreement())))
            .child(el("th").attr("scope", "row").text(self.definition.short(question, self.locale)))
            .children(means)
            .children(gap.map(|gap| el("td").text((self.shared.gap_words)(gap.size()))))
            .children(dispersion.map(|it| el("td").text(self.texts.agreement_of(it, self.locale))))
    }
}
