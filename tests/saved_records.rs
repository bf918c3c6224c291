//! What is kept can be read again, for ever; what can't be read whole is not half used.
#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

mod common;

use std::sync::Arc;

use common::{all, file, marketing_sales};
use proptest::prelude::*;
use tandem::codec::saved::{Unreadable, read_assessment, write_assessment};
use tandem::domain::assessment::{Assessment, Change, Sponsor, Target};
use tandem::domain::id::Id;
use tandem::domain::name::Name;
use tandem::domain::revision::Revisions;
use tandem::domain::scale::Rating;
use tandem::questionnaire::definition::Definition;

fn find(id: &str) -> Option<Arc<Definition>> {
    all().into_iter().find(|definition| definition.instrument.id().as_str() == id).map(Arc::new)
}

const V1: &str = "tests/fixtures/saved/assessment-v1.json";
const V2: &str = "tests/fixtures/saved/assessment-v2.json";
const V3: &str = "tests/fixtures/saved/assessment-v3.json";

/// The ratings of all fixtures.
fn expected_ratings() -> Vec<Option<u8>> {
    [Some(4), Some(2)].into_iter().chain([None; 17]).chain([Some(5)]).collect()
}

fn ratings(assessment: &Assessment) -> Vec<Option<u8>> {
    assessment.answers().ratings().iter().map(|rating| rating.map(Rating::value)).collect()
}

#[test]
fn a_record_of_version_1_is_read() {
    let assessment = read_assessment(&file(V1), find).unwrap();
    let fields = assessment.fields();
    assert_eq!(ratings(&assessment), expected_ratings());
    assert_eq!(fields.side, Id::new("sales"));
    assert_eq!((assessment.started(), assessment.changed()), (1_795_527_600_000, 1_795_527_660_000));
    assert_eq!(
        (fields.finished, &fields.name, fields.target, fields.sponsor),
        (None, &None, Target::OneUp, None)
    );
    assert_eq!(fields.checks, [None; 3]);
    assert_eq!(*assessment.revisions(), Revisions::none(20, 3));
}

#[test]
fn a_record_of_version_2_is_read() {
    let assessment = read_assessment(&file(V2), find).unwrap();
    let fields = assessment.fields();
    assert_eq!(ratings(&assessment), expected_ratings());
    assert_eq!(fields.name, Name::new("Przed reorganizacją"));
    assert_eq!((fields.target, fields.sponsor), (Target::Stay, Some(Sponsor::Missing)));
    assert_eq!((assessment.revisions().side, assessment.revisions().ratings[1]), (1, 4));
    assert_eq!((&fields.checks[..], &assessment.revisions().checks[..]), (&[None; 3][..], &[0; 3][..]));
}

#[test]
fn a_record_of_version_3_is_read_and_written_the_same() {
    let assessment = read_assessment(&file(V3), find).unwrap();
    let fields = assessment.fields();
    assert_eq!(ratings(&assessment), expected_ratings());
    assert_eq!(fields.name, Name::new("Przed reorganizacją"));
    assert_eq!((fields.target, fields.sponsor), (Target::Stay, Some(Sponsor::Missing)));
    let checks: Vec<Option<u8>> = fields.checks.iter().map(|rating| rating.map(Rating::value)).collect();
    assert_eq!(checks, [Some(2), None, Some(4)]);
    // The second statement was rated and cleared again: that, too, is a change.
    assert_eq!(assessment.revisions().checks, [9, 11, 10]);
    assert_eq!(write_assessment(&assessment, &marketing_sales().instrument), file(V3));
}

#[test]
fn a_record_of_an_older_version_is_written_in_the_latest() {
    for (path, last) in [(V1, "\"checks\":{}}}}"), (V2, "\"mutual-plans\":5},\"checks\":{}}}}")] {
        let assessment = read_assessment(&file(path), find).unwrap();
        let text = write_assessment(&assessment, &marketing_sales().instrument);
        assert!(text.starts_with("{\"version\":3,") && text.ends_with(last), "{path}: {text}");
        assert_eq!(read_assessment(&text, find), Ok(assessment));
    }
}

