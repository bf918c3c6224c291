//! The figures of a team are those of its definition, exactly.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says by a panic that it fails")]

mod common;

use common::codes::{Numbers, instruments};
use common::teams::{MARKETING, SALES, Tester, closed, codes};
use proptest::prelude::*;
use tandem::codec::response_code::write;
use tandem::domain::advice::{Because, recommend};
use tandem::domain::assessment::Target;
use tandem::domain::index::QuestionIx;
use tandem::domain::instrument::Exact;
use tandem::domain::team::Kind;
use tandem::domain::team::agenda::{Agenda, Disagreeing, lowest, shortfalls, standing};
use tandem::domain::team::compared::Dispersion;
use tandem::domain::team::protection::Figures;
use tandem::domain::team::round::Group;
use tandem::domain::team::statistics::Gap;

fn exact(numerator: u64, denominator: u64) -> Exact {
    Exact::new(numerator, denominator)
}

/// An open team, so that the figures of few people are all shown.
fn of(marketing: &[u8], sales: &[u8]) -> Figures {
    let mut team = Tester::new(Kind::Open);
    team.add(&codes(MARKETING, marketing, 1)).add(&codes(SALES, sales, 101)).show(false)
}

fn first() -> QuestionIx {
    QuestionIx::from(0)
}

fn dispersion(figures: &Figures) -> Dispersion {
    figures.compared().unwrap().dispersion(first()).unwrap()
}

#[test]
fn three_of_marketing_and_three_of_sales() {
    let figures = of(&[4, 4, 5], &[2, 2, 4]);
    let compared = figures.compared().unwrap();
    let mean = |side: usize| figures.group(Group::Side(side.into())).unwrap().means()[first()];
    assert_eq!((mean(0), mean(1)), (exact(13, 3), exact(8, 3)));
    assert_eq!(compared.gap(first()), Some(Gap { by: exact(5, 3), is_negative: false }));
    let Dispersion { within, between, .. } = dispersion(&figures);
    assert_eq!((within, between), (exact(5, 9), exact(25, 36)));
    assert_eq!(
        (dispersion(&figures).total(), dispersion(&figures).agreement()),
        (exact(5, 4), exact(11, 16))
    );
    assert_eq!(between / dispersion(&figures).total(), exact(5, 9));
    assert!(dispersion(&figures).is_between_sides());
}

#[test]
fn five_of_marketing_and_three_of_sales_weigh_alike() {
    let figures = of(&[5, 5, 5, 4, 5], &[2, 1, 2]);
    let compared = figures.compared().unwrap();
    assert_eq!(compared.mean(first()), (exact(24, 5) + exact(5, 3)) / 2);
    let found = dispersion(&figures);
    assert_eq!((found.within, found.between), (exact(43, 225), exact(2_209, 900)));
    assert_eq!((found.total(), found.agreement()), (exact(2_381, 900), exact(1_219, 3_600)));
}

#[test]
fn one_group_alone_has_agreement_and_neither_a_gap_nor_a_whole() {
    let one = |ratings: &[u8]| {
        let figures = of(ratings, &[]);
        assert_eq!(figures.compared().unwrap().gap(first()), None);
        assert_eq!(figures.compared().unwrap().whole(&common::marketing_sales().instrument), None);
        (dispersion(&figures).distance, dispersion(&figures).agreement())
    };
    // Published with the data set lq2002 of the package multilevel: .68 and .76, .54 and .8775.
    assert_eq!(one(&[1, 3, 3, 3, 3, 3, 3, 4, 4, 5]), (exact(68, 100), exact(76, 100)));
    assert_eq!(one(&[3, 3, 3, 4, 4, 4, 4, 4, 5, 5]), (exact(54, 100), exact(8_775, 10_000)));
    assert_eq!(one(&[3, 4, 5]).1, exact(5, 6));
    assert_eq!(one(&[1, 5]).1, exact(0, 1));
    assert_eq!(one(&[2, 2, 2]).1, exact(1, 1));
}

