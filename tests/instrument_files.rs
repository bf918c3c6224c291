//! Instruments are files that anyone may write: each valid one can be used, and for each invalid one all errors are reported
//! with their places.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says by a panic that it fails")]

mod common;

use common::{all, built_in_files, ferry, file, marketing_sales, orchestra};
use proptest::prelude::*;
use tandem::codec::advice;
use tandem::codec::instrument::{Fault, LONGEST_FILE, read};
use tandem::codec::talk;
use tandem::domain::index::QuestionIx;
use tandem::questionnaire::locale::Locale;

#[test]
fn the_built_in_instrument_agrees_with_its_source() {
    let definition = marketing_sales();
    let instrument = &definition.instrument;
    assert_eq!(instrument.items().len(), 20);
    assert_eq!(
        (instrument.pages(), instrument.questions_on(0)),
        (5, [0, 1, 2, 3].map(QuestionIx::from).to_vec())
    );
    assert_eq!(instrument.max_total(), 100);
    let areas: Vec<(&str, usize)> = (instrument.areas().enumerated())
        .map(|(i, area)| (area.id.as_str(), instrument.items().iter().filter(|item| item.area == i).count()))
        .collect();
    assert_eq!(areas, [("planning", 4), ("customers", 4), ("funnel", 4), ("dialogue", 4), ("one-team", 4)]);
    let levels: Vec<&str> = instrument.levels().iter().map(|level| level.id.as_str()).collect();
    assert_eq!(levels, ["undefined", "defined", "aligned", "integrated"]);
}

#[test]
fn every_built_in_file_is_valid_and_named_after_its_id() {
    for (id, text) in built_in_files() {
        let definition = read(&text).unwrap_or_else(|flaws| panic!("{id} has flaws: {flaws:#?}"));
        assert_eq!(definition.instrument.id().as_str(), id);
        advice::read(&text, &definition.instrument)
            .unwrap_or_else(|flaws| panic!("the advice of {id} has flaws: {flaws:#?}"));
        talk::read(&text, &definition.instrument)
            .unwrap_or_else(|flaws| panic!("the questions for a talk of {id} have flaws: {flaws:#?}"));
    }
}

#[test]
fn statements_are_written_for_each_language() {
    for (id, text) in built_in_files() {
        let wording = read(&text).unwrap().wording;
        assert_eq!(wording.languages, [Locale::Pl, Locale::En], "{id}");
        for (item, words) in wording.items.iter().enumerate() {
            let [pl, en] = Locale::ALL.map(|locale| words.statement.in_locale(locale));
            assert_ne!(pl, en, "{id}: statement {item} is the same in both languages");
        }
    }
}

#[test]
fn an_instrument_in_one_language_uses_it_in_every_locale() {
    let wording = orchestra().wording;
    assert_eq!(wording.title.in_locale(Locale::Pl), "How an orchestra rehearses");
}

