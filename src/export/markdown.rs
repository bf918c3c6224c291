//! A result as a report in Markdown, to paste into a message or a document.

use crate::domain::index::LevelIx;
use std::fmt::Write as _;

use crate::domain::advice::{Proposal, Ranked, Recommendation};
use crate::domain::assessment::Sponsor;
use crate::domain::assessment::attached::ChosenAction;
use crate::domain::name::Name;
use crate::domain::report::Extremes;
use crate::domain::scale::Rating;
use crate::export::report::{ReportInput, kept_value, reason};
use crate::i18n::heading::within_sentence;
use crate::i18n::level_name::of_level;
use crate::i18n::number;
use crate::i18n::texts::advice::Texts;
use crate::i18n::texts::common::Texts as Common;
use crate::questionnaire::definition::Counsel;

/// Writes the report. Every word that people wrote is escaped, so that it is never markup.
pub fn write(input: &ReportInput) -> String {
    let mut writer = MarkdownWriter { input: *input, texts: Texts::of(input.locale), text: String::new() };
    writer.head();
    writer.areas();
    writer.ends();
    if let Some((counsel, recommendation)) = input.advice {
        writer.next(counsel, recommendation);
        writer.metrics(counsel, recommendation);
        writer.kept(counsel);
        writer.evidence(counsel);
    }
    writer.line("---");
    writer.line(&format!("{} {}", writer.texts.report_no_norms, writer.texts.report_made));
    writer.text
}

struct MarkdownWriter<'a> {
    input: ReportInput<'a>,
    texts: &'static Texts,
    text: String,
}

