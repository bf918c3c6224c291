//! Advice is written by hand, like the instrument that it belongs to: each mistake in it, and in the checks, is reported with
//! its place.

#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

mod common;

use std::sync::{Arc, LazyLock};

use common::{MARKETING_SALES, ferry, file, marketing_sales, orchestra};
use proptest::prelude::*;
use serde_json::{Value, json};
use tandem::codec::advice;
use tandem::codec::instrument::{self, Fault, Flaw};
use tandem::domain::instrument::Instrument;

static TEXT: LazyLock<String> = LazyLock::new(|| file(MARKETING_SALES));
static INSTRUMENT: LazyLock<Arc<Instrument>> = LazyLock::new(|| marketing_sales().instrument);

fn lines(flaws: &[Flaw]) -> Vec<String> {
    flaws.iter().map(ToString::to_string).collect()
}

/// The flaws of our advice after one change to its text.
fn flaws_with(from: &str, to: &str) -> Vec<String> {
    assert!(TEXT.contains(from), "{from}");
    lines(&advice::read(&TEXT.replacen(from, to, 1), &INSTRUMENT).unwrap_err())
}

/// The flaws of our instrument after one change to its text.
fn flaws_of_checks_with(from: &str, to: &str) -> Vec<String> {
    assert!(TEXT.contains(from), "{from}");
    lines(&instrument::read(&TEXT.replacen(from, to, 1)).unwrap_err())
}

/// Our file with its advice changed.
fn changed(change: impl FnOnce(&mut Value)) -> String {
    let mut file: Value = serde_json::from_str(&TEXT).unwrap();
    change(&mut file["advice"]);
    file.to_string()
}

fn flaws_after(change: impl FnOnce(&mut Value)) -> Vec<String> {
    lines(&advice::read(&changed(change), &INSTRUMENT).unwrap_err())
}

#[test]
fn our_advice_is_valid() {
    let counsel = advice::read(&TEXT, &INSTRUMENT).unwrap().unwrap();
    assert_eq!((counsel.advice.actions().len(), counsel.wording.actions.len()), (18, 18));
    assert_eq!((counsel.advice.metrics().len(), counsel.wording.metrics.len()), (14, 14));
    for (metric, words) in counsel.advice.metrics().iter().zip(&counsel.wording.metrics) {
        let inputs = metric.formula.as_ref().map_or(0, |formula| formula.inputs.len());
        assert_eq!((words.formula.is_some(), words.inputs.len()), (metric.formula.is_some(), inputs));
    }
}

#[test]
fn a_file_without_advice_has_none() {
    for definition in [orchestra(), ferry()] {
        let path = match definition.instrument.id().as_str() {
            "ferry" => "tests/fixtures/instruments/two-subjects-weaker-counts.json",
            _ => "tests/fixtures/instruments/three-areas-seven-points.json",
        };
        assert_eq!(advice::read(&file(path), &definition.instrument), Ok(None));
    }
}

#[test]
fn the_part_of_a_file_with_its_languages_and_its_advice_is_enough() {
    let whole: Value = serde_json::from_str(&TEXT).unwrap();
    let part = json!({ "languages": whole["languages"], "advice": whole["advice"] }).to_string();
    assert_eq!(advice::read(&part, &INSTRUMENT), advice::read(&TEXT, &INSTRUMENT));
}

#[test]
fn an_action_that_moves_an_unknown_statement_is_reported_with_the_known_ones() {
    assert_eq!(
        flaws_with("\"moves\": [\"joint-funnel\"", "\"moves\": [\"joint-funel\""),
        ["advice.actions[0].moves[0]: 'joint-funel' is not one of forecast, no-blame, customer-contact, \
          plan-input, collateral, feedback, language, upstream, segments, few-disputes, horizon, metrics, \
          key-accounts, joint-funnel, funnel-data, shared-fate, one-leader, interchange, learning, mutual-plans"]
    );
}

