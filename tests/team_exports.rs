//! What is taken away from a team holds the figures of its screen, in words that stay text, and nothing of single people.
#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

mod common;

use common::codes::Numbers;
use common::teams::{MARKETING, SALES, Tester, closed, codes};
use common::{marketing_sales, marketing_sales_talk, orchestra};
use tandem::chart::gap::{GapChart, GapRow};
use tandem::codec::response_code::{Reader, write};
use tandem::domain::id::Id;
use tandem::domain::instrument::Exact;
use tandem::domain::record::Record;
use tandem::domain::response::Response;
use tandem::domain::team::directory::Directory;
use tandem::domain::team::protection::{Figures, People, entering};
use tandem::domain::team::round::Group;
use tandem::domain::team::statistics::Gap;
use tandem::domain::team::{Kind, Team};
use tandem::export::spreadsheet::Dialect;
use tandem::export::team::{TeamInput, markdown, table};
use tandem::questionnaire::definition::Definition;
use tandem::questionnaire::locale::Locale;
use tandem::questionnaire::wording::Talk;

const NAME: &str = "=cmd|' /C calc'!A0 <b>Zima</b> | *2027*";

/// Five of marketing and so many of sales.
fn team(of_sales: usize) -> Tester {
    let mut team = Tester::new(closed(3));
    team.add(&codes(MARKETING, &[5, 5, 5, 4, 5], 1)).add(&codes(SALES, &[2, 1, 2, 1, 1][..of_sales], 11));
    team
}

fn exported<T>(of_sales: usize, locale: Locale, write: impl FnOnce(&TeamInput) -> T) -> T {
    let figures = team(of_sales).show(false);
    write(&TeamInput {
        definition: &marketing_sales(),
        talk: &marketing_sales_talk(),
        locale,
        name: NAME,
        round: "Round 1, 5 March 2027",
        minimum: Some(3),
        figures: &figures,
        chosen: &["Clear rules (Ola, 12 March 2027)".to_owned()],
    })
}

#[test]
fn the_report_of_five_and_five() {
    for locale in [Locale::Pl, Locale::En] {
        let report = exported(5, locale, markdown).unwrap();
        insta::assert_snapshot!(format!("report_{}", locale.tag()), report);
        assert!(!report.contains("<b>"), "what people wrote is never markup");
    }
}

#[test]
fn of_three_people_nothing_is_told_that_shows_how_they_differ() {
    let (report, csv) = (
        exported(3, Locale::En, markdown).unwrap(),
        exported(3, Locale::En, |input| table(input, Dialect::English)).unwrap(),
    );
    for word in ["Agreement", "largely agree", "opinions divided"] {
        assert!(!report.contains(word), "{word}");
    }
    let rows: Vec<Vec<String>> = read(&csv, b',');
    let statement = rows.iter().find(|row| row[0] == "statement").unwrap();
    assert_eq!((statement[3].as_str(), statement[4].as_str()), ("4.80", "1.66"));
    assert_eq!(statement[7], "", "no agreement");
    // Marketing are five, so how many see which level is shown of them, and of sales not.
    let at_level = rows.iter().find(|row| row[0] == "at-level" && row[1] == "integrated").unwrap();
    assert_eq!((at_level[3].as_str(), at_level[4].as_str()), ("5", ""));
}

#[test]
fn the_table_has_every_figure_once_and_opens_in_both_kinds_of_spreadsheets() {
    let english = exported(5, Locale::En, |input| table(input, Dialect::English)).unwrap();
    let polish = exported(5, Locale::Pl, |input| table(input, Dialect::Polish)).unwrap();
    let (english, polish) = (read(&english, b','), read(polish.strip_prefix('\u{feff}').unwrap(), b';'));
    // A head; people, level, sum; five areas, twenty statements, four levels.
    assert_eq!((english.len(), polish.len()), (1 + 3 + 5 + 20 + 4, 1 + 3 + 5 + 20 + 4));
    assert!(english.iter().chain(&polish).all(|row| row.len() == 8), "{english:?}");
    let find = |rows: &[Vec<String>], figure: &str| rows.iter().find(|row| row[0] == figure).unwrap().clone();
    assert_eq!(find(&english, "people")[3..], ["5", "5", "", "", ""]);
    assert_eq!(find(&english, "statement")[3..], ["4.80", "1.40", "3.10", "3.40", "0.22"]);
    assert_eq!(find(&polish, "statement")[3..], ["4,80", "1,40", "3,10", "3,40", "0,22"]);
}

