//! What leaves a plan as text.

use crate::domain::metric::Unit;
use crate::domain::plan::Plan;
use crate::domain::plan::amount::{Amount, Fraction};
use crate::domain::plan::bet::Bet;
use crate::domain::plan::key_result::{KeyResult, What};
use crate::domain::plan::review::Band;
use crate::domain::plan::week::Week;
use crate::domain::sentence::Sentence;
use crate::export::markdown::escaped;
use crate::i18n::number;
use crate::i18n::texts::numbers::Texts as Numbers;
use crate::i18n::texts::plan::Texts;
use crate::questionnaire::locale::Locale;
use crate::questionnaire::playbook::Playbook;

/// The week of a plan that is written, and in which language.
pub struct WeekInput<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The week.
    pub week: Week,
    /// The metrics and their names.
    pub playbook: &'a Playbook,
    /// The language.
    pub locale: Locale,
    /// Its first and last day in this language.
    pub span: &'a str,
}

/// The most lines: enough for three key results and what runs, and few enough to be read in a chat.
const LINES: usize = 10;

/// An amount in its unit.
pub fn in_unit(unit: Unit, amount: Amount, locale: Locale) -> String {
    (Numbers::of(locale).short)(unit, &number::amount(locale, amount))
}

/// What a key result is called.
pub fn name_of(result: &KeyResult, playbook: &Playbook, locale: Locale) -> String {
    match &result.measure.what {
        What::Own(name) => name.to_string(),
        // A metric that is no longer in the instrument is called by its id.
        What::BuiltIn(id) => match playbook.metric(id) {
            Some((_, words)) => words.name.in_locale(locale).to_owned(),
            None => id.to_string(),
        },
    }
}

/// A week in ten lines at most, for a chat or a mail: where the key results are, what was tested, what is next.
pub fn week_text(input: &WeekInput) -> String {
    let &WeekInput { plan, week, playbook, locale, span } = input;
    let texts = Texts::of(locale);
    let mut lines = vec![(texts.text_head)(week.number(), span)];
    for result in plan.key_results() {
        let last = plan.last_reading(week, &result.id);
        let value =
            last.map_or(texts.text_none.to_owned(), |(_, value)| in_unit(result.measure.unit, value, locale));
        let percent = last.and_then(|(_, value)| result.progress(value, week)).map(Fraction::hundredths);
        let trust = plan.trust(week, &result.id).of_ten();
        lines.push((texts.text_result)(&name_of(&result, playbook, locale), &value, percent, trust));
    }
    let next = plan.bets().into_iter().filter(|bet| bet.week.is_some() && bet.week == week.next());
    let next: Vec<String> =
        next.filter(|bet| !bet.is_archived).map(|bet| (texts.text_next)(bet.change.as_str())).collect();
    let tested = plan.tested(week);
    let room = LINES.saturating_sub(lines.len() + next.len());
    lines.extend(tested.iter().take(room).map(|bet: &Bet| {
        let learned = plan.learned(week, &bet.id);
        let learned = learned.as_ref().map(Sentence::as_str);
        (texts.text_tested)(plan.verdict(week, &bet.id), bet.change.as_str(), learned)
    }));
    lines.extend(next);
    lines.truncate(LINES);
    lines.join("\n")
}

/// A plan that is written as a report.
pub struct PlanInput<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The metrics and their names.
    pub playbook: &'a Playbook,
    /// The language.
    pub locale: Locale,
    /// From when to when, in this language.
    pub span: &'a str,
}

