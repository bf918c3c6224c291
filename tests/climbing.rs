//! Climb or stay? The conditions that are ticked propose a target, and never set it.

#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

mod common;

use common::{marketing_sales, marketing_sales_advice};
use proptest::prelude::*;
use tandem::domain::advice::Proposal;
use tandem::domain::assessment::{Assessment, Change, Target};
use tandem::domain::id::Id;
use tandem::domain::index::LevelIx;

/// An assessment in which these conditions are ticked.
fn with_ticks<'a>(conditions: impl IntoIterator<Item = &'a str>) -> Assessment {
    let mut assessment = Assessment::begin(Id::new("abc").unwrap(), &marketing_sales().instrument, 1);
    for condition in conditions {
        assessment.apply(Change::condition(&Id::new(condition).unwrap(), true), 2);
    }
    assessment
}

/// What is proposed at a level, and the ids of the reasons.
fn proposed(level: usize, conditions: &[&str]) -> Option<(Target, Vec<String>)> {
    let advice = marketing_sales_advice().advice;
    let proposal = Proposal::of(&advice, level.into(), &with_ticks(conditions.iter().copied()))?;
    let reasons = proposal.because.iter().map(|&at| advice.conditions()[at].id.to_string()).collect();
    Some((proposal.target, reasons))
}

#[test]
fn nothing_ticked_proposes_nothing() {
    for level in 0..4 {
        assert_eq!(proposed(level, &[]), None);
    }
}

#[test]
fn conditions_for_staying_alone_propose_staying() {
    let both = ["small-company", "support-function"];
    assert_eq!(proposed(0, &both), Some((Target::Stay, both.map(str::to_owned).to_vec())));
}

#[test]
fn one_condition_for_climbing_outweighs_those_for_staying_and_is_the_reason() {
    let ticked = ["standard-products", "traditional-roles", "shorter-life-cycles"];
    assert_eq!(proposed(1, &ticked), Some((Target::OneUp, vec!["shorter-life-cycles".to_owned()])));
}

#[test]
fn conditions_of_another_level_propose_nothing_and_stay_ticked() {
    assert_eq!(proposed(1, &["small-company", "evident-conflicts"]), None);
    assert!(with_ticks(["small-company"]).has_ticked(&Id::new("small-company").unwrap()));
}

#[test]
fn the_conditions_are_those_of_the_source_by_level_and_target() {
    let advice = marketing_sales_advice().advice;
    let count = |level: usize, target| advice.conditions_for(LevelIx::from(level), target).count();
    let counts = [0, 1, 2, 3].map(|level| (count(level, Target::Stay), count(level, Target::OneUp)));
    assert_eq!(counts, [(3, 3), (3, 4), (3, 1), (0, 0)]);
    assert_eq!(advice.conditions().len(), 17);
}

proptest! {
    #[test]
    fn ticks_never_change_the_target_and_each_reason_is_ticked(ticks in prop::collection::vec(any::<bool>(), 17), level in 0usize..4) {
        let advice = marketing_sales_advice().advice;
        let ids: Vec<String> = advice.conditions().iter().map(|condition| condition.id.to_string()).collect();
        let ticked: Vec<&str> = ids.iter().zip(&ticks).filter(|(_, is)| **is).map(|(id, _)| id.as_str()).collect();
        let assessment = with_ticks(ticked);
        prop_assert_eq!(assessment.target(), Target::default());
        if let Some(proposal) = Proposal::of(&advice, level.into(), &assessment) {
            prop_assert!(!proposal.because.is_empty());
            for at in proposal.because {
                let condition = &advice.conditions()[at];
                prop_assert!(assessment.has_ticked(&condition.id) && condition.target == proposal.target);
                prop_assert_eq!(usize::from(condition.at), level);
            }
        }
    }
}
