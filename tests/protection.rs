//! No sequence of adding codes, showing results and merging copies lets anybody work out the answers of fewer people than a
//! team promises: the proof, and every way that once would have.
#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::codes::{Numbers, response};
use common::marketing_sales;
use common::teams::{MARKETING, SALES, Tester, closed, codes, id, key, person, team};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use tandem::codec::response_code::write;
use tandem::domain::id::Id;
use tandem::domain::record::Record;
use tandem::domain::team::directory::{Directory, Place, Refusal};
use tandem::domain::team::protection::Figures;
use tandem::domain::team::round::{Batch, Group, Round};
use tandem::domain::team::{Kind, Team};

/// Everything that one browser has shown, as the sets of people whose answers were in it.
#[derive(Clone, Debug, Default)]
struct Seen {
    means: BTreeSet<BTreeSet<String>>,
    spreads: BTreeSet<BTreeSet<String>>,
}

/// What one browser has shown of each round. Who erases a round may begin anew with its people.
type SeenRounds = BTreeMap<Id, Seen>;

/// All that was shown of rounds that are there.
fn all_seen(seen: &SeenRounds) -> Seen {
    let mut all = Seen::default();
    for round in seen.values() {
        all.means.extend(round.means.iter().cloned());
        all.spreads.extend(round.spreads.iter().cloned());
    }
    all
}

impl Seen {
    /// Notes all that a screen can show: each group, and both sides together.
    fn note(&mut self, figures: &Figures) {
        let people = |codes: &[String]| codes.iter().cloned().collect::<BTreeSet<String>>();
        for (_, union) in figures.groups() {
            self.means.insert(people(union.codes()));
            if union.spread().is_some() {
                self.spreads.insert(people(union.codes()));
            }
        }
        if let Some(compared) = figures.compared() {
            let unions = [Some(compared.first()), compared.second()].into_iter().flatten();
            let both: BTreeSet<String> = unions.flat_map(|(_, union)| people(union.codes())).collect();
            if compared.dispersion(0.into()).is_some() {
                self.spreads.insert(both.clone());
            }
            self.means.insert(both);
        }
    }
}

/// People with equal columns in the matrix of what was shown, with the rows that they are in; without those in no row.
fn alike(rows: &BTreeSet<BTreeSet<String>>) -> BTreeMap<Vec<usize>, BTreeSet<&String>> {
    let mut classes = BTreeMap::<Vec<usize>, BTreeSet<&String>>::new();
    for person in rows.iter().flatten().collect::<BTreeSet<_>>() {
        let column = rows.iter().enumerate().filter(|(_, row)| row.contains(person)).map(|(row, _)| row);
        classes.entry(column.collect()).or_default().insert(person);
    }
    classes
}

/// Whether nobody can be told apart from fewer than `least` people, of those whose answers are not known anyway.
fn protects(rows: &BTreeSet<BTreeSet<String>>, held: &BTreeSet<String>, least: usize) -> bool {
    let counted = |people: &BTreeSet<&String>| people.iter().filter(|code| !held.contains(**code)).count();
    alike(rows).values().map(counted).all(|count| count >= least)
}

/// Two copies of a team, with what each browser has shown.
struct Copies {
    both: [Tester; 2],
    seen: [SeenRounds; 2],
    /// The round that each copy erased last.
    erased: [Option<Round>; 2],
    /// Codes that were not added yet, with their sides.
    pool: Vec<String>,
    kind: Kind,
}

impl Copies {
    fn new(seed: u64, minimum: u8, people: usize) -> Self {
        let mut numbers = Numbers(seed);
        let (kind, instrument) = (closed(minimum), marketing_sales().instrument);
        let pool: Vec<String> = (0..people)
            .map(|number| {
                // A third says no side.
                let (side, values) = (numbers.below(3), [u8::try_from(1 + numbers.below(5)).unwrap(); 20]);
                write(&response(&instrument, side, false, &values, u32::try_from(number).unwrap()))
            })
            .collect();
        let held: Vec<String> = pool.iter().filter(|_| numbers.below(8) == 0).cloned().collect();
        let copy = || {
            let mut tester = Tester::new(kind);
            tester.hold(&held);
            tester
        };
        Self { both: [copy(), copy()], seen: Default::default(), erased: [None, None], pool, kind }
    }

