//! The score: sum, areas, level; and, while answers are incomplete, the levels that are still possible.

#![allow(clippy::expect_used, reason = "a test says by a panic that it fails")]

mod common;

use common::{all, answers, ferry, marketing_sales, orchestra, twenty_with_sum};
use proptest::prelude::*;
use tandem::domain::index::{AreaIx, LevelIx};
use tandem::domain::instrument::{Exact, Instrument};
use tandem::domain::score::{Missing, Score, level_range};

fn level_id(instrument: &Instrument, values: &[u8]) -> String {
    let score = Score::of(instrument, &answers(instrument, values)).expect("complete");
    instrument.levels()[score.level()].id.to_string()
}

#[test]
fn levels_begin_exactly_at_their_sums() {
    let instrument = marketing_sales().instrument;
    let cases = [
        (20, "undefined"),
        (39, "undefined"),
        (40, "defined"),
        (59, "defined"),
        (60, "aligned"),
        (79, "aligned"),
        (80, "integrated"),
        (100, "integrated"),
    ];
    for (sum, level) in cases {
        let values = twenty_with_sum(sum);
        assert_eq!(level_id(&instrument, &values), level, "sum {sum}");
        let score = Score::of(&instrument, &answers(&instrument, &values)).unwrap();
        assert_eq!(score.total() as usize, sum);
    }
}

#[test]
fn nineteen_answers_give_a_range_of_levels_and_no_level() {
    let instrument = marketing_sales().instrument;
    let mut values = vec![3; 20];
    values[6] = 0;
    let answers = answers(&instrument, &values);
    assert_eq!(Score::of(&instrument, &answers), None);
    // 57 points and the missing answer give 58 to 62 points.
    assert_eq!(level_range(&instrument, &answers), LevelIx::from(1)..=LevelIx::from(2));
}

#[test]
fn nothing_answered_leaves_every_level_open() {
    for definition in all() {
        let instrument = &definition.instrument;
        let blank = answers(instrument, &vec![0; instrument.questions().len()]);
        let highest = instrument.levels().positions().last().unwrap();
        assert_eq!(level_range(instrument, &blank), LevelIx::LOWEST..=highest);
    }
}

#[test]
fn the_points_missing_to_the_next_level_are_known() {
    let instrument = marketing_sales().instrument;
    let score = Score::of(&instrument, &answers(&instrument, &twenty_with_sum(53))).unwrap();
    assert_eq!(score.missing_for(&instrument, LevelIx::from(2)), [Missing::Points(7)]);
    assert_eq!(score.missing_for(&instrument, LevelIx::from(1)), []);
}

#[test]
fn a_mean_gate_is_met_exactly_and_not_by_rounding() {
    // There are nine ratings, three per area, so a mean of 3.5 is 31.5 ninths.
    let instrument = orchestra().instrument;
    assert_eq!(level_id(&instrument, &[4, 4, 3, 4, 3, 3, 4, 3, 3]), "tuning", "31 ninths");
    assert_eq!(level_id(&instrument, &[4, 4, 4, 4, 3, 3, 4, 3, 3]), "playing", "32 ninths");
}

#[test]
fn each_gate_of_a_level_has_to_hold() {
    let instrument = orchestra().instrument;
    // The mean is 48 ninths, more than 5.25, but the winds stay below 4.
    let values = [7, 3, 7, 6, 4, 7, 4, 3, 7];
    assert_eq!(level_id(&instrument, &values), "playing");
    let score = Score::of(&instrument, &answers(&instrument, &values)).unwrap();
    assert_eq!(
        score.missing_for(&instrument, LevelIx::from(2)),
        [Missing::Area { area: AreaIx::from(1), by: Exact::new(2, 3) }]
    );
}

#[test]
fn the_weaker_subject_counts() {
    let instrument = ferry().instrument;
    // signals, drills (crew, port each), word (crew, port), queue (port).
    let score = Score::of(&instrument, &answers(&instrument, &[5, 3, 4, 2, 5, 4, 5])).unwrap();
    assert_eq!(score.areas()[AreaIx::from(0)].by_subject(), [Exact::new(9, 2), Exact::new(5, 2)]);
    assert_eq!(score.areas()[AreaIx::from(0)].value(), Exact::new(5, 2));
    assert_eq!(score.areas()[AreaIx::from(2)].value(), Exact::new(5, 1));
    assert_eq!(instrument.levels()[score.level()].id.as_str(), "sailing", "(2.5 + 4) / 2 = 3.25");
    assert_eq!(
        score.missing_for(&instrument, LevelIx::from(2)),
        [
            Missing::Mean { areas: [0, 1].map(AreaIx::from).to_vec(), by: Exact::new(3, 4) },
            Missing::Area { area: AreaIx::from(0), by: Exact::new(1, 2) }
        ]
    );
}

