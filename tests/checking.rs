//! The scenario check reports what its few statements suggest, and does not change the result.

#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

mod common;

use std::sync::{Arc, LazyLock};
use tandem::domain::index::LevelIx;

use common::{AnyChange, change, marketing_sales};
use proptest::prelude::*;
use tandem::domain::assessment::{Assessment, Change};
use tandem::domain::id::Id;
use tandem::domain::instrument::{Instrument, Tone};
use tandem::domain::scale::Rating;
use tandem::domain::score::{Score, level_range};

static INSTRUMENT: LazyLock<Arc<Instrument>> = LazyLock::new(|| marketing_sales().instrument);

const UNDEFINED: usize = 0;
const DEFINED: usize = 1;
const ALIGNED: usize = 2;
const INTEGRATED: usize = 3;

fn ratings(values: [u8; 3]) -> Vec<Option<Rating>> {
    values.map(|value| INSTRUMENT.scale().rating(value)).to_vec()
}

/// The finding for ratings of `delivers`, `if-worked` and `know-each-other` (0 is a blank).
fn found(values: [u8; 3], level: usize) -> Option<&'static str> {
    let check = &INSTRUMENT.checks()[0];
    check.finding(&ratings(values), LevelIx::from(level)).map(|finding| check.findings[finding].id.as_str())
}

#[test]
fn the_check_asks_three_statements() {
    let [check] = INSTRUMENT.checks() else { panic!("{:#?}", INSTRUMENT.checks()) };
    let items: Vec<&str> = check.items.iter().map(Id::as_str).collect();
    assert_eq!((check.id.as_str(), items), ("scenario", vec!["delivers", "if-worked", "know-each-other"]));
    let findings: Vec<(&str, Tone)> =
        check.findings.iter().map(|finding| (finding.id.as_str(), finding.tone)).collect();
    assert_eq!(findings, [("marketing-itself", Tone::Warning), ("lack-of-integration", Tone::Note)]);
}

#[test]
fn marketing_itself_is_suspected_if_it_neither_delivers_nor_would_better_work_with_leads_help() {
    for level in [UNDEFINED, DEFINED, ALIGNED, INTEGRATED] {
        for values in [[2, 2, 5], [1, 1, 5], [2, 1, 3], [1, 2, 1]] {
            assert_eq!(found(values, level), Some("marketing-itself"), "{values:?} at {level}");
        }
    }
}

#[test]
fn one_of_the_two_signs_alone_does_not_make_marketing_suspect() {
    for values in [[3, 2, 5], [2, 3, 5], [3, 3, 5], [1, 5, 3], [5, 1, 3]] {
        assert_eq!(found(values, ALIGNED), None, "{values:?}");
        assert_eq!(found(values, DEFINED), Some("lack-of-integration"), "{values:?}");
    }
}

#[test]
fn integration_is_lacking_below_the_level_aligned() {
    assert_eq!(found([5, 5, 5], UNDEFINED), Some("lack-of-integration"));
    assert_eq!(found([5, 5, 5], DEFINED), Some("lack-of-integration"));
    assert_eq!(found([5, 5, 5], ALIGNED), None);
    assert_eq!(found([5, 5, 5], INTEGRATED), None);
}

#[test]
fn integration_is_lacking_at_any_level_if_neither_side_knows_the_other() {
    for level in [UNDEFINED, DEFINED, ALIGNED, INTEGRATED] {
        assert_eq!(found([5, 5, 1], level), Some("lack-of-integration"));
        assert_eq!(found([3, 2, 2], level), Some("lack-of-integration"));
    }
    assert_eq!(found([5, 5, 3], ALIGNED), None);
}

#[test]
fn an_incomplete_check_has_no_finding() {
    for values in [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0], [0, 0, 1], [1, 0, 0]] {
        assert_eq!(found(values, UNDEFINED), None, "{values:?}");
    }
    let check = &INSTRUMENT.checks()[0];
    assert_eq!(check.finding(&[], LevelIx::LOWEST), None);
}

#[test]
fn a_rating_of_an_unknown_statement_changes_nothing() {
    let before = Assessment::begin(Id::new("abc").unwrap(), &INSTRUMENT, 1);
    let mut after = before.clone();
    after.apply(Change::Check(3.into(), INSTRUMENT.scale().rating(1)), 2);
    assert_eq!(after, before);
}

proptest! {
    #[test]
    fn ratings_of_a_check_never_change_the_result(
        changes in prop::collection::vec(change(), 0..60),
        values in prop::collection::vec(1u8..=5, 20),
        is_complete in any::<bool>(),
        checks in prop::collection::vec((any::<usize>(), any::<u8>()), 0..8),
    ) {
        let mut assessment = Assessment::begin(Id::new("abc").unwrap(), &INSTRUMENT, 1);
        for change in &changes {
            assessment.apply(change.on(&INSTRUMENT), 2);
        }
        if is_complete {
            for (question, &value) in values.iter().enumerate() {
                assessment.apply(Change::Rating(question.into(), INSTRUMENT.scale().rating(value)), 3);
            }
            assessment.apply(Change::Finish, 4);
        }
        let mut checked = assessment.clone();
        for (item, value) in checks {
            checked.apply(AnyChange::Check(item, value).on(&INSTRUMENT), 5);
        }
        let score = |assessment: &Assessment| Score::of(&INSTRUMENT, &assessment.answers());
        prop_assert_eq!(score(&checked), score(&assessment));
        prop_assert_eq!(
            level_range(&INSTRUMENT, &checked.answers()),
            level_range(&INSTRUMENT, &assessment.answers())
        );
        prop_assert_eq!(checked.finished(), assessment.finished());
        let day = if assessment.is_finished() { assessment.day() } else { checked.changed() };
        prop_assert_eq!(checked.day(), day);
    }

    #[test]
    fn a_finding_follows_from_its_rule(values in prop::array::uniform3(0u8..=5), level in 0usize..4) {
        let [delivers, if_worked, know_each_other] = values;
        let expected = if values.contains(&0) {
            None
        } else if delivers <= 2 && if_worked <= 2 {
            Some("marketing-itself")
        } else if level < ALIGNED || know_each_other <= 2 {
            Some("lack-of-integration")
        } else {
            None
        };
        prop_assert_eq!(found(values, level), expected);
    }
}