    fn round(&self, copy: usize, number: usize) -> Option<Id> {
        let rounds = self.both[copy].team.rounds();
        rounds.get(number % rounds.len().max(1)).map(|round| round.id().clone())
    }

    fn act(&mut self, step: &Step) {
        match *step {
            Step::Add { copy, round, from, count } => {
                let codes: Vec<String> = self.pool.iter().cycle().skip(from).take(count).cloned().collect();
                let Some(id) = self.round(copy, round) else { return };
                let here = self.both[copy].team.rounds().iter().find(|one| *one.id() == id);
                let known: BTreeSet<String> = here
                    .map(|round| round.codes().into_iter().map(str::to_owned).collect())
                    .unwrap_or_default();
                let new: Vec<String> = codes.into_iter().filter(|code| !known.contains(code)).collect();
                self.both[copy].add_to(&id, &new);
            }
            Step::TakeBack { copy } => {
                let Some(id) = self.round(copy, 0) else { return };
                let waiting = self.both[copy].round().waiting().first().map(|&code| code.to_owned());
                if let Some(code) = waiting {
                    self.both[copy].team.change_round(&id, |round| round.take_back(&code));
                }
            }
            Step::Show { copy, round, with_rest } => {
                let Some(id) = self.round(copy, round) else { return };
                self.both[copy].show_of(&id, with_rest);
            }
            Step::Merge { into } => {
                let other = self.both[1 - into].team.clone();
                self.both[into].team.merge(&other);
            }
            Step::Begin { copy, number } => {
                self.both[copy].team.begin_round(id(&format!("r{number}")), 9);
            }
            Step::Erase { copy, round } => {
                let Some(id) = self.round(copy, round) else { return };
                self.erased[copy] = self.both[copy].team.erase_round(&id, 9);
            }
            Step::Undo { copy } => {
                if let Some(round) = self.erased[copy].take() {
                    self.both[copy].team.bring_back(round, 9);
                }
            }
        }
        for (copy, seen) in self.both.iter().zip(&mut self.seen) {
            seen.retain(|id, _| copy.team.rounds().iter().any(|round| round.id() == id));
            for round in copy.team.rounds() {
                seen.entry(round.id().clone()).or_default().note(&copy.figures_of(round));
            }
        }
    }

    fn check(&self) -> Result<(), TestCaseError> {
        for (copy, seen) in self.both.iter().zip(&self.seen) {
            let (seen, held) = (all_seen(seen), held_of(copy));
            prop_assert!(protects(&seen.means, &held, self.kind.least()), "means: {:?}", seen.means);
            prop_assert!(
                protects(&seen.spreads, &held, self.kind.least_for_spread()),
                "spread: {:?}",
                seen.spreads
            );
            // Everybody of a batch is in the same figures.
            for round in copy.team.rounds() {
                let figures = copy.figures_of(round);
                for batch in round.batches() {
                    let groups = |code: &String| -> Vec<bool> {
                        figures.groups().iter().map(|(_, union)| union.codes().contains(code)).collect()
                    };
                    let all: BTreeSet<Vec<bool>> = batch.codes().iter().map(groups).collect();
                    prop_assert_eq!(all.len(), 1);
                }
            }
        }
        Ok(())
    }
}

/// The codes that the open team of a browser has.
fn held_of(copy: &Tester) -> BTreeSet<String> {
    copy.held.codes().map(str::to_owned).collect()
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Add { copy: usize, round: usize, from: usize, count: usize },
    TakeBack { copy: usize },
    Show { copy: usize, round: usize, with_rest: bool },
    Merge { into: usize },
    Begin { copy: usize, number: usize },
    Erase { copy: usize, round: usize },
    Undo { copy: usize },
}

