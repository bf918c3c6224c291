//! Stored records can be read for ever; a record that can't be read completely is not used in part.
#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

mod common;

use std::sync::Arc;

use common::{file, find, marketing_sales};
use proptest::prelude::*;
use tandem::codec::instrument::read;
use tandem::codec::saved::{MAX_REVISION, Saved, Unreadable};
use tandem::domain::assessment::attached::{ChosenAction, Decimal, KeptMetric};
use tandem::domain::assessment::{Assessment, Change, Sponsor, Target};
use tandem::domain::calendar::Day;
use tandem::domain::id::Id;
use tandem::domain::instrument::{Instrument, Structure};
use tandem::domain::name::Name;
use tandem::domain::record::Record;
use tandem::domain::scale::Rating;
use tandem::domain::team::{Kind, Minimum, Team};

const V1: &str = "tests/fixtures/saved/assessment-v1.json";
const V2: &str = "tests/fixtures/saved/assessment-v2.json";
const V3: &str = "tests/fixtures/saved/assessment-v3.json";
/// A finished assessment with everything that can be attached, and with registers of newer programs.
const V4: &str = "tests/fixtures/saved/assessment-v4.json";

fn read_assessment(text: &str) -> Result<Assessment, Unreadable> {
    Assessment::read_text(text, &find)
}

/// The ratings of the fixtures up to version 3.
fn expected_ratings() -> Vec<Option<u8>> {
    [Some(4), Some(2)].into_iter().chain([None; 17]).chain([Some(5)]).collect()
}

fn values(ratings: &[Option<Rating>]) -> Vec<Option<u8>> {
    ratings.iter().map(|rating| rating.map(Rating::value)).collect()
}

