//! Plans: their numbers are exact, their weeks are days, and two copies of one meet field by field.
#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

mod common;

use common::{file, find, marketing_sales_playbook};
use proptest::prelude::*;
use tandem::codec::saved::Saved;
use tandem::domain::calendar::Day;
use tandem::domain::id::Id;
use tandem::domain::metric::{Better, Kind, Unit};
use tandem::domain::name::Name;
use tandem::domain::plan::amount::{Amount, Fraction};
use tandem::domain::plan::backlog::reach;
use tandem::domain::plan::bet::{Bet, Confidence, Effect, Effort, NotAnEffort, Size, Stage};
use tandem::domain::plan::guard::{Guard, guards};
use tandem::domain::plan::key_result::{KeyResult, Measure, NotATarget, Pace, Strength, Target, What};
use tandem::domain::plan::review::{Band, difference};
use tandem::domain::plan::week::{Moment, Trust, Verdict, Week};
use tandem::domain::plan::{Capacity, Change, Plan};
use tandem::domain::record::{Key, Record};
use tandem::domain::sentence::Sentence;

/// A plan with everything in it, and with a register of a newer program.
const V1: &str = "tests/fixtures/saved/plan-v1.json";

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn sentence(text: &str) -> Sentence {
    Sentence::new(text).unwrap()
}

fn amount(text: &str) -> Amount {
    Amount::read(text).unwrap()
}

fn week(number: u64) -> Week {
    Week::new(number).unwrap()
}

fn measure(what: What, kind: Kind, better: Better) -> Measure {
    Measure { what, kind, better, unit: Unit::Percent }
}

fn key_result(name: &str, better: Better, baseline: &str, target: &str) -> KeyResult {
    KeyResult {
        id: id(name),
        measure: measure(What::BuiltIn(id("form-conversion")), Kind::Quality, better),
        baseline: amount(baseline),
        targets: vec![Target { since: None, value: amount(target), reason: None }],
        strength: Strength::Stretch,
    }
}

fn bet(name: &str, of: &KeyResult, effect: Effect, confidence: Confidence, days: f64) -> Bet {
    Bet {
        id: id(name),
        change: sentence(name),
        key_result: of.id.clone(),
        effect,
        evidence: None,
        within: week(2),
        confidence,
        effort: Effort::of_days(days).unwrap(),
        stage: None,
        action: None,
        week: None,
        waits_for: None,
        link: None,
        is_archived: false,
    }
}

/// The key result and the bets of the example in the documentation.
fn conversion() -> (KeyResult, [Bet; 3]) {
    let result = key_result("conversion", Better::Up, "5", "8");
    let between = |from, to| Effect::Between(amount(from), amount(to));
    let bets = [
        bet("a", &result, between("5", "5.9"), Confidence::Data, 2.0),
        bet("b", &result, between("5", "6.5"), Confidence::Hunch, 5.0),
        bet("c", &result, Effect::Size(Size::Small), Confidence::Tried, 0.5),
    ];
    (result, bets)
}

fn plan_with(result: &KeyResult, bets: &[Bet]) -> Plan {
    let mut plan = Plan::begin(id("p1"), 1_000);
    plan.apply(Change::start(Day::new(20_751).unwrap()), 1_000);
    plan.apply(Change::key_result(result, 0), 1_000);
    for (place, bet) in (0..).zip(bets) {
        plan.apply(Change::bet(bet, Some(place)), 1_000);
    }
    plan
}

fn names(bets: &[Bet]) -> Vec<&str> {
    bets.iter().map(|bet| bet.id.as_str()).collect()
}