#[test]
fn rings_exist_only_if_one_gate_applies_to_all_areas() {
    let rings = |instrument: &Instrument| {
        instrument.levels().positions().map(|level| instrument.ring(level)).collect::<Vec<_>>()
    };
    let whole = |n| Some(Exact::new(n, 1));
    assert_eq!(rings(&marketing_sales().instrument), [None, whole(2), whole(3), whole(4)]);
    assert_eq!(rings(&orchestra().instrument), [None, Some(Exact::new(7, 2)), None]);
    assert_eq!(rings(&ferry().instrument), [None, None, None]);
}

/// An instrument, by its position among all three, and values for its questions; some blank.
fn some_answers(lowest: u8) -> impl Strategy<Value = (usize, Vec<u8>)> {
    let definitions = all();
    (0..definitions.len()).prop_flat_map(move |which| {
        let instrument = &definitions[which].instrument;
        let values =
            prop::collection::vec(lowest..=instrument.scale().points(), instrument.questions().len());
        (Just(which), values)
    })
}

proptest! {
    #[test]
    fn a_better_rating_never_lowers_the_level(
        (which, values) in some_answers(1),
        at in any::<prop::sample::Index>(),
    ) {
        let instrument = &all()[which].instrument;
        let level = |values: &[u8]| Score::of(instrument, &answers(instrument, values)).unwrap().level();
        let mut better = values.clone();
        let at = at.index(better.len());
        better[at] = (better[at] + 1).min(instrument.scale().points());
        prop_assert!(level(&better) >= level(&values));
    }

    #[test]
    fn the_level_reached_was_always_in_the_range_before((which, values) in some_answers(1), hidden in any::<u32>()) {
        let instrument = &all()[which].instrument;
        let level = Score::of(instrument, &answers(instrument, &values)).unwrap().level();
        let some_blank: Vec<u8> =
            values.iter().enumerate().map(|(i, &v)| if hidden >> (i % 32) & 1 == 1 { 0 } else { v }).collect();
        prop_assert!(level_range(instrument, &answers(instrument, &some_blank)).contains(&level));
    }

    #[test]
    fn the_range_has_exactly_the_levels_that_complete_answers_can_reach(
        (which, values) in some_answers(1),
        blanks in prop::collection::vec(any::<prop::sample::Index>(), 1..=3),
    ) {
        let instrument = &all()[which].instrument;
        let mut open = values;
        let mut completions = Vec::new();
        let blanks: Vec<usize> = blanks.iter().map(|at| at.index(open.len())).collect();
        for &at in &blanks {
            open[at] = 0;
        }
        completions.push(open.clone());
        for &at in &blanks {
            let rated = |values: Vec<u8>, value| {
                let mut values = values;
                values[at] = value;
                values
            };
            completions = (1..=instrument.scale().points())
                .flat_map(|value| completions.iter().map(move |values| rated(values.clone(), value)))
                .collect();
        }
        let level = |values: &Vec<u8>| Score::of(instrument, &answers(instrument, values)).unwrap().level();
        let lowest = completions.iter().map(level).min().unwrap();
        let highest = completions.iter().map(level).max().unwrap();
        prop_assert_eq!(level_range(instrument, &answers(instrument, &open)), lowest..=highest);
    }

    #[test]
    fn a_score_is_the_plain_sum_and_meets_all_gates_of_its_level((which, values) in some_answers(1)) {
        let instrument = &all()[which].instrument;
        let score = Score::of(instrument, &answers(instrument, &values)).unwrap();
        prop_assert_eq!(score.total(), values.iter().map(|&v| u32::from(v)).sum::<u32>());
        prop_assert_eq!(score.missing_for(instrument, score.level()), vec![]);
        for level in instrument.levels().positions().filter(|&level| level > score.level()) {
            prop_assert_ne!(score.missing_for(instrument, level), vec![]);
        }
    }
}