fn ratings(assessment: &Assessment) -> Vec<Option<u8>> {
    values(assessment.answers().ratings())
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

#[test]
fn a_record_of_version_1_is_read() {
    let assessment = read_assessment(&file(V1)).unwrap();
    assert_eq!(ratings(&assessment), expected_ratings());
    assert_eq!(assessment.side(), Some(&id("sales")));
    assert_eq!((assessment.started(), assessment.changed()), (1_795_527_600_000, 1_795_527_660_000));
    assert_eq!((assessment.finished(), assessment.name()), (None, None));
    assert_eq!((assessment.target(), assessment.sponsor()), (Target::OneUp, None));
    assert_eq!(assessment.checks(), [None; 3]);
    assert_eq!(assessment.revision(), 0);
}

#[test]
fn a_record_of_version_2_is_read() {
    let assessment = read_assessment(&file(V2)).unwrap();
    assert_eq!(ratings(&assessment), expected_ratings());
    assert_eq!(assessment.name().map(Name::as_str), Some("Przed reorganizacją"));
    assert_eq!((assessment.target(), assessment.sponsor()), (Target::Stay, Some(Sponsor::Missing)));
    let fields = assessment.fields();
    assert_eq!((fields.side.revision(), fields.sponsor.revision(), fields.ratings.revision()), (1, 8, 5));
    assert_eq!((assessment.checks(), fields.checks.revision()), (vec![None; 3], 0));
}

#[test]
fn a_record_of_version_3_is_read() {
    let assessment = read_assessment(&file(V3)).unwrap();
    assert_eq!(ratings(&assessment), expected_ratings());
    assert_eq!(assessment.name().map(Name::as_str), Some("Przed reorganizacją"));
    assert_eq!((assessment.target(), assessment.sponsor()), (Target::Stay, Some(Sponsor::Missing)));
    assert_eq!(values(&assessment.checks()), [Some(2), None, Some(4)]);
    // The second statement was rated and cleared again, and that is a change too.
    let checks = assessment.fields().checks.entries().iter();
    let checks: Vec<(&str, u64)> =
        checks.map(|(key, register)| (key.as_str(), register.revision())).collect();
    assert_eq!(checks, [("delivers", 9), ("if-worked", 11), ("know-each-other", 10)]);
}

#[test]
fn a_record_of_version_4_is_read_whole_and_written_the_same() {
    let assessment = read_assessment(&file(V4)).unwrap();
    assert_eq!(assessment.finished(), Some(1_795_527_660_000));
    assert_eq!(ratings(&assessment)[..3], [Some(4), Some(2), Some(3)]);
    assert_eq!((assessment.target(), assessment.sponsor()), (Target::Stay, Some(Sponsor::Missing)));
    assert_eq!(values(&assessment.checks()), [Some(2), None, Some(4)]);
    assert_eq!(assessment.account(), Some(id("acme")));
    assert_eq!(assessment.code_salt(), Some(1_500));
    let chosen = ChosenAction { who: Name::new("Ania"), until: Some(Day::new(20_800).unwrap()) };
    assert_eq!(assessment.chosen_actions().collect::<Vec<_>>(), [(id("lead-rules"), chosen)]);
    let kept = |value: &str| KeptMetric {
        value: Decimal::new(value).unwrap(),
        unit: id("percent"),
        inputs: vec![(id("won"), Decimal::new("3").unwrap()), (id("lost"), Decimal::new("9").unwrap())],
    };
    let metrics: Vec<_> = assessment.kept_metrics().collect();
    assert_eq!(
        metrics,
        [
            (id("win-rate"), Day::new(20_783).unwrap(), kept("25")),
            (id("win-rate"), Day::new(20_790).unwrap(), kept("25.5"))
        ]
    );
    // What a newer or an older program attached stays as it is.
    assert!(assessment.write().contains("\"invitation\":[{\"from\":\"Ola\""));
    assert_eq!(assessment.write(), file(V4).trim_end());
}

#[test]
fn a_day_without_a_calendar_is_no_day_and_stays() {
    // A date that no browser can write must not end the program.
    let text = file(V4).replacen("\"until\":20800", "\"until\":4000000000", 1);
    assert_ne!(text, file(V4));
    let assessment = read_assessment(&text).unwrap();
    assert!(assessment.chosen_actions().all(|(_, chosen)| chosen.until.is_none()));
    assert!(assessment.write().contains("4000000000"));
    assert_eq!(Day::new(Day::LAST + 1), None);
}

#[test]
fn a_kept_number_is_written_exactly_and_read_back() {
    for (number, written) in [
        (25.0, "25"),
        (12.5, "12.5"),
        (0.0, "0"),
        (1_166.666_666_666, "1166.666667"),
        (0.000_001, "0.000001"),
        (999_999_999_999.5, "999999999999.5"),
    ] {
        let decimal = Decimal::of(number).unwrap();
        assert_eq!(decimal.as_str(), written);
        assert!((decimal.value() - number).abs() < 1e-6, "{number}");
    }
    for number in [f64::NAN, f64::INFINITY, -1.0, 1e20] {
        assert_eq!(Decimal::of(number), None, "{number}");
    }
    assert!((Decimal::new("-12.25").unwrap().value() + 12.25).abs() < 1e-9);
}

#[test]
fn attached_values_are_read_unchanged_and_can_be_removed() {
    let instrument = &marketing_sales().instrument;
    let mut assessment = Assessment::begin(id("abc"), instrument, 1);
    let action = ChosenAction { who: None, until: Some(Day::new(20_800).unwrap()) };
    let metric = KeptMetric {
        value: Decimal::new("-12.5").unwrap(),
        unit: id("money"),
        inputs: vec![(id("deals"), Decimal::new("7").unwrap())],
    };
    for change in [
        Change::account(Some(&id("acme"))),
        Change::condition(&id("small-company"), true),
        Change::action(&id("lead-rules"), Some(&action)),
        Change::metric(&id("ltv"), Day::new(1).unwrap(), Some(&metric)),
        Change::code_salt(7),
        Change::invite("5ABC"),
    ] {
        assessment.apply(change, 2);
    }
    let mut again = read_assessment(&assessment.write()).unwrap();
    assert_eq!(again, assessment);
    assert_eq!((again.account(), again.code_salt()), (Some(id("acme")), Some(7)));
    assert_eq!(again.chosen_actions().collect::<Vec<_>>(), [(id("lead-rules"), action)]);
    assert_eq!(again.kept_metrics().collect::<Vec<_>>(), [(id("ltv"), Day::new(1).unwrap(), metric)]);
    assert_eq!(again.invite(), Some("5ABC"));
    assert!(again.has_ticked(&id("small-company")) && !again.has_ticked(&id("evident-conflicts")));
    again.apply(Change::condition(&id("small-company"), false), 3);
    assert!(!again.has_ticked(&id("small-company")));
    again.apply(Change::account(None), 3);
    again.apply(Change::action(&id("lead-rules"), None), 3);
    again.apply(Change::metric(&id("ltv"), Day::new(1).unwrap(), None), 3);
    assert_eq!((again.account(), again.chosen_actions().count(), again.kept_metrics().count()), (None, 0, 0));
    // A newer program may have changed their format: they are ignored here, and stay.
    let other_shape = file(V4).replacen("\"acme\"", "[1]", 1).replacen("\"25\"", "\"1e5\"", 1);
    let other_shape = read_assessment(&other_shape).unwrap();
    assert_eq!((other_shape.account(), other_shape.kept_metrics().count()), (None, 1));
    assert!(other_shape.write().contains("\"account\":[[1],"));
}

#[test]
fn registers_of_newer_programs_are_merged_by_the_same_rule_and_written_back() {
    let mut a = read_assessment(&file(V4)).unwrap();
    let newer = file(V4).replacen("[{\"deep\":[null,true,\"ż\"]},40]", "[\"later\",41]", 1);
    assert_ne!(newer, file(V4));
    let b = read_assessment(&newer).unwrap();
    a.merge(&b);
    assert_eq!(a.write(), newer.trim_end());
    // A change here gets a higher revision than theirs.
    a.apply(Change::Side(None), 1);
    assert_eq!(a.revision(), 42);
}

#[test]
fn a_record_of_an_older_version_is_written_in_the_latest() {
    for path in [V1, V2, V3] {
        let assessment = read_assessment(&file(path)).unwrap();
        let text = assessment.write();
        assert!(text.starts_with("{\"version\":4,\"assessment\":{\"id\":"), "{path}: {text}");
        assert_eq!(read_assessment(&text), Ok(assessment));
    }
}

/// The fixture of version 3 with all questions answered, finished.
fn finished_v3() -> String {
    let rated = marketing_sales()
        .instrument
        .items()
        .iter()
        .map(|item| format!("\"{}\":3", item.id))
        .collect::<Vec<_>>();
    let rated = format!("\"ratings\":{{{}}}", rated.join(","));
    let text = file(V3).replacen("\"finished\":null", "\"finished\":1795527660000", 1);
    text.replacen("\"ratings\":{\"forecast\":4,\"no-blame\":2,\"mutual-plans\":5}", &rated, 1)
}

#[test]
fn results_from_before_structures_were_recorded_have_the_first_one() {
    let assessment = read_assessment(&finished_v3()).unwrap();
    let finished = assessment.fields().finished.value().clone().unwrap();
    assert_eq!((finished.at, finished.edition), (1_795_527_660_000, 1));
    assert_eq!(finished.structure.map(|s| s.to_string()).as_deref(), Some("8ec0146c2c571997"));
    assert!(assessment.is_finished());
    assert_eq!(assessment.write(), read_assessment(&assessment.write()).unwrap().write());
}

#[test]
fn a_record_with_any_unusable_part_is_refused_with_its_place() {
    let good = file(V4);
    let damaged = |place: &str| Unreadable::Damaged { place: place.to_owned() };
    let cases = [
        ("\"version\":4", "\"version\":5", Unreadable::Newer { version: 5 }),
        ("\"version\":4", "\"version\":\"4\"", damaged("version")),
        ("\"version\":4", "\"version\":0", damaged("version")),
        ("\"assessment\":{", "\"assesment\":{", damaged("assessment")),
        ("\"registers\":{", "\"register\":{", damaged("registers")),
        ("\"ratings/forecast\":[4,2]", "\"ratings/forecast\":[4.5,2]", damaged("registers.ratings/forecast")),
        ("\"ratings/forecast\":[4,2]", "\"ratings/forecast\":[0,2]", damaged("registers.ratings/forecast")),
        ("\"ratings/forecast\":[4,2]", "\"ratings/forecast\":[6,2]", damaged("registers.ratings/forecast")),
        ("\"ratings/forecast\":[4,2]", "\"ratings/forecast\":[11,2]", damaged("registers.ratings/forecast")),
        (
            "\"ratings/forecast\":[4,2]",
            "\"ratings/forecast\":[\"4\",2]",
            damaged("registers.ratings/forecast"),
        ),
        ("\"ratings/forecast\":[4,2]", "\"ratings/forecast\":[4,-2]", damaged("registers.ratings/forecast")),
        (
            "\"ratings/forecast\":[4,2]",
            "\"ratings/forecast\":[4,1e15]",
            damaged("registers.ratings/forecast"),
        ),
        ("\"ratings/forecast\":[4,2]", "\"ratings/forecast\":[4]", damaged("registers.ratings/forecast")),
        ("\"ratings/forecast\":[4,2]", "\"ratings/forecast\":4", damaged("registers.ratings/forecast")),
        ("\"ratings/forecast\"", "\"ratings/Forecast\"", damaged("registers.ratings/Forecast")),
        ("\"ratings/forecast\"", "\"ratings/a/b/c\"", damaged("registers.ratings/a/b/c")),
        ("\"checks/delivers\":[2,", "\"checks/delivers\":[-1,", damaged("registers.checks/delivers")),
        ("\"side\":[\"sales\"", "\"side\":[\"S A\"", damaged("registers.side")),
        ("\"target\":[\"stay\"", "\"target\":[\"fly\"", damaged("registers.target")),
        ("\"sponsor\":[\"missing\"", "\"sponsor\":[true", damaged("registers.sponsor")),
        ("Przed reorganizacją", " ", damaged("registers.name")),
        ("\"at\":1795527660000", "\"at\":8640000000000001", damaged("registers.finished")),
        ("\"structure\":\"", "\"structure\":\"0", damaged("registers.finished")),
        ("\"edition\":1", "\"edition\":-1", damaged("registers.finished")),
        ("\"started\":1795527600000", "\"started\":-1", damaged("started")),
        ("\"changed\":1795527660000", "\"changed\":8640000000000001", damaged("changed")),
        ("{\"deep\":", "{\"deep\":1.5,\"d\":", damaged("registers.moods/x")),
        ("\"id\":\"k3v9q2mzx7abcdef\"", "\"id\":\"K\"", damaged("id")),
        ("marketing-sales", "other", Unreadable::UnknownInstrument { id: "other".to_owned() }),
    ];
    for (from, to, expected) in cases {
        assert!(good.contains(from), "{from}");
        assert_eq!(read_assessment(&good.replacen(from, to, 1)), Err(expected), "{to}");
    }
    let cut = &good[..100];
    assert!(matches!(read_assessment(cut), Err(Unreadable::NotJson { .. })));
    let of_version_3 = [
        ("\"revisions\"", "\"revision\"", "registers"),
        ("\"checks\":{\"delivers\":2", "\"check\":{\"delivers\":2", "registers"),
        ("{\"delivers\":2,\"know-each-other\":4}", "[2,null,4]", "registers"),
        ("\"forecast\":4", "\"forecast\":4.5", "registers.ratings/forecast"),
        ("\"forecast\":2", "\"forecast\":-2", "registers.ratings/forecast"),
        ("\"delivers\":2", "\"delivers\":0", "registers.checks/delivers"),
        ("\"if-worked\":11", "\"if-worked\":1e13", "registers.checks/if-worked"),
        ("\"stay\"", "\"fly\"", "registers.target"),
    ];
    for (from, to, place) in of_version_3 {
        assert_eq!(read_assessment(&file(V3).replacen(from, to, 1)), Err(damaged(place)), "{to}");
    }
}

#[test]
fn registers_of_hostile_size_are_refused() {
    let with = |more: &str| file(V4).replacen("\"registers\":{", &format!("\"registers\":{{{more}"), 1);
    let damaged = |place: &str| Err(Unreadable::Damaged { place: place.to_owned() });
    let many = (0..2_001).map(|n| format!("\"x{n}\":[1,1],")).collect::<Vec<_>>().concat();
    assert_eq!(read_assessment(&with(&many)), damaged("registers"));
    let long = "x".repeat(121);
    assert_eq!(read_assessment(&with(&format!("\"{long}\":[1,1],"))), damaged(&format!("registers.{long}")));
    let deep = format!("\"x\":[{}{},1],", "[".repeat(10_000), "]".repeat(10_000));
    assert!(matches!(read_assessment(&with(&deep)), Err(Unreadable::NotJson { .. })));
    let fits =
        (0..1_000).map(|n| format!("\"x{n}\":[{{\"a\":[[[\"ż\"]]]}},{n}],")).collect::<Vec<_>>().concat();
    let read = read_assessment(&with(&fits)).unwrap();
    assert_eq!(read_assessment(&read.write()), Ok(read));
    // If two registers have the same name, neither can be trusted.
    assert_eq!(read_assessment(&with("\"x\":[1,3],\"x\":[2,2],")), damaged("registers.x"));
}

#[test]
fn a_revision_has_an_upper_bound() {
    let at = |revision: u64| {
        file(V4).replacen("\"side\":[\"sales\",1]", &format!("\"side\":[\"sales\",{revision}]"), 1)
    };
    assert!(read_assessment(&at(MAX_REVISION)).is_ok());
    assert!(read_assessment(&at(MAX_REVISION + 1)).is_err());
}

#[test]
fn a_blank_is_not_stored_as_a_value() {
    let assessment = Assessment::begin(id("abc"), &marketing_sales().instrument, 1);
    assert!(assessment.write().ends_with("\"registers\":{}}}"), "{}", assessment.write());
}

#[test]
fn a_record_that_claims_to_be_finished_with_blanks_is_in_progress() {
    let text = file(V3).replacen("\"finished\":null", "\"finished\":1795527660000", 1);
    assert!(!read_assessment(&text).unwrap().is_finished());
}

/// Our instrument after a change to its file.
fn changed(from: &str, to: &str) -> Arc<Instrument> {
    let text = file("public/instruments/marketing-sales.json");
    assert!(text.contains(from), "{from}");
    read(&text.replace(from, to)).unwrap().instrument
}

#[test]
fn only_changes_of_what_is_asked_or_scored_change_the_digest() {
    let before = marketing_sales().instrument;
    let text = file("public/instruments/marketing-sales.json");
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let edited = |edit: &dyn Fn(&mut serde_json::Value)| {
        let mut json = json.clone();
        edit(&mut json);
        read(&json.to_string()).unwrap().instrument
    };
    let same = edited(&|json| {
        json["version"] = 7.into();
        json["items"][3]["text"]["pl"] = "Inaczej.".into();
        json["levels"][1]["name"]["en"] = "other".into();
        json["checks"].as_array_mut().unwrap().clear();
        json["itemsPerPage"] = 5.into();
        json.as_object_mut().unwrap().remove("advice");
    });
    assert_eq!((same.structure(), same.questions_digest()), (before.structure(), before.questions_digest()));
    let scored = edited(&|json| json["levels"][1]["gates"][0]["sum"] = 41.into());
    assert_eq!(scored.questions_digest(), before.questions_digest());
    assert_ne!(scored.structure(), before.structure());
    let asked: [&dyn Fn(&mut serde_json::Value); 3] = [
        &|json| json["items"][3]["id"] = "plans".into(),
        &|json| json["items"].as_array_mut().unwrap().swap(0, 1),
        &|json| json["sides"].as_array_mut().unwrap().swap(0, 1),
    ];
    for edit in asked {
        let other = edited(edit);
        assert_ne!(other.questions_digest(), before.questions_digest());
        assert_ne!(other.structure(), before.structure());
    }
}

#[test]
fn the_canonical_texts_are_what_they_have_always_been() {
    let ferry = find("ferry", None).unwrap();
    insta::assert_snapshot!(ferry.structure_text());
    insta::assert_snapshot!(marketing_sales().instrument.structure_text());
    let text = marketing_sales().instrument.structure_text();
    assert!(text.starts_with(&marketing_sales().instrument.questions_text()));
}

#[test]
fn every_structure_that_was_ever_shipped_can_be_read() {
    // If this fails, a file in public/instruments has another structure than before: copy the previous file to
    // public/instruments/earlier, so that results keep the structure that they were finished with, and add the new line here.
    let shipped = file("tests/fixtures/structures.txt");
    let folders = ["public/instruments", "public/instruments/earlier"];
    let files = folders.iter().flat_map(|folder| std::fs::read_dir(folder).into_iter().flatten());
    let files = files
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"));
    let mut at_hand: Vec<String> = files
        .map(|path| read(&std::fs::read_to_string(path).unwrap()).unwrap().instrument)
        .map(|instrument| format!("{} {}", instrument.id(), instrument.structure()))
        .collect();
    at_hand.sort();
    assert_eq!(at_hand, shipped.lines().collect::<Vec<_>>());
}

#[test]
fn an_unfinished_assessment_goes_on_with_the_instrument_as_it_is_now_statement_by_statement() {
    let now = changed("\"no-blame\"", "\"blameless\"");
    let find = |_: &str, structure: Option<Structure>| structure.is_none().then(|| now.clone());
    let assessment = Assessment::read_text(&file(V3), &find).unwrap();
    let rated: Vec<Option<u8>> = values(assessment.answers().ratings());
    assert_eq!((rated[0], rated[1], rated[19]), (Some(4), None, Some(5)));
    assert_eq!(assessment.instrument().structure(), now.structure());
    // The rating of the removed statement stays in the record, for programs that still have the statement.
    assert!(assessment.write().contains("\"ratings/no-blame\":[2,4]"));
    assert_eq!(values(read_assessment(&assessment.write()).unwrap().answers().ratings())[1], Some(2));
}

#[test]
fn a_finished_assessment_keeps_the_structure_that_it_was_finished_with() {
    let (then, now) = (marketing_sales().instrument, changed("\"no-blame\"", "\"blameless\""));
    let find = |_: &str, structure: Option<Structure>| match structure {
        None => Some(now.clone()),
        Some(structure) => (structure == then.structure()).then(|| then.clone()),
    };
    let mut assessment = Assessment::read_text(&finished_v3(), &find).unwrap();
    assert!(assessment.is_finished());
    assert_eq!(assessment.instrument().structure(), then.structure());
    assert_eq!(values(assessment.answers().ratings())[1], Some(3));

    // A correction makes it unfinished, so it continues with the instrument as it is now.
    assessment.apply(Change::Rating(0.into(), then.scale().rating(5)), 9);
    assessment.resolve(&find).unwrap();
    assert_eq!(assessment.instrument().structure(), now.structure());
    assert_eq!(values(assessment.answers().ratings())[..2], [Some(5), None]);
    assessment.apply(Change::Rating(1.into(), now.scale().rating(4)), 10);
    assessment.apply(Change::Finish, 11);
    let finished = assessment.fields().finished.value().clone().unwrap();
    assert_eq!((finished.at, finished.structure), (11, Some(now.structure())));

    let without = |_: &str, structure: Option<Structure>| structure.is_none().then(|| now.clone());
    let refused = Assessment::read_text(&finished_v3(), &without);
    assert_eq!(refused, Err(Unreadable::UnknownStructure { id: "marketing-sales".to_owned() }));
}

#[test]
fn the_edition_is_recorded_and_never_a_reason_to_refuse() {
    let now = changed("\"version\": 2", "\"version\": 3");
    let find = |_: &str, _: Option<Structure>| Some(now.clone());
    let mut assessment = Assessment::read_text(&finished_v3(), &find).unwrap();
    assert!(assessment.is_finished());
    assessment.apply(Change::Rating(0.into(), now.scale().rating(5)), 9);
    assessment.apply(Change::Finish, 10);
    assert_eq!(assessment.fields().finished.value().as_ref().map(|finished| finished.edition), Some(3));
}

/// A random history of an assessment of one of the three instruments.
fn assessment() -> impl Strategy<Value = Assessment> {
    (0usize..3, any::<u32>(), prop::collection::vec(common::change(), 0..60)).prop_map(
        |(which, start, changes)| {
            let instrument = &find(["marketing-sales", "orchestra", "ferry"][which], None).unwrap();
            let mut assessment = Assessment::begin(id("abc"), instrument, u64::from(start));
            for (at, change) in changes.iter().enumerate() {
                assessment.apply(change.on(instrument), u64::from(start) + at as u64);
            }
            assessment
        },
    )
}

proptest! {
    #[test]
    fn a_written_record_is_read_unchanged(assessment in assessment()) {
        prop_assert_eq!(read_assessment(&assessment.write()), Ok(assessment));
    }

    #[test]
    fn every_text_is_a_record_or_an_error(text in ".{0,300}") {
        prop_assert!(read_assessment(&text).is_err());
    }

    #[test]
    fn a_record_with_one_byte_changed_is_a_record_or_an_error(at in 0usize..2_000, byte in any::<u8>()) {
        let mut bytes = file(V4).into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(text) = String::from_utf8(bytes) {
            // A record that can be read can be written and read again unchanged.
            if let Ok(assessment) = read_assessment(&text) {
                let again = assessment.write();
                prop_assert_eq!(read_assessment(&again), Ok(assessment));
            }
        }
    }
}

#[test]
fn a_change_to_a_finished_assessment_reopens_it() {
    let instrument = marketing_sales().instrument;
    let mut assessment = Assessment::begin(id("abc"), &instrument, 1);
    for question in 0..20 {
        assessment.apply(Change::Rating(question.into(), instrument.scale().rating(3)), 2);
    }
    assessment.apply(Change::Finish, 3);
    assert_eq!(assessment.finished(), Some(3));
    assessment.apply(Change::Finish, 4);
    assert_eq!(assessment.finished(), Some(3), "the day of a result stays");
    assessment.apply(Change::Rating(7.into(), instrument.scale().rating(1)), 5);
    assert!(!assessment.is_finished());
}

#[test]
fn a_rating_of_a_check_leaves_a_result_finished() {
    let instrument = marketing_sales().instrument;
    let mut assessment = Assessment::begin(id("abc"), &instrument, 1);
    for question in 0..20 {
        assessment.apply(Change::Rating(question.into(), instrument.scale().rating(3)), 2);
    }
    assessment.apply(Change::Finish, 3);
    assessment.apply(Change::Check(1.into(), instrument.scale().rating(5)), 4);
    assert_eq!((assessment.finished(), assessment.changed()), (Some(3), 4));
}

#[test]
fn a_team_of_version_1_is_read_as_a_pair_that_has_entered() {
    let team = Team::read_text(&file("tests/fixtures/saved/team-v1.json"), &find).unwrap();
    let codes = ["6NJW-4SKS-ZEBC-VBQ6-J7SZ", "6NJX-CSKS-ZEBC-VBQ6-JFHF"];
    assert_eq!(team.codes().collect::<Vec<_>>(), codes);
    assert_eq!(team.own(), Some(codes[1]));
    assert_eq!(team.name().map(Name::as_str), Some("Ania i\u{a0}ja"));
    assert_eq!(
        (team.instrument().id().as_str(), team.started(), team.changed(), team.kind()),
        ("marketing-sales", 1_795_527_600_000, 1_795_527_660_000, Kind::Open)
    );
    assert_eq!(team.rounds().len(), 1);
    assert_eq!(team.rounds()[0].entered().len(), 2);
    assert!(team.write().contains("\"mood\":[\"good\",3]"), "the register of a newer program");
}

#[test]
fn a_team_of_version_2_is_read_and_written_as_it_was() {
    let text = file("tests/fixtures/saved/team-v2.json");
    let team = Team::read_text(&text, &find).unwrap();
    assert_eq!(team.name().map(Name::as_str), Some("Warsztat zimowy"));
    assert_eq!((team.kind(), team.expected()), (Kind::Closed(Minimum::LOWEST), Some(8)));
    let round = &team.rounds()[0];
    assert_eq!((round.entered().len(), round.waiting().len(), team.rounds().len()), (3, 2, 2));
    assert_eq!(team.erased().values().map(Id::as_str).collect::<Vec<_>>(), ["m4x8-2"]);
    assert_eq!(team.write(), text, "with the register of a newer program");
}

#[test]
fn a_team_that_is_not_whole_is_not_read() {
    let of = |path: &str| {
        let text = file(path);
        move |from: &str, to: &str| {
            assert!(text.contains(from), "{from}");
            Team::read_text(&text.replacen(from, to, 1), &find).unwrap_err()
        }
    };
    let at = |place: &str| Unreadable::Damaged { place: place.to_owned() };
    let damaged = of("tests/fixtures/saved/team-v1.json");
    assert_eq!(damaged("\"open\"", "\"secret\""), at("kind"));
    assert_eq!(damaged("\"codes\":[", "\"codes\":[7,"), at("rounds"));
    assert_eq!(damaged("[\"Ania", "[\" Ania"), at("registers.name"));
    assert_eq!(damaged("\"own\":[\"6NJX-CSKS-ZEBC-VBQ6-JFHF\"", "\"own\":[7"), at("registers.own"));
    assert_eq!(damaged("\"own\":[\"6NJX", "\"own\":[\"7NJX"), at("registers.own"), "it is none of the codes");
    assert_eq!(damaged("\"version\":1", "\"version\":3"), Unreadable::Newer { version: 3 });
    let damaged = of("tests/fixtures/saved/team-v2.json");
    assert_eq!(
        damaged("\"minimum\":3", "\"minimum\":2"),
        at("minimum"),
        "two would know each other's answers"
    );
    assert_eq!(damaged("\"closed\"", "\"ajar\""), at("kind"));
    assert_eq!(damaged("\"side\":\"marketing\"", "\"side\":\"board\""), at("rounds"));
    assert_eq!(damaged("\"waiting\":{", "\"waiting\":{\"a\":7,"), at("rounds"));
    assert_eq!(damaged("\"erased\":[", "\"erased\":[\"A b\","), at("erased"));
    assert_eq!(damaged("\"expected\":[8", "\"expected\":[\"8\""), at("registers.expected"));
    let unknown = Unreadable::UnknownStructure { id: "marketing-sales".to_owned() };
    assert_eq!(damaged("\"structure\":\"8", "\"structure\":\"9"), unknown);
}