#[test]
fn bets_are_ranked_by_share_times_confidence_per_day() {
    let (result, bets) = conversion();
    let ranks = bets.each_ref().map(|bet| bet.rank(&result, Week::FIRST).unwrap());
    assert_eq!(ranks, [12, 5, 10]);
    let shares = bets.each_ref().map(|bet| bet.share(&result, Week::FIRST).unwrap().hundredths());
    assert_eq!(shares, [30, 50, 5]);
    let plan = plan_with(&result, &bets);
    assert_eq!(names(&plan.backlog(&result, Week::FIRST)), ["a", "c", "b"]);
    assert_eq!(reach(&bets, &result, Week::FIRST), 54);
}

#[test]
fn an_order_by_hand_wins_and_what_came_later_stands_behind_it() {
    let (result, bets) = conversion();
    let mut plan = plan_with(&result, &bets[..2]);
    plan.apply(Change::order(&result.id, &[id("b"), id("a"), id("gone")]), 2_000);
    plan.apply(Change::bet(&bets[2], Some(2)), 3_000);
    assert_eq!(names(&plan.backlog(&result, Week::FIRST)), ["b", "a", "c"]);
    plan.apply(Change::order(&result.id, &[]), 4_000);
    assert_eq!(names(&plan.backlog(&result, Week::FIRST)), ["a", "c", "b"]);
}

#[test]
fn bets_whose_shares_hardly_differ_are_still_told_apart() {
    let result = key_result("big", Better::Up, "0", "1000000000000");
    let between = |to| Effect::Between(amount("0"), amount(to));
    let less = bet("less", &result, between("999999999999.9998"), Confidence::Data, 200.0);
    let more = bet("more", &result, between("999999999999.9999"), Confidence::Data, 200.0);
    let plan = plan_with(&result, &[less, more]);
    assert_eq!(names(&plan.backlog(&result, Week::FIRST)), ["more", "less"]);
}

proptest! {
    /// The expected sum, computed once more with fractions of whole numbers that can't overflow.
    #[test]
    fn reach_is_the_exact_sum_of_share_times_confidence(
        way in (-10_i64.pow(16)..10_i64.pow(16), -10_i64.pow(16)..10_i64.pow(16)).prop_filter("a way", |(a, b)| a != b),
        drawn in prop::collection::vec((0..3_usize, 0..3_usize, any::<bool>(), 0..=1_000_000_i64), 0..80),
    ) {
        let amount = |count| Amount::of_ten_thousandths(count).unwrap();
        let mut result = key_result("r", if way.1 > way.0 { Better::Up } else { Better::Down }, "0", "1");
        (result.baseline, result.targets[0].value) = (amount(way.0), amount(way.1));
        let (mut bets, mut sum) = (Vec::new(), 0_i128);
        let whole = i128::from((way.1 - way.0).abs());
        for (size, confidence, is_sized, part) in drawn {
            let (size, confidence) = (Size::NAMES[size].1, Confidence::NAMES[confidence].1);
            let to = i128::from(way.0) + i128::from(way.1 - way.0) * i128::from(part) / 1_000_000;
            let to = i64::try_from(to).unwrap();
            let effect =
                if is_sized { Effect::Size(size) } else { Effect::Between(amount(way.0), amount(to)) };
            bets.push(bet("b", &result, effect, confidence, 1.0));
            let share = if is_sized { i128::from(size.percent()) * whole } else { i128::from((to - way.0).abs()) * 100 };
            sum += share * i128::from(confidence.percent());
        }
        prop_assert_eq!(i128::from(reach(&bets, &result, Week::FIRST)), sum / (100 * whole));
    }
}

#[test]
fn a_score_holds_in_both_directions_and_no_reading_is_no_score() {
    let result = key_result("abandonment", Better::Down, "50", "30");
    let mut plan = plan_with(&result, &[]);
    assert_eq!((plan.score(&result), plan.mean_score()), (None, None));
    for (value, tenths) in [("38", 6), ("52", 0), ("28", 10)] {
        plan.apply(Change::reading(week(13), &result.id, Some(amount(value))), 2_000);
        assert_eq!(plan.score(&result).map(Fraction::tenths), Some(tenths), "{value}");
    }
    assert_eq!(plan.mean_score(), Some(100));
    plan.apply(Change::key_result(&key_result("other", Better::Up, "1", "2"), 1), 3_000);
    assert_eq!(plan.mean_score(), None);
}

