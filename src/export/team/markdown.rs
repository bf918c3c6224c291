//! The report.

use super::TeamInput;
use crate::domain::index::QuestionIx;
use crate::domain::team::agenda::{Agenda, Disagreeing, Disagreement};
use crate::domain::team::compared::Compared;
use crate::domain::team::statistics::{Gap, Union};
use crate::export::markdown::escaped;
use crate::i18n::number;
use crate::i18n::texts::team::Texts as Shared;
use crate::i18n::texts::teams::Texts;
use crate::i18n::texts::workshop::Texts as Workshop;

/// Writes the report; `None` while there are no figures. Every word that people wrote is escaped, so that it is never markup.
pub fn markdown(input: &TeamInput) -> Option<String> {
    let compared = input.figures.compared()?;
    let texts = Texts::of(input.locale);
    let workshop = Workshop::of(input.locale);
    let mut report = Report { input, texts, workshop, compared, lines: Vec::new() };
    report.line(&format!("# {}", escaped(input.name)));
    report.line(&format!("{} · {}", escaped(input.round), (texts.kind_short)(input.minimum)));
    report.levels();
    report.areas();
    report.agenda();
    report.chosen();
    report.shares();
    report.statements();
    report.line("---");
    report.line(workshop.made);
    Some(report.lines.join("\n"))
}

struct Report<'a> {
    input: &'a TeamInput<'a>,
    texts: &'static Texts,
    workshop: &'static Workshop,
    compared: Compared<'a>,
    lines: Vec<String>,
}

