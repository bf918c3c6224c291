//! The questionnaire on paper: a self-contained HTML file to download, open and print. It is made at build time; the
//! page does not contain this code.

use crate::codec::html::escaped;
use crate::domain::index::{ItemIx, LevelIx};
use crate::domain::instrument::{Gate, Instrument};
use crate::i18n::number;
use crate::i18n::texts::offline_forms::Texts;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::questionnaire::text::Text;
use crate::questionnaire::wording::Wording;

/// Twenty statements fit on one sheet of A4. The fonts have the same widths on every system, so they always do.
const STYLE: &str = r#"body{max-width:46em;margin:1.5em auto;padding:0 1em;font:11pt/1.35 Arial,Helvetica,"Liberation Sans",sans-serif}
h1{font-size:1.4em;margin:0 0 .4em}table{border-collapse:collapse;width:100%}
td,th{padding:.32em .3em;border-bottom:1px solid #999;vertical-align:top;text-align:start;font-weight:400}
td:not(:nth-child(2)),thead th:not(:nth-child(2)){white-space:nowrap;text-align:center;padding-inline:.5em}
.means{width:auto}.means thead th:first-child{text-align:start;padding-inline:.3em}
.legend,.source{font-size:.85em}tr{break-inside:avoid}@page{margin:11mm 14mm}
@media print{body{max-width:none;margin:0;padding:0;font-size:9.5pt;line-height:1.3}p,ul{margin:.6em 0}}"#;

/// A blank to write a number on.
const LINE: &str = "________";

/// The questionnaire of an instrument in one language.
pub fn write(Definition { instrument, wording }: &Definition, locale: Locale) -> String {
    let paper = Paper { instrument, wording, locale, texts: Texts::of(locale) };
    let title = paper.words(&wording.title);
    let parts = [
        format!("<h1>{title}</h1>\n"),
        paragraph(&paper.words(&wording.intro)),
        paragraph(&(paper.texts.mark_one)(instrument.scale().points())),
        paper.legend(),
        paper.statements(),
        paper.result(),
        paragraph(paper.texts.unanswered),
        paper.source(),
    ];
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title} – Tandem</title><style>{STYLE}</style></head>\n<body>\n{}</body>\n</html>\n",
        locale.tag(),
        parts.concat(),
    )
}

struct Paper<'a> {
    instrument: &'a Instrument,
    wording: &'a Wording,
    locale: Locale,
    texts: &'a Texts,
}

