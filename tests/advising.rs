//! Recommendations follow from the level and the lowest ratings alone, and can be checked by hand.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says by a panic that it fails")]

mod common;

use std::cmp::Reverse;
use std::sync::{Arc, LazyLock};
use tandem::domain::index::{ActionIx, IndexVec, ItemIx, LevelIx, MetricIx};

use common::{answers, ferry, marketing_sales, marketing_sales_advice};
use proptest::prelude::*;
use tandem::domain::advice::{
    Action, Advice, Aim, Because, Ranked, Recommendation, SHOWN, recommend, shortfalls,
};
use tandem::domain::assessment::Target;
use tandem::domain::id::Id;
use tandem::domain::instrument::{Exact, Instrument};
use tandem::domain::metric::{Better, Kind, Metric, Unit};
use tandem::domain::score::Score;

static INSTRUMENT: LazyLock<Arc<Instrument>> = LazyLock::new(|| marketing_sales().instrument);
static ADVICE: LazyLock<Advice> = LazyLock::new(|| marketing_sales_advice().advice);

/// Ratings in which each statement is rated `most`, except for these.
fn rated(most: u8, others: &[(&str, u8)]) -> Vec<u8> {
    let mut values = vec![most; 20];
    for (id, value) in others {
        values[usize::from(INSTRUMENT.item(id).unwrap())] = *value;
    }
    values
}

/// The recommendation for ratings that give this level.
fn recommended(values: &[u8], level: &str, target: Target) -> Recommendation {
    let answers = answers(&INSTRUMENT, values);
    let score = Score::of(&INSTRUMENT, &answers).unwrap();
    assert_eq!(INSTRUMENT.levels()[score.level()].id.as_str(), level);
    let shortfalls = shortfalls(&INSTRUMENT, &answers).unwrap();
    recommend(&INSTRUMENT, &ADVICE, &shortfalls, score.areas(), (score.level(), target))
}

/// Actions, each with the statement that it is recommended for.
fn reasons(ranked: &[Ranked]) -> Vec<(&str, &str)> {
    let named = |ranked: &Ranked| {
        let action = ADVICE.actions()[ranked.action].id.as_str();
        (action, INSTRUMENT.items()[item_of(ranked)].id.as_str())
    };
    ranked.iter().map(named).collect()
}

/// The item that an action is recommended for.
fn item_of(ranked: &Ranked) -> ItemIx {
    match ranked.because {
        Because::Item(item) => item,
        Because::Area(..) => panic!("recommended for an area"),
    }
}

fn names(ranked: &[Ranked]) -> Vec<&str> {
    reasons(ranked).into_iter().map(|(action, _)| action).collect()
}

fn to(found: &Recommendation) -> Option<&str> {
    found.to.map(|to| INSTRUMENT.levels()[to].id.as_str())
}

#[test]
fn three_actions_one_level_up_are_recommended_each_for_its_lowest_statement() {
    // 20 × 3 − 2 − 2 − 1 − 1 = 54: defined. Shortfalls (5 − rating) of what each action to aligned moves:
    //   meetings         2, 2, 2   lowest 2, sum 6
    //   decision-rules   2, 3, 2   lowest 3, sum 7
    //   co-location      2, 3, 4   lowest 4, sum 9   first
    //   joint-reporting  4, 2, 2   lowest 4, sum 8   second
    //   rotation         4, 3      lowest 4, sum 7   third
    //   liaison          2, 2, 2   lowest 2, sum 6
    //   joint-training   2, 3      lowest 3, sum 5
    let values = rated(3, &[("metrics", 1), ("interchange", 1), ("language", 2), ("key-accounts", 2)]);
    let found = recommended(&values, "defined", Target::OneUp);
    assert_eq!(to(&found), Some("aligned"));
    assert_eq!(
        reasons(&found.next),
        [("co-location", "interchange"), ("joint-reporting", "metrics"), ("rotation", "interchange")]
    );
    // Of the earlier actions, definitions alone moves a statement rated 2 or less: language 2, metrics 1.
    assert_eq!(reasons(&found.repair), [("definitions", "metrics")]);
    assert_eq!(
        names(&found.others),
        [
            "lead-rules",
            "boundaries",
            "roles",
            "meetings",
            "decision-rules",
            "liaison",
            "joint-training",
            "common-executive",
            "joint-strategy",
            "shared-goals",
            "one-crm",
            "shared-kpi",
            "hybrid-pay",
            "shared-culture",
        ]
    );
}