fn step(people: usize) -> impl Strategy<Value = Step> {
    let (copy, round) = (0usize..2, 0usize..3);
    prop_oneof![
        12 => (copy.clone(), round.clone(), 0..people, 1usize..9)
            .prop_map(|(copy, round, from, count)| Step::Add { copy, round, from, count }),
        2 => copy.clone().prop_map(|copy| Step::TakeBack { copy }),
        12 => (copy.clone(), round.clone(), any::<bool>())
            .prop_map(|(copy, round, with_rest)| Step::Show { copy, round, with_rest }),
        2 => copy.clone().prop_map(|into| Step::Merge { into }),
        1 => (copy.clone(), 0usize..2).prop_map(|(copy, number)| Step::Begin { copy, number }),
        1 => (copy.clone(), round).prop_map(|(copy, round)| Step::Erase { copy, round }),
        1 => copy.prop_map(|copy| Step::Undo { copy }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nobody_can_be_told_apart_from_fewer_people_than_promised(
        seed in any::<u64>(),
        minimum in 3u8..=6,
        steps in prop::collection::vec(step(40), 1..40),
    ) {
        let mut copies = Copies::new(seed, minimum, 40);
        for step in steps {
            copies.act(&step);
        }
        copies.check()?;
    }

    #[test]
    fn no_sum_or_difference_of_what_was_shown_is_about_fewer_people_than_promised(
        seed in any::<u64>(),
        steps in prop::collection::vec(step(14), 1..12),
    ) {
        let mut copies = Copies::new(seed, 3, 14);
        for step in steps {
            copies.act(&step);
        }
        for (copy, seen) in copies.both.iter().zip(&copies.seen) {
            let (seen, held) = (all_seen(seen), held_of(copy));
            let rows: Vec<&BTreeSet<String>> = seen.means.iter().take(6).collect();
            let everyone: Vec<&String> = copies.pool.iter().collect();
            // Every combination of rows with whole coefficients from −2 to 2.
            for combination in 0..5usize.pow(u32::try_from(rows.len()).unwrap()) {
                let coefficient = |row: u32| i64::try_from(combination / 5usize.pow(row) % 5).unwrap() - 2;
                let weight = |person: &String| -> i64 {
                    (0..).zip(&rows).filter(|(_, row)| row.contains(person)).map(|(row, _)| coefficient(row)).sum()
                };
                let about = everyone.iter().filter(|person| weight(person) != 0 && !held.contains(**person));
                let about = about.count();
                prop_assert!(about == 0 || about >= 3, "{about} people in a combination of {:?}", rows);
            }
        }
    }
}

#[test]
fn most_sequences_of_the_property_show_something_and_many_show_spread() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut shown, mut spread, mut merged) = (0, 0, 0);
    for seed in 0..300 {
        let steps = prop::collection::vec(step(40), 1..40).new_tree(&mut runner).unwrap().current();
        let mut copies = Copies::new(seed, 3, 40);
        for step in steps {
            copies.act(&step);
        }
        let seen = all_seen(&copies.seen[0]);
        shown += usize::from(seen.means.len() > 1);
        spread += usize::from(!seen.spreads.is_empty());
        let is_withheld = |copy: &Tester| {
            copy.team.rounds().iter().any(|round| !copy.figures_of(round).withheld().is_empty())
        };
        merged += usize::from(copies.both.iter().any(is_withheld));
    }
    assert!(
        shown > 90 && spread > 60 && merged > 10,
        "{shown} shown, {spread} with spread, {merged} withheld"
    );
}

/// Sets of people, by one letter each.
fn rows(sets: &[&str]) -> BTreeSet<BTreeSet<String>> {
    sets.iter().map(|set| set.chars().map(|person| person.to_string()).collect()).collect()
}