#[test]
fn that_there_was_no_reading_is_kept_and_is_no_reading() {
    let result = key_result("r", Better::Up, "0", "100");
    let mut plan = plan_with(&result, &[]);
    plan.apply(Change::reading(week(2), &result.id, Some(amount("10"))), 2_000);
    assert!(!plan.is_unread(week(3), &result.id));
    plan.apply(Change::reading(week(3), &result.id, None), 3_000);
    assert!(plan.is_unread(week(3), &result.id));
    assert_eq!(plan.last_reading(week(3), &result.id), Some((week(2), amount("10"))));
    assert_eq!(Plan::read_text(&plan.write(), &find).unwrap(), plan);
}

#[test]
fn bands_are_those_of_the_score_cut_to_one_decimal() {
    let result = key_result("r", Better::Up, "0", "100");
    let band = |value| Band::of(result.score(amount(value)).unwrap().tenths());
    let bands = ["100", "70", "69.9999", "40", "39.9999", "0"].map(band);
    assert_eq!(bands, [Band::Good, Band::Good, Band::Between, Band::Between, Band::Poor, Band::Poor]);
}

#[test]
fn a_key_result_is_behind_a_tenth_below_the_straight_path_and_not_a_hair_before() {
    let result = key_result("r", Better::Up, "0", "130");
    // In week 4 the path is at 40 of 130, a tenth of all is 13.
    assert_eq!(result.pace(amount("27"), week(4)), Some(Pace::OnPath));
    assert_eq!(result.pace(amount("26.9999"), week(4)), Some(Pace::Behind));
    assert_eq!(result.pace(amount("0"), week(1)), Some(Pace::OnPath));
}

#[test]
fn a_changed_target_counts_from_its_week_on_and_the_old_one_stays_beside_it() {
    let result = key_result("r", Better::Up, "0", "100");
    let mut plan = plan_with(&result, &[]);
    let reason = Some(sentence("Konkurent zniknął z rynku"));
    let changed = Target { since: Some(week(7)), value: amount("200"), reason };
    plan.apply(Change::target(&result.id, &changed), 2_000);
    let result = plan.key_result(&result.id).unwrap();
    assert_eq!(result.targets.len(), 2);
    assert_eq!(result.progress(amount("50"), week(6)).map(Fraction::hundredths), Some(50));
    assert_eq!(result.progress(amount("50"), week(7)).map(Fraction::hundredths), Some(25));
    assert_eq!(result.targets[1], changed);
}

#[test]
fn a_target_has_to_be_better_than_the_baseline() {
    let up = measure(What::Own(Name::new("NPS").unwrap()), Kind::Quality, Better::Up);
    assert_eq!(up.check(amount("5"), amount("5")), Err(NotATarget::Same));
    assert_eq!(up.check(amount("5"), amount("4.9999")), Err(NotATarget::Worse));
    assert_eq!(up.check(amount("-5"), amount("-4")), Ok(amount("-4")));
    let down = Measure { better: Better::Down, ..up };
    assert_eq!(down.check(amount("5"), amount("6")), Err(NotATarget::Worse));
}

#[test]
fn an_effort_is_a_number_of_half_days() {
    let bad = [(0.0, NotAnEffort::TooSmall), (-1.0, NotAnEffort::TooSmall), (0.3, NotAnEffort::NotHalves)];
    for (days, reason) in bad {
        assert_eq!(Effort::of_days(days), Err(reason), "{days}");
    }
    assert_eq!(Effort::of_days(1e12), Err(NotAnEffort::TooLarge));
    assert_eq!(Effort::of_days(0.5).map(Effort::halves), Ok(1));
}

