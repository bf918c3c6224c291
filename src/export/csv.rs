//! Assessments of one instrument as a table for a spreadsheet: one row per assessment, with line breaks and quotes as
//! in RFC 4180.
//!
//! The writer is twenty lines; the csv crate would add kilobytes to the page. The tests read its output with that
//! crate.
//!
//! Spreadsheets run a cell that begins like a formula, quoted or not, and a name may come from someone else's file:
//! `=HYPERLINK(…)` would run on the reader's computer. Such a text gets an apostrophe in front, which makes it text.
//! Numbers are computed by this program, so they stay numbers.

use std::fmt::Display;

use std::sync::Arc;

use crate::domain::assessment::Assessment;
use crate::domain::name::Name;
use crate::domain::record::Timestamp;
use crate::domain::scale::Rating;
use crate::domain::score::Score;
use crate::i18n::number;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;

/// The file format that the spreadsheets of a country expect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Comma, decimal point, no byte-order mark: RFC 4180.
    English,
    /// Semicolon, decimal comma, byte-order mark: opens correctly in Polish Excel.
    Polish,
}

impl Dialect {
    fn separator(self) -> char {
        match self {
            Self::English => ',',
            Self::Polish => ';',
        }
    }

    /// The language whose decimal mark is used.
    fn numbers(self) -> Locale {
        match self {
            Self::English => Locale::En,
            Self::Polish => Locale::Pl,
        }
    }
}

/// The words of the header, and for values that an assessment leaves out, in the chosen language.
#[derive(Clone, Copy, Debug)]
pub struct Headings<'a> {
    /// The column of ids.
    pub id: &'a str,
    /// The column of names.
    pub name: &'a str,
    /// The column of sides.
    pub side: &'a str,
    /// The cell for "rather not say".
    pub side_unsaid: &'a str,
    /// The column of days on which assessments began.
    pub begun: &'a str,
    /// The column of days of the result.
    pub finished: &'a str,
    /// The column of levels.
    pub level: &'a str,
    /// The column of sums.
    pub total: &'a str,
    /// The column of the highest possible sum.
    pub most: &'a str,
    /// The text before an area's name in the column of its means: "mean" makes "mean: Dialogue".
    pub mean: &'a str,
}

/// The table of an instrument's assessments; those of other instruments are left out. Words are in `locale`, and `day`
/// formats days.
///
/// There is a column of sides only if the instrument has sides, and of sums only if its levels depend on them. Cells
/// for the score are empty while there are blanks.
pub fn write(
    definition: &Definition,
    locale: Locale,
    assessments: &[&Assessment],
    dialect: Dialect,
    headings: &Headings,
    day: impl Fn(Timestamp) -> String,
) -> String {
    let mut table = Table::new(dialect);
    header(&mut table, definition, locale, headings);
    let own = |assessment: &&&Assessment| assessment.instrument().id() == definition.instrument.id();
    for assessment in assessments.iter().filter(own) {
        row(&mut table, definition, locale, assessment, headings, &day);
    }
    table.written
}

fn header(
    table: &mut Table,
    Definition { instrument, wording }: &Definition,
    locale: Locale,
    words: &Headings,
) {
    table.text(words.id);
    table.text(words.name);
    if !instrument.sides().is_empty() {
        table.text(words.side);
    }
    table.text(words.begun);
    table.text(words.finished);
    table.text(words.level);
    if instrument.rests_on_sum() {
        table.text(words.total);
        table.text(words.most);
    }
    for area in &wording.areas {
        table.text(&format!("{}: {}", words.mean, area.in_locale(locale)));
    }
    for question in instrument.questions() {
        let short = wording.items[question.item].short.in_locale(locale);
        table.text(&wording.for_subject(short, question.subject, locale));
    }
    table.end_row();
}

fn row(
    table: &mut Table,
    Definition { instrument, wording }: &Definition,
    locale: Locale,
    assessment: &Assessment,
    words: &Headings,
    day: impl Fn(Timestamp) -> String,
) {
    // A result of an earlier structure uses the columns of this one: ratings by statement, without a level or means,
    // which this structure would compute differently.
    let answers = assessment.answers_to(instrument);
    let is_own = Arc::ptr_eq(assessment.instrument(), instrument);
    let score = Score::of(instrument, &answers).filter(|_| is_own);
    table.text(assessment.id().as_str());
    table.text(assessment.name().map_or("", Name::as_str));
    if !instrument.sides().is_empty() {
        let side = assessment.side().and_then(|side| instrument.side(side.as_str()));
        table.text(side.map_or(words.side_unsaid, |side| wording.sides[side].in_locale(locale)));
    }
    table.text(&day(assessment.started()));
    table.text(&assessment.finished().map(day).unwrap_or_default());
    table.text(score.as_ref().map_or("", |score| wording.levels[score.level()].name.in_locale(locale)));
    if instrument.rests_on_sum() {
        table.number(score.as_ref().map(Score::total));
        table.number(Some(instrument.max_total()));
    }
    for area in instrument.areas().positions() {
        let mean = score.as_ref().map(|score| score.areas()[area].value());
        table.number(mean.map(|mean| number::value(table.dialect.numbers(), mean)));
    }
    for question in instrument.questions().positions() {
        table.number(answers.rating(question).map(Rating::value));
    }
    table.end_row();
}

struct Table {
    dialect: Dialect,
    written: String,
    begins_row: bool,
}

impl Table {
    fn new(dialect: Dialect) -> Self {
        let mark = match dialect {
            Dialect::English => "",
            Dialect::Polish => "\u{feff}",
        };
        Self { dialect, written: mark.to_owned(), begins_row: true }
    }

    fn text(&mut self, text: &str) {
        let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
        let text = format!("{}{text}", if formula { "'" } else { "" });
        let quoted =
            text.contains([',', ';', '"', '\r', '\n']) || text.starts_with(' ') || text.ends_with(' ');
        if quoted {
            self.cell(&format!("\"{}\"", text.replace('"', "\"\"")));
        } else {
            self.cell(&text);
        }
    }

    /// An empty cell if there is no value.
    fn number(&mut self, number: Option<impl Display>) {
        self.cell(&number.map(|number| number.to_string()).unwrap_or_default());
    }

    fn cell(&mut self, cell: &str) {
        if !self.begins_row {
            self.written.push(self.dialect.separator());
        }
        self.written.push_str(cell);
        self.begins_row = false;
    }

    fn end_row(&mut self) {
        self.written.push_str("\r\n");
        self.begins_row = true;
    }
}
