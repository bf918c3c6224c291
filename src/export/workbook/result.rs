//! The second sheet: the result. It has no cells to fill in, and shows no level, sum or mean before every statement is
//! rated.

use rust_xlsxwriter::{
    Chart, ChartFormat, ChartLine, ChartMarker, ChartMarkerType, ChartSolidFill, ChartType,
    ConditionalFormatFormula, Worksheet, XlsxError,
};

use super::formulas::Formulas;
use super::layout::{self, Column, computed, count, ending, wrapped};
use super::{Source, style};
use crate::domain::instrument::Instrument;

const NAME: Column = Column(0, 26);
const VALUE: Column = Column(1, 14);
const MEANING: Column = Column(2, 70);
/// Shown in place of a mean that does not exist yet.
const BLANK: &str = "–";
/// The height of the radar in rows.
const RADAR_ROWS: u32 = 17;

/// The first row of each part of the sheet.
pub(super) struct Rows {
    pub(super) answered: u32,
    pub(super) total: u32,
    pub(super) level: u32,
    pub(super) areas: u32,
    pub(super) levels: u32,
    end: u32,
}

impl Rows {
    pub(super) fn of(instrument: &Instrument) -> Self {
        let areas = 7;
        let levels = areas + count(instrument.areas().len()).max(RADAR_ROWS) + 1;
        Self {
            answered: 2,
            total: 3,
            level: 4,
            areas,
            levels,
            end: levels + count(instrument.levels().len()),
        }
    }
}

pub(super) fn sheet(source: &Source) -> Result<Worksheet, XlsxError> {
    let Source { wording, locale, texts, instrument } = source;
    let rows = Rows::of(instrument);
    let mut sheet = layout::sheet(texts.result, &[NAME, VALUE, MEANING])?;
    let title = format!("{}: {}", texts.result, wording.title.in_locale(*locale));
    sheet.write_with_format(0, NAME.0, title, &style::title())?;
    outcomes(&mut sheet, source, &rows)?;
    areas(&mut sheet, source, &rows)?;
    sheet.insert_chart_with_offset(rows.areas - 1, MEANING.0, &radar(source, &rows), 24, 0)?;
    levels(&mut sheet, source, &rows)?;
    ending(&mut sheet, rows.end + 1, MEANING, source)?;
    Ok(sheet)
}

fn outcomes(
    sheet: &mut Worksheet,
    Source { instrument, texts, .. }: &Source,
    rows: &Rows,
) -> Result<(), XlsxError> {
    let formulas = Formulas::new(instrument, texts);
    let questions = instrument.questions().len();
    let missing = (texts.missing)(&questions.to_string());
    let of = |most: u32| style::outcome(&format!("0\"{}\"", (texts.out_of)(most)));
    let answered = of(count(questions));
    sheet.write(rows.answered, NAME.0, texts.answered)?;
    sheet.write_formula_with_format(
        rows.answered,
        VALUE.0,
        computed(&formulas.answered(), "0"),
        &answered,
    )?;
    if instrument.rests_on_sum() {
        sheet.write(rows.total, NAME.0, texts.sum)?;
        let total = computed(&formulas.total(), &missing);
        sheet.write_formula_with_format(rows.total, VALUE.0, total, &of(instrument.max_total()))?;
    }
    sheet.write(rows.level, NAME.0, texts.level)?;
    let level = computed(&formulas.level(), &missing);
    sheet.write_formula_with_format(rows.level, VALUE.0, level, &style::outcome("General"))?;
    Ok(())
}

fn areas(
    sheet: &mut Worksheet,
    Source { instrument, wording, locale, texts }: &Source,
    rows: &Rows,
) -> Result<(), XlsxError> {
    let formulas = Formulas::new(instrument, texts);
    sheet.write_with_format(rows.areas - 1, NAME.0, texts.area, &style::header())?;
    sheet.write_with_format(rows.areas - 1, VALUE.0, texts.mean, &style::centred(style::header()))?;
    for (row, (area, name)) in (rows.areas..).zip(wording.areas.enumerated()) {
        sheet.write_with_format(row, NAME.0, name.in_locale(*locale), &style::cell())?;
        let mean = computed(&formulas.mean(area, BLANK), BLANK);
        sheet.write_formula_with_format(row, VALUE.0, mean, &style::number("0.00"))?;
    }
    Ok(())
}

fn radar(Source { instrument, texts, .. }: &Source, rows: &Rows) -> Chart {
    let last = rows.areas + count(instrument.areas().len()) - 1;
    let points = instrument.scale().points();
    let line = ChartLine::new().set_color(style::ACCENT).set_width(2.25).clone();
    let mut chart = Chart::new(ChartType::RadarWithMarkers);
    chart
        .add_series()
        .set_name(texts.mean)
        .set_categories((texts.result, rows.areas, NAME.0, last, NAME.0))
        .set_values((texts.result, rows.areas, VALUE.0, last, VALUE.0))
        .set_format(ChartFormat::new().set_line(&line))
        .set_marker(ChartMarker::new().set_type(ChartMarkerType::Circle).set_size(6).set_format(
            ChartFormat::new().set_line(&line).set_solid_fill(ChartSolidFill::new().set_color(style::ACCENT)),
        ));
    chart.y_axis().set_min(1).set_max(points).set_major_unit(1).set_num_format("0");
    chart.chart_area().set_format(ChartFormat::new().set_no_border());
    chart.title().set_hidden();
    chart.legend().set_hidden();
    chart.set_alt_text((texts.radar_name)(points));
    chart.set_width(440).set_height(RADAR_ROWS * 20);
    chart
}

fn levels(
    sheet: &mut Worksheet,
    Source { instrument, wording, locale, texts }: &Source,
    rows: &Rows,
) -> Result<(), XlsxError> {
    let bands = instrument.bands();
    let head = rows.levels - 1;
    sheet.write_with_format(head, NAME.0, texts.level, &style::header())?;
    sheet.write_with_format(
        head,
        VALUE.0,
        if bands.is_some() { texts.sum } else { "" },
        &style::centred(style::header()),
    )?;
    sheet.write_with_format(head, MEANING.0, texts.meaning, &style::header())?;
    for (row, (level, words)) in (rows.levels..).zip(wording.levels.enumerated()) {
        sheet.write_with_format(row, NAME.0, words.name.in_locale(*locale), &style::cell())?;
        let band = bands.as_ref().map(|bands| bands[level]).map(|(from, to)| format!("{from}–{to}"));
        sheet.write_with_format(row, VALUE.0, band.unwrap_or_default(), &style::number("@"))?;
        wrapped(sheet, row, MEANING, words.meaning.in_locale(*locale), &style::cell())?;
    }
    let reached = ConditionalFormatFormula::new()
        .set_rule(format!("$A{}=level", rows.levels + 1).as_str())
        .set_format(style::reached());
    sheet.add_conditional_format(rows.levels, NAME.0, rows.end - 1, MEANING.0, &reached)?;
    Ok(())
}
