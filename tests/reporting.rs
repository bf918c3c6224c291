//! The strongest and weakest areas and statements of a result.

#![allow(clippy::expect_used, reason = "a test says by a panic that it fails")]

mod common;

use common::{answers, marketing_sales};
use proptest::prelude::*;
use tandem::domain::index::{AreaIx, QuestionIx};
use tandem::domain::report::{NAMED, Report};

fn report(values: &[u8]) -> Report {
    let instrument = marketing_sales().instrument;
    Report::of(&instrument, &answers(&instrument, values)).expect("complete")
}

#[test]
fn the_lowest_statements_come_first_and_ties_keep_the_order_of_the_file() {
    let mut values = [3; 20];
    (values[4], values[9], values[2], values[19]) = (1, 1, 2, 5);
    let report = report(&values);
    assert_eq!((report.weakest.named, report.weakest.tied), ([4, 9, 2].map(QuestionIx::from).to_vec(), 0));
    assert_eq!((report.strongest.named, report.strongest.tied), ([19].map(QuestionIx::from).to_vec(), 0));
}

#[test]
fn statements_that_tie_with_the_last_one_shown_are_counted() {
    let mut values = [4; 20];
    values[..5].fill(2);
    let report = report(&values);
    assert_eq!((report.weakest.named, report.weakest.tied), ([0, 1, 2].map(QuestionIx::from).to_vec(), 2));
}

#[test]
fn equal_ratings_give_no_strengths_and_no_weaknesses() {
    let report = report(&[3; 20]);
    assert!(report.weakest.named.is_empty() && report.strongest.named.is_empty());
    assert!(report.weakest_areas.is_empty() && report.strongest_areas.is_empty());
}

#[test]
fn beside_a_strength_or_a_weakness_no_rating_from_the_other_half_of_the_scale_is_named() {
    let mut values = [5; 20];
    (values[3], values[8], values[9]) = (1, 4, 4);
    assert_eq!(report(&values).weakest.named, [QuestionIx::from(3)]);
    let mut values = [1; 20];
    (values[3], values[8], values[9]) = (5, 4, 3);
    assert_eq!(report(&values).strongest.named, [3, 8].map(QuestionIx::from));
}

#[test]
fn a_rating_of_agreement_is_no_weakness_and_one_of_disagreement_no_strength() {
    let relative = |values: &[u8]| {
        let report = report(values);
        (report.weakest.is_relative, report.strongest.is_relative)
    };
    let but_one = |most: u8, one: u8| {
        let mut values = [most; 20];
        values[7] = one;
        values
    };
    assert_eq!(relative(&but_one(5, 4)), (true, false), "a 4 among fives");
    assert_eq!(relative(&but_one(5, 3)), (false, false), "a 3 is the middle");
    assert_eq!(relative(&but_one(1, 2)), (false, true), "a 2 among ones");
    assert_eq!(relative(&but_one(1, 3)), (false, true), "a 3 is not agreement");
    assert_eq!(relative(&but_one(1, 4)), (false, false));
}

#[test]
fn areas_that_tie_are_all_named() {
    // Customers: statements 3, 5, 9, 13; dialogue: 2, 6, 7, 10.
    let mut values = [3; 20];
    (values[2], values[1]) = (1, 1);
    let report = report(&values);
    assert_eq!(report.weakest_areas, [1, 3].map(AreaIx::from));
    assert_eq!(report.strongest_areas, [0, 2, 4].map(AreaIx::from));
}

#[test]
fn there_is_no_report_of_incomplete_answers() {
    let instrument = marketing_sales().instrument;
    let mut values = [3; 20];
    values[19] = 0;
    assert_eq!(Report::of(&instrument, &answers(&instrument, &values)), None);
}

proptest! {
    #[test]
    fn no_statement_is_a_strength_and_a_weakness(values in prop::collection::vec(1u8..=5, 20)) {
        let report = report(&values);
        for question in &report.weakest.named {
            prop_assert!(!report.strongest.named.contains(question));
        }
        for (i, &v) in values.iter().enumerate() {
            let named = report.weakest.named.contains(&i.into());
            let lower_ones = values.iter().filter(|&&other| other < v).count();
            prop_assert!(!named || lower_ones < NAMED, "statement {} is named before lower ones", i);
        }
    }
}
