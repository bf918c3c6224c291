//! Which co-operation process fits a key client: the gates of each variant, and what stands in the way of the next.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says by a panic that it fails")]

mod common;

use common::{answers, key_account, key_account_advice};
use proptest::prelude::*;
use tandem::domain::advice::{Because, Ranked, recommend, shortfalls};
use tandem::domain::assessment::Target;
use tandem::domain::index::{AreaIx, LevelIx};
use tandem::domain::instrument::{Exact, Instrument};
use tandem::domain::score::{Missing, Score};

/// The ratings of an area for one subject: two statements.
type Two = [u8; 2];

/// Ratings in the order of the questions: statement by statement, the client before us.
fn values(readiness: [(Two, Two); 6], importance: Two) -> Vec<u8> {
    let pairs = readiness.iter().flat_map(|(client, us)| [client[0], us[0], client[1], us[1]]);
    pairs.chain(importance).collect()
}

/// The same ratings of both subjects in every area of readiness.
fn alike(area: Two, importance: Two) -> Vec<u8> {
    values([(area, area); 6], importance)
}

fn score(values: &[u8]) -> Score {
    let instrument = key_account().instrument;
    Score::of(&instrument, &answers(&instrument, values)).unwrap()
}

fn variant(values: &[u8]) -> String {
    key_account().instrument.levels()[score(values).level()].id.to_string()
}

fn area(instrument: &Instrument, id: &str) -> AreaIx {
    instrument.areas().position(|area| area.id.as_str() == id).unwrap()
}

#[test]
fn it_asks_fourteen_statements_twelve_of_them_for_both() {
    let instrument = key_account().instrument;
    assert_eq!((instrument.items().len(), instrument.questions().len()), (14, 26));
    assert_eq!(instrument.areas().len(), 7);
    let axes: Vec<&str> = instrument.axes().map(|area| instrument.areas()[area].id.as_str()).collect();
    assert_eq!(axes, ["capital", "change", "teams", "investment", "exchange", "ability"]);
    let importance = area(&instrument, "importance");
    let thresholds: Vec<(&str, Exact)> = (instrument.thresholds(importance).into_iter())
        .map(|(level, least)| (instrument.levels()[level].id.as_str(), least))
        .collect();
    let whole = Exact::from_integer;
    assert_eq!(thresholds, [("cooperation", whole(3)), ("integration", whole(4))]);
}

#[test]
fn the_mean_of_each_subject_is_taken_first_and_the_weaker_one_counts() {
    // The client 5 and 1, we 1 and 5: both means are 3. The weaker of single ratings would be 1.
    let values = values([([5, 1], [1, 5]); 6], [3, 3]);
    assert_eq!(variant(&values), "cooperation");
    let score = score(&values);
    for area in score.areas().iter().take(6) {
        assert_eq!((area.by_subject().len(), area.value()), (2, Exact::from_integer(3)));
    }
}

#[test]
fn cooperation_begins_at_its_three_gates_and_not_a_hair_below() {
    // On the boundary of all three: a mean of 3, an area at 2, importance 3.
    let on = [
        ([2, 2], [2, 2]),
        ([4, 4], [4, 4]),
        ([3, 3], [3, 3]),
        ([3, 3], [3, 3]),
        ([3, 3], [3, 3]),
        ([3, 3], [3, 3]),
    ];
    assert_eq!(variant(&values(on, [3, 3])), "cooperation");
    // The mean below: one rating less in an area that is well above its own gate.
    let mut mean = on;
    mean[5] = ([3, 3], [3, 2]);
    assert_eq!(variant(&values(mean, [3, 3])), "negotiation");
    // An area below, the mean made up for elsewhere.
    let mut single = on;
    single[0] = ([2, 1], [2, 2]);
    single[1] = ([5, 5], [5, 5]);
    assert_eq!(variant(&values(single, [5, 5])), "negotiation");
    // Importance below.
    assert_eq!(variant(&values(on, [3, 2])), "negotiation");
    // Above on all.
    assert_eq!(variant(&alike([4, 3], [4, 3])), "cooperation");
}

#[test]
fn integration_begins_at_its_three_gates_and_not_a_hair_below() {
    let on = [
        ([3, 3], [3, 3]),
        ([5, 5], [5, 5]),
        ([4, 4], [4, 4]),
        ([4, 4], [4, 4]),
        ([4, 4], [4, 4]),
        ([4, 4], [4, 4]),
    ];
    assert_eq!(variant(&values(on, [4, 4])), "integration");
    let mut mean = on;
    mean[5] = ([4, 4], [4, 3]);
    assert_eq!(variant(&values(mean, [4, 4])), "cooperation");
    let mut single = on;
    single[0] = ([3, 2], [3, 3]);
    single[2] = ([5, 5], [5, 5]);
    assert_eq!(variant(&values(single, [5, 5])), "cooperation");
    assert_eq!(variant(&values(on, [4, 3])), "cooperation");
    assert_eq!(variant(&alike([5, 5], [5, 5])), "integration");
    // Neither weight nor readiness makes up for the other.
    assert_eq!(variant(&alike([5, 5], [1, 1])), "negotiation");
    assert_eq!(variant(&alike([1, 1], [5, 5])), "negotiation");
}

