//! What leaves a plan as text.

use crate::domain::plan::Plan;
use crate::domain::plan::amount::Fraction;
use crate::domain::plan::bet::Bet;
use crate::domain::plan::key_result::{KeyResult, What};
use crate::domain::plan::week::Week;
use crate::domain::sentence::Sentence;
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
        let value = last.map_or(texts.text_none.to_owned(), |(_, value)| {
            (Numbers::of(locale).quantity)(result.measure.unit, &number::amount(locale, value))
        });
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