#[test]
fn a_bet_is_booked_in_the_week_that_it_starts_in_and_tested_until_it_ends() {
    let (result, bets) = conversion();
    let mut plan = plan_with(&result, &bets);
    plan.apply(Change::start_bet(&id("a"), Some(week(2))), 2_000);
    plan.apply(Change::start_bet(&id("c"), Some(week(2))), 2_000);
    assert_eq!((plan.booked(week(1)), plan.booked(week(2)), plan.booked(week(3))), (0, 5, 0));
    plan.apply(Change::verdict(week(2), &id("a"), Verdict::Testing), 3_000);
    plan.apply(Change::verdict(week(3), &id("a"), Verdict::Confirmed), 4_000);
    let tested = |number| names(&plan.tested(week(number))).join(" ");
    assert_eq!([tested(1), tested(2), tested(3), tested(4)], ["", "a c", "a c", "c"]);
    assert_eq!(plan.stage(&plan.bet(&id("a")).unwrap()), Stage::Confirmed(week(3)));
    assert_eq!(names(&plan.backlog(&result, week(4))), ["b"]);
    plan.apply(Change::archive(&id("b"), true), 5_000);
    assert_eq!(plan.backlog(&result, week(4)), []);
    assert_eq!(plan.bets().len(), 3);
}

#[test]
fn hits_are_counted_by_confidence_among_the_bets_that_ended() {
    let (result, bets) = conversion();
    let mut plan = plan_with(&result, &bets);
    for name in ["a", "b"] {
        plan.apply(Change::start_bet(&id(name), Some(week(1))), 2_000);
    }
    plan.apply(Change::verdict(week(1), &id("a"), Verdict::Confirmed), 3_000);
    plan.apply(Change::verdict(week(2), &id("b"), Verdict::Refuted), 3_000);
    let hits: Vec<_> = plan.hits().iter().map(|hits| (hits.confidence, hits.came_true, hits.ended)).collect();
    assert_eq!(hits, [(Confidence::Tried, 0, 0), (Confidence::Data, 1, 1), (Confidence::Hunch, 0, 1)]);
}

#[test]
fn a_volume_needs_its_pair_and_revenue_alone_is_warned_of() {
    let playbook = marketing_sales_playbook();
    let of = |metrics: &[&str]| {
        let results: Vec<KeyResult> = metrics
            .iter()
            .map(|name| {
                let (metric, _) = playbook.metric(&id(name)).unwrap();
                let mut result = key_result(name, metric.better, "1", "2");
                result.measure = measure(What::BuiltIn(id(name)), metric.kind, metric.better);
                result
            })
            .collect();
        guards(&results, &playbook.metrics)
    };
    let alone = |key_result: &str, pairs: &[&str]| Guard::VolumeAlone {
        key_result: id(key_result),
        pairs: pairs.iter().map(|pair| id(pair)).collect(),
    };
    assert_eq!(of(&["reach"]), [alone("reach", &["form-conversion", "lead-to-customer"])]);
    assert_eq!(of(&["mql-count", "win-rate"]), [alone("mql-count", &["mql-to-sql", "lead-acceptance"])]);
    assert_eq!(of(&["traffic", "form-conversion"]), []);
    assert_eq!(of(&["mql-count", "lead-acceptance"]), []);
    assert_eq!(of(&["ltv", "pipeline-velocity"]), [Guard::RevenueAlone]);
    assert_eq!(of(&["ltv", "win-rate"]), []);
    assert!(!Guard::RevenueAlone.forbids() && of(&["reach"])[0].forbids());
}

#[test]
fn ones_own_volume_is_paired_by_any_quality_or_revenue() {
    let mut own = key_result("own", Better::Up, "0", "10");
    own.measure.what = What::Own(Name::new("Zapisy na newsletter").unwrap());
    own.measure.kind = Kind::Volume;
    let metrics = marketing_sales_playbook().metrics;
    let alone = Guard::VolumeAlone { key_result: id("own"), pairs: Vec::new() };
    assert_eq!(guards(&[own.clone()], &metrics), [alone]);
    assert_eq!(guards(&[own, key_result("rate", Better::Up, "1", "2")], &metrics), []);
}