#[test]
fn the_check_sees_whoever_can_be_told_apart() {
    let nobody = BTreeSet::new();
    assert!(protects(&rows(&["abc", "abcdef"]), &nobody, 3));
    assert!(!protects(&rows(&["abc", "abcd"]), &nobody, 3), "d is the difference");
    assert!(!protects(&rows(&["abc", "bcd"]), &nobody, 3), "a and d");
    assert!(!protects(&rows(&["ab"]), &nobody, 3));
    assert!(!protects(&rows(&["abc"]), &BTreeSet::from(["a".to_owned()]), 3), "of b and c");
}

// Every way that once would have told too much.

/// Adds people of marketing with ratings of 3.
fn add_marketing(team: &mut Tester, count: usize, from: u32) {
    team.add(&codes(MARKETING, &vec![3; count], from));
}

#[test]
fn a_smaller_minimum_can_not_be_set_after_a_look() {
    let (mut strict, mut lax) = (Tester::new(closed(5)), Tester::new(closed(3)));
    add_marketing(&mut strict, 3, 1);
    lax.team.merge(&strict.team);
    assert_eq!(lax.round().codes().len(), 0, "a copy with another minimum is another team");
    strict.team.merge(&lax.team);
    assert_eq!((strict.team.kind(), strict.show(true).respondents()), (closed(5), 0));
}

#[test]
fn the_fourth_waits_after_figures_of_three() {
    let mut team = Tester::new(closed(3));
    add_marketing(&mut team, 3, 1);
    assert_eq!(team.show(true).respondents(), 3);
    for late in 4..8 {
        add_marketing(&mut team, 1, late);
        assert_eq!(team.show(false).respondents(), 3, "{late}");
    }
    assert_eq!(team.entering().waiting, 4);
}

#[test]
fn late_ones_enter_their_group_five_at_a_time() {
    let mut team = Tester::new(closed(3));
    add_marketing(&mut team, 3, 1);
    team.show(false);
    add_marketing(&mut team, 4, 4);
    assert_eq!((team.show(false).respondents(), team.entering().waiting), (3, 4));
    add_marketing(&mut team, 1, 8);
    assert_eq!((team.show(false).respondents(), team.entering().waiting), (8, 0));
    assert!(
        team.figures().groups()[0].1.spread().is_none(),
        "three entered together: their spread stays hidden"
    );
}

#[test]
fn a_group_of_five_that_becomes_eight_waits_for_two_more() {
    let mut team = Tester::new(closed(3));
    add_marketing(&mut team, 5, 1);
    assert!(team.show(false).groups()[0].1.spread().is_some());
    add_marketing(&mut team, 3, 6);
    assert_eq!(team.show(false).respondents(), 5);
    add_marketing(&mut team, 2, 9);
    assert_eq!(team.show(false).respondents(), 10);
    assert!(team.figures().groups()[0].1.spread().is_some());
}

#[test]
fn who_went_into_the_rest_stays_there_when_their_side_becomes_a_group() {
    let mut team = Tester::new(closed(3));
    team.add(&codes(SALES, &[3, 3], 1)).add(&codes(0, &[3], 11));
    assert_eq!(team.show(false).respondents(), 0);
    assert_eq!(team.show(true).groups()[0].0, Group::Rest);
    team.add(&codes(SALES, &[3, 3, 3], 21));
    let figures = team.show(false);
    let sizes: Vec<(Group, usize)> =
        figures.groups().iter().map(|(group, union)| (*group, union.people())).collect();
    assert_eq!(sizes, [(Group::Side(1.into()), 3), (Group::Rest, 3)]);
}

#[test]
fn nobody_is_in_the_rest_unasked() {
    let mut team = Tester::new(closed(3));
    team.add(&codes(MARKETING, &[3, 3, 3], 1)).add(&codes(SALES, &[3, 3], 11)).add(&codes(0, &[3], 21));
    assert_eq!((team.show(false).respondents(), team.entering().waiting), (3, 3));
    let rest = team.entering().rest.unwrap();
    assert_eq!((rest.group(), rest.codes().len()), (Group::Rest, 3));
    team.add(&codes(0, &[3], 31));
    assert_eq!(team.show(true).respondents(), 7);
}