/// Each of these changes to our advice, alone, makes this one flaw.
fn each_is_reported_once(changes: &[(&str, &str, &str)]) {
    for (from, to, flaw) in changes {
        assert_eq!(flaws_with(from, to), [*flaw], "{from} became {to}");
    }
}

#[test]
fn what_points_to_another_instrument_names_known_statements_and_that_instrument() {
    let flaws = flaws_after(|advice| {
        advice["further"][0]["items"] = json!(["key-accounts", "nowhere"]);
        advice["further"].as_array_mut().unwrap().push(json!({ "items": [], "instrument": "Key account" }));
    });
    let places = ["[0].items[1]: 'nowhere' is not one of", "[1].text: ", "[1].items: ", "[1].instrument: "];
    assert_eq!(flaws.len(), places.len(), "{flaws:?}");
    for place in places {
        let told = format!("advice.further{place}");
        assert!(flaws.iter().any(|flaw| flaw.starts_with(&told)), "{told} in {flaws:?}");
    }
}

#[test]
fn every_text_has_every_language_and_nothing_else() {
    each_is_reported_once(&[
        (
            "{ \"pl\": \"Czy prezes widzi potrzebę ściślejszej współpracy obu działów?\", ",
            "{ ",
            "advice.sponsor.question.pl: missing",
        ),
        (
            "\"en\": \"Clear rules for handling leads\"",
            "\"en\": \" \"",
            "advice.actions[0].name.en: an empty text",
        ),
        (
            "\"en\": \"Clear rules for handling leads\"",
            "\"en\": \"Clear rules\", \"de\": \"Klare Regeln\"",
            "advice.actions[0].name.de: unknown key; known are pl, en",
        ),
        (
            "\"en\": \"Clear rules for handling leads\"",
            "\"en\": 5",
            "advice.actions[0].name.en: a text belongs here, not a number",
        ),
    ]);
}

#[test]
fn an_unknown_word_is_reported_with_the_known_ones() {
    each_is_reported_once(&[
        // A metric without a unit, or with an unknown one.
        ("\"unit\": \"money-per-day\",", "", "advice.metrics[2].unit: missing"),
        (
            "\"unit\": \"money-per-day\"",
            "\"unit\": \"dollars\"",
            "advice.metrics[2].unit: 'dollars' is not one of percent, money, money-per-day, days, minutes, count",
        ),
        (
            "\"kind\": \"revenue\"",
            "\"kind\": \"money\"",
            "advice.metrics[2].kind: 'money' is not one of revenue, quality, volume",
        ),
        (
            "\"better\": \"down\"",
            "\"better\": \"less\"",
            "advice.metrics[4].better: 'less' is not one of up, down",
        ),
        // Unknown keys and levels.
        (
            "\"firstSteps\"",
            "\"firstStep\"",
            "advice.firstStep: unknown key; known are notEveryone, culture, sponsor, climbOrStay, firstSteps, \
             transitions, actions, metrics, starters, further, evidenceNote, evidence",
        ),
        (
            "\"to\": \"defined\",\n        \"metrics\": [\"lead-acc",
            "\"to\": \"defned\",\n        \"metrics\": [\"lead-acc",
            "advice.transitions[0].to: 'defned' is not one of defined, aligned, integrated",
        ),
        (
            "\"to\": \"defined\",\n        \"moves\"",
            "\"to\": \"undefined\",\n        \"moves\"",
            "advice.actions[0].to: 'undefined' is not one of defined, aligned, integrated",
        ),
    ]);
}