#[test]
fn a_rate_before_and_after_has_the_interval_of_newcombe() {
    let close = |value: f64, expected: f64| (value - expected).abs() < 0.000_05;
    for (before, after, lower, upper) in
        [((48, 80), (56, 70), 0.0524, 0.3339), ((3, 10), (9, 10), 0.1705, 0.8090)]
    {
        let found = difference(before, after).unwrap();
        assert!(close(found.lower, lower) && close(found.upper, upper), "{found:?}");
    }
    assert_eq!(difference((1, 0), (1, 2)), None);
    assert_eq!(difference((3, 2), (1, 2)), None);
}

#[test]
fn weeks_are_seven_days_whatever_clocks_do() {
    // In Warsaw clocks change on 25 October 2026 and on 28 March 2027.
    for start in ["2026-10-19", "2027-03-22"] {
        let start = day(start);
        for (n, week) in (0..).zip(Week::all()) {
            assert_eq!(week.first_day(start), start.plus(7 * n));
            assert_eq!(Week::at(start.plus(7 * n), start), Moment::In(week));
            assert_eq!(Week::at(start.plus(7 * n + 6), start), Moment::In(week));
        }
        assert_eq!(Week::at(start.plus(91), start), Moment::After);
    }
    let start = day("2026-10-19");
    assert_eq!(Week::at(Day::new(start.days() - 1).unwrap(), start), Moment::Before);
}

#[test]
fn a_week_is_called_by_the_iso_week_of_its_first_day() {
    let label = |start: &str, number: u64| {
        let found = week(number).first_day(day(start)).iso_week();
        format!("{}-W{:02}", found.year, found.week)
    };
    assert_eq!(label("2025-12-29", 1), "2026-W01");
    // The thirteenth week begins on 28 December 2026.
    assert_eq!(label("2026-10-05", 13), "2026-W53");
    assert_eq!(label("2026-10-19", 1), "2026-W43");
}

fn day(text: &str) -> Day {
    let parts: Vec<u32> = text.split('-').map(|part| part.parse().unwrap()).collect();
    let is_it = |day: &Day| day.date() == (parts[0], parts[1], parts[2]);
    (20_000..21_500).filter_map(Day::new).find(is_it).unwrap()
}

fn everything() -> Plan {
    let (result, bets) = conversion();
    let mut plan = plan_with(&result, &bets);
    let mut own = key_result("own", Better::Down, "50", "30");
    own.measure.what = What::Own(Name::new("Porzucone koszyki").unwrap());
    own.strength = Strength::Committed;
    let changes = [
        Change::objective(&sentence("Jeden lejek, jeden język")).and(Change::sponsor(Some(&sentence("Ola")))),
        Change::instrument(&id("marketing-sales")).and(Change::from(Key::parse("assessment/k3v9").as_ref())),
        Change::capacity(Capacity::of_halves(5).unwrap()),
        Change::key_result(&own, 1),
        Change::target(
            &own.id,
            &Target { since: Some(week(7)), value: amount("25.5"), reason: Some(sentence("Nowy rynek")) },
        ),
        Change::order(&result.id, &[id("b"), id("a")]),
        Change::start_bet(&id("a"), Some(week(1))),
        Change::archive(&id("c"), true),
        Change::waits_for(&id("b"), Some(&sentence("Zgoda działu prawnego"))),
        Change::link(&id("b"), Some("https://example.com/?utm_source=news")),
        Change::reading(week(1), &result.id, Some(amount("5.25"))).and(Change::trust(
            week(1),
            &result.id,
            Trust::new(7).unwrap(),
        )),
        Change::verdict(week(1), &id("a"), Verdict::Blocked).and(Change::learned(
            week(1),
            &id("a"),
            Some(&sentence("Czekamy na dział IT")),
        )),
        Change::overload(week(1), true).and(Change::checked_in(week(1))),
        Change::half_time(Some(&sentence("Nic"))),
    ];
    for (now, change) in (2_000..).zip(changes) {
        plan.apply(change, now);
    }
    plan
}

