//! The table for a spreadsheet: a row for each figure, a column for each group.

use super::TeamInput;
use crate::domain::team::statistics::Union;
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

    // Which figure, of what, in words.
    let begin = |table: &mut Table, figure: &str, id: &str, words: &str| {
        table.text(figure);
        table.text(id);
        table.text(words);
    };
    let end = |table: &mut Table, others: [Option<String>; 3]| {
        for cell in others {
            table.number(cell);
        }
        table.end_row();
    };
    let none = || [None, None, None];

    begin(&mut table, "people", "", "");
    for (_, union) in groups {
        table.number(Some(union.people()));
    }
    end(&mut table, none());

    let whole = compared.whole(instrument);
    begin(&mut table, "level", "", "");
    for (_, union) in groups {
        table.text(definition.wording.levels[union.standing().level].name.in_locale(locale));
    }
    table.text(
        whole.as_ref().map_or("", |whole| definition.wording.levels[whole.level].name.in_locale(locale)),
    );
    table.number(None::<u8>);
    table.number(None::<u8>);
    table.end_row();

    if instrument.rests_on_sum() {
        begin(&mut table, "total", "", "");
        for (_, union) in groups {
            table.number(Some(number::value(numbers, union.standing().total)));
        }
        end(&mut table, [whole.as_ref().map(|whole| number::value(numbers, whole.total)), None, None]);
    }
    for area in instrument.areas().positions() {
        let words = definition.wording.areas[area].in_locale(locale);
        begin(&mut table, "area", instrument.areas()[area].id.as_str(), words);
        let value = |union: &Union| number::value(numbers, union.standing().areas[area].value());
        for (_, union) in groups {
            table.number(Some(value(union)));
        }
        let mean = whole.as_ref().map(|whole| number::value(numbers, whole.areas[area].value()));
        end(&mut table, [mean, compared.area_gap(area).map(|gap| number::gap(numbers, gap)), None]);
    }
    for question in instrument.questions().positions() {
        let item = instrument.questions()[question].item;
        let words = definition.short(question, locale);
        begin(&mut table, "statement", instrument.items()[item].id.as_str(), &words);
        for (_, union) in groups {
            table.number(Some(number::value(numbers, union.means()[question])));
        }
        let mean = compared.second().map(|_| number::value(numbers, compared.mean(question)));
        let gap = compared.gap(question).map(|gap| number::gap(numbers, gap));
        let agreement = compared.dispersion(question).map(|it| number::value(numbers, it.agreement()));
        end(&mut table, [mean, gap, agreement]);
    }
    if groups.iter().any(|(_, union)| union.spread().is_some()) {
        for level in instrument.levels().positions() {
            let words = definition.wording.levels[level].name.in_locale(locale);
            begin(&mut table, "at-level", instrument.levels()[level].id.as_str(), words);
            for (_, union) in groups {
                table.number(union.spread().map(|spread| spread.levels()[level]));
            }
            end(&mut table, none());
        }
    }
    Some(table.written())
}
