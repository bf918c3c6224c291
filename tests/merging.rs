//! Two tabs that hold the same assessment come to the same, and no answer given in either is lost.
#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

mod common;

use common::{AnyChange, change, marketing_sales};
use proptest::prelude::*;
use tandem::domain::assessment::{Assessment, Change};
use tandem::domain::id::Id;
use tandem::domain::scale::Rating;

fn blank() -> Assessment {
    Assessment::begin(Id::new("abc").unwrap(), &marketing_sales().instrument, 1)
}

fn rate(assessment: &mut Assessment, question: usize, value: u8, now: u64) {
    assessment
        .apply(Change::Rating(question.into(), marketing_sales().instrument.scale().rating(value)), now);
}

fn value(assessment: &Assessment, question: usize) -> Option<u8> {
    assessment.answers().rating(question.into()).map(Rating::value)
}

fn merged(a: &Assessment, b: &Assessment) -> Assessment {
    let mut merged = a.clone();
    merged.merge(b);
    merged
}

#[test]
fn answers_given_in_two_tabs_are_all_there() {
    let (mut a, mut b) = (blank(), blank());
    for question in 0..20 {
        rate(if question % 2 == 0 { &mut a } else { &mut b }, question, 3, 2);
    }
    assert_eq!(merged(&a, &b).answers().answered(), 20);
}

#[test]
fn of_two_answers_to_one_statement_the_later_wins() {
    let (mut a, mut b) = (blank(), blank());
    rate(&mut a, 0, 5, 2);
    b.merge(&a);
    rate(&mut b, 0, 1, 3);
    assert_eq!((value(&merged(&a, &b), 0), value(&merged(&b, &a), 0)), (Some(1), Some(1)));
}

#[test]
fn a_later_clearing_wins_over_an_answer() {
    let (mut a, mut b) = (blank(), blank());
    rate(&mut a, 0, 5, 2);
    b.merge(&a);
    b.apply(Change::Rating(0.into(), None), 3);
    assert_eq!(value(&merged(&a, &b), 0), None);
}

#[test]
fn what_is_finished_in_one_tab_and_cleared_in_the_other_is_in_progress() {
    let mut a = blank();
    for question in 0..20 {
        rate(&mut a, question, 3, 2);
    }
    let mut b = a.clone();
    a.apply(Change::Finish, 3);
    b.apply(Change::Rating(4.into(), None), 3);
    assert!(!merged(&a, &b).is_finished() && !merged(&b, &a).is_finished());
}

#[test]
fn what_is_reverted_stays_so_when_another_tab_brings_what_it_had() {
    let before = blank();
    let mut after = before.clone();
    rate(&mut after, 0, 5, 2);
    let mut reverted = after.clone();
    reverted.revert_to(&before, 3);
    reverted.merge(&after);
    assert_eq!(reverted.fields(), before.fields());
}

#[test]
fn ratings_of_checks_given_in_two_tabs_are_all_there_and_the_later_wins() {
    let rating = |value| marketing_sales().instrument.scale().rating(value);
    let (mut a, mut b) = (blank(), blank());
    a.apply(Change::Check(0.into(), rating(2)), 2);
    b.apply(Change::Check(1.into(), rating(3)), 2);
    b.merge(&a);
    b.apply(Change::Check(0.into(), rating(5)), 3);
    for both in [merged(&a, &b), merged(&b, &a)] {
        assert_eq!(both.fields().checks, [rating(5), rating(3), None]);
    }
}

#[test]
fn another_assessment_is_never_mixed_in() {
    let mut a = blank();
    let mut other = Assessment::begin(Id::new("xyz").unwrap(), &marketing_sales().instrument, 1);
    rate(&mut other, 0, 5, 2);
    a.merge(&other);
    assert_eq!(a, blank());
}

fn history(changes: &[AnyChange]) -> Assessment {
    let instrument = marketing_sales().instrument;
    let mut assessment = blank();
    for (at, change) in changes.iter().enumerate() {
        assessment.apply(change.on(&instrument), 2 + at as u64);
    }
    assessment
}

fn changes() -> impl Strategy<Value = Vec<AnyChange>> {
    prop::collection::vec(change(), 0..40)
}

proptest! {
    #[test]
    fn copies_come_to_the_same_in_any_order_and_however_often(a in changes(), b in changes(), c in changes()) {
        let (a, b, c) = (history(&a), history(&b), history(&c));
        prop_assert_eq!(merged(&a, &b), merged(&b, &a));
        prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)));
        prop_assert_eq!(merged(&merged(&a, &b), &b), merged(&a, &b));
        prop_assert_eq!(merged(&a, &a), a);
    }
}
