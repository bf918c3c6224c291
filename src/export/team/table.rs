//! The table for a spreadsheet: a row for each figure, a column for each group.

use super::TeamInput;
use crate::domain::team::statistics::{Standing, Union};
use crate::export::spreadsheet::{Dialect, Table};
use crate::i18n::number;
use crate::i18n::texts::teams::Texts;
use crate::i18n::texts::workshop::Texts as Workshop;

/// Writes the table; `None` while there are no figures. The first column says what a row is, by the same names in every
/// language: `people`, `level`, `total`, `area`, `statement`, `at-level`.
pub fn table(input: &TeamInput, dialect: Dialect) -> Option<String> {
    let TeamInput { definition, locale, figures, .. } = *input;
    let compared = figures.compared()?;
    let (texts, workshop, instrument) = (Texts::of(locale), Workshop::of(locale), &definition.instrument);
    let groups = figures.groups();
    let mut table = Table::new(dialect);
    let numbers = table.numbers();
    for name in ["figure", "id", workshop.statement] {
        table.text(name);
    }
    for (group, _) in groups {
        table.text(&texts.group(definition, *group, locale));
    }
    for name in [texts.whole, texts.difference, workshop.agreement] {
        table.text(name);
    }
    table.end_row();

    let head = |table: &mut Table, [figure, id, words]: [&str; 3]| {
        table.text(figure);
        table.text(id);
        table.text(words);
    };
    // A figure of each group, then that of the whole, the gap, and agreement.
    let row = |table: &mut Table,
               of: [&str; 3],
               figure: &dyn Fn(&Union) -> Option<String>,
               others: [Option<String>; 3]| {
        head(table, of);
        for cell in groups.iter().map(|(_, union)| figure(union)).chain(others) {
            table.number(cell);
        }
        table.end_row();
    };
    let value = |exact| number::value(numbers, exact);
    let whole = compared.whole(instrument);

    row(&mut table, ["people", "", ""], &|union| Some(union.people().to_string()), [None, None, None]);
    // Names of levels are words.
    head(&mut table, ["level", "", ""]);
    let level = |standing: &Standing| definition.wording.levels[standing.level].name.in_locale(locale);
    for (_, union) in groups {
        table.text(level(union.standing()));
    }
    for cell in [whole.as_ref().map_or("", level), "", ""] {
        table.text(cell);
    }
    table.end_row();
    if instrument.rests_on_sum() {
        let of_whole = whole.as_ref().map(|whole| value(whole.total));
        let total = |union: &Union| Some(value(union.standing().total));
        row(&mut table, ["total", "", ""], &total, [of_whole, None, None]);
    }
    for area in instrument.areas().positions() {
        let of =
            ["area", instrument.areas()[area].id.as_str(), definition.wording.areas[area].in_locale(locale)];
        let mean = |standing: &Standing| value(standing.areas[area].value());
        let gap = compared.area_gap(area).map(|gap| number::gap(numbers, gap));
        row(&mut table, of, &|union| Some(mean(union.standing())), [whole.as_ref().map(mean), gap, None]);
    }
    for question in instrument.questions().positions() {
        let item = instrument.questions()[question].item;
        let words = definition.short(question, locale);
        let of = ["statement", instrument.items()[item].id.as_str(), words.as_str()];
        let mean = compared.second().map(|_| value(compared.mean(question)));
        let gap = compared.gap(question).map(|gap| number::gap(numbers, gap));
        let agreement = compared.dispersion(question).map(|it| value(it.agreement()));
        row(&mut table, of, &|union| Some(value(union.means()[question])), [mean, gap, agreement]);
    }
    if groups.iter().any(|(_, union)| union.spread().is_some()) {
        for level in instrument.levels().positions() {
            let words = definition.wording.levels[level].name.in_locale(locale);
            let of = ["at-level", instrument.levels()[level].id.as_str(), words];
            let count = |union: &Union| union.spread().map(|spread| spread.levels()[level].to_string());
            row(&mut table, of, &count, [None, None, None]);
        }
    }
    Some(table.written())
}
