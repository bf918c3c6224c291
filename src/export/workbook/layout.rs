//! The layout that both sheets share: size, columns, row heights, protection, and the texts at the end.

use rust_xlsxwriter::{Format, Formula, ProtectionOptions, Worksheet, XlsxError};

use super::{Source, style};

/// A column: its position, and its width in digits.
#[derive(Clone, Copy)]
pub(super) struct Column(pub(super) u16, pub(super) u16);

/// A sheet of A4 that prints one page wide. It is protected except for the cells to fill in.
pub(super) fn sheet(name: &str, columns: &[Column]) -> Result<Worksheet, XlsxError> {
    const A4: u8 = 9;
    let mut sheet = Worksheet::new();
    sheet.set_name(name)?;
    sheet.set_paper_size(A4).set_print_fit_to_pages(1, 0).set_margins(0.5, 0.5, 0.6, 0.6, 0.3, 0.3);
    sheet.set_footer("&C&P/&N").set_screen_gridlines(false).set_formula_result_default("");
    let widths = ProtectionOptions { format_columns: true, format_rows: true, ..ProtectionOptions::new() };
    sheet.protect_with_options(&widths);
    for &Column(column, width) in columns {
        sheet.set_column_width(column, width)?;
    }
    Ok(sheet)
}

/// Writes a text in a row that is high enough for it, since not every program adjusts the height.
pub(super) fn wrapped(
    sheet: &mut Worksheet,
    row: u32,
    column: Column,
    text: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    sheet.set_row_height(row, height(&[(text, column)]))?;
    sheet.write_with_format(row, column.0, text, format)?;
    Ok(())
}

/// The height, in points, of a row with these texts. A column's width counts digits. Letters are a fifth narrower even
/// in wide fonts; half of that is reserved for words that wrap.
pub(super) fn height(texts: &[(&str, Column)]) -> u16 {
    const LINE: u16 = 15;
    let lines = |&(text, Column(_, width)): &(&str, Column)| {
        text.chars().count().div_ceil(usize::from(width + width / 10))
    };
    let most = texts.iter().map(lines).max().unwrap_or(1).max(1);
    u16::try_from(most).unwrap_or(u16::MAX).saturating_mul(LINE).saturating_add(4)
}

/// A formula, and its value while nothing is filled in, since not every viewer computes.
pub(super) fn computed(formula: &str, empty: &str) -> Formula {
    Formula::new(format!("={formula}")).set_result(empty)
}

/// The source of the questionnaire.
pub(super) fn ending(
    sheet: &mut Worksheet,
    row: u32,
    column: Column,
    Source { instrument, texts, .. }: &Source,
) -> Result<(), XlsxError> {
    let source = texts.source(instrument.id());
    for (row, text) in (row..).zip(source.into_iter().chain([texts.about])) {
        wrapped(sheet, row, column, text, &style::small())?;
    }
    Ok(())
}

/// A number of rows or things, which is always far below the limit.
pub(super) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
