//! A table opens correctly in a spreadsheet, whatever names it contains.
#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

mod common;

use common::{ferry, marketing_sales, orchestra, twenty_with_sum};
use proptest::prelude::*;
use tandem::domain::assessment::{Assessment, Change};
use tandem::domain::id::Id;
use tandem::domain::name::Name;
use tandem::domain::record::Timestamp;
use tandem::export::csv::{Headings, Written, write};
use tandem::export::spreadsheet::Dialect;
use tandem::questionnaire::definition::Definition;
use tandem::questionnaire::locale::Locale;

const ENGLISH: Headings = Headings {
    id: "id",
    name: "name",
    client: "client",
    side: "side",
    side_unsaid: "rather not say",
    begun: "begun",
    finished: "result",
    level: "level",
    total: "sum",
    most: "highest sum",
    mean: "mean",
};

const POLISH: Headings = Headings {
    id: "id",
    name: "nazwa",
    client: "klient",
    side: "strona",
    side_unsaid: "wolę nie mówić",
    begun: "rozpoczęto",
    finished: "wynik",
    level: "poziom",
    total: "suma",
    most: "najwyższa suma",
    mean: "średnia",
};

/// Formats a time as a date; the tests use only the days of the first week.
fn day(time: Timestamp) -> String {
    format!("1970-01-0{}", time / 86_400_000 + 1)
}

/// Clients are called what their ids are.
fn written<'a>(headings: &'a Headings<'a>) -> Written<'a> {
    Written { headings, day: &day, client: &|assessment| Name::new(assessment.account()?.as_str()) }
}

const DAY: Timestamp = 86_400_000;

/// An assessment with these ratings (0 leaves a blank), finished if there is no blank.
fn assessment(definition: &Definition, id: &str, name: Option<&str>, values: &[u8]) -> Assessment {
    let instrument = &definition.instrument;
    let mut assessment = Assessment::begin(Id::new(id).unwrap(), instrument, 1);
    for (question, &value) in values.iter().enumerate() {
        assessment.apply(Change::Rating(question.into(), instrument.scale().rating(value)), 2);
    }
    assessment.apply(Change::Name(name.map(|name| Name::new(name).unwrap())), 3);
    assessment.apply(Change::Finish, 2 * DAY);
    assessment
}

/// Two assessments: one in progress, and a complete one with a name that needs quotes.
fn two() -> [Assessment; 2] {
    let definition = marketing_sales();
    let blanks: Vec<u8> = [4, 2].into_iter().chain([0; 18]).collect();
    let mut complete = assessment(&definition, "b2", Some("Q4: \"przed\", potem; po"), &twenty_with_sum(75));
    complete.apply(Change::Side(Id::new("sales")), 3 * DAY);
    [assessment(&definition, "a1", None, &blanks), complete]
}

fn table(definition: &Definition, assessments: &[Assessment], dialect: Dialect) -> String {
    let (locale, headings) = match dialect {
        Dialect::English => (Locale::En, ENGLISH),
        Dialect::Polish => (Locale::Pl, POLISH),
    };
    write(definition, locale, &assessments.iter().collect::<Vec<_>>(), dialect, &written(&headings))
}

/// The cells of a table as an independent reader finds them; rows of different lengths are an error.
fn cells(text: &str, separator: u8) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// Makes invisible characters visible for a snapshot.
fn shown(text: &str) -> String {
    text.replace('\u{feff}', "[BOM]").replace("\r\n", "[CRLF]\n")
}

#[test]
fn the_english_table_of_an_assessment_in_progress_and_a_finished_one() {
    insta::assert_snapshot!(shown(&table(&marketing_sales(), &two(), Dialect::English)));
}

#[test]
fn the_polish_table_of_the_same() {
    insta::assert_snapshot!(shown(&table(&marketing_sales(), &two(), Dialect::Polish)));
}

#[test]
fn a_table_for_polish_excel_has_its_mark_its_separator_and_decimal_commas() {
    let text = table(&marketing_sales(), &two(), Dialect::Polish);
    assert!(text.starts_with("\u{feff}id;nazwa;strona;"), "{text}");
    assert!(text.contains(";3,75;") && !text.contains("3.75"), "{text}");
    let text = table(&marketing_sales(), &two(), Dialect::English);
    assert!(text.starts_with("id,name,side,") && text.contains(",3.75,"), "{text}");
}

