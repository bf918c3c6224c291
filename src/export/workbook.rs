//! The questionnaire as a workbook (XLSX) that computes its own result: for companies that do not allow the page, and
//! for meetings. It is made at build time; the page does not contain this code.
//!
//! The formulas compute what `domain/score.rs` computes; `tests/hosts` compares the two in a spreadsheet program.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use crate::domain::instrument::Instrument;
use crate::i18n::texts::offline_forms::Texts;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::questionnaire::wording::Wording;

mod formulas;
mod layout;
mod questionnaire;
mod result;
mod style;

/// What the sheets are made from.
struct Source<'a> {
    instrument: &'a Instrument,
    wording: &'a Wording,
    locale: Locale,
    texts: &'a Texts,
}

/// The workbook of an instrument in one language. The same instrument always gives the same bytes.
///
/// # Errors
/// If a text of the instrument is longer than a cell can hold (32,767 characters), or if memory runs out.
pub fn write(Definition { instrument, wording }: &Definition, locale: Locale) -> Result<Vec<u8>, XlsxError> {
    let texts = Texts::of(locale);
    let source = Source { instrument, wording, locale, texts };
    let mut workbook = Workbook::new();
    // Use a fixed date, so that each build gives the same bytes.
    let created = ExcelDateTime::from_ymd(2026, 1, 1)?;
    let title = wording.title.in_locale(locale);
    workbook.set_properties(
        &DocProperties::new().set_title(title).set_author("Tandem").set_creation_datetime(&created),
    );
    workbook.push_worksheet(questionnaire::sheet(&source)?);
    workbook.push_worksheet(result::sheet(&source)?);
    for (name, cells) in names(&source) {
        workbook.define_name(name, &cells)?;
    }
    workbook.save_to_buffer()
}

/// The named cells, for formulas and other programs.
fn names(Source { instrument, texts, .. }: &Source) -> Vec<(&'static str, String)> {
    let column = |sheet, letter, first: u32, rows: usize| {
        format!("='{sheet}'!${letter}${}:${letter}${}", first + 1, first as usize + rows)
    };
    let rows = result::Rows::of(instrument);
    let value = |row: u32| format!("='{}'!$B${}", texts.result, row + 1);
    let (questionnaire, result) = (texts.questionnaire, texts.result);
    let mut names = vec![
        ("ratings", column(questionnaire, 'C', formulas::FIRST_QUESTION, instrument.questions().len())),
        ("answered", value(rows.answered)),
        ("level", value(rows.level)),
        ("means", column(result, 'B', rows.areas, instrument.areas().len())),
        ("levels", column(result, 'A', rows.levels, instrument.levels().len())),
    ];
    if instrument.rests_on_sum() {
        names.push(("total", value(rows.total)));
    }
    names
}