#[test]
fn a_plan_reads_as_it_was_written() {
    let plan = everything();
    assert_eq!(Plan::read_text(&plan.write(), &find).unwrap(), plan);
    let own = plan.key_result(&id("own")).unwrap();
    assert_eq!((own.strength, own.measure.better, own.targets.len()), (Strength::Committed, Better::Down, 2));
    assert_eq!(plan.capacity().halves(), 5);
    assert_eq!(plan.trust(week(9), &id("conversion")).of_ten(), 7);
    assert_eq!(plan.trust(week(9), &id("own")), Trust::START);
    assert_eq!(plan.last_reading(week(9), &id("conversion")), Some((week(1), amount("5.25"))));
    assert_eq!(plan.last_reading(week(9), &id("own")), None);
    assert_eq!(plan.learned(week(1), &id("a")), Some(sentence("Czekamy na dział IT")));
    assert!(plan.overloads(week(1)) && plan.is_checked_in(week(1)) && !plan.is_checked_in(week(2)));
    assert_eq!(plan.half_time(), Some(sentence("Nic")));
    assert_eq!(plan.from().map(|key| key.to_string()).as_deref(), Some("assessment/k3v9"));
}

#[test]
fn a_plan_of_version_1_is_read_and_written_back_to_the_letter() {
    let text = file(V1);
    let plan = Plan::read_text(&text, &find).unwrap();
    assert_eq!(plan.write(), text.trim_end());
    assert_eq!(plan.objective(), Some(sentence("Jeden lejek, jeden język")));
    assert_eq!((plan.key_results().len(), plan.bets().len()), (2, 3));
    assert!(text.contains("moods/x"), "a register of a newer program");
}

#[test]
fn values_of_another_shape_are_kept_and_are_none_here() {
    let text = everything().write().replace("[\"hunch\",", "[7,").replace("[\"5\",", "[\"five\",");
    let plan = Plan::read_text(&text, &find).unwrap();
    assert_eq!((plan.key_results().len(), plan.bets().len()), (1, 2));
    assert_eq!(plan.write(), text);
}

#[test]
fn in_two_tabs_of_one_week_each_later_value_wins_and_nothing_else_is_lost() {
    let (mut one, mut other) = (everything(), everything());
    let conversion = id("conversion");
    one.apply(Change::reading(week(2), &conversion, Some(amount("6"))), 10_000);
    other.apply(Change::trust(week(2), &conversion, Trust::new(3).unwrap()), 10_001);
    other.merge(&one);
    other.apply(Change::reading(week(2), &conversion, Some(amount("6.5"))), 10_002);
    one.merge(&other);
    assert_eq!(one, other);
    assert_eq!(one.reading(week(2), &conversion), Some(amount("6.5")));
    assert_eq!(one.trust(week(2), &conversion).of_ten(), 3);
    one.merge(&other);
    assert_eq!(one, other);
}

#[test]
fn an_earlier_copy_that_is_put_in_its_place_wins_wherever_they_meet() {
    let (earlier, mut plan) = (everything(), everything());
    plan.apply(Change::objective(&sentence("Inny cel")), 10_000);
    plan.apply(
        Change::bet(&bet("d", &conversion().0, Effect::Size(Size::Large), Confidence::Hunch, 1.0), Some(9)),
        10_001,
    );
    let elsewhere = plan.clone();
    plan.revert_to(&earlier, 20_000);
    assert!(plan.same_value(&earlier));
    plan.merge(&elsewhere);
    assert!(plan.same_value(&earlier));
}