#[test]
fn every_line_ends_with_cr_and_lf_the_last_one_too() {
    for dialect in [Dialect::English, Dialect::Polish] {
        let text = table(&marketing_sales(), &two(), dialect);
        assert_eq!(text.matches("\r\n").count(), 3);
        assert!(text.ends_with("\r\n") && text.matches('\n').count() == 3);
    }
    assert_eq!(table(&marketing_sales(), &[], Dialect::English).matches("\r\n").count(), 1, "a header alone");
}

#[test]
fn questions_name_their_subjects_and_a_sum_is_written_only_if_it_counts() {
    let [definition, other] = [ferry(), orchestra()];
    let questions = definition.instrument.questions().len();
    let rows = cells(
        &table(&definition, &[assessment(&definition, "a", None, &vec![3; questions])], Dialect::English),
        b',',
    );
    assert_eq!(rows[0].len(), 6 + 3 + questions);
    assert!(rows[0].contains(&"signals (the crew)".to_owned()), "{:?}", rows[0]);
    assert!(rows[0].contains(&"queue (the port)".to_owned()), "{:?}", rows[0]);
    assert!(!rows[0].contains(&"sum".to_owned()));
    // This instrument does not ask for a side.
    let header = &cells(&table(&other, &[], Dialect::English), b',')[0];
    assert_eq!(header[..3], ["id", "name", "begun"]);
}

#[test]
fn the_table_of_two_subjects_without_a_sum() {
    let definition = ferry();
    let complete = assessment(&definition, "a", None, &[4, 3, 5, 2, 4, 4, 4]);
    let blank = assessment(&definition, "b", None, &[4, 0, 5, 2, 4, 4, 4]);
    let tables = [Dialect::English, Dialect::Polish]
        .map(|dialect| table(&definition, &[complete.clone(), blank.clone()], dialect));
    insta::assert_snapshot!(shown(&tables.join("\n")));
}

#[test]
fn the_assessments_of_another_instrument_are_left_out() {
    let foreign = assessment(&orchestra(), "c", None, &[]);
    assert_eq!(cells(&table(&marketing_sales(), &[foreign], Dialect::English), b',').len(), 1);
}