#[test]
fn the_same_codes_and_one_more_are_refused_in_a_second_round() {
    let mut tester = Tester::new(closed(3));
    add_marketing(&mut tester, 3, 1);
    tester.show(false);
    tester.team.begin_round(id("second"), 9);
    let directory = Directory::of(&[&tester.team], &key);
    let refusal = |number: u32| {
        let response = person(MARKETING, 3, number);
        directory.refusal(&tester.team, &id("second"), &write(&response), &response)
    };
    let first = Place { team: id("abc"), round: id("abc") };
    assert_eq!((1..=4).filter_map(refusal).count(), 3);
    assert_eq!((refusal(1), refusal(4)), (Some(Refusal::OtherRound(first)), None));
}

#[test]
fn the_two_of_an_open_pair_do_not_make_a_closed_team_of_three() {
    let open = |number: u32| {
        let mut response = person(MARKETING, 3, number);
        response.open = true;
        write(&response)
    };
    let instrument = marketing_sales().instrument;
    let pair = Team::pair(id("pair"), &instrument, open(1), open(2), 1);
    let directory = Directory::of(&[&pair], &key);
    let mut tester = Tester::new(closed(3));
    for number in 1..=3 {
        let response = person(MARKETING, 3, number);
        let code = write(&response);
        assert_eq!(directory.refusal(&tester.team, &id("abc"), &code, &response), None);
        tester.add(&[code]);
    }
    tester.held = pair;
    // The tester's directory takes codes as they are.
    let known = codes(MARKETING, &[3, 3], 1);
    tester.held.change_round(&id("pair"), |round| {
        for code in &known {
            round.add(code);
        }
    });
    assert_eq!(tester.show(true).respondents(), 0);
    add_marketing(&mut tester, 2, 4);
    assert_eq!(tester.show(true).respondents(), 5);
}

#[test]
fn a_code_is_refused_that_is_unfinished_or_not_open_or_of_another_instrument_or_here_already() {
    let mut tester = Tester::new(closed(3));
    add_marketing(&mut tester, 1, 1);
    let open = team(Kind::Open);
    let directory = Directory::of(&[&tester.team], &key);
    let ask = |team: &Team, response: &tandem::domain::response::Response| {
        directory.refusal(team, &id("abc"), &write(response), response)
    };
    let mut unfinished = person(SALES, 3, 7);
    unfinished.answers.set(4.into(), None);
    assert_eq!(ask(&tester.team, &unfinished), Some(Refusal::Incomplete));
    assert_eq!(ask(&open, &person(SALES, 3, 7)), Some(Refusal::NotOpen));
    assert_eq!(ask(&tester.team, &person(SALES, 3, 7)), None);
    assert_eq!(ask(&tester.team, &person(MARKETING, 3, 1)), Some(Refusal::Twice));
    let other = Numbers(3).response(&common::ferry().instrument, 1);
    assert_eq!(ask(&tester.team, &other), Some(Refusal::OtherInstrument));
}

#[test]
fn a_closed_team_shows_nothing_of_two_and_an_open_one_of_anybody() {
    for (kind, shown) in [(closed(3), 0), (Kind::Open, 2)] {
        let mut team = Tester::new(kind);
        add_marketing(&mut team, 2, 1);
        assert_eq!(team.show(true).respondents(), shown);
    }
}

#[test]
fn copies_that_let_different_people_enter_show_that_group_no_more() {
    let mut one = Tester::new(closed(3));
    let mut other = Tester::new(closed(3));
    add_marketing(&mut one, 3, 1);
    add_marketing(&mut other, 4, 1);
    one.add(&codes(SALES, &[3, 3, 3], 51));
    one.show(false);
    other.show(false);
    one.team.merge(&other.team);
    let figures = one.figures();
    assert_eq!(figures.withheld(), [Group::Side(0.into())], "the fourth would be the difference");
    assert_eq!(figures.groups().len(), 1, "the other group stays");
}