#[test]
fn ids_are_unique_and_every_reference_leads_somewhere() {
    each_is_reported_once(&[
        // Ids that are repeated or invalid.
        (
            "\"to\": \"aligned\",\n        \"metrics\": [\"pipe",
            "\"to\": \"defined\",\n        \"metrics\": [\"pipe",
            "advice.transitions[1].to: 'defined' is already taken by an earlier entry",
        ),
        (
            "\"id\": \"boundaries\"",
            "\"id\": \"lead-rules\"",
            "advice.actions[1].id: 'lead-rules' is already taken by an earlier entry",
        ),
        (
            "\"id\": \"boundaries\"",
            "\"id\": \"Boundaries\"",
            "advice.actions[1].id: 'Boundaries' is not an id: 1 to 40 lower-case letters, digits and hyphens",
        ),
        (
            "\"moves\": [\"no-blame\", \"few-disputes\"]",
            "\"moves\": [\"no-blame\", \"no-blame\"]",
            "advice.actions[1].moves[1]: 'no-blame' is already taken by an earlier entry",
        ),
        (
            "\"metrics\": [\"sales-cycle\", \"win-rate\", \"ltv\"]",
            "\"metrics\": [\"sales-cycle\", \"win-rate\", \"clv\"]",
            "advice.transitions[2].metrics[2]: 'clv' is not one of lead-acceptance, mql-to-sql, pipeline-velocity, \
             lead-to-customer, sales-cycle, win-rate, ltv, sql-count, form-conversion, lead-response, \
             basket-abandonment, mql-count, reach, traffic",
        ),
        // Actions that move no statement, and actions without a metric.
        (
            "\"moves\": [\"no-blame\", \"few-disputes\"]",
            "\"moves\": []",
            "advice.actions[1].moves: 0 entries; from 1 to 20 are needed",
        ),
        (
            "\"metrics\": [\"lead-response\", \"lead-acceptance\"]",
            "\"metrics\": []",
            "advice.actions[1].metrics: 0 entries; from 1 to 14 are needed",
        ),
    ]);
}

#[test]
fn a_formula_uses_only_its_own_inputs() {
    each_is_reported_once(&[
        (
            "\"multiply\": [\"accepted\"]",
            "\"multiply\": [\"acepted\"]",
            "advice.metrics[0].formula.multiply[0]: 'acepted' is not one of accepted, handed-over",
        ),
        (
            "\"divideBy\": [\"won\", \"lost\"]",
            "\"divideBy\": [\"won\", \"drawn\"]",
            "advice.metrics[5].formula.divideBy[1]: 'drawn' is not one of won, lost",
        ),
        (
            "\"divideBy\": [\"won\", \"lost\"]",
            "\"divideBy\": []",
            "advice.metrics[5].formula.divideBy: 0 entries; from 1 to 2 are needed",
        ),
    ]);
}

#[test]
fn a_worked_example_has_to_be_a_value_in_its_unit() {
    for (input, value) in
        [(0, json!(-1)), (0, json!(2.5)), (0, json!(1e13)), (2, json!(100.1)), (3, json!(-0.5))]
    {
        let flaws =
            flaws_after(|advice| advice["metrics"][2]["formula"]["inputs"][input]["example"] = value.clone());
        let flaw = format!("advice.metrics[2].formula.inputs[{input}].example: not a value in its unit");
        assert_eq!(flaws, [flaw], "{value}");
    }
    let text = flaws_after(|advice| advice["metrics"][2]["formula"]["inputs"][0]["example"] = json!("60"));
    assert_eq!(text, ["advice.metrics[2].formula.inputs[0].example: a number belongs here, not a text"]);
    let missing = flaws_after(|advice| {
        advice["metrics"][2]["formula"]["inputs"][0].as_object_mut().unwrap().remove("example");
    });
    assert_eq!(missing, ["advice.metrics[2].formula.inputs[0].example: missing"]);
}