#[test]
fn a_text_that_begins_like_a_formula_is_neutralised() {
    for (name, cell) in [
        ("=1+1", "'=1+1"),
        ("+48 600 100 200", "'+48 600 100 200"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        (
            "=HYPERLINK(\"https://example.org\",\"x\")",
            "\"'=HYPERLINK(\"\"https://example.org\"\",\"\"x\"\")\"",
        ),
        ("a=1", "a=1"),
        ("'=1", "'=1"),
    ] {
        let definition = marketing_sales();
        let text = table(&definition, &[assessment(&definition, "a", Some(name), &[])], Dialect::English);
        assert!(text.contains(&format!("\r\na,{cell},rather not say,")), "{text}");
    }
    // Names can't have these, but texts of an instrument can.
    for (heading, cell) in [("\t=1", "'\t=1,"), ("\r=1", "\"'\r=1\","), ("\n=1", "\"'\n=1\",")] {
        let headings = Headings { id: heading, ..ENGLISH };
        let text = write(&marketing_sales(), Locale::En, &[], Dialect::English, &written(&headings));
        assert!(text.starts_with(cell), "{text}");
    }
}

#[test]
fn assessments_about_clients_have_a_column_that_names_them() {
    let definition = marketing_sales();
    let about = |account: Option<&str>| {
        let mut one = assessment(&definition, "a", None, &[]);
        one.apply(Change::account(account.and_then(Id::new).as_ref()), 4);
        one
    };
    let lines = |assessments: &[Assessment]| {
        let text = table(&definition, assessments, Dialect::English);
        text.lines().map(|line| line.split(',').take(4).collect::<Vec<_>>().join(",")).collect::<Vec<_>>()
    };
    assert!(lines(&[about(None)])[0].ends_with("id,name,side,begun"));
    let with = lines(&[about(Some("alpha")), about(None)]);
    assert!(with[0].ends_with("id,name,client,side"), "{with:?}");
    assert_eq!(with[1..], ["a,,alpha,rather not say", "a,,,rather not say"]);
}

#[test]
fn quotes_keep_the_spaces_around_a_text() {
    let headings = Headings { id: " id", name: "name ", ..ENGLISH };
    let text = write(&marketing_sales(), Locale::En, &[], Dialect::English, &written(&headings));
    assert!(text.starts_with("\" id\",\"name \",side,"), "{text}");
}

/// The cell that a text becomes.
fn neutral(text: &str) -> String {
    let formula = matches!(text.chars().next(), Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n'));
    format!("{}{text}", if formula { "'" } else { "" })
}

/// Texts that consist mostly of characters with a meaning in tables.
fn hostile() -> impl Strategy<Value = String> {
    prop_oneof!["[=+@\\-\t\r\n,;\"' \u{feff}aż<0.]{0,12}", any::<String>()]
}

proptest! {
    #[test]
    fn another_reader_finds_every_cell_in_a_table_of_hostile_texts(
        names in prop::collection::vec(hostile(), 0..5),
        words in prop::collection::vec(hostile(), 4),
        polish in any::<bool>(),
    ) {
        let definition = marketing_sales();
        let names: Vec<Option<Name>> = names.iter().map(|name| Name::typed(name)).collect();
        let assessments: Vec<Assessment> = names
            .iter()
            .map(|name| assessment(&definition, "a", name.as_ref().map(Name::as_str), &[4, 0, 5]))
            .collect();
        let (dialect, separator) =
            if polish { (Dialect::Polish, b';') } else { (Dialect::English, b',') };
        // Skip the first cell: readers correctly take U+FEFF at the beginning of a file for a byte-order mark.
        let headings = Headings { name: &words[0], side_unsaid: &words[1], mean: &words[2], ..ENGLISH };
        let refs: Vec<&Assessment> = assessments.iter().collect();
        let text = write(&definition, Locale::En, &refs, dialect, &Written { day: &|_| words[3].clone(), ..written(&headings) });

        let rows = cells(&text, separator);
        prop_assert_eq!(rows.len(), 1 + names.len());
        prop_assert_eq!(&rows[0][1], &neutral(&words[0]));
        prop_assert_eq!(&rows[0][8], &neutral(&format!("{}: Joint planning", words[2])));
        for (row, name) in rows[1..].iter().zip(&names) {
            let name = neutral(name.as_ref().map_or("", Name::as_str));
            let (unsaid, day) = (neutral(&words[1]), neutral(&words[3]));
            let first = ["a", &name, &unsaid, &day, "", "", "", "100", "", "", "", "", "", "4", "", "5"];
            prop_assert_eq!(&row[..16], &first);
            prop_assert!(row[16..].iter().all(String::is_empty) && row.len() == 33);
        }
    }

    #[test]
    fn numbers_are_written_without_quotes(values in prop::collection::vec(1u8..=5, 20), polish in any::<bool>()) {
        let definition = marketing_sales();
        let (dialect, separator, mark) =
            if polish { (Dialect::Polish, ';', ',') } else { (Dialect::English, ',', '.') };
        let text = table(&definition, &[assessment(&definition, "a", None, &values)], dialect);
        let row: Vec<&str> = text.lines().nth(1).unwrap().split(separator).collect();
        let sum: u32 = values.iter().map(|&value| u32::from(value)).sum();
        prop_assert_eq!(&row[6..8], &[sum.to_string(), "100".to_owned()]);
        for mean in &row[8..13] {
            let (whole, decimals) = mean.split_once(mark).unwrap();
            let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
            prop_assert!(whole.len() == 1 && decimals.len() == 2 && digits(whole) && digits(decimals), "{}", mean);
        }
        let ratings: Vec<String> = values.iter().map(u8::to_string).collect();
        prop_assert_eq!(&row[13..], &ratings);
    }
}