#[test]
fn the_level_of_means_is_that_of_the_exact_sum() {
    let instrument = common::marketing_sales().instrument;
    // 20 × 2.95 = 59, one point below the third level; 20 × 3 = 60 reaches it.
    let many = |threes: usize| {
        let ratings: Vec<u8> = (0..20).map(|i| if i < threes { 3 } else { 2 }).collect();
        of(&ratings, &[]).groups()[0].1.standing().clone()
    };
    assert_eq!((many(19).total, usize::from(many(19).level)), (exact(59, 1), 1));
    assert_eq!((many(20).total, usize::from(many(20).level)), (exact(60, 1), 2));
    // The whole is that of the sides, whichever has more people.
    let figures = of(&[4, 4, 4, 4, 4, 4], &[2, 2]);
    let whole = figures.compared().unwrap().whole(&instrument).unwrap();
    assert_eq!((whole.total, usize::from(whole.level)), (exact(60, 1), 2));
}

#[test]
fn the_rest_is_beside_the_sides_and_in_no_figure_of_both() {
    let mut team = Tester::new(closed(3));
    team.add(&codes(MARKETING, &[4, 4, 4], 1)).add(&codes(SALES, &[2, 2, 2], 11));
    let without = team.show(false);
    let with = team.add(&codes(0, &[1, 1, 1], 21)).show(true);
    assert_eq!(with.groups().len(), 3);
    assert_eq!(with.compared().unwrap().mean(first()), without.compared().unwrap().mean(first()));
    assert_eq!((with.compared().unwrap().people(), with.respondents()), (6, 9));
}

#[test]
fn where_the_sides_differ_or_people_of_one_side_do_is_told_and_agreement_too() {
    let instrument = common::marketing_sales().instrument;
    let rated = |values: [u8; 4], number: u32, side: usize| {
        let mut all = [3; 20];
        all[..4].copy_from_slice(&values);
        write(&common::codes::response(&instrument, side, false, &all, number))
    };
    let mut team = Tester::new(closed(3));
    let marketing = [[5, 5, 2, 4], [5, 1, 2, 4], [5, 5, 2, 4], [4, 1, 2, 5], [5, 3, 2, 4]];
    let sales = [[1, 2, 2, 4], [2, 4, 2, 4], [1, 3, 2, 4], [1, 3, 2, 5], [2, 3, 2, 4]];
    for (number, (one, other)) in (0..).zip(marketing.into_iter().zip(sales)) {
        team.add(&[rated(one, number, MARKETING), rated(other, 50 + number, SALES)]);
    }
    let figures = team.show(false);
    let agenda = Agenda::of(figures.compared().unwrap(), &instrument);
    let named: Vec<(usize, Disagreeing)> =
        agenda.disagreements.iter().map(|one| (one.question.number(), one.kind)).collect();
    assert_eq!(
        named,
        [(1, Disagreeing::Sides), (2, Disagreeing::Within(Group::Side(0.into())))],
        "the widest first"
    );
    assert_eq!(agenda.weak.iter().map(|question| question.number()).collect::<Vec<_>>(), [3]);
    assert_eq!(agenda.strong.iter().map(|question| question.number()).collect::<Vec<_>>(), [4]);
}

#[test]
fn with_three_people_of_a_side_gaps_alone_decide_what_to_talk_about() {
    let instrument = common::marketing_sales().instrument;
    let rated = |first: u8, second: u8, number: u32, side: usize| {
        let mut all = [3; 20];
        (all[0], all[1]) = (first, second);
        write(&common::codes::response(&instrument, side, false, &all, number))
    };
    let mut team = Tester::new(closed(3));
    for number in 0..3 {
        // On the second statement the people of each side differ, and their means do not.
        let wide = [1, 3, 5][number as usize];
        team.add(&[rated(5, wide, number, MARKETING), rated(2, wide, 50 + number, SALES)]);
    }
    let figures = team.show(false);
    let compared = figures.compared().unwrap();
    assert_eq!(compared.dispersion(first()), None);
    let agenda = Agenda::of(compared, &instrument);
    assert_eq!(agenda.disagreements.iter().map(|one| one.question.number()).collect::<Vec<_>>(), [1]);
}