#[test]
fn advice_has_limits() {
    let many = |list: &'static str, count: usize, id: fn(usize) -> String| {
        flaws_after(|advice| {
            let first = advice[list][0].clone();
            let entries = (0..count).map(|i| {
                let mut entry = first.clone();
                entry["id"] = json!(id(i));
                entry
            });
            let kept: Vec<Value> = advice[list].as_array().unwrap().iter().skip(1).cloned().collect();
            advice[list] = std::iter::once(first.clone()).chain(kept).chain(entries).collect();
        })
    };
    assert_eq!(
        many("actions", 83, |i| format!("a{i}")),
        ["advice.actions: 101 entries; from 1 to 100 are needed"]
    );
    assert_eq!(
        many("metrics", 37, |i| format!("m{i}")),
        ["advice.metrics: 51 entries; from 0 to 50 are needed"]
    );
    let inputs = flaws_after(|advice| {
        let inputs = &mut advice["metrics"][2]["formula"]["inputs"];
        for id in ["a", "b"] {
            let mut input = inputs[0].clone();
            input["id"] = json!(id);
            inputs.as_array_mut().unwrap().push(input);
        }
    });
    assert_eq!(inputs, ["advice.metrics[2].formula.inputs: 6 entries; from 1 to 5 are needed"]);
}

#[test]
fn an_unclear_condition_of_a_check_is_reported_once() {
    let unclear = "checks[0].findings[0].when[0][0]: a condition is 'item' with 'atMost', or 'levelBelow'";
    let good = "{ \"item\": \"delivers\", \"atMost\": 2 }";
    for bad in [
        "{}",
        "{ \"item\": \"delivers\" }",
        "{ \"atMost\": 2 }",
        "{ \"item\": \"delivers\", \"atMost\": 2, \"levelBelow\": \"aligned\" }",
        "{ \"item\": \"delivers\", \"levelBelow\": \"aligned\" }",
    ] {
        assert_eq!(flaws_of_checks_with(good, bad), [unclear], "{bad}");
    }
    let at = "checks[0].findings[0].when[0][0]";
    let cases = [
        (
            "\"delivers\", \"atMots\": 2",
            format!("{at}.atMots: unknown key; known are item, atMost, levelBelow"),
        ),
        ("\"delivers\", \"atMost\": \"2\"", format!("{at}.atMost: a whole number belongs here, not a text")),
        ("\"delivers\", \"atMost\": 6", format!("{at}.atMost: not within 1 and 5")),
        (
            "\"forecast\", \"atMost\": 2",
            format!("{at}.item: 'forecast' is not one of delivers, if-worked, know-each-other"),
        ),
    ];
    for (bad, flaw) in cases {
        assert_eq!(flaws_of_checks_with(good, &format!("{{ \"item\": {bad} }}")), [flaw]);
    }
}

#[test]
fn a_check_refers_only_to_existing_levels_and_statements() {
    let cases = [
        (
            "\"levelBelow\": \"aligned\"",
            "\"levelBelow\": \"alined\"",
            "checks[0].findings[1].when[0][0].levelBelow: 'alined' is not one of undefined, defined, aligned, \
             integrated",
        ),
        (
            "[{ \"levelBelow\": \"aligned\" }]",
            "[]",
            "checks[0].findings[1].when[0]: 0 entries; from 1 to 8 are needed",
        ),
        (
            "\"tone\": \"warning\"",
            "\"tone\": \"alarm\"",
            "checks[0].findings[0].tone: 'alarm' is not one of warning, note",
        ),
        (
            "\"id\": \"lack-of-integration\"",
            "\"id\": \"marketing-itself\"",
            "checks[0].findings[1].id: 'marketing-itself' is already taken by an earlier entry",
        ),
    ];
    for (from, to, flaw) in cases {
        assert_eq!(flaws_of_checks_with(from, to), [flaw], "{to}");
    }
}