#[test]
fn copies_that_let_the_same_or_others_enter_show_all() {
    let mut one = Tester::new(closed(3));
    add_marketing(&mut one, 5, 1);
    one.show(false);
    let mut other = Tester { team: one.team.clone(), ..Tester::new(closed(3)) };
    other.add(&codes(SALES, &[3; 5], 51)).show(false);
    one.add(&codes(MARKETING, &[3; 5], 21)).show(false);
    one.team.merge(&other.team);
    assert_eq!((one.figures().respondents(), one.figures().withheld().len()), (15, 0));
    assert!(one.figures().compared().unwrap().dispersion(0.into()).is_some());
}

#[test]
fn a_code_taken_back_leaves_a_digest_and_can_come_again() {
    let mut tester = Tester::new(closed(3));
    add_marketing(&mut tester, 2, 1);
    let code = codes(MARKETING, &[3], 1).remove(0);
    let copy = tester.team.clone();
    tester.team.change_round(&id("abc"), |round| round.take_back(&code));
    assert_eq!(tester.round().waiting().len(), 1);
    assert!(!format!("{:?}", tester.team).contains(&code));
    tester.team.merge(&copy);
    assert_eq!(tester.round().waiting().len(), 1, "another copy does not bring it back");
    tester.add(&[code]);
    assert_eq!(tester.round().waiting().len(), 2);
}

#[test]
fn who_has_entered_can_not_be_taken_back() {
    let mut tester = Tester::new(closed(3));
    add_marketing(&mut tester, 3, 1);
    tester.show(false);
    let before = tester.team.clone();
    for code in codes(MARKETING, &[3; 3], 1) {
        tester.team.change_round(&id("abc"), |round| round.take_back(&code));
    }
    assert_eq!(tester.team, before);
}

#[test]
fn a_batch_does_not_tell_who_came_first() {
    let batch = |codes: &[&str]| {
        Batch::of(Group::Rest, &codes.iter().map(|&code| code.to_owned()).collect::<Vec<_>>())
    };
    assert_eq!(batch(&["B", "A", "B"]), batch(&["A", "B"]));
}

#[test]
fn somebody_in_two_rounds_hides_the_groups_of_both() {
    let mut tester = Tester::new(closed(3));
    add_marketing(&mut tester, 3, 1);
    tester.show(false);
    let erased = tester.team.erase_round(&id("abc"), 2).unwrap();
    tester.team.begin_round(id("second"), 3);
    add_marketing(&mut tester, 4, 1);
    assert_eq!(tester.show(false).respondents(), 4);
    tester.team.bring_back(erased, 4);
    let shown: Vec<usize> =
        tester.team.rounds().iter().map(|round| tester.figures_of(round).respondents()).collect();
    assert_eq!(shown, [0, 0], "the fourth would be the difference");
}

#[test]
fn a_record_with_an_unfinished_or_a_foreign_code_lets_it_enter_nothing() {
    let mut tester = Tester::new(closed(3));
    add_marketing(&mut tester, 3, 1);
    let mut unfinished = person(MARKETING, 3, 9);
    unfinished.answers.set(4.into(), None);
    let foreign = Numbers(3).response(&common::ferry().instrument, 1);
    tester.add(&[write(&unfinished), write(&foreign)]);
    assert_eq!(tester.show(true).respondents(), 3);
}

#[test]
fn the_only_round_comes_back_by_an_undo_in_the_place_of_the_empty_one() {
    let mut tester = Tester::new(closed(3));
    add_marketing(&mut tester, 3, 1);
    tester.show(false);
    let before = tester.team.clone();
    tester.team.erase_round(&id("abc"), 2);
    tester.team.begin_round(id("fresh"), 3);
    let back = tester.team.undo_erasing(&before, 4);
    assert_eq!(
        tester.team.rounds().iter().map(|round| round.id().clone()).collect::<Vec<_>>(),
        back.as_slice()
    );
    assert_eq!(tester.figures().respondents(), 3);
}
