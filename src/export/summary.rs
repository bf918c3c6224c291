//! A result in a dozen lines, to send in a message: as plain text, and as HTML for programs that paste it with its form.

use crate::codec::html::escaped;
use crate::domain::assessment::attached::ChosenAction;
use crate::domain::index::{AreaIx, QuestionIx};
use crate::domain::name::Name;
use crate::domain::report::Extremes;
use crate::domain::scale::Rating;
use crate::export::report::ReportInput;
use crate::i18n::number;
use crate::i18n::texts::advice::Texts;

/// The same summary in two forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The title, a line of its own in both forms.
    pub title: String,
    /// Plain text.
    pub plain: String,
    /// HTML. Every word that people wrote is escaped.
    pub html: String,
}

/// Sums up a result. `address` leads to the questionnaire.
pub fn summary(input: &ReportInput, address: &str) -> Summary {
    let (texts, locale) = (Texts::of(input.locale), input.locale);
    let (instrument, wording) = (&input.definition.instrument, &input.definition.wording);
    let level = input.score.level();
    let level_name = wording.levels[level].name.in_locale(locale);
    let mut lines = vec![(texts.report_level)(level_name, level.number(), instrument.levels().len())];
    if instrument.rests_on_sum() {
        lines.push((texts.report_sum)(input.score.total(), instrument.max_total()));
    }
    let side = input.assessment.side().and_then(|side| instrument.side(side.as_str()));
    lines.extend(side.map(|side| (texts.report_side)(wording.sides[side].in_locale(locale))));
    let area = |area: AreaIx| {
        let value = number::value(locale, input.score.areas()[area].value());
        format!("{} {value}", wording.areas[area].in_locale(locale))
    };
    lines.push(line(texts, texts.report_by_area, input.score.areas().positions().map(area)));
    for (title, extremes) in
        [(texts.weakest, &input.report.weakest), (texts.strongest, &input.report.strongest)]
    {
        if !extremes.named.is_empty() {
            lines.push(line(texts, title(extremes.is_relative), named(input, extremes)));
        }
    }
    lines.extend(actions(input, texts));
    let title = format!("{}, {}", wording.title.in_locale(locale), input.day);
    let items: Vec<String> = lines.iter().map(|line| format!("<li>{}</li>", escaped(line))).collect();
    let plain: Vec<String> = lines.iter().map(|line| format!("– {line}")).collect();
    let (made, link) = (texts.report_made, escaped(address));
    Summary {
        plain: format!("{title}\n\n{}\n\n{made}\n{address}\n", plain.join("\n")),
        html: format!(
            "<p><strong>{}</strong></p><ul>{}</ul><p>{}<br><a href=\"{link}\">{link}</a></p>",
            escaped(&title),
            items.concat(),
            escaped(made),
        ),
        title,
    }
}

fn line(texts: &Texts, title: &str, facts: impl Iterator<Item = String>) -> String {
    format!("{title}: {}", facts.collect::<Vec<_>>().join(texts.name_separator))
}

fn named<'a>(input: &'a ReportInput, extremes: &'a Extremes) -> impl Iterator<Item = String> + 'a {
    extremes.named.iter().map(|&position: &QuestionIx| {
        let question = input.definition.instrument.questions()[position];
        let rating = input.assessment.answers().rating(position).map_or(0, Rating::value);
        let short = input.definition.wording.items[question.item].short.in_locale(input.locale);
        format!("{} ({rating})", input.definition.wording.for_subject(short, question.subject, input.locale))
    })
}

/// The chosen actions, with who does them and by when; if none is chosen, the first one that is recommended.
fn actions(input: &ReportInput, texts: &Texts) -> Option<String> {
    let (counsel, recommendation) = input.advice?;
    let chosen: Vec<String> = (input.assessment.chosen_actions())
        .map(|(id, ChosenAction { who, until })| {
            let name = counsel.action_name(&id, input.locale).unwrap_or(id.as_str()).to_owned();
            let until = until.map(|day| (input.calendar_day)(input.locale, day));
            let facts = (texts.who_until)(who.as_ref().map(Name::as_str), until.as_deref());
            facts.map_or_else(|| name.clone(), |facts| format!("{name} ({facts})"))
        })
        .collect();
    if !chosen.is_empty() {
        return Some(line(texts, texts.chosen, chosen.into_iter()));
    }
    let first = recommendation.repair.iter().chain(&recommendation.next).next()?;
    let name = counsel.wording.actions[first.action].name.in_locale(input.locale);
    Some(line(texts, texts.first_action, [name.to_owned()].into_iter()))
}
