//! Two people side by side as a report in Markdown.

use crate::domain::index::QuestionIx;
use crate::domain::team::pair::Pair;
use crate::domain::team::statistics::Gap;
use crate::export::markdown::escaped;
use crate::i18n::number;
use crate::i18n::texts::team::Texts;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::questionnaire::wording::Talk;

/// What the report contains.
#[derive(Clone, Copy)]
pub struct PairInput<'a> {
    /// The questionnaire.
    pub definition: &'a Definition,
    /// Both people's answers.
    pub pair: &'a Pair,
    /// The questions for a talk.
    pub talk: &'a Talk,
    /// The language.
    pub locale: Locale,
    /// What the pair is called.
    pub title: &'a str,
    /// The day on which it was made.
    pub day: &'a str,
    /// What the two are called, oneself first.
    pub people: [&'a str; 2],
}

/// Writes the report. Every word that people wrote is escaped, so that it is never markup.
pub fn write(input: &PairInput) -> String {
    let (texts, pair) = (Texts::of(input.locale), input.pair);
    let mut lines = vec![format!("# {}", escaped(input.title)), String::new()];
    for (who, person) in input.people.into_iter().zip([&pair.own, &pair.other]) {
        let standing = texts.standing(input.definition, &person.score, input.locale);
        lines.push(format!("- **{}:** {}", escaped(who), escaped(&standing)));
    }
    lines.extend([String::new(), texts.two_views.to_owned(), String::new()]);
    lines.extend([format!("## {}", texts.by_area), String::new()]);
    lines.extend(head(input, texts.area));
    for (area, (own, other)) in pair.areas() {
        let values = [number::value(input.locale, own), number::value(input.locale, other)].join(" | ");
        let name = escaped(input.definition.wording.areas[area].in_locale(input.locale));
        lines.push(format!("| {name} | {values} | {} |", (texts.gap_words)(Gap::of(own, other).size())));
    }
    let (first, others) = pair.to_talk_about();
    lines.extend([String::new(), format!("## {}", texts.differences), String::new()]);
    if first.is_empty() {
        lines.push(texts.no_differences.to_owned());
    }
    for (number, &question) in (1..).zip(first.iter().chain(&others)) {
        let asked = input.definition.instrument.questions()[question];
        let statement = escaped(&input.definition.wording.question(asked, input.locale));
        lines.push(format!("{number}. {statement} {}", ratings(input, question)));
        if let Some(talk) = input.talk.get(asked.item).and_then(Option::as_ref) {
            lines.push(format!("   {}", escaped(talk.in_locale(input.locale))));
        }
    }
    lines.extend([String::new(), format!("## {}", texts.both_weak), String::new()]);
    let weak = pair.weak_for_both();
    if weak.is_empty() {
        lines.push(texts.none_weak.to_owned());
    }
    for question in weak {
        let name = escaped(&input.definition.short(question, input.locale));
        lines.push(format!("- {name} {}", ratings(input, question)));
    }
    lines.extend([
        String::new(),
        "---".to_owned(),
        String::new(),
        (texts.pair_made)(input.day),
        String::new(),
    ]);
    lines.join("\n")
}

fn head(input: &PairInput, what: &str) -> [String; 2] {
    let texts = Texts::of(input.locale);
    let [own, other] = input.people.map(escaped);
    [format!("| {what} | {own} | {other} | {} |", texts.difference), "|---|---:|---:|---|".to_owned()]
}

fn ratings(input: &PairInput, question: QuestionIx) -> String {
    let [own, other] = [&input.pair.own, &input.pair.other].map(|person| person.ratings[question].value());
    let [me, you] = input.people.map(escaped);
    format!("({me}: {own}, {you}: {other})")
}