#[test]
fn statements_of_earlier_steps_rated_2_or_less_are_repaired_first() {
    // 20 × 3 − 1 − 2 = 57: defined. few-disputes 2: shortfall 3; language 1: 4; all others 2.
    //   definitions  4, 2   lowest 4           first
    //   lead-rules   2, 3   lowest 3, sum 5    second, by file order
    //   boundaries   2, 3   lowest 3, sum 5    third, by file order
    //   roles        3, 2   lowest 3, sum 5    no room: among the others
    let found = recommended(&rated(3, &[("few-disputes", 2), ("language", 1)]), "defined", Target::OneUp);
    assert_eq!(
        reasons(&found.repair),
        [("definitions", "language"), ("lead-rules", "few-disputes"), ("boundaries", "few-disputes")]
    );
    assert_eq!(names(&found.others)[0], "roles");
}

#[test]
fn repairs_of_several_earlier_steps_are_sorted_by_urgency() {
    // 20 × 4 − 3 − 2 = 75: aligned. learning 1: shortfall 4; language 2: 3; all others 1.
    //   joint-training  4, 3      lowest 4           first, though its step is the later one
    //   co-location     1, 3, 1   lowest 3, sum 5    second
    //   definitions     3, 1      lowest 3, sum 4    third: the earlier step of two that tie
    //   rotation        1, 3      lowest 3, sum 4    no room
    let found = recommended(&rated(4, &[("learning", 1), ("language", 2)]), "aligned", Target::OneUp);
    assert_eq!(
        reasons(&found.repair),
        [("joint-training", "learning"), ("co-location", "language"), ("definitions", "language")]
    );
    assert!(names(&found.others).contains(&"rotation"));
}

#[test]
fn nothing_is_repaired_if_all_statements_are_rated_3_or_more() {
    // 19 × 3 + 2 = 59: defined; one-leader is moved by no earlier action.
    let found = recommended(&rated(3, &[("one-leader", 2)]), "defined", Target::OneUp);
    assert_eq!(found.repair, []);
}

#[test]
fn the_actions_of_the_step_itself_are_recommended_and_are_no_repairs() {
    // few-disputes 1 is moved by meetings, too, and that leads to aligned. 19 × 3 + 1 = 58: defined.
    let found = recommended(&rated(3, &[("few-disputes", 1)]), "defined", Target::OneUp);
    assert_eq!(reasons(&found.next)[0], ("meetings", "few-disputes"));
    assert_eq!(names(&found.repair), ["lead-rules", "boundaries", "roles"]);
}

#[test]
fn ties_are_broken_by_the_sum_and_then_by_the_order_of_the_file() {
    // 20 × 3 = 60: aligned. Every lowest shortfall is 2; the sums: common-executive 2, joint-strategy 6,
    // shared-goals 6, one-crm 6, shared-kpi 2, hybrid-pay 4, shared-culture 4.
    let found = recommended(&rated(3, &[]), "aligned", Target::OneUp);
    assert_eq!(
        reasons(&found.next),
        [("joint-strategy", "upstream"), ("shared-goals", "metrics"), ("one-crm", "joint-funnel")]
    );
    // If three in the middle are rated 5, the rest follows in the order of the file.
    let found = recommended(
        &rated(
            4,
            &[
                ("upstream", 5),
                ("horizon", 5),
                ("plan-input", 5),
                ("mutual-plans", 5),
                ("joint-funnel", 5),
                ("funnel-data", 5),
                ("forecast", 5),
                ("language", 1),
                ("segments", 1),
                ("feedback", 1),
            ],
        ),
        "aligned",
        Target::OneUp,
    );
    // 10 × 4 + 7 × 5 + 3 × 1 = 78. Lowest and sum: common-executive 1, 1; joint-strategy 0, 0; shared-goals
    // 1, 1; one-crm 0, 0; shared-kpi 1, 1; hybrid-pay 1, 2; shared-culture 1, 2.
    assert_eq!(names(&found.next), ["hybrid-pay", "shared-culture", "common-executive"]);
}

#[test]
fn to_stay_the_actions_that_lead_to_the_level_reached_are_recommended() {
    // 20 × 3 = 60: aligned. Sums: meetings 6, decision-rules 6, co-location 6, joint-reporting 6, and less.
    let found = recommended(&rated(3, &[]), "aligned", Target::Stay);
    assert_eq!(to(&found), Some("aligned"));
    assert_eq!(names(&found.next), ["meetings", "decision-rules", "co-location"]);
    // Actions that lead further are neither recommended nor repairs.
    let found = recommended(&rated(4, &[("one-leader", 1), ("shared-fate", 1)]), "aligned", Target::Stay);
    assert_eq!((to(&found), found.repair.len()), (Some("aligned"), 0));
}