#[test]
fn all_flaws_of_an_advice_are_told_at_once_with_their_places() {
    let flaws = flaws_after(|advice| {
        advice["notEveryone"].as_object_mut().unwrap().remove("en");
        advice["culture"]["pl"] = json!("");
        advice["sponsor"]["why"] = json!({});
        advice["firstSteps"][2] = json!("Zacznijcie");
        advice["climbOrStay"]["conditions"][0]["at"] = json!("integrated");
        advice["climbOrStay"]["conditions"][1]["target"] = json!("down");
        advice["climbOrStay"]["conditions"][2]["id"] = json!("small-company");
        advice["climbOrStay"]["conditions"][3]["text"] = json!({ "pl": "a" });
        advice["evidenceNote"]["en"] = json!(" ");
        advice["transitions"][0]["to"] = json!("undefined");
        advice["transitions"][1]["metrics"][0] = json!("velocity");
        advice["transitions"][2] = json!({ "to": "aligned", "metrics": ["ltv"] });
        advice["actions"][0]["moves"] = json!(["joint-funnel", "nowhere", 3]);
        advice["actions"][1]["id"] = json!("lead-rules");
        advice["actions"][2]["to"] = json!("perfect");
        advice["actions"][3]["owner"] = Value::Null;
        advice["actions"][4]["firstWeek"] = json!({});
        advice["actions"][5]["when"] = json!("soon");
        advice["actions"][6]["metrics"] = json!([]);
        advice["metrics"][0]["kind"] = json!("vanity");
        advice["metrics"][1].as_object_mut().unwrap().remove("unit");
        advice["metrics"][2]["formula"]["inputs"][2]["example"] = json!(250);
        advice["metrics"][3]["formula"]["divideBy"] = json!(["people"]);
        advice["metrics"][4]["better"] = json!(-1);
        advice["metrics"][5]["formula"]["words"].as_object_mut().unwrap().remove("pl");
        advice["evidence"][0]["link"] = json!("https://x.example");
        advice["evidence"][1] = json!({ "text": { "pl": "a", "en": "b" } });
    });
    insta::assert_snapshot!(flaws.join("\n"));
}

#[test]
fn all_flaws_of_a_check_are_told_at_once_with_their_places() {
    let mut file: Value = serde_json::from_str(&TEXT).unwrap();
    let check = &mut file["checks"][0];
    check["title"].as_object_mut().unwrap().remove("en");
    check["items"][1]["id"] = json!("delivers");
    check["items"][2]["text"] = json!("?");
    check["findings"][0]["tone"] = json!("loud");
    check["findings"][0]["when"] = json!([[{ "item": "nothing", "atMost": 2 }, { "atMost": 9 }], []]);
    check["findings"][1]["when"] =
        json!([[{ "levelBelow": "perfect" }], [{ "item": "delivers", "atMost": 0 }]]);
    check["findings"][1]["text"]["pl"] = json!(" ");
    check["score"] = json!(true);
    insta::assert_snapshot!(lines(&instrument::read(&file.to_string()).unwrap_err()).join("\n"));
}

#[test]
fn a_value_that_is_not_advice_is_reported() {
    for (value, name) in [(json!("do better"), "a text"), (json!([]), "a list"), (Value::Null, "null")] {
        let flaws = flaws_after(|advice| *advice = value);
        assert_eq!(flaws[0], format!("advice: an object belongs here, not {name}"));
    }
    let broken = advice::read(&TEXT[..TEXT.len() / 2], &INSTRUMENT).unwrap_err();
    assert!(matches!(broken[0].fault, Fault::NotJson { .. }));
}

#[test]
fn an_instrument_with_bad_advice_can_still_be_answered() {
    let text = TEXT.replacen("\"moves\": [\"joint-funnel\"", "\"moves\": [\"joint-funel\"", 1);
    assert_eq!(instrument::read(&text), Ok(marketing_sales()));
}

/// Our file with one letter changed, somewhere from `from` to `to`.
fn with_letter(from: &str, to: &str, at: prop::sample::Index, letter: char) -> String {
    let (start, end) = (TEXT.find(from).unwrap(), place_of(to));
    let letters: Vec<(usize, char)> = TEXT[start..end].char_indices().collect();
    let (offset, old) = *at.get(&letters);
    let at = start + offset;
    format!("{}{letter}{}", &TEXT[..at], &TEXT[at + old.len_utf8()..])
}