impl MarkdownWriter<'_> {
    /// Adds a paragraph.
    fn line(&mut self, line: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.row(line);
    }

    fn row(&mut self, row: &str) {
        self.text.push_str(row);
        self.text.push('\n');
    }

    fn level_name(&self, level: LevelIx) -> String {
        escaped(self.input.definition.wording.levels[level].name.in_locale(self.input.locale))
    }

    /// A level inside a sentence.
    fn of_level(&self, level: LevelIx) -> String {
        escaped(&of_level(&self.input.definition.wording.levels[level], self.input.locale))
    }

    fn head(&mut self) {
        let (input, texts) = (self.input, self.texts);
        let (instrument, wording, locale) =
            (&input.definition.instrument, &input.definition.wording, input.locale);
        let assessment = input.assessment;
        self.line(&format!("# {}", (texts.report_of)(&escaped(wording.title.in_locale(locale)))));
        let side = assessment.side().and_then(|side| instrument.side(side.as_str()));
        // Text that people typed must not begin a line, where it could start a list.
        let facts = [
            Some((texts.report_day)(input.day)),
            assessment.name().map(|name| escaped(name.as_str())),
            side.map(|side| (texts.report_side)(&escaped(wording.sides[side].in_locale(locale)))),
        ];
        let facts: Vec<String> = facts.into_iter().flatten().collect();
        self.line(&facts.join(" · "));
        let level = input.score.level();
        let reached =
            (texts.report_level)(&self.level_name(level), level.number(), instrument.levels().len());
        let sum = (texts.report_sum)(input.score.total(), instrument.max_total());
        let sum = if instrument.rests_on_sum() { format!(" · {sum}") } else { String::new() };
        self.line(&format!("**{reached}**{sum}"));
        let words = &wording.levels[level];
        let emphasised = words.sentence.in_locale(locale).split('*').map(escaped).collect::<Vec<_>>();
        self.line(&emphasised.join("**"));
        self.line(&format!("*{}* {}", texts.report_typically, escaped(words.meaning.in_locale(locale))));
        for words in input.definition.warnings(&assessment.checks(), level) {
            let [title, text] = [&words.title, &words.text].map(|text| escaped(text.in_locale(locale)));
            self.line(&format!("> **{title}**\n>\n> {text}"));
        }
    }

    fn areas(&mut self) {
        let (input, texts) = (self.input, self.texts);
        let instrument = &input.definition.instrument;
        let target = input.assessment.target_level(input.score.level());
        let least = instrument.ring(target);
        self.line(&format!("## {}", texts.report_by_area));
        let head = least.map(|_| (texts.report_target)(&self.of_level(target)));
        // Of several subjects, each has a column before that of the one that counts.
        let subjects = &input.definition.wording.subjects;
        let mean = if subjects.is_empty() { texts.report_mean } else { Common::of(input.locale).counts };
        let mut columns = vec![texts.report_area.to_owned()];
        columns.extend(subjects.iter().map(|name| escaped(name.in_locale(input.locale))));
        columns.push(mean.to_owned());
        columns.extend(head);
        self.line(&format!("| {} |", columns.join(" | ")));
        self.row(&format!("|---|{}", "---:|".repeat(columns.len() - 1)));
        for (area, name) in input.definition.wording.areas.enumerated() {
            let value = input.score.areas()[area].value();
            let mut row = format!("| {} | ", escaped(name.in_locale(input.locale)));
            for subject in subjects.positions() {
                let mean = input.score.of_subject(instrument, area, subject);
                let mean = mean.map_or("–".to_owned(), |mean| number::value(input.locale, mean));
                row.push_str(&(mean + " | "));
            }
            row.push_str(&number::value(input.locale, value));
            if let Some(least) = least {
                let missing = (least > value).then(|| number::shortfall(input.locale, least - value));
                // Writing to a `String` never fails.
                let _ = write!(row, " | {}", missing.as_deref().unwrap_or("–"));
            }
            self.row(&(row + " |"));
        }
    }

    fn ends(&mut self) {
        let (texts, report) = (self.texts, self.input.report);
        if report.weakest.named.is_empty() {
            self.line(texts.all_alike);
            return;
        }
        for (title, extremes) in [(texts.weakest, &report.weakest), (texts.strongest, &report.strongest)] {
            let title = title(extremes.is_relative);
            self.line(&format!("## {title}"));
            self.text.push('\n');
            self.named(extremes);
        }
    }

    fn named(&mut self, extremes: &Extremes) {
        let input = self.input;
        let mut last = 0;
        for &position in &extremes.named {
            let question = input.definition.instrument.questions()[position];
            let statement = input.definition.wording.items[question.item].statement.in_locale(input.locale);
            let rating = input.assessment.answers().rating(position).map_or(0, Rating::value);
            last = rating;
            let rated = (self.texts.rated)(rating, input.definition.instrument.scale().points());
            let subject = input.definition.wording.subjects.get(question.subject);
            let subject = subject.map(|name| format!("{}, ", escaped(name.in_locale(input.locale))));
            self.row(&format!("- {} ({}{rated})", escaped(statement), subject.unwrap_or_default()));
        }
        if extremes.tied > 0 {
            self.row(&format!("- {}", (self.texts.tied)(extremes.tied, last)));
        }
    }

    fn next(&mut self, counsel: &Counsel, recommendation: &Recommendation) {
        let (texts, locale) = (self.texts, self.input.locale);
        self.line(&format!("## {}", texts.where_next));
        if let Some(proposal) = Proposal::of(&counsel.advice, self.input.score.level(), self.input.assessment)
        {
            let reasons: Vec<String> = counsel.reasons(&proposal, locale).map(within_sentence).collect();
            let reasons = escaped(&reasons.join(texts.name_separator));
            self.line(&(texts.proposed)(proposal.target, &reasons));
        }
        let is_missing = self.input.assessment.sponsor() == Some(Sponsor::Missing);
        if let Some(words) = counsel.wording.sponsor.as_ref().filter(|_| is_missing) {
            self.line(&format!("> {}", escaped(words.without.in_locale(locale))));
        }
        self.chosen(counsel);
        if !recommendation.repair.is_empty() {
            self.line(&format!("### {}", texts.repair_first));
            self.line(texts.repair_why);
            recommendation.repair.iter().for_each(|ranked| self.action(counsel, ranked));
        }
        if let Some(to) = recommendation.to.filter(|_| !recommendation.next.is_empty()) {
            let is_up = to > self.input.score.level();
            let title = if is_up { texts.actions_up } else { texts.actions_keep };
            self.line(&format!("### {}", title(&self.of_level(to))));
            recommendation.next.iter().for_each(|ranked| self.action(counsel, ranked));
        } else if recommendation.to.is_some() {
            self.line(texts.no_area_in_the_way);
        } else {
            self.line(texts.actions_none);
        }
        if let Some(culture) = &counsel.wording.culture {
            self.line(&escaped(culture.in_locale(locale)));
        }
    }

    fn chosen(&mut self, counsel: &Counsel) {
        let (input, texts) = (self.input, self.texts);
        let chosen: Vec<_> = input.assessment.chosen_actions().collect();
        if chosen.is_empty() {
            return;
        }
        self.line(&format!("### {}", texts.chosen));
        self.text.push('\n');
        for (id, ChosenAction { who, until }) in chosen {
            let name = counsel.action_name(&id, input.locale).map(str::to_owned);
            let name = name.unwrap_or_else(|| format!("{id}. {}", texts.chosen_gone));
            let until = until.map(|day| (input.calendar_day)(input.locale, day));
            let facts = (texts.who_until)(who.as_ref().map(Name::as_str), until.as_deref());
            let facts = facts.map(|facts| format!(" ({})", escaped(&facts))).unwrap_or_default();
            self.row(&format!("- **{}**{facts}", escaped(&name)));
        }
    }

    fn action(&mut self, counsel: &Counsel, ranked: &Ranked) {
        let (input, texts, locale) = (self.input, self.texts, self.input.locale);
        let action = &counsel.advice.actions()[ranked.action];
        let words = &counsel.wording.actions[ranked.action];
        let name = escaped(words.name.in_locale(locale));
        let because = reason(ranked, input.definition, &input.assessment.answers(), locale);
        self.line(&format!("**{name}.** {}", escaped(&because)));
        self.line(&escaped(words.what.in_locale(locale)));
        self.line(&format!("{}: {}", texts.why, escaped(words.why.in_locale(locale))));
        self.line(&format!("{}:", texts.first_week));
        self.text.push('\n');
        for (i, step) in words.first_week.iter().enumerate() {
            self.row(&format!("{}. {}", i + 1, escaped(step.in_locale(locale))));
        }
        let metrics = action.metrics.iter().map(|&metric| &counsel.wording.metrics[metric].name);
        let metrics: Vec<String> =
            metrics.map(|name| escaped(&within_sentence(name.in_locale(locale)))).collect();
        self.line(&format!("{}: {}.", texts.owner, escaped(words.owner.in_locale(locale))));
        if !metrics.is_empty() {
            self.line(&format!("{}: {}.", texts.shown_by, metrics.join(texts.name_separator)));
        }
    }

    fn metrics(&mut self, counsel: &Counsel, recommendation: &Recommendation) {
        let Some(to) = recommendation.to.filter(|&to| !counsel.advice.watched(to).is_empty()) else { return };
        let locale = self.input.locale;
        self.line(&format!("## {}", self.texts.metrics));
        self.text.push('\n');
        for &metric in counsel.advice.watched(to) {
            let words = &counsel.wording.metrics[metric];
            let formula = words.formula.as_ref().map(|formula| escaped(formula.in_locale(locale)));
            let formula = formula.map(|formula| format!(" = {formula}")).unwrap_or_default();
            self.row(&format!("- **{}**{formula}", escaped(words.name.in_locale(locale))));
        }
    }

    /// What was computed, with its day.
    fn kept(&mut self, counsel: &Counsel) {
        let (locale, texts) = (self.input.locale, self.texts);
        let kept: Vec<_> = self.input.assessment.kept_metrics().collect();
        if kept.is_empty() {
            return;
        }
        self.line(&format!("### {}", texts.kept_metrics));
        self.text.push('\n');
        for (id, day, kept) in kept {
            let metric = counsel.advice.metrics().position(|metric| metric.id == id);
            let name = metric.map(|metric| counsel.wording.metrics[metric].name.in_locale(locale).to_owned());
            let name = name.unwrap_or_else(|| format!("{id}. {}", texts.metric_gone));
            let written = kept_value(locale, &kept);
            let day = (self.input.calendar_day)(locale, day);
            self.row(&format!("- **{}**: {written} ({day})", escaped(&name)));
        }
    }

    fn evidence(&mut self, counsel: &Counsel) {
        if counsel.wording.evidence.is_empty() {
            return;
        }
        self.line(&format!("## {}", self.texts.evidence));
        if let Some(note) = &counsel.wording.evidence_note {
            self.line(&escaped(note.in_locale(self.input.locale)));
        }
        self.text.push('\n');
        for words in &counsel.wording.evidence {
            let [text, source] =
                [&words.text, &words.source].map(|text| escaped(text.in_locale(self.input.locale)));
            self.row(&format!("- {text} ({source})"));
        }
    }
}

/// Escapes a text. Characters that are harmless in running text stay, because people also read the report as plain
/// text.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        if matches!(letter, '\\' | '*' | '_' | '`' | '[' | ']' | '<' | '>' | '|' | '#' | '~') {
            escaped.push('\\');
        }
        escaped.push(if letter == '\n' { ' ' } else { letter });
    }
    escaped
}
