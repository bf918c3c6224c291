//! An instrument and its advice refer only to parts that exist, so that no screen can meet a missing one.

#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

mod common;

use common::{all, ferry, marketing_sales, marketing_sales_advice};
use tandem::domain::advice::{Action, Advice};
use tandem::domain::index::{
    ActionIx, AreaIx, CheckItemIx, FindingIx, IndexVec, ItemIx, LevelIx, MetricIx, StatementIx, SubjectIx,
};
use tandem::domain::instrument::{Condition, Exact, Gate, Instrument, Parts};
use tandem::domain::metric::Metric;

fn parts_of(instrument: &Instrument) -> Parts {
    Parts {
        id: instrument.id().clone(),
        version: instrument.version(),
        scale: instrument.scale(),
        subjects: instrument.subjects().clone(),
        sides: instrument.sides().clone(),
        areas: instrument.areas().clone(),
        items: instrument.items().clone(),
        levels: instrument.levels().clone(),
        checks: instrument.checks().to_vec(),
        items_per_page: instrument.items().len().div_ceil(instrument.pages()),
    }
}

#[test]
fn valid_parts_make_the_same_instrument_as_a_file() {
    for definition in all() {
        let instrument = definition.instrument;
        assert_eq!(Instrument::new(parts_of(&instrument)), Some((*instrument).clone()));
    }
}

#[test]
fn parts_with_dangling_references_make_no_instrument() {
    type Break = fn(&mut Parts);
    let breaks: [(&str, Break); 13] = [
        ("an item without an area", |parts| parts.items[ItemIx::from(0)].area = parts.areas.len().into()),
        ("an area without an item", |parts| parts.items.retain(|item| item.area != AreaIx::from(1))),
        ("an area without a subject", |parts| parts.areas[AreaIx::from(0)].subjects.clear()),
        ("an area of an unknown subject", |parts| {
            parts.areas[AreaIx::from(0)].subjects[0] = SubjectIx::from(1);
        }),
        ("no item", |parts| parts.items.clear()),
        ("no level", |parts| parts.levels.clear()),
        ("pages without items", |parts| parts.items_per_page = 0),
        ("a mean over an unknown area", |parts| {
            parts.levels[LevelIx::from(1)].gates =
                vec![Gate::Mean { areas: [0, 99].map(AreaIx::from).to_vec(), least: Exact::from_integer(2) }];
        }),
        ("each of no areas", |parts| {
            parts.levels[LevelIx::from(1)].gates =
                vec![Gate::Each { areas: vec![], least: Exact::from_integer(2) }];
        }),
        ("a check that begins elsewhere", |parts| parts.checks[0].first = CheckItemIx::from(1)),
        ("a check without its last statement", |parts| drop(parts.checks[0].items.pop())),
        ("a finding on an unknown statement", |parts| {
            parts.checks[0].findings[FindingIx::from(0)].when =
                vec![vec![Condition::Rated { item: StatementIx::from(99), at_most: 2 }]];
        }),
        ("a finding on an unknown level", |parts| {
            parts.checks[0].findings[FindingIx::from(0)].when =
                vec![vec![Condition::LevelBelow(parts.levels.len().into())]];
        }),
    ];
    let sound = parts_of(&marketing_sales().instrument);
    for (what, break_it) in breaks {
        let mut parts = sound.clone();
        break_it(&mut parts);
        assert_eq!(Instrument::new(parts), None, "{what}");
    }
}

#[test]
fn advice_with_dangling_references_is_refused() {
    type Break = fn(
        &mut IndexVec<ActionIx, Action>,
        &mut IndexVec<MetricIx, Metric>,
        &mut IndexVec<LevelIx, Vec<MetricIx>>,
    );
    let breaks: [(&str, Break); 9] = [
        ("an action towards an unknown level", |actions, _, _| {
            actions[ActionIx::from(0)].to = LevelIx::from(4);
        }),
        ("an action towards the lowest level", |actions, _, _| {
            actions[ActionIx::from(0)].to = LevelIx::LOWEST;
        }),
        ("an action that moves an unknown item", |actions, _, _| {
            actions[ActionIx::from(0)].moves.push(ItemIx::from(20));
        }),
        ("an action that moves nothing", |actions, _, _| actions[ActionIx::from(0)].moves.clear()),
        ("an action shown by an unknown metric", |actions, metrics, _| {
            actions[ActionIx::from(0)].metrics[0] = metrics.len().into();
        }),
        ("a product of unknown inputs", |_, metrics, _| {
            metrics.iter_mut().find_map(|metric| metric.formula.as_mut()).unwrap().multiply.push(5.into());
        }),
        ("a division by nothing", |_, metrics, _| {
            metrics.iter_mut().find_map(|metric| metric.formula.as_mut()).unwrap().divide_by.clear();
        }),
        ("an unknown metric to watch", |_, metrics, watched| {
            watched[LevelIx::from(1)].push(metrics.len().into());
        }),
        ("a level more than there are", |_, _, watched| watched.push(vec![])),
    ];
    let instrument = marketing_sales().instrument;
    let advice = marketing_sales_advice().advice;
    let watched: IndexVec<LevelIx, Vec<MetricIx>> =
        instrument.levels().positions().map(|level| advice.watched(level).to_vec()).collect();
    let sound = (advice.actions().clone(), advice.metrics().clone(), watched);
    let (actions, metrics, watched) = sound.clone();
    assert_eq!(Advice::new(&instrument, actions, metrics, watched), Some(advice));
    for (what, break_it) in breaks {
        let (mut actions, mut metrics, mut watched) = sound.clone();
        break_it(&mut actions, &mut metrics, &mut watched);
        assert_eq!(Advice::new(&instrument, actions, metrics, watched), None, "{what}");
    }
    // Our advice refers to twenty items and four levels; the ferry has four and three.
    let (actions, metrics, watched) = sound;
    assert_eq!(Advice::new(&ferry().instrument, actions, metrics, watched), None);
}