impl Report<'_> {
    /// A paragraph, or a heading.
    fn line(&mut self, line: &str) {
        self.lines.extend([line.to_owned(), String::new()]);
    }

    fn levels(&mut self) {
        let (texts, TeamInput { definition, locale, figures, .. }) = (self.texts, *self.input);
        self.line(&format!("## {}", texts.levels));
        for (group, union) in figures.groups() {
            let name = texts.group_with_count(definition, *group, union.people(), locale);
            let standing = texts.standing(definition, union.standing(), locale);
            self.lines.push(format!("- **{}:** {}", escaped(&name), escaped(&standing)));
        }
        if let Some(whole) = self.compared.whole(&definition.instrument) {
            let standing = texts.standing(definition, &whole, locale);
            self.lines.push(format!("- **{}:** {}", texts.whole, escaped(&standing)));
        }
        self.lines.push(String::new());
        for group in figures.withheld() {
            self.line(&(texts.withheld)(&texts.group(definition, *group, locale)));
        }
    }

    fn areas(&mut self) {
        let (texts, TeamInput { definition, locale, figures, .. }) = (self.texts, *self.input);
        self.line(&format!("## {}", texts.shapes));
        self.head(texts.area, self.compared.second().is_some().then_some(texts.difference));
        for area in definition.instrument.areas().positions() {
            let name = escaped(definition.wording.areas[area].in_locale(locale));
            let value = |union: &Union| number::value(locale, union.standing().areas[area].value());
            let means = figures.groups().iter().map(|(_, union)| value(union));
            let gap = self.compared.area_gap(area).map(|gap| self.gap(gap));
            let cells: Vec<String> = [name].into_iter().chain(means).chain(gap).collect();
            self.lines.push(format!("| {} |", cells.join(" | ")));
        }
        self.lines.push(String::new());
    }

    fn agenda(&mut self) {
        let (texts, instrument) = (self.texts, &self.input.definition.instrument);
        let agenda = Agenda::of(self.compared, instrument);
        self.line(&format!("## {}", texts.disagree));
        if agenda.disagreements.is_empty() {
            self.line(texts.none_disagree);
        }
        for (number, disagreement) in (1..).zip(&agenda.disagreements) {
            self.disagreement(number, *disagreement);
        }
        self.lines.push(String::new());
        for (title, none, found) in
            [(texts.weak, texts.none_weak, agenda.weak), (texts.strong, texts.none_strong, agenda.strong)]
        {
            self.line(&format!("## {title}"));
            if found.is_empty() {
                self.line(none);
                continue;
            }
            for question in found {
                let name = escaped(&self.input.definition.short(question, self.input.locale));
                let means = escaped(&self.means(question).join(" · "));
                self.lines.push(format!("- {name} ({means})"));
            }
            self.lines.push(String::new());
        }
    }

    fn disagreement(&mut self, number: usize, Disagreement { question, kind }: Disagreement) {
        let (texts, TeamInput { definition, locale, talk, .. }) = (self.texts, *self.input);
        let asked = definition.instrument.questions()[question];
        let what = match kind {
            Disagreeing::Sides => texts.sides_differ.to_owned(),
            Disagreeing::Within(group) => (texts.within)(&texts.group(definition, group, locale)),
        };
        let facts: Vec<String> = self.means(question).into_iter().chain([what]).collect();
        let statement = escaped(&definition.wording.question(asked, locale));
        self.lines.push(format!("{number}. {statement} ({})", escaped(&facts.join(" · "))));
        if let Some(talk) = talk.get(asked.item).and_then(Option::as_ref) {
            self.lines.push(format!("   {}", escaped(talk.in_locale(locale))));
        }
    }

    fn means(&self, question: QuestionIx) -> Vec<String> {
        self.texts.means(self.input.definition, self.compared, question, self.input.locale)
    }

    fn chosen(&mut self) {
        if self.input.chosen.is_empty() {
            return;
        }
        self.line(&format!("## {}", self.workshop.chosen));
        self.lines.extend(self.input.chosen.iter().map(|action| format!("- {}", escaped(action))));
        self.lines.push(String::new());
    }

    fn shares(&mut self) {
        let workshop = self.workshop;
        let (texts, TeamInput { definition, locale, figures, .. }) = (self.texts, *self.input);
        let shown =
            || figures.groups().iter().filter_map(|(group, union)| Some((group, union, union.spread()?)));
        if shown().next().is_none() {
            return;
        }
        self.line(&format!("## {}", workshop.shares));
        let names = shown()
            .map(|(group, union, _)| texts.group_with_count(definition, *group, union.people(), locale));
        let head: Vec<String> = [workshop.level.to_owned()].into_iter().chain(names).collect();
        self.table_head(&head);
        for level in definition.instrument.levels().positions().rev() {
            let name = escaped(definition.wording.levels[level].name.in_locale(locale));
            let counts = shown().map(|(_, _, spread)| spread.levels()[level].to_string());
            let cells: Vec<String> = [name].into_iter().chain(counts).collect();
            self.lines.push(format!("| {} |", cells.join(" | ")));
        }
        self.lines.push(String::new());
    }

    fn statements(&mut self) {
        let workshop = self.workshop;
        let (texts, TeamInput { definition, locale, figures, .. }) = (self.texts, *self.input);
        self.line(&format!("## {}", workshop.every_statement));
        let has_spread = self.compared.dispersion(0.into()).is_some();
        let difference = self.compared.second().is_some().then_some(texts.difference);
        self.head(workshop.statement, difference.into_iter().chain(has_spread.then_some(workshop.agreement)));
        for question in definition.instrument.questions().positions() {
            let name = escaped(&definition.short(question, locale));
            let means =
                figures.groups().iter().map(|(_, union)| number::value(locale, union.means()[question]));
            let gap = self.compared.gap(question).map(|gap| self.gap(gap));
            let agreement = self.compared.dispersion(question).map(|it| workshop.agreement_of(it, locale));
            let cells: Vec<String> = [name].into_iter().chain(means).chain(gap).chain(agreement).collect();
            self.lines.push(format!("| {} |", cells.join(" | ")));
        }
        self.lines.push(String::new());
    }

    fn gap(&self, gap: Gap) -> String {
        (Shared::of(self.input.locale).gap_words)(gap.size()).to_owned()
    }

    /// The head of a table with a column a group.
    fn head(&mut self, what: &str, others: impl IntoIterator<Item = &'static str>) {
        let TeamInput { definition, locale, figures, .. } = *self.input;
        let name = |(group, union): &(_, Union)| {
            self.texts.group_with_count(definition, *group, union.people(), locale)
        };
        let names = figures.groups().iter().map(name);
        let others = others.into_iter().map(str::to_owned);
        let head: Vec<String> = [what.to_owned()].into_iter().chain(names).chain(others).collect();
        self.table_head(&head);
    }

    fn table_head(&mut self, head: &[String]) {
        let names: Vec<String> = head.iter().map(|name| escaped(name)).collect();
        self.lines.push(format!("| {} |", names.join(" | ")));
        self.lines.push(format!("|---|{}", "---:|".repeat(head.len() - 1)));
    }
}