/// What a team of any kind gives, of what its figures show.
fn both(figures: &Figures, definition: &Definition, minimum: Option<u8>) -> (String, Vec<Vec<String>>) {
    let talk: Talk = vec![None; definition.instrument.items().len()].into();
    let input = TeamInput {
        definition,
        talk: &talk,
        locale: Locale::En,
        name: NAME,
        round: "Round 1",
        minimum,
        figures,
        chosen: &[],
    };
    (markdown(&input).unwrap(), read(&table(&input, Dialect::English).unwrap(), b','))
}

#[test]
fn of_one_group_alone_nothing_is_compared() {
    let mut team = Tester::new(closed(3));
    team.add(&codes(MARKETING, &[1, 3, 3, 4, 5], 1));
    let (report, rows) = both(&team.show(false), &marketing_sales(), Some(3));
    assert!(!report.contains("both departments") && !report.contains("| Gap |"), "{report}");
    // The group, then no whole and no gap; how its answers differ may be shown of five.
    let statement = rows.iter().find(|row| row[0] == "statement").unwrap();
    assert_eq!((statement.len(), statement[4].as_str(), statement[5].as_str()), (7, "", ""));
    assert_eq!(statement[6], "0.56");
}

#[test]
fn a_group_that_is_withheld_is_named_and_has_no_figure() {
    let mut team = Tester::new(closed(3));
    team.add(&codes(MARKETING, &[5, 5, 4], 1)).add(&codes(SALES, &[2, 1, 2], 11));
    team.show(false);
    // Another copy let one more of sales enter.
    let mut other = Tester::new(closed(3));
    other.add(&codes(SALES, &[2, 1, 2, 5], 11));
    other.show(false);
    team.team.merge(&other.team);
    let figures = team.figures();
    assert_eq!(figures.withheld(), [Group::Side(1.into())]);
    let (report, rows) = both(&figures, &marketing_sales(), Some(3));
    assert!(report.contains("results of the group “sales”"), "{report}");
    assert!(rows[0].iter().all(|name| name != "sales"), "{rows:?}");
}

#[test]
fn an_instrument_without_sides_has_one_group_everyone() {
    let definition = orchestra();
    let mut numbers = Numbers(3);
    let mut team = Team::begin(Id::new("abc").unwrap(), &definition.instrument, Kind::Open, 1);
    let round = team.rounds()[0].id().clone();
    for _ in 0..5 {
        let response = Response { open: true, ..numbers.response(&definition.instrument, 1) };
        team.change_round(&round, |round| round.add(&write(&response)));
    }
    let reader = Reader::of([definition.instrument.clone()]);
    let read = |code: &str| reader.read(code).ok();
    let directory = Directory::default();
    let groups = {
        let people = People { team: &team, read: &read, directory: &directory };
        entering(&team.rounds()[0], people).groups
    };
    team.change_round(&round, |round| round.enter(groups));
    let people = People { team: &team, read: &read, directory: &directory };
    let figures = Figures::of(&team.rounds()[0], people);
    let (report, rows) = both(&figures, &definition, None);
    assert!(report.contains("everyone (5)") && report.contains("open team"), "{report}");
    assert_eq!(rows[0][3], "everyone");
}

#[test]
fn without_figures_there_is_nothing_to_take_away() {
    let figures = team(5);
    let input_of = |figures: &_| {
        let talk = marketing_sales_talk();
        let (definition, chosen) = (marketing_sales(), []);
        let (name, round) = ("", "");
        let input = TeamInput {
            definition: &definition,
            talk: &talk,
            locale: Locale::Pl,
            name,
            round,
            minimum: Some(3),
            figures,
            chosen: &chosen,
        };
        (markdown(&input), table(&input, Dialect::English))
    };
    assert_eq!(input_of(&figures.figures()), (None, None));
}

fn read(csv: &str, separator: u8) -> Vec<Vec<String>> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(csv.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn bars_of_the_first_side_go_to_the_right_and_those_of_the_second_to_the_left() {
    let exact = |hundredths| Exact::new(hundredths, 100);
    let row = |label: &str, first, second| GapRow {
        label: label.to_owned(),
        gap: Gap::of(exact(first), exact(second)),
        written: "1,00 <b>".to_owned(),
    };
    let chart = GapChart {
        rows: vec![row("<script>alert(1)</script>", 480, 140), row("alike", 300, 300), row("less", 100, 220)],
        sides: ["wyżej: sprzedaż".to_owned(), "wyżej: marketing".to_owned()],
    };
    let svg = chart.svg();
    assert!(!svg.contains("<script") && !svg.contains("<b>"), "{svg}");
    insta::assert_snapshot!(svg.replace("><", ">\n<"));
}