#[test]
fn to_stay_at_the_lowest_level_nothing_is_recommended() {
    let found = recommended(&rated(1, &[]), "undefined", Target::Stay);
    assert_eq!((found.to, found.next.len(), found.repair.len()), (None, 0, 0));
    assert_eq!(
        found.others.iter().map(|ranked| ranked.action).collect::<Vec<_>>(),
        (0..18).map(ActionIx::from).collect::<Vec<_>>()
    );
}

#[test]
fn from_the_lowest_level_the_first_step_is_recommended_and_nothing_is_repaired_before_it() {
    let found = recommended(&rated(1, &[]), "undefined", Target::OneUp);
    assert_eq!(to(&found), Some("defined"));
    assert_eq!((names(&found.next), found.repair.len()), (vec!["lead-rules", "boundaries", "roles"], 0));
    assert_eq!(names(&found.others)[0], "definitions");
}

#[test]
fn at_the_highest_level_the_step_into_it_is_recommended_whatever_the_target() {
    // 19 × 5 + 2 = 97: integrated. learning is moved by joint-training alone, a step earlier.
    let values = rated(5, &[("learning", 2)]);
    let found = recommended(&values, "integrated", Target::OneUp);
    assert_eq!(found, recommended(&values, "integrated", Target::Stay));
    assert_eq!(to(&found), Some("integrated"));
    assert_eq!(reasons(&found.repair), [("joint-training", "learning")]);
    assert_eq!(names(&found.next), ["common-executive", "joint-strategy", "shared-goals"]);
}

#[test]
fn there_are_no_shortfalls_while_anything_is_blank() {
    let mut values = [3; 20];
    values[19] = 0;
    assert_eq!(shortfalls(&INSTRUMENT, &answers(&INSTRUMENT, &values)), None);
}

#[test]
fn of_several_subjects_the_weaker_counts() {
    let instrument = ferry().instrument;
    // Pairs are the ratings for the crew and the port; the queue is rated for the port alone.
    let answers = answers(&instrument, &[4, 2, 1, 5, 3, 3, 4]);
    let whole = |numbers: [u64; 4]| IndexVec::from(numbers.map(Exact::from_integer).to_vec());
    assert_eq!(shortfalls(&instrument, &answers), Some(whole([3, 4, 2, 1])));
}

/// An action of the ferry's, shown by the only metric.
fn action(id: &str, to: usize, moves: &[&str]) -> Action {
    let ferry = ferry().instrument;
    let moves = moves.iter().map(|id| ferry.item(id).unwrap()).collect();
    let aim = Aim::Level { to: LevelIx::from(to), moves };
    Action { id: Id::new(id).unwrap(), aim, metrics: vec![MetricIx::from(0)] }
}

fn delay() -> Metric {
    Metric {
        id: Id::new("delay").unwrap(),
        kind: Kind::Quality,
        better: Better::Down,
        unit: Unit::Minutes,
        formula: None,
        pairs: Vec::new(),
    }
}

