//! The formulas. Cells that other formulas need have names, the same in every language: `ratings`, `answered`,
//! `total`, `level`, and the ranges `means` and `levels`.
//!
//! A workbook has no type for "complete answers", so every formula that needs them checks `answered` first. Only a
//! whole number on the scale counts as answered: a blank, a text and a 6 out of 5 are all missing.

use crate::domain::index::{AreaIx, QuestionIx, SubjectIx};
use crate::domain::instrument::{Gate, Instrument, Level};
use crate::i18n::texts::offline_forms::Texts;

/// The column of the ratings.
pub(super) const RATING_COLUMN: u16 = 2;
/// The row of the first question; each question has one.
pub(super) const FIRST_QUESTION: u32 = 4;

/// Writes the formulas for an instrument.
pub(super) struct Formulas<'a> {
    instrument: &'a Instrument,
    texts: &'a Texts,
}

impl<'a> Formulas<'a> {
    pub(super) fn new(instrument: &'a Instrument, texts: &'a Texts) -> Self {
        Self { instrument, texts }
    }

    /// The number of rated questions.
    pub(super) fn answered(&self) -> String {
        // A text "3" does not match a number, but some programs convert it, so check ISNUMBER for both.
        format!("SUMPRODUCT(ISNUMBER(ratings)*ISNUMBER({}))", self.position_of("ratings"))
    }

    /// The label of a question's rating, or a note that there is none.
    pub(super) fn in_words(&self, question: QuestionIx, labels: &[&str]) -> String {
        let cell = rating(question);
        let labels: Vec<String> = labels.iter().map(|label| literal(label)).collect();
        format!(
            "IF(ISBLANK({cell}),\"\",IF(ISNUMBER({}),CHOOSE({cell},{}),{}))",
            self.position_of(&cell),
            labels.join(","),
            literal(&(self.texts.off_scale)(self.instrument.scale().points())),
        )
    }

    /// How many ratings are missing, or else where to find the result.
    pub(super) fn progress(&self) -> String {
        self.once_complete(&self.missing(), &literal(self.texts.see_result))
    }

    /// The sum of ratings.
    pub(super) fn total(&self) -> String {
        self.once_complete(&self.missing(), "SUM(ratings)")
    }

    /// The name of the level: the highest whose gates all hold.
    pub(super) fn level(&self) -> String {
        let levels = self.instrument.levels().enumerated().skip(1);
        let position = levels.fold("1".to_owned(), |lower, (i, level)| {
            format!("IF({},{},{lower})", self.holds(level), i.number())
        });
        self.once_complete(&self.missing(), &format!("INDEX(levels,{position})"))
    }

    /// An area's value, cut to two decimals as everywhere in Tandem; `blank` if there is none yet.
    pub(super) fn mean(&self, area: AreaIx, blank: &str) -> String {
        self.once_complete(&literal(blank), &format!("INT({})/100", self.area(area, "100*")))
    }

    fn once_complete(&self, before: &str, after: &str) -> String {
        format!("IF(answered<{},{before},{after})", self.instrument.questions().len())
    }

    /// A text with the number of missing ratings.
    fn missing(&self) -> String {
        let count = format!("\"&({}-answered)&\"", self.instrument.questions().len());
        format!("\"{}\"", (self.texts.missing)(&count))
    }

    fn holds(&self, level: &Level) -> String {
        let gates: Vec<String> = level.gates.iter().flat_map(|gate| self.gate(gate)).collect();
        of_all("AND", &gates)
    }

    /// The conditions of a gate. A mean of means may be off in the last bit, so a shortfall of less than a billionth
    /// does not count.
    fn gate(&self, gate: &Gate) -> Vec<String> {
        match gate {
            Gate::Sum { least } => vec![format!("total>={least}")],
            Gate::Mean { areas, least } => {
                let values: Vec<String> = areas.iter().map(|&area| self.area(area, "")).collect();
                vec![format!("ROUND(AVERAGE({})-{least},9)>=0", values.join(","))]
            }
            Gate::Each { areas, least } => {
                areas.iter().map(|&area| format!("ROUND({}-{least},9)>=0", self.area(area, ""))).collect()
            }
        }
    }