impl PlanInput<'_> {
    fn in_unit(&self, result: &KeyResult, amount: Amount) -> String {
        in_unit(result.measure.unit, amount, self.locale)
    }

    /// The score of a key result with its band, in words.
    pub fn score(&self, result: &KeyResult) -> String {
        let texts = Texts::of(self.locale);
        match self.plan.score(result).map(Fraction::tenths) {
            Some(tenths) => (texts.scored)(tenths, Band::of(tenths), result.strength),
            None => texts.not_scored.to_owned(),
        }
    }

    /// What was promised of a key result, and what was measured.
    pub fn measured(&self, result: &KeyResult) -> String {
        let texts = Texts::of(self.locale);
        let last =
            self.plan.last_reading(Week::LAST, &result.id).map(|(_, value)| self.in_unit(result, value));
        let target = result.target_in(Week::LAST).map(|target| self.in_unit(result, target.value));
        let baseline = self.in_unit(result, result.baseline);
        (texts.promised)(&baseline, &target.unwrap_or_default(), last.as_deref())
    }

    /// What was done: week, verdict, bet and sentence, one line each, of all bets that were started.
    pub fn done(&self) -> Vec<String> {
        let texts = Texts::of(self.locale);
        let bets = self.plan.bets();
        let mut lines = Vec::new();
        for week in Week::all() {
            for bet in bets.iter().filter(|bet| bet.week.is_some_and(|start| start <= week)) {
                let verdict = self.plan.verdict(week, &bet.id);
                let learned = self.plan.learned(week, &bet.id);
                let is_start = bet.week == Some(week);
                if verdict.is_none() && learned.is_none() && !is_start {
                    continue;
                }
                let said =
                    (texts.text_tested)(verdict, bet.change.as_str(), learned.as_ref().map(Sentence::as_str));
                lines.push((texts.in_week)(week.number(), said.trim_start_matches("– ")));
            }
        }
        lines
    }

    /// How many bets of each confidence came true, of those that ended.
    pub fn hits(&self) -> Vec<String> {
        let texts = Texts::of(self.locale);
        let ended = self.plan.hits().into_iter().filter(|hits| hits.ended > 0);
        ended.map(|hits| (texts.hits)(hits.confidence, hits.came_true, hits.ended)).collect()
    }

    /// The whole plan in Markdown.
    pub fn markdown(&self) -> String {
        let texts = Texts::of(self.locale);
        let objective = self.plan.objective().map(|it| it.to_string()).unwrap_or_default();
        let mut blocks = vec![format!("# {}", escaped(&objective)), self.span.to_owned()];
        let sponsor = self.plan.sponsor();
        blocks.extend(sponsor.map(|sponsor| format!("{}: {}", texts.sponsor, escaped(sponsor.as_str()))));
        for (number, result) in (1..).zip(self.plan.key_results()) {
            self.key_result(number, &result, &mut blocks);
        }
        let titled = |title: &str, lines: Vec<String>| {
            let lines: Vec<String> = lines.iter().map(|line| format!("- {}", escaped(line))).collect();
            (!lines.is_empty()).then(|| [format!("## {title}"), lines.join("\n")]).into_iter().flatten()
        };
        blocks.extend(titled(texts.what_we_did, self.done()));
        blocks.extend(titled(texts.hits_title, self.hits()));
        blocks.join("\n\n") + "\n"
    }

    fn key_result(&self, number: usize, result: &KeyResult, blocks: &mut Vec<String>) {
        let texts = Texts::of(self.locale);
        let name = escaped(&name_of(result, self.playbook, self.locale));
        blocks.push(format!("## {}: {name}", (texts.key_result_number)(number)));
        blocks.push(format!("- {}\n- {}", self.measured(result), self.score(result)));
        let row = |week: Week| {
            let value = self.plan.reading(week, &result.id)?;
            Some(format!("\n| {} | {} |", week.number(), self.in_unit(result, value)))
        };
        let rows: String = Week::all().filter_map(row).collect();
        if !rows.is_empty() {
            blocks.push(format!("| {} | {name} |\n|---|---|{rows}", texts.week));
        }
        let backlog = self.plan.backlog(result, Week::LAST);
        let bets: Vec<String> =
            backlog.iter().map(|bet| format!("1. {}", escaped(bet.change.as_str()))).collect();
        if !bets.is_empty() {
            blocks.extend([format!("### {}", texts.open_bets), bets.join("\n")]);
        }
    }
}
