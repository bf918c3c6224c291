//! The first sheet: the statements and the cells for ratings.

use rust_xlsxwriter::{DataValidation, Worksheet, XlsxError};

use super::formulas::{FIRST_QUESTION, Formulas, RATING_COLUMN};
use super::layout::{self, Column, computed, count, ending, wrapped};
use super::{Source, style};

const NUMBER: Column = Column(0, 5);
const STATEMENT: Column = Column(1, 70);
const RATING: Column = Column(RATING_COLUMN, 9);
const IN_WORDS: Column = Column(3, 26);
const HEADER: u32 = FIRST_QUESTION - 1;

pub(super) fn sheet(source: &Source) -> Result<Worksheet, XlsxError> {
    let Source { instrument, wording, locale, texts } = source;
    let mut sheet = layout::sheet(texts.questionnaire, &[NUMBER, STATEMENT, RATING, IN_WORDS])?;
    let labels: Vec<&str> = wording.points.iter().map(|point| point.in_locale(*locale)).collect();
    // Keep a point and its label on one line.
    let whole = |(i, label): (u32, &&str)| format!("{i} – {label}").replace(' ', "\u{a0}");
    let scale: Vec<String> = (1..).zip(&labels).map(whole).collect();
    let how = (texts.how)(instrument.scale().points());
    sheet.write_with_format(0, NUMBER.0, wording.title.in_locale(*locale), &style::title())?;
    let intro = format!("{} {how}", wording.intro.in_locale(*locale));
    wrapped(&mut sheet, 1, STATEMENT, &intro, &style::text())?;
    wrapped(&mut sheet, 2, STATEMENT, &scale.join("; "), &style::text())?;
    statements(&mut sheet, source, &labels)?;
    let end = FIRST_QUESTION + count(instrument.questions().len());
    sheet.add_data_validation(FIRST_QUESTION, RATING.0, end - 1, RATING.0, &ratings(source)?)?;
    sheet.set_selection(FIRST_QUESTION, RATING.0, FIRST_QUESTION, RATING.0)?;
    let missing = (texts.missing)(&instrument.questions().len().to_string());
    let progress = computed(&Formulas::new(instrument, texts).progress(), &missing);
    sheet.write_formula_with_format(end + 1, STATEMENT.0, progress, &style::outcome("General"))?;
    ending(&mut sheet, end + 3, STATEMENT, source)?;
    Ok(sheet)
}

fn statements(sheet: &mut Worksheet, source: &Source, labels: &[&str]) -> Result<(), XlsxError> {
    let Source { instrument, texts, .. } = source;
    let formulas = Formulas::new(instrument, texts);
    let heads = [(NUMBER, texts.number), (RATING, texts.rating)];
    for (column, head) in heads {
        sheet.write_with_format(HEADER, column.0, head, &style::centred(style::header()))?;
    }
    sheet.write_with_format(HEADER, STATEMENT.0, texts.statement, &style::header())?;
    sheet.write_with_format(HEADER, IN_WORDS.0, texts.in_words, &style::header().set_indent(1))?;
    sheet.set_freeze_panes(FIRST_QUESTION, 0)?;
    sheet.set_repeat_rows(HEADER, HEADER)?;
    let longest = labels.iter().max_by_key(|label| label.chars().count()).copied().unwrap_or_default();
    for (row, (i, question)) in (FIRST_QUESTION..).zip(instrument.questions().enumerated()) {
        let statement = source.wording.question(*question, source.locale);
        let in_words = computed(&formulas.in_words(i, labels), "");
        sheet.set_row_height(row, layout::height(&[(&statement, STATEMENT), (longest, IN_WORDS)]))?;
        sheet.write_with_format(row, NUMBER.0, count(question.item.number()), &style::number("0"))?;
        sheet.write_with_format(row, STATEMENT.0, statement, &style::cell())?;
        sheet.write_blank(row, RATING.0, &style::rating())?;
        sheet.write_formula_with_format(row, IN_WORDS.0, in_words, &style::cell().set_indent(1))?;
    }
    Ok(())
}

/// A list to choose from, which phones show too. A typed number must be on the list. The cells have no prompt: twenty
/// pop-ups would hide the statements.
fn ratings(Source { instrument, texts, .. }: &Source) -> Result<DataValidation, XlsxError> {
    let values: Vec<String> = instrument.scale().ratings().map(|rating| rating.value().to_string()).collect();
    DataValidation::new()
        .allow_list_strings(&values)?
        .set_error_title(texts.refused)?
        .set_error_message((texts.refused_how)(instrument.scale().points()))
}