#[test]
fn what_stands_in_the_way_is_told_gate_by_gate_with_what_is_missing() {
    let instrument = key_account().instrument;
    let mut ratings = [([3, 3], [3, 3]); 6];
    ratings[2] = ([2, 1], [4, 4]);
    let score = score(&values(ratings, [2, 3]));
    let readiness: Vec<AreaIx> = (0..6).map(AreaIx::from).collect();
    assert_eq!(
        score.missing_for(&instrument, LevelIx::from(1)),
        [
            // (5 × 3 + 1.5) / 6 = 2.75.
            Missing::Mean { areas: readiness, by: Exact::new(1, 4) },
            Missing::Area { area: area(&instrument, "teams"), by: Exact::new(1, 2) },
            Missing::Area { area: area(&instrument, "importance"), by: Exact::new(1, 2) },
        ]
    );
}

/// The recommended actions with what their areas lack.
fn recommended(values: &[u8], target: Target) -> Vec<(String, Exact)> {
    let (instrument, advice) = (key_account().instrument, key_account_advice().advice);
    let answers = answers(&instrument, values);
    let score = Score::of(&instrument, &answers).unwrap();
    let short = shortfalls(&instrument, &answers).unwrap();
    let found = recommend(&instrument, &advice, &short, score.areas(), (score.level(), target));
    assert!(found.repair.is_empty());
    assert_eq!(found.next.len() + found.others.len(), advice.actions().len());
    let named = |ranked: &Ranked| {
        let Because::Area(_, by) = ranked.because else { panic!("not for an area") };
        (advice.actions()[ranked.action].id.to_string(), by)
    };
    found.next.iter().map(named).collect()
}

#[test]
fn actions_are_recommended_for_the_areas_that_keep_the_next_variant_shut() {
    let mut ratings = [([3, 3], [3, 3]); 6];
    ratings[2] = ([2, 1], [4, 4]);
    ratings[4] = ([3, 2], [3, 3]);
    let found = recommended(&values(ratings, [2, 3]), Target::OneUp);
    // The mean is not reached: what is below it keeps it shut, most of all the team.
    let expected = [
        ("name-team", Exact::new(3, 2)),
        ("data-agreement", Exact::new(1, 2)),
        ("review-weight", Exact::new(1, 2)),
    ];
    assert_eq!(found, expected.map(|(id, by)| (id.to_owned(), by)));
    // Where the mean is reached, areas below it are no obstacle.
    let mut ratings = [([4, 4], [4, 4]); 6];
    ratings[0] = ([2, 2], [2, 2]);
    assert_eq!(variant(&values(ratings, [3, 3])), "cooperation");
    let mut ratings = [([5, 5], [5, 5]); 6];
    ratings[0] = ([2, 2], [2, 2]);
    assert_eq!(
        recommended(&values(ratings, [4, 4]), Target::OneUp),
        [("protect-know-how".to_owned(), Exact::from_integer(1))]
    );
    // Nothing is missing to what is reached already, nor at the top.
    assert_eq!(recommended(&values(ratings, [4, 4]), Target::Stay), []);
    assert_eq!(recommended(&alike([5, 5], [5, 5]), Target::OneUp), []);
}

#[test]
fn every_area_has_an_action() {
    let (instrument, advice) = (key_account().instrument, key_account_advice().advice);
    for (position, area) in instrument.areas().enumerated() {
        let items: Vec<usize> = instrument
            .items()
            .enumerated()
            .filter(|(_, item)| item.area == position)
            .map(|(i, _)| i.into())
            .collect();
        let has = advice.actions().iter().any(|action| {
            action.moves(&instrument).into_iter().map(usize::from).collect::<Vec<_>>() == items
        });
        assert!(has, "{} has no action", area.id);
    }
}

proptest! {
    #[test]
    fn a_better_rating_never_lowers_the_variant(
        ratings in prop::collection::vec(1u8..=5, 26),
        better in 0usize..26,
    ) {
        let before = score(&ratings).level();
        let mut after = ratings;
        after[better] = (after[better] + 1).min(5);
        prop_assert!(score(&after).level() >= before);
    }
}