#[test]
fn the_first_action_is_for_what_the_more_critical_side_rates_lowest() {
    let instrument = common::marketing_sales().instrument;
    let mut critical = [4; 20];
    critical[6] = 1;
    let mut team = Tester::new(closed(3));
    for number in 0..3 {
        let of =
            |side, values: &[u8]| write(&common::codes::response(&instrument, side, false, values, number));
        team.add(&[of(MARKETING, &[4; 20]), of(SALES, &critical)]);
    }
    let figures = team.show(false);
    let advice = common::marketing_sales_advice().advice;
    let compared = figures.compared().unwrap();
    let whole = standing(compared, &instrument);
    let short = shortfalls(compared, &instrument);
    let found = recommend(&instrument, &advice, &short, &whole.areas, (whole.level, Target::default()));
    // The mean of both is 2.5: it would be no statement to repair.
    let Because::Item(first) = found.repair.first().unwrap().because else { panic!("for an area") };
    assert_eq!(first.number(), 7);
    // The reason names who sees it so.
    assert_eq!(compared.critic(lowest(compared, &instrument, first)), (Group::Side(1.into()), exact(1, 1)));
}

proptest! {
    #[test]
    fn the_shortfall_of_the_critical_side_is_that_of_the_mean_and_half_the_gap(seed in any::<u64>()) {
        let mut numbers = Numbers(seed);
        let ratings = |numbers: &mut Numbers| -> Vec<u8> {
            (0..5 + numbers.below(9)).map(|_| u8::try_from(1 + numbers.below(5)).unwrap()).collect()
        };
        let (one, other) = (ratings(&mut numbers), ratings(&mut numbers));
        // A third group must not change it.
        let mut team = Tester::new(closed(3));
        team.add(&codes(MARKETING, &one, 1)).add(&codes(SALES, &other, 101)).add(&codes(0, &[1, 5, 5], 201));
        let figures = team.show(true);
        prop_assert_eq!(figures.groups().len(), 3);
        let compared = figures.compared().unwrap();
        let (mean, gap) = (compared.mean(first()), compared.gap(first()).unwrap().by);
        prop_assert_eq!(compared.shortfall(first()) + mean, exact(5, 1) + gap / 2);
    }

    #[test]
    fn agreement_is_from_0_to_1_for_any_ratings_of_any_scale(seed in any::<u64>(), people in 1usize..60) {
        let mut numbers = Numbers(seed);
        for instrument in instruments() {
            let mut team = common::teams::team_of(Kind::Open, &instrument);
            let round = team.rounds()[0].id().clone();
            for _ in 0..people {
                let mut response = numbers.response(&instrument, 1);
                response.open = true;
                team.change_round(&round, |round| round.add(&write(&response)));
            }
            let mut tester = Tester { team, ..Tester::new(Kind::Open) };
            let figures = tester.show(true);
            let compared = figures.compared().unwrap();
            for question in instrument.questions().positions() {
                let found = compared.dispersion(question).unwrap();
                prop_assert!(found.agreement() <= exact(1, 1));
                let half = exact(u64::from(instrument.scale().points()) - 1, 2);
                prop_assert!(found.total() <= half * half, "no variance is above that of the greatest dissensus");
            }
        }
    }
}

#[test]
fn figures_of_ten_thousand_people_are_exact() {
    let instrument = common::marketing_sales().instrument;
    let mut numbers = Numbers(7);
    let mut team = Tester::new(closed(3));
    let all: Vec<String> = (0..10_000)
        .map(|_| {
            let mut response = numbers.response(&instrument, 1);
            response.side = Some(numbers.below(2).into());
            write(&response)
        })
        .collect();
    let figures = team.add(&all).show(false);
    let compared = figures.compared().unwrap();
    assert!(figures.respondents() > 9_990, "{} of 10,000", figures.respondents());
    for question in instrument.questions().positions() {
        let found = compared.dispersion(question).unwrap();
        // Uniform ratings have a variance of 2.
        assert!(found.total() > exact(19, 10) && found.total() < exact(21, 10));
        assert!(found.agreement() > exact(47, 100) && found.agreement() < exact(53, 100));
    }
}
