//! Every statement: the mean of each group, the gap, and agreement where that may be shown; and how many people see which
//! level.

use leptos::prelude::*;

use crate::app::components::section::section;
use crate::app::components::unfolds::unfolds_by;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::app::parts::team::teams::TeamPage;
use crate::app::parts::team::teams::figures::table;
use crate::domain::index::QuestionIx;
use crate::domain::team::compared::Compared;
use crate::domain::team::protection::Figures;
use crate::i18n::number;
use crate::i18n::texts::workshop::Texts;

impl TeamPage {
    /// Both, below what a meeting begins with.
    pub(super) fn tables(&self) -> AnyView {
        self.with_collected(|collected| {
            let figures = &collected.figures;
            let compared = figures.compared()?;
            Some(parts([self.shares(figures), self.statements(figures, compared)]))
        })
        .flatten()
        .unwrap_or_else(nothing)
    }

    /// How many people of each group see which level, where that may be shown.
    fn shares(&self, figures: &Figures) -> AnyView {
        let (texts, instrument) = (Texts::of(self.locale), &self.definition.instrument);
        let groups: Vec<_> = (figures.groups().iter())
            .filter_map(|(group, union)| Some((*group, union.people(), union.spread()?)))
            .collect();
        if groups.is_empty() {
            return nothing();
        }
        let rows = instrument.levels().positions().rev().map(|level| {
            let cells = groups.iter().map(|(_, _, spread)| el("td").text(spread.levels()[level].to_string()));
            el("tr").child(el("th").attr("scope", "row").text(self.level_name(level))).children(cells)
        });
        let head = [texts.level.to_owned()].into_iter();
        let head = head.chain(groups.iter().map(|(group, people, _)| self.group_with_count(*group, *people)));
        section("shares", texts.shares).child(table(texts.shares, head, rows)).into()
    }

    /// The table of statements, folded, with the chart of gaps.
    fn statements(&self, figures: &Figures, compared: Compared) -> AnyView {
        let texts = Texts::of(self.locale);
        let (has_gap, has_spread) = (compared.second().is_some(), compared.dispersion(0.into()).is_some());
        let head = [texts.statement.to_owned()].into_iter().chain(self.columns(figures));
        let head = head.chain(has_gap.then(|| self.texts.difference.to_owned()));
        let head = head.chain(has_spread.then(|| texts.agreement.to_owned()));
        let rows = self.definition.instrument.questions().positions();
        let rows = rows.map(|question| self.statement(figures, compared, question));
        let is_open = RwSignal::new(false);
        let page = self.clone();
        let gaps = has_gap.then(|| live(move || if is_open.get() { page.gap_figure() } else { nothing() }));
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
            .children(
                dispersion.map(|it| el("td").text(Texts::of(self.locale).agreement_of(it, self.locale))),
            )
    }
}