impl Paper<'_> {
    fn words(&self, text: &Text) -> String {
        escaped(text.in_locale(self.locale))
    }

    /// The meaning of each point of the scale.
    fn legend(&self) -> String {
        let points = (1..).zip(&self.wording.points);
        let points: Vec<String> =
            points.map(|(point, label)| format!("{point}\u{a0}– {}", self.words(label))).collect();
        format!("<p class=\"legend\">{}</p>\n", points.join("; "))
    }

    /// A row for each question, with the points of the scale to choose from.
    fn statements(&self) -> String {
        let points = |open: &str, close: &str| -> String {
            let ratings = self.instrument.scale().ratings();
            joined(ratings.map(|rating| format!("{open}{}{close}", rating.value())))
        };
        let rows = joined(self.instrument.questions().iter().map(|&question| {
            let number = question.item.number();
            let statement = escaped(&self.wording.question(question, self.locale));
            let points = points("<td>", "</td>");
            format!("<tr><td>{number}</td><th scope=\"row\">{statement}</th>{points}</tr>\n")
        }));
        let head = format!(
            "<td></td><th scope=\"col\">{}</th>{}",
            self.texts.statement,
            points("<th scope=\"col\">", "</th>")
        );
        table("<table>", &head, &rows)
    }

    /// How ratings lead to a level.
    fn result(&self) -> String {
        let texts = self.texts;
        let sum = || format!("<p>{}: {LINE}</p>\n", texts.sum);
        let name =
            |level: LevelIx| format!("<strong>{}</strong>", self.words(&self.wording.levels[level].name));
        if let Some(bands) = self.instrument.bands() {
            let bands = bands.enumerated();
            let levels = bands.map(|(level, (from, to))| format!("{from}–{to}: {}", name(level)));
            return sum() + &paragraph(texts.add_up) + &list(levels);
        }
        let levels = self.instrument.levels().positions();
        let levels = levels.map(|level| format!("{} – {}", name(level), self.conditions(level)));
        let sum = if self.instrument.rests_on_sum() { sum() } else { String::new() };
        sum + &self.means() + &paragraph(texts.highest_level) + &list(levels)
    }

    /// Which statements give the mean of an area: one row for each of its subjects.
    fn means(&self) -> String {
        let texts = self.texts;
        let areas = self.instrument.areas().enumerated();
        let parts =
            areas.flat_map(|(position, area)| area.subjects.iter().map(move |&subject| (position, subject)));
        let rows = joined(parts.map(|(area, subject)| {
            let is_own = |item: ItemIx| self.instrument.items()[item].area == area;
            let numbers: Vec<String> = (self.instrument.questions().iter())
                .filter(|question| question.subject == subject && is_own(question.item))
                .map(|question| question.item.number().to_string())
                .collect();
            let (name, numbers) = (self.wording.areas[area].in_locale(self.locale), numbers.join(", "));
            let name = escaped(&self.wording.for_subject(name, subject, self.locale));
            format!("<tr><th scope=\"row\">{name}</th><td>{numbers}</td><td>{LINE}</td></tr>\n")
        }));
        let head =
            [texts.area, texts.statements, texts.mean].map(|head| format!("<th scope=\"col\">{head}</th>"));
        let has_several = self.instrument.areas().iter().any(|area| area.subjects.len() > 1);
        let weaker_counts = if has_several { paragraph(texts.weaker_counts) } else { String::new() };
        paragraph(texts.work_out) + &table("<table class=\"means\">", &head.concat(), &rows) + &weaker_counts
    }

    /// The conditions of a level.
    fn conditions(&self, level: LevelIx) -> String {
        let gates = &self.instrument.levels()[level].gates;
        if gates.is_empty() {
            return self.texts.otherwise.to_owned();
        }
        gates.iter().map(|gate| self.condition(gate)).collect::<Vec<_>>().join("; ")
    }

    fn condition(&self, gate: &Gate) -> String {
        let texts = self.texts;
        let (areas, least, of_several) = match gate {
            Gate::Sum { least } => return (texts.sum_at_least)(*least),
            Gate::Mean { areas, least } => (areas, least, texts.mean_at_least),
            Gate::Each { areas, least } => (areas, least, texts.each_at_least),
        };
        let least = number::short(self.locale, *least);
        let names: Vec<String> = areas.iter().map(|&area| self.words(&self.wording.areas[area])).collect();
        match names.as_slice() {
            [name] => (texts.at_least)(name, &least),
            names if names.len() == self.instrument.areas().len() => of_several(texts.all_areas, &least),
            names => of_several(&names.join(", "), &least),
        }
    }

    /// The source of the statements, if it is known.
    fn source(&self) -> String {
        let source = self.texts.source(self.instrument.id());
        source.map(|source| format!("<p class=\"source\">{source}</p>\n")).unwrap_or_default()
    }
}

fn paragraph(html: &str) -> String {
    format!("<p>{html}</p>\n")
}

fn list(entries: impl Iterator<Item = String>) -> String {
    format!("<ul>{}</ul>\n", joined(entries.map(|entry| format!("<li>{entry}</li>"))))
}

fn joined(pieces: impl Iterator<Item = String>) -> String {
    pieces.collect::<Vec<_>>().concat()
}

fn table(open: &str, head: &str, rows: &str) -> String {
    format!("{open}\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n")
}