/// The position of a text in the file; the end of the file if it is not there.
fn place_of(mark: &str) -> usize {
    if mark.is_empty() { TEXT.len() } else { TEXT.find(mark).unwrap() }
}

/// Any letter; those with a meaning in JSON more often than the rest.
fn letter() -> impl Strategy<Value = char> {
    prop_oneof![
        prop::sample::select("\"{}[]:,\\-0123456789.eE ntfu".chars().collect::<Vec<_>>()),
        any::<char>()
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn advice_with_one_letter_changed_is_advice_or_an_error(
        at in any::<prop::sample::Index>(),
        letter in letter(),
    ) {
        match advice::read(&with_letter("\"advice\"", "", at, letter), &INSTRUMENT) {
            Ok(Some(counsel)) => {
                prop_assert_eq!(counsel.advice.actions().len(), counsel.wording.actions.len());
                prop_assert_eq!(counsel.advice.metrics().len(), counsel.wording.metrics.len());
                for metric in counsel.advice.metrics() {
                    if let Some(example) = metric.example() {
                        prop_assert!(metric.compute(&example).is_some());
                    }
                }
            }
            // Only if the key itself was changed.
            Ok(None) => {}
            Err(flaws) => prop_assert!(!flaws.is_empty()),
        }
    }

    #[test]
    fn a_check_with_one_letter_changed_is_a_check_or_an_error(
        at in any::<prop::sample::Index>(),
        letter in letter(),
    ) {
        if let Err(flaws) = instrument::read(&with_letter("\"checks\"", "\"advice\"", at, letter)) {
            prop_assert!(!flaws.is_empty());
        }
    }
}

#[test]
fn consequences_of_a_mistake_are_not_reported_as_other_mistakes() {
    assert_eq!(
        flaws_after(|advice| advice["sponsor"] = json!("someone")),
        ["advice.sponsor: an object belongs here, not a text"]
    );
    assert_eq!(
        flaws_after(|advice| advice["metrics"][0]["formula"]["inputs"][0]["unit"] = json!("pieces")),
        [
            "advice.metrics[0].formula.inputs[0].unit: 'pieces' is not one of percent, money, money-per-day, days, \
          minutes, count"
        ]
    );
    let levels = "is not one of defined, aligned, integrated";
    assert_eq!(
        flaws_after(|advice| {
            advice["transitions"][0]["to"] = json!("up");
            advice["transitions"][1]["to"] = json!("higher");
        }),
        [
            format!("advice.transitions[0].to: 'up' {levels}"),
            format!("advice.transitions[1].to: 'higher' {levels}")
        ]
    );
}

#[test]
fn a_formula_uses_its_inputs_and_has_a_result_for_its_example() {
    let inputs = |advice: &mut Value| advice["metrics"][0]["formula"]["inputs"].take();
    assert_eq!(
        flaws_after(|advice| {
            let mut more = inputs(advice);
            let mut extra = more[0].clone();
            extra["id"] = json!("idle");
            more.as_array_mut().unwrap().push(extra);
            advice["metrics"][0]["formula"]["inputs"] = more;
        }),
        ["advice.metrics[0].formula.inputs[2]: the formula does not use this input"]
    );
    assert_eq!(
        flaws_after(|advice| advice["metrics"][0]["formula"]["inputs"][1]["example"] = json!(0)),
        ["advice.metrics[0].formula: the formula has no result for its example"]
    );
}

#[test]
fn an_action_has_a_first_week() {
    assert_eq!(
        flaws_after(|advice| advice["actions"][3]["firstWeek"] = json!([])),
        ["advice.actions[3].firstWeek: 0 entries; from 1 to 7 are needed"]
    );
    assert_eq!(
        flaws_after(|advice| {
            advice["actions"][3].as_object_mut().unwrap().remove("firstWeek");
        }),
        ["advice.actions[3].firstWeek: missing"]
    );
}