#[test]
fn a_low_rating_points_to_the_instrument_that_goes_on_from_there() {
    let pointed_to = |others: &[(&str, u8)]| {
        let answers = answers(&INSTRUMENT, &rated(4, others));
        let found = ADVICE.further_for(&INSTRUMENT, &answers);
        found.map(|(_, one)| one.instrument.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(pointed_to(&[("customer-contact", 2)]), ["key-account"]);
    assert_eq!(pointed_to(&[("key-accounts", 1)]), ["key-account"]);
    assert!(pointed_to(&[("customer-contact", 3), ("key-accounts", 3), ("forecast", 1)]).is_empty());
}

#[test]
fn an_instrument_with_several_subjects_is_advised_by_its_weaker_ones() {
    let instrument = ferry().instrument;
    let actions = vec![
        action("flags", 1, &["signals"]),
        action("exercise", 1, &["drills", "word"]),
        action("lanes", 2, &["queue"]),
    ];
    let advice =
        Advice::new(&instrument, actions.into(), vec![delay()].into(), vec![vec![]; 3].into(), vec![].into())
            .unwrap();
    // Moored: readiness 2.5 (the crew's mean) and trust 3 make 2.75, less than 3. Shortfalls: signals 3, drills 4,
    // word 2, queue 1.
    let answers = answers(&instrument, &[4, 2, 1, 5, 3, 3, 4]);
    assert_eq!(Score::of(&instrument, &answers).unwrap().level(), LevelIx::LOWEST);
    let shortfalls = shortfalls(&instrument, &answers).unwrap();
    let score = Score::of(&instrument, &answers).unwrap();
    let aim = (LevelIx::LOWEST, Target::OneUp);
    let found = recommend(&instrument, &advice, &shortfalls, score.areas(), aim);
    let because = |item: &str| Because::Item(instrument.item(item).unwrap());
    let drills = Ranked { action: ActionIx::from(1), because: because("drills") };
    let signals = Ranked { action: ActionIx::from(0), because: because("signals") };
    assert_eq!((found.to, found.next), (Some(LevelIx::from(1)), vec![drills, signals]));
}

#[test]
fn shortfalls_of_a_team_may_be_fractions() {
    // Maximum − mean + half the gap: 2.5 for all, 3.25 for metrics, 3 for language, 2.75 for funnel-data.
    let mut shortfalls: IndexVec<ItemIx, Exact> = vec![Exact::new(5, 2); 20].into();
    shortfalls[INSTRUMENT.item("metrics").unwrap()] = Exact::new(13, 4);
    shortfalls[INSTRUMENT.item("language").unwrap()] = Exact::new(3, 1);
    shortfalls[INSTRUMENT.item("funnel-data").unwrap()] = Exact::new(11, 4);
    let none = IndexVec::default();
    let found = recommend(&INSTRUMENT, &ADVICE, &shortfalls, &none, (LevelIx::from(1), Target::OneUp));
    // joint-reporting 3.25; then 3 for co-location (sum 8), joint-training and rotation (5.5, file order).
    assert_eq!(
        reasons(&found.next),
        [("joint-reporting", "metrics"), ("co-location", "language"), ("rotation", "language")]
    );
    // A shortfall of 2.5 is not yet repaired, 3.25 is.
    assert_eq!(reasons(&found.repair), [("definitions", "metrics")]);
}

/// The lowest rating that an action moves, the sum of the shortfalls, and the first statement with the lowest rating.
fn urgency(action: ActionIx, values: &[u8]) -> (u8, u32, ItemIx) {
    let moves = ADVICE.actions()[action].moves(&INSTRUMENT);
    let least = moves.iter().map(|&item| values[usize::from(item)]).min().unwrap();
    let first = moves.iter().copied().find(|&item| values[usize::from(item)] == least).unwrap();
    (least, moves.iter().map(|&item| u32::from(5 - values[usize::from(item)])).sum(), first)
}

proptest! {
    #[test]
    fn every_action_is_listed_once_in_its_place_whatever_the_answers(
        values in prop::collection::vec(1u8..=5, 20),
        target in prop::sample::select(vec![Target::OneUp, Target::Stay]),
    ) {
        let answers = answers(&INSTRUMENT, &values);
        let score = Score::of(&INSTRUMENT, &answers).unwrap();
        let level = score.level();
        let shortfalls = shortfalls(&INSTRUMENT, &answers).unwrap();
        let found = recommend(&INSTRUMENT, &ADVICE, &shortfalls, score.areas(), (level, target));

        let mut all: Vec<ActionIx> =
            [&found.repair, &found.next, &found.others].into_iter().flatten().map(|r| r.action).collect();
        all.sort_unstable();
        prop_assert_eq!(all, ADVICE.actions().positions().collect::<Vec<_>>());
        prop_assert!(found.next.len() <= SHOWN && found.repair.len() <= SHOWN);

        // One level up, or the level itself, but never towards the lowest.
        let aim = if target == Target::Stay { level } else { level.above().min(LevelIx::from(3)) };
        prop_assert_eq!(found.to, (aim > LevelIx::LOWEST).then_some(aim));

        let leads_to = |ranked: &Ranked| ADVICE.actions()[ranked.action].to().unwrap();
        let order = |ranked: &Ranked| {
            let (least, sum, _) = urgency(ranked.action, &values);
            (least, Reverse(sum), leads_to(ranked), ranked.action)
        };
        let is_next = |ranked: &Ranked| leads_to(ranked) == aim;
        let is_repair = |ranked: &Ranked| leads_to(ranked) < aim && urgency(ranked.action, &values).0 <= 2;
        for (shown, belongs) in
            [(&found.next, &is_next as &dyn Fn(&Ranked) -> bool), (&found.repair, &is_repair)]
        {
            prop_assert!(shown.iter().all(belongs) && shown.iter().is_sorted_by_key(order));
            // Actions that belong there and are not shown are less urgent than all that are shown.
            let left: Vec<&Ranked> = found.others.iter().filter(|ranked| belongs(ranked)).collect();
            prop_assert!(aim == LevelIx::LOWEST || left.is_empty() || shown.len() == SHOWN);
            prop_assert!(left.iter().all(|left| shown.iter().all(|shown| order(shown) < order(left))));
        }
        prop_assert!(found.others.iter().is_sorted_by_key(|ranked| (leads_to(ranked), ranked.action)));
        for ranked in [&found.repair, &found.next, &found.others].into_iter().flatten() {
            prop_assert_eq!(item_of(ranked), urgency(ranked.action, &values).2);
        }
    }
}