#[test]
fn what_cannot_be_used_whole_is_refused_with_its_place() {
    let good = file(V3);
    let damaged = |place: &str| Unreadable::Damaged { place: place.to_owned() };
    let cases = [
        ("\"version\":3", "\"version\":4", Unreadable::Newer { version: 4 }),
        ("\"version\":3", "\"version\":\"3\"", damaged("version")),
        ("\"version\":3", "\"version\":0", damaged("version")),
        ("\"assessment\":{", "\"assesment\":{", damaged("assessment")),
        ("\"forecast\":4", "\"forecast\":6", damaged("ratings.forecast")),
        ("\"forecast\":4", "\"forecast\":4.5", damaged("ratings.forecast")),
        ("\"forecast\":4", "\"forcast\":4", damaged("ratings.forcast")),
        ("\"forecast\":2", "\"forecast\":-2", damaged("ratings.forecast")),
        ("\"forecast\":2", "\"forecast\":1e15", damaged("ratings.forecast")),
        (
            "\"instrumentVersion\":1",
            "\"instrumentVersion\":2",
            Unreadable::OtherInstrumentVersion { version: 2 },
        ),
        ("\"sales\"", "\"nobody\"", damaged("side")),
        ("\"stay\"", "\"fly\"", damaged("target")),
        ("\"missing\"", "true", damaged("sponsor")),
        ("Przed reorganizacją", " ", damaged("name")),
        ("1795527600000", "-1", damaged("started")),
        ("1795527660000", "8640000000000001", damaged("changed")),
        ("\"revisions\"", "\"revision\"", damaged("revisions")),
        ("\"checks\":{\"delivers\":2", "\"check\":{\"delivers\":2", damaged("checks")),
        ("{\"delivers\":2,\"know-each-other\":4}", "[2,null,4]", damaged("checks")),
        ("\"delivers\":2", "\"delivers\":0", damaged("checks.delivers")),
        ("\"delivers\":2", "\"delivers\":6", damaged("checks.delivers")),
        ("\"delivers\":2", "\"delivers\":null", damaged("checks.delivers")),
        ("\"delivers\":2", "\"forecast\":2", damaged("checks.forecast")),
        ("\"checks\":{\"delivers\":9", "\"check\":{\"delivers\":9", damaged("checks")),
        ("\"if-worked\":11", "\"if-worked\":-11", damaged("checks.if-worked")),
        ("\"if-worked\":11", "\"if-worked\":1e13", damaged("checks.if-worked")),
        ("\"if-worked\":11", "\"worked\":11", damaged("checks.worked")),
        ("marketing-sales", "other", Unreadable::UnknownInstrument { id: "other".to_owned() }),
    ];
    for (from, to, expected) in cases {
        assert!(good.contains(from), "{from}");
        assert_eq!(read_assessment(&good.replacen(from, to, 1), find), Err(expected), "{to}");
    }
    let cut = &good[..100];
    assert!(matches!(read_assessment(cut, find), Err(Unreadable::NotJson { .. })));
}

#[test]
fn a_blank_is_not_kept_as_a_value() {
    let instrument = marketing_sales().instrument;
    let assessment = Assessment::begin(Id::new("abc").unwrap(), &instrument, 1);
    let text = write_assessment(&assessment, &instrument);
    assert!(text.contains("\"ratings\":{}") && text.contains("\"checks\":{}"), "{text}");
}

#[test]
fn a_record_that_claims_to_be_finished_with_blanks_is_in_progress() {
    let text = file(V3).replacen("\"finished\":null", "\"finished\":1795527660000", 1);
    assert!(!read_assessment(&text, find).unwrap().is_finished());
}

/// Any history of an assessment of one of the three instruments.
fn assessment() -> impl Strategy<Value = Assessment> {
    (0usize..3, any::<u32>(), prop::collection::vec(common::change(), 0..60)).prop_map(
        |(which, start, changes)| {
            let instrument = &all()[which].instrument;
            let mut assessment = Assessment::begin(Id::new("abc").unwrap(), instrument, u64::from(start));
            for (at, change) in changes.iter().enumerate() {
                assessment.apply(change.on(instrument), u64::from(start) + at as u64);
            }
            assessment
        },
    )
}

proptest! {
    #[test]
    fn what_is_written_is_read_the_same(assessment in assessment()) {
        let definition = find(assessment.instrument().as_str()).unwrap();
        let text = write_assessment(&assessment, &definition.instrument);
        prop_assert_eq!(read_assessment(&text, find), Ok(assessment));
    }

    #[test]
    fn any_text_is_a_record_or_an_error(text in ".{0,300}") {
        prop_assert!(read_assessment(&text, find).is_err());
    }

    #[test]
    fn a_record_with_any_one_byte_changed_is_a_record_or_an_error(at in 0usize..700, byte in any::<u8>()) {
        let mut bytes = file(V3).into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(text) = String::from_utf8(bytes) {
            // Whatever is read could have been written.
            if let Ok(assessment) = read_assessment(&text, find) {
                let again = write_assessment(&assessment, &marketing_sales().instrument);
                prop_assert_eq!(read_assessment(&again, find), Ok(assessment));
            }
        }
    }
}

#[test]
fn a_change_to_a_finished_assessment_reopens_it() {
    let instrument = marketing_sales().instrument;
    let mut assessment = Assessment::begin(Id::new("abc").unwrap(), &instrument, 1);
    for question in 0..20 {
        assessment.apply(Change::Rating(question.into(), instrument.scale().rating(3)), 2);
    }
    assessment.apply(Change::Finish, 3);
    assert_eq!(assessment.fields().finished, Some(3));
    assessment.apply(Change::Finish, 4);
    assert_eq!(assessment.fields().finished, Some(3), "the day of a result stays");
    assessment.apply(Change::Rating(7.into(), instrument.scale().rating(1)), 5);
    assert!(!assessment.is_finished());
}

#[test]
fn a_rating_of_a_check_leaves_a_result_finished() {
    let instrument = marketing_sales().instrument;
    let mut assessment = Assessment::begin(Id::new("abc").unwrap(), &instrument, 1);
    for question in 0..20 {
        assessment.apply(Change::Rating(question.into(), instrument.scale().rating(3)), 2);
    }
    assessment.apply(Change::Finish, 3);
    assessment.apply(Change::Check(1.into(), instrument.scale().rating(5)), 4);
    assert_eq!((assessment.fields().finished, assessment.changed()), (Some(3), 4));
}
