//! What is kept can be read again, for ever; what can't be read whole is not half used.

mod common;

use std::sync::Arc;

use common::{all, answers, file, marketing_sales};
use proptest::prelude::*;
use tandem::codec::instrument::Definition;
use tandem::codec::saved::{Unreadable, read_assessment, write_assessment};
use tandem::domain::assessment::Assessment;
use tandem::domain::id::Id;
use tandem::domain::scale::Rating;

fn find(id: &str) -> Option<Arc<Definition>> {
    all().into_iter().find(|definition| definition.instrument.id().as_str() == id).map(Arc::new)
}

#[test]
fn a_record_of_version_1_is_read() {
    let assessment = read_assessment(&file("tests/fixtures/saved/assessment-v1.json"), find).unwrap();
    let expected: Vec<Option<u8>> =
        [Some(4), Some(2)].into_iter().chain([None; 17]).chain([Some(5)]).collect();
    let ratings: Vec<Option<u8>> =
        assessment.answers.ratings().iter().map(|rating| rating.map(Rating::value)).collect();
    assert_eq!(ratings, expected);
    assert_eq!(assessment.side, Id::new("sales"));
    assert_eq!((assessment.started, assessment.finished), (1_795_527_600_000, None));
}

#[test]
fn what_cannot_be_used_whole_is_refused_with_its_place() {
    let good = file("tests/fixtures/saved/assessment-v1.json");
    let damaged = |place: &str| Unreadable::Damaged { place: place.to_owned() };
    let cases = [
        ("\"version\":1", "\"version\":2", Unreadable::Newer { version: 2 }),
        ("\"version\":1", "\"version\":\"1\"", damaged("version")),
        ("\"assessment\":{", "\"assesment\":{", damaged("assessment")),
        ("\"forecast\":4", "\"forecast\":6", damaged("ratings.forecast")),
        ("\"forecast\":4", "\"forecast\":4.5", damaged("ratings.forecast")),
        ("\"forecast\":4", "\"forcast\":4", damaged("ratings.forcast")),
        (
            "\"instrumentVersion\":1",
            "\"instrumentVersion\":2",
            Unreadable::OtherInstrumentVersion { version: 2 },
        ),
        ("\"sales\"", "\"nobody\"", damaged("side")),
        ("1795527600000", "-1", damaged("started")),
        ("marketing-sales", "other", Unreadable::UnknownInstrument { id: "other".to_owned() }),
    ];
    for (from, to, expected) in cases {
        assert_eq!(read_assessment(&good.replacen(from, to, 1), find), Err(expected), "{to}");
    }
    let cut = &good[..100];
    assert!(matches!(read_assessment(cut, find), Err(Unreadable::NotJson { .. })));
}

proptest! {
    #[test]
    fn what_is_written_is_read_the_same(
        which in 0usize..3,
        seed in prop::collection::vec(0u8..=10, 20),
        side in any::<bool>(),
        times in (0u64..1 << 50, 0u64..1 << 50, prop::option::of(0u64..1 << 50)),
    ) {
        let definition = &all()[which];
        let instrument = &definition.instrument;
        let values: Vec<u8> = (0..instrument.questions().len())
            .map(|i| seed[i % seed.len()] % (instrument.scale().points() + 1))
            .collect();
        let mut assessment = Assessment::begin(Id::new("abc").unwrap(), instrument, times.0);
        assessment.answers = answers(instrument, &values);
        assessment.side = instrument.sides().first().filter(|_| side).cloned();
        assessment.changed = times.1;
        assessment.finished = times.2;
        let text = serde_json::to_string(&write_assessment(&assessment, instrument)).unwrap();
        prop_assert_eq!(read_assessment(&text, find), Ok(assessment));
    }

    #[test]
    fn any_text_is_a_record_or_an_error(text in ".{0,300}") {
        prop_assert!(read_assessment(&text, find).is_err());
    }
}

#[test]
fn a_blank_is_not_kept_as_a_value() {
    let instrument = marketing_sales().instrument;
    let assessment = Assessment::begin(Id::new("abc").unwrap(), &instrument, 1);
    let text = serde_json::to_string(&write_assessment(&assessment, &instrument)).unwrap();
    assert!(text.contains("\"ratings\":{}"), "{text}");
}