#[test]
fn a_bad_file_is_told_all_its_flaws_at_once_with_their_places() {
    let flaws = read(&file("tests/fixtures/instruments/many-flaws.json")).unwrap_err();
    let lines: Vec<String> = flaws.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

/// The flaws of the orchestra, which is valid, after one change to its text.
fn flaws_of_orchestra_with(from: &str, to: &str) -> Vec<String> {
    let text = file("tests/fixtures/instruments/three-areas-seven-points.json");
    assert!(text.contains(from), "{from}");
    read(&text.replacen(from, to, 1)).unwrap_err().iter().map(ToString::to_string).collect()
}

#[test]
fn one_mistake_is_reported_once() {
    assert_eq!(
        flaws_of_orchestra_with("[\n    \"en\"\n  ]", "[\"de\"]"),
        ["languages[0]: 'de' is not one of pl, en"]
    );
    assert_eq!(
        flaws_of_orchestra_with("\"mean\": 3.5", "\"mean\": \"3.5\""),
        ["levels[1].gates[0].mean: a number belongs here, not a text"]
    );
    assert_eq!(
        flaws_of_orchestra_with("\"mean\": 3.5", "\"maen\": 3.5"),
        ["levels[1].gates[0].maen: unknown key; known are sum, mean, each, areas"]
    );
}

#[test]
fn thresholds_are_within_reach_and_exact_to_two_decimals() {
    let cases = [
        ("3.125", "levels[1].gates[0].mean: more than two decimals"),
        ("8", "levels[1].gates[0].mean: not within 1 and 7"),
        ("0.5", "levels[1].gates[0].mean: not within 1 and 7"),
    ];
    for (value, flaw) in cases {
        assert_eq!(flaws_of_orchestra_with("\"mean\": 3.5", &format!("\"mean\": {value}")), [flaw]);
    }
    // Nine items of seven points have sums from 9 to 63, and some sums have to be left for the lowest level.
    assert_eq!(
        flaws_of_orchestra_with("\"mean\": 3.5", "\"sum\": 9"),
        ["levels[1].gates[0].sum: not within 10 and 63"]
    );
}

#[test]
fn sums_rise_from_level_to_level() {
    let text = file("public/instruments/marketing-sales.json").replacen("\"sum\": 60", "\"sum\": 40", 1);
    let flaws = read(&text).unwrap_err();
    assert_eq!((flaws.len(), &flaws[0].fault), (1, &Fault::NotRising { below: 40 }));
}

#[test]
fn a_misspelt_area_is_reported_with_the_known_ones() {
    let text = file("public/instruments/marketing-sales.json");
    let text = text.replacen("\"area\": \"customers\"", "\"area\": \"custmers\"", 1);
    let flaws = read(&text).unwrap_err();
    assert_eq!(flaws.len(), 1);
    assert_eq!(
        flaws[0].to_string(),
        "items[2].area: 'custmers' is not one of planning, customers, funnel, dialogue, one-team"
    );
}

#[test]
fn a_text_that_is_not_json_is_reported_with_the_place_of_the_error() {
    let flaws = read("{\n  \"id\": \"x\",\n  oops\n}").unwrap_err();
    assert_eq!(flaws[0].fault, Fault::NotJson { line: 3, column: 3 });
    let deep = "[".repeat(10_000);
    assert!(matches!(read(&deep).unwrap_err()[0].fault, Fault::NotJson { .. }));
    let long = " ".repeat(LONGEST_FILE + 1);
    assert_eq!(read(&long).unwrap_err()[0].fault, Fault::TooLong { most: LONGEST_FILE });
}

#[test]
fn markup_in_a_text_is_text() {
    let text = file("tests/fixtures/instruments/three-areas-seven-points.json");
    let definition = read(&text.replace("How an orchestra", "<img src=x onerror=alert(1)>")).unwrap();
    assert!(definition.wording.title.in_locale(Locale::En).starts_with("<img"));
}

#[test]
fn a_question_keeps_its_key() {
    let keys = |definition: &tandem::questionnaire::definition::Definition| {
        let instrument = &definition.instrument;
        instrument.questions().iter().map(|&q| instrument.question_key(q)).collect::<Vec<_>>()
    };
    assert_eq!(keys(&marketing_sales())[0], "forecast");
    assert_eq!(
        keys(&ferry()),
        [
            "signals/crew",
            "signals/port",
            "drills/crew",
            "drills/port",
            "word/crew",
            "word/port",
            "queue/port"
        ]
    );
}

#[test]
fn every_question_is_on_exactly_one_page() {
    for definition in all() {
        let instrument = &definition.instrument;
        let on_pages: Vec<QuestionIx> =
            (0..instrument.pages()).flat_map(|p| instrument.questions_on(p)).collect();
        assert_eq!(on_pages, instrument.questions().positions().collect::<Vec<_>>());
    }
}

proptest! {
    #[test]
    fn every_text_is_an_instrument_or_an_error(text in ".{0,200}") {
        prop_assert!(read(&text).is_err());
    }

    #[test]
    fn a_valid_file_with_one_letter_changed_is_an_instrument_or_an_error(
        at in 0usize..3_000,
        letter in prop::char::any(),
    ) {
        let text = file("tests/fixtures/instruments/two-subjects-weaker-counts.json");
        let changed: String =
            text.chars().enumerate().map(|(i, c)| if i == at { letter } else { c }).collect();
        if let Err(flaws) = read(&changed) {
            prop_assert!(!flaws.is_empty());
        }
    }
}

#[test]
fn a_level_may_lack_the_form_that_sentences_need_but_not_have_it_in_other_languages() {
    let with = |genitive: &str| {
        let text = file("tests/fixtures/instruments/three-areas-seven-points.json");
        let level = "\"id\": \"tuning\",";
        assert!(text.contains(level));
        read(&text.replacen(level, &format!("{level} \"genitive\": {genitive},"), 1))
    };
    assert!(with("{}").is_ok() && with("{ \"en\": \"of soloists\" }").is_ok());
    let flaws = |genitive| with(genitive).unwrap_err().iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(flaws("{ \"pl\": \"solistów\" }"), ["levels[0].genitive.pl: unknown key; known are en"]);
    assert_eq!(flaws("{ \"en\": \" \" }"), ["levels[0].genitive.en: an empty text"]);
    assert_eq!(flaws("\"of soloists\""), ["levels[0].genitive: an object belongs here, not a text"]);
}

#[test]
fn a_question_for_a_talk_may_be_left_out_and_its_flaws_are_told_with_their_places() {
    let text = file("public/instruments/marketing-sales.json");
    let instrument = marketing_sales().instrument;
    let question = "Where did the time go in your last three joint meetings?";
    let talk = talk::read(&text, &instrument).unwrap();
    let item = instrument.item("few-disputes").unwrap();
    assert_eq!(talk[item].as_ref().map(|text| text.in_locale(Locale::En)), Some(question));
    let without = talk::read(
        &file("tests/fixtures/instruments/three-areas-seven-points.json"),
        &orchestra().instrument,
    );
    assert!(without.unwrap().iter().all(Option::is_none));
    let flaws = talk::read(&text.replacen(question, " ", 1), &instrument).unwrap_err();
    let flaws: Vec<String> = flaws.iter().map(|flaw| flaw.place.clone()).collect();
    assert_eq!(flaws, ["items[9].talk.en"]);
}