    /// An area's value: the mean of its weaker subject. It is multiplied by `times` before it is divided, so that the
    /// factor costs no precision.
    fn area(&self, area: AreaIx, times: &str) -> String {
        let mean = |&subject: &SubjectIx| {
            let questions = self.instrument.questions().enumerated();
            let cells: Vec<String> = questions
                .filter(|(_, q)| q.subject == subject && self.instrument.items()[q.item].area == area)
                .map(|(i, _)| format!("'{}'!{}", self.texts.questionnaire, rating(i)))
                .collect();
            format!("{times}SUM({})/{}", cells.join(","), cells.len())
        };
        let means: Vec<String> = self.instrument.areas()[area].subjects.iter().map(mean).collect();
        of_all("MIN", &means)
    }

    /// The position of a rating on the scale; an error if it is not on it.
    fn position_of(&self, rating: &str) -> String {
        let points: Vec<String> =
            self.instrument.scale().ratings().map(|rating| rating.value().to_string()).collect();
        format!("MATCH({rating},{{{}}},0)", points.join(","))
    }
}

/// Applies a function to several values; a single value is returned as it is.
fn of_all(function: &str, values: &[String]) -> String {
    if let [value] = values { value.clone() } else { format!("{function}({})", values.join(",")) }
}

/// The cell of a question's rating in its sheet.
fn rating(question: QuestionIx) -> String {
    format!("$C${}", FIRST_QUESTION as usize + question.number())
}

/// A text in a formula, in pieces because a literal may have at most 255 characters.
fn literal(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let piece = |piece: &[char]| format!("\"{}\"", piece.iter().collect::<String>().replace('"', "\"\""));
    letters.chunks(100).map(piece).collect::<Vec<String>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::instrument::read;
    use crate::questionnaire::definition::Definition;
    use crate::questionnaire::locale::Locale;

    fn ours() -> Definition {
        read(include_str!("../../../public/instruments/marketing-sales.json")).unwrap()
    }

    fn ferry() -> Definition {
        read(include_str!("../../../tests/fixtures/instruments/two-subjects-weaker-counts.json")).unwrap()
    }

    #[test]
    fn nothing_is_computed_before_every_statement_is_rated() {
        let ours = ours();
        let formulas = Formulas::new(&ours.instrument, Texts::of(Locale::En));
        let missing = "\"Rate every statement (missing: \"&(20-answered)&\")\"";
        assert_eq!(formulas.total(), format!("IF(answered<20,{missing},SUM(ratings))"));
        assert!(formulas.level().starts_with(&format!("IF(answered<20,{missing},")));
        assert!(formulas.mean(0.into(), "–").starts_with("IF(answered<20,\"–\","));
    }

    #[test]
    fn the_level_is_the_highest_whose_gates_hold() {
        let ours = ours();
        let level = Formulas::new(&ours.instrument, Texts::of(Locale::En)).level();
        assert!(
            level.ends_with("INDEX(levels,IF(total>=80,4,IF(total>=60,3,IF(total>=40,2,1)))))"),
            "{level}"
        );
    }

    #[test]
    fn an_area_counts_with_its_weaker_subject() {
        let ferry = ferry();
        let formulas = Formulas::new(&ferry.instrument, Texts::of(Locale::En));
        // It has two statements, each rated first for the crew and then for the port.
        let weaker = "MIN(SUM('Questionnaire'!$C$5,'Questionnaire'!$C$7)/2,\
                      SUM('Questionnaire'!$C$6,'Questionnaire'!$C$8)/2)";
        assert_eq!(formulas.area(0.into(), ""), weaker);
        assert!(formulas.level().contains(&format!("ROUND({weaker}-2,9)>=0")));
    }

    #[test]
    fn a_long_text_is_put_together_from_pieces() {
        assert_eq!(literal("a \"b\""), "\"a \"\"b\"\"\"");
        assert_eq!(literal(&"x".repeat(101)), format!("\"{}\"&\"x\"", "x".repeat(100)));
    }
}
