//! Two tabs with the same assessment end with the same record, and no answer given in either is lost.
#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

mod common;

use std::fmt::Debug;

use common::{AnyChange, change, find, marketing_sales};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use tandem::domain::assessment::attached::ChosenAction;
use tandem::domain::assessment::{Assessment, Change};
use tandem::domain::id::Id;
use tandem::domain::name::Name;
use tandem::domain::record::{Record, Timestamp};
use tandem::domain::register::{GrowOnlySet, Register, Registers, Revision};
use tandem::domain::scale::Rating;
use tandem::domain::team::round::{Batch, Group};
use tandem::domain::team::{Kind, Team};

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

fn merged<R: Record>(a: &R, b: &R) -> R {
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
fn an_assessment_finished_in_one_tab_and_cleared_in_the_other_is_in_progress() {
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
fn a_reverted_change_stays_reverted_after_a_merge_with_another_tab() {
    let before = blank();
    let mut after = before.clone();
    rate(&mut after, 0, 5, 2);
    let mut reverted = after.clone();
    reverted.revert_to(&before, 3);
    reverted.merge(&after);
    assert!(reverted.same_value(&before));
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
        assert_eq!(both.checks(), [rating(5), rating(3), None]);
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

#[test]
fn a_removed_value_leaves_its_key_alone_and_stays_removed() {
    let mut a = Registers::default();
    a.set("ania", Some("her note"), 1);
    let mut b = a.clone();
    b.set("ania", None, 2);
    a.merge(&b);
    assert_eq!(a.get(&"ania"), None);
    assert_eq!(a.entries(), [("ania", Register::new(None, 2))]);
}

#[test]
fn a_set_that_only_grows_does_not_depend_on_the_order_of_insertions() {
    let of = |values: &[u8]| {
        let mut set = GrowOnlySet::default();
        for &value in values {
            set.insert(value);
        }
        set
    };
    let mut met = of(&[3, 1]);
    met.merge(&of(&[2, 3]));
    assert_eq!(met, of(&[1, 2, 3]));
    assert_eq!(met.values().copied().collect::<Vec<u8>>(), [1, 2, 3]);
}

/// The laws of merging, which must hold for copies of any kind of record.
fn laws<R: Record + Debug>((a, b, c): (R, R, R)) -> Result<(), TestCaseError> {
    prop_assert_eq!(merged(&a, &b), merged(&b, &a), "in either order");
    prop_assert_eq!(merged(&merged(&a, &b), &c), merged(&a, &merged(&b, &c)), "whichever two meet first");
    prop_assert_eq!(merged(&merged(&a, &b), &b), merged(&a, &b), "twice is once");
    prop_assert_eq!(&merged(&a, &a), &a, "a copy brings nothing new to itself");
    let mut recounted = a.clone();
    recounted.recount();
    prop_assert!(
        recounted.same_value(&a) && recounted.revision() <= a.revision(),
        "counting anew changes no value"
    );
    Ok(())
}

/// An undo wins over all that was there.
fn undo_wins<R: Record + Debug>((a, b, c): (R, R, R)) -> Result<(), TestCaseError> {
    let mut reverted = merged(&a, &b);
    reverted.revert_to(&c, 99);
    let after = merged(&merged(&reverted, &a), &b);
    prop_assert!(after.same_value(&c), "an undo wins over all that was there");
    Ok(())
}

/// Three copies of one assessment that were changed separately. Most begin complete, with few questions, so that finishing,
/// clearing and rating often concern the same question.
fn copies() -> impl Strategy<Value = (Assessment, Assessment, Assessment)> {
    let few = prop_oneof![
        4 => Just(AnyChange::Finish),
        4 => (0usize..3, 0u8..6).prop_map(|(question, value)| AnyChange::Rating(question, value)),
        3 => change(),
    ];
    let changes = || prop::collection::vec(few.clone(), 0..6);
    (prop::bool::weighted(0.85), changes(), changes(), changes()).prop_map(|(is_complete, a, b, c)| {
        let instrument = find("orchestra", None).unwrap();
        let mut base = Assessment::begin(Id::new("abc").unwrap(), &instrument, 1);
        for question in (0..instrument.questions().len()).filter(|_| is_complete) {
            base.apply(Change::Rating(question.into(), instrument.scale().rating(3)), 2);
        }
        let after = |changes: Vec<AnyChange>| {
            let mut copy = base.clone();
            (3..).zip(changes).for_each(|(at, change)| copy.apply(change.on(&instrument), at));
            copy
        };
        (after(a), after(b), after(c))
    })
}

proptest! {
    #![proptest_config(Config::with_cases(2_000))]

    #[test]
    fn copies_of_an_assessment_merge_to_the_same_in_any_order_and_however_often(copies in copies()) {
        laws(copies.clone())?;
        undo_wins(copies)?;
    }

    #[test]
    fn copies_of_a_team_merge_to_the_same_in_any_order_and_however_often(copies in teams()) {
        laws(copies.clone())?;
        undo_wins(copies)?;
    }
}

/// A change of a team.
#[derive(Clone, Debug)]
enum TeamChange {
    Add(String),
    TakeBack(String),
    Enter(usize, Vec<String>),
    Begin(String),
    Erase(usize),
    Name(String),
    Expect(Option<u64>),
    Choose(String, Option<String>),
}

impl TeamChange {
    fn make(&self, team: &mut Team, now: Timestamp) {
        let at = |number: usize| team.rounds().get(number % 2).map(|round| round.id().clone());
        match self {
            Self::Add(code) => {
                let round = at(0);
                if let Some(id) = round {
                    team.change_round(&id, |round| round.add(code));
                }
            }
            Self::TakeBack(code) => {
                let round = at(0);
                if let Some(id) = round {
                    team.change_round(&id, |round| round.take_back(code));
                }
            }
            Self::Enter(round, codes) => {
                let batch = || vec![Batch::of(Group::Rest, codes)];
                let round = at(*round);
                if let Some(id) = round {
                    team.change_round(&id, |round| round.enter(batch()));
                }
            }
            Self::Begin(id) => team.begin_round(Id::new(id).unwrap(), now),
            Self::Erase(round) => {
                let round = at(*round);
                if let Some(id) = round {
                    team.erase_round(&id, now);
                }
            }
            Self::Name(name) => team.rename(Name::typed(name), now),
            Self::Expect(people) => team.expect(*people, now),
            Self::Choose(action, who) => {
                let chosen = who.as_ref().map(|who| ChosenAction { who: Name::typed(who), until: None });
                team.choose(&Id::new(action).unwrap(), chosen.as_ref(), now);
            }
        }
    }
}

/// Three copies of one team that were changed separately, in their beginnings together.
fn teams() -> impl Strategy<Value = (Team, Team, Team)> {
    let any = prop_oneof![
        3 => "[A-C]".prop_map(TeamChange::Add),
        2 => "[A-C]".prop_map(TeamChange::TakeBack),
        2 => (0usize..2, prop::collection::vec("[A-D]", 1..3)).prop_map(|(at, codes)| TeamChange::Enter(at, codes)),
        1 => "[x-z]".prop_map(TeamChange::Begin),
        1 => (0usize..2).prop_map(TeamChange::Erase),
        1 => "[a-c]{0,2}".prop_map(TeamChange::Name),
        1 => prop::option::of(1u64..4).prop_map(TeamChange::Expect),
        1 => ("[a-b]", prop::option::of("[A-C]")).prop_map(|(action, who)| TeamChange::Choose(action, who)),
    ];
    let changes = || prop::collection::vec(any.clone(), 0..6);
    (changes(), changes(), changes(), changes()).prop_map(|(together, a, b, c)| {
        let instrument = find("orchestra", None).unwrap();
        let mut base = Team::begin(Id::new("abc").unwrap(), &instrument, Kind::Open, 1);
        (2..).zip(together).for_each(|(at, change)| change.make(&mut base, at));
        let after = |changes: Vec<TeamChange>| {
            let mut copy = base.clone();
            (9..).zip(changes).for_each(|(at, change)| change.make(&mut copy, at));
            copy
        };
        (after(a), after(b), after(c))
    })
}

#[test]
fn a_team_keeps_the_codes_of_both_copies_and_neither_their_order_nor_a_time() {
    let instrument = find("orchestra", None).unwrap();
    let team = |codes: &[&str]| {
        let mut team = Team::begin(Id::new("abc").unwrap(), &instrument, Kind::Open, 5);
        for code in codes {
            team.change_round(&Id::new("abc").unwrap(), |round| round.add(code));
        }
        team
    };
    let (a, b) = (team(&["B", "A"]), team(&["B", "C"]));
    assert_eq!(merged(&a, &b).codes().collect::<Vec<_>>(), ["A", "B", "C"]);
    assert_eq!(team(&["B", "A"]), team(&["A", "B"]));
}

#[test]
fn a_round_that_was_erased_does_not_come_back_with_another_copy_but_by_an_undo() {
    let instrument = find("orchestra", None).unwrap();
    let id = Id::new("abc").unwrap();
    let mut team = Team::begin(id.clone(), &instrument, Kind::Open, 5);
    team.change_round(&id, |round| round.add("A"));
    let copy = team.clone();
    let erased = team.erase_round(&id, 6).unwrap();
    team.merge(&copy);
    assert_eq!(team.codes().count(), 0);
    team.bring_back(erased, 7);
    team.merge(&copy);
    assert_eq!(team.codes().collect::<Vec<_>>(), ["A"]);
}

#[test]
fn most_copies_in_the_property_tests_are_complete_and_many_are_finished() {
    let mut runner = TestRunner::deterministic();
    let (mut complete, mut finished) = (0, 0);
    for _ in 0..1_000 {
        let (a, b, c) = copies().new_tree(&mut runner).unwrap().current();
        complete += usize::from([&a, &b, &c].iter().any(|copy| copy.answers().complete().is_some()));
        finished += usize::from([&a, &b, &c].iter().any(|copy| copy.is_finished()));
    }
    assert!(complete > 700 && finished > 500, "{complete} complete, {finished} finished");
}

/// A wrong merge for comparison: it decides at each merge whether the record is finished, instead of deriving it.
#[derive(Clone, Debug, PartialEq)]
struct Hasty(Assessment);

impl Record for Hasty {
    fn id(&self) -> &Id {
        self.0.id()
    }
    fn changed(&self) -> Timestamp {
        self.0.changed()
    }
    fn revision(&self) -> Revision {
        self.0.revision()
    }
    fn merge(&mut self, other: &Self) {
        self.0.merge(&other.0);
        if !self.0.is_finished() {
            let mut fields = self.0.fields().clone();
            fields.finished = Register::new(None, fields.finished.revision());
            self.0 = self.0.clone().restored(self.0.changed(), fields);
        }
    }
    fn revert_to(&mut self, earlier: &Self, now: Timestamp) {
        self.0.revert_to(&earlier.0, now);
    }
    fn same_value(&self, other: &Self) -> bool {
        self.0.same_value(&other.0)
    }
    fn recount(&mut self) {
        self.0.recount();
    }
}

#[test]
fn the_laws_catch_a_merge_that_stores_a_value_derived_from_two_others() {
    let mut runner = TestRunner::new(Config { failure_persistence: None, ..Config::with_cases(2_000) });
    let caught = runner.run(&copies(), |(a, b, c)| laws((Hasty(a), Hasty(b), Hasty(c))));
    assert!(caught.is_err());
}

#[test]
fn the_order_in_which_three_tabs_merge_does_not_decide_whether_there_is_a_result() {
    let mut all_rated = blank();
    for question in 0..20 {
        rate(&mut all_rated, question, 3, 2);
    }
    let (mut finishes, mut clears, mut rates) = (all_rated.clone(), all_rated.clone(), all_rated);
    finishes.apply(Change::Finish, 3);
    clears.apply(Change::Rating(5.into(), None), 3);
    rate(&mut rates, 5, 5, 3);
    let one_way = merged(&merged(&finishes, &clears), &rates);
    let the_other = merged(&finishes, &merged(&clears, &rates));
    assert_eq!(one_way, the_other);
    assert!(one_way.is_finished() && value(&one_way, 5) == Some(5));
}
