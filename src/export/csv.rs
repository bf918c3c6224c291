//! Assessments of one instrument as a table for a spreadsheet: one row per assessment.

use std::sync::Arc;

use crate::domain::assessment::Assessment;
use crate::domain::name::Name;
use crate::domain::record::Timestamp;
use crate::domain::scale::Rating;
use crate::domain::score::Score;
use crate::export::spreadsheet::{Dialect, Table};
use crate::i18n::number;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;

/// The words of the header, and for values that an assessment leaves out, in the chosen language.
#[derive(Clone, Copy, Debug)]
pub struct Headings<'a> {
    /// The column of ids.
    pub id: &'a str,
    /// The column of names.
    pub name: &'a str,
    /// The column of clients.
    pub client: &'a str,
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

/// How a table writes what an assessment does not say itself.
pub struct Written<'a> {
    /// The words.
    pub headings: &'a Headings<'a>,
    /// The day of a time.
    pub day: &'a dyn Fn(Timestamp) -> String,
    /// The name of the client that an assessment is about.
    pub client: &'a dyn Fn(&Assessment) -> Option<Name>,
}

/// The table of an instrument's assessments; those of other instruments are left out. Words are in `locale`.
///
/// There is a column of clients only if an assessment is about one, of sides only if the instrument has sides, and of sums only
/// if its levels depend on them. Cells for the score are empty while there are blanks.
pub fn write(
    definition: &Definition,
    locale: Locale,
    assessments: &[&Assessment],
    dialect: Dialect,
    written: &Written,
) -> String {
    let own = |assessment: &&Assessment| assessment.instrument().id() == definition.instrument.id();
    let assessments: Vec<&Assessment> = assessments.iter().copied().filter(own).collect();
    let has_clients = assessments.iter().any(|assessment| assessment.account().is_some());
    let mut table = Table::new(dialect);
    header(&mut table, definition, locale, written.headings, has_clients);
    for assessment in assessments {
        row(&mut table, definition, locale, assessment, written, has_clients);
    }
    table.written()
}

fn header(
    table: &mut Table,
    Definition { instrument, wording }: &Definition,
    locale: Locale,
    words: &Headings,
    has_clients: bool,
) {
    table.text(words.id);
    table.text(words.name);
    if has_clients {
        table.text(words.client);
    }
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
    Written { headings: words, day, client }: &Written,
    has_clients: bool,
) {
    // A result of an earlier structure uses the columns of this one: ratings by statement, without a level or means,
    // which this structure would compute differently.
    let answers = assessment.answers_to(instrument);
    let is_own = Arc::ptr_eq(assessment.instrument(), instrument);
    let score = Score::of(instrument, &answers).filter(|_| is_own);
    table.text(assessment.id().as_str());
    table.text(assessment.name().map_or("", Name::as_str));
    if has_clients {
        table.text(client(assessment).as_ref().map_or("", Name::as_str));
    }
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
        table.number(mean.map(|mean| number::value(table.numbers(), mean)));
    }
    for question in instrument.questions().positions() {
        table.number(answers.rating(question).map(Rating::value));
    }
    table.end_row();
}
