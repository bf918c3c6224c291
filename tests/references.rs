//! An instrument and its advice refer only to parts that exist, so that no screen can meet a missing one.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says by a panic that it fails")]

mod common;

use common::{all, ferry, marketing_sales, marketing_sales_advice};
use tandem::domain::advice::{Action, Advice, Aim, Further, TargetCondition};
use tandem::domain::index::{
    ActionIx, AreaIx, CheckItemIx, ConditionIx, FindingIx, IndexVec, ItemIx, LevelIx, MetricIx, StatementIx,
    SubjectIx,
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

/// What advice is made of.
#[derive(Clone)]
struct AdviceParts {
    actions: IndexVec<ActionIx, Action>,
    metrics: IndexVec<MetricIx, Metric>,
    watched: IndexVec<LevelIx, Vec<MetricIx>>,
    conditions: IndexVec<ConditionIx, TargetCondition>,
    further: Vec<Further>,
}

impl AdviceParts {
    fn made(self, instrument: &Instrument) -> Option<Advice> {
        Advice::new(instrument, self.actions, self.metrics, self.watched, self.conditions)?
            .pointing_to(self.further, instrument)
    }
}

/// The level that the first action leads to, and what it moves.
fn aim(parts: &mut AdviceParts) -> (&mut LevelIx, &mut Vec<ItemIx>) {
    match &mut parts.actions[ActionIx::from(0)].aim {
        Aim::Level { to, moves } => (to, moves),
        Aim::Area(_) => panic!("for an area"),
    }
}

#[test]
fn advice_with_dangling_references_is_refused() {
    type Break = fn(&mut AdviceParts);
    let breaks: [(&str, Break); 13] = [
        ("an action towards an unknown level", |parts| {
            *aim(parts).0 = LevelIx::from(4);
        }),
        ("an action towards the lowest level", |parts| {
            *aim(parts).0 = LevelIx::LOWEST;
        }),
        ("an action that moves an unknown item", |parts| {
            aim(parts).1.push(ItemIx::from(20));
        }),
        ("an action that moves nothing", |parts| aim(parts).1.clear()),
        ("an action for an unknown area", |parts| {
            parts.actions[ActionIx::from(0)].aim = Aim::Area(AreaIx::from(5));
        }),
        ("an action shown by an unknown metric", |parts| {
            parts.actions[ActionIx::from(0)].metrics[0] = parts.metrics.len().into();
        }),
        ("a product of unknown inputs", |parts| {
            parts
                .metrics
                .iter_mut()
                .find_map(|metric| metric.formula.as_mut())
                .unwrap()
                .multiply
                .push(5.into());
        }),
        ("a division by nothing", |parts| {
            parts.metrics.iter_mut().find_map(|metric| metric.formula.as_mut()).unwrap().divide_by.clear();
        }),
        ("an unknown metric to watch", |parts| {
            parts.watched[LevelIx::from(1)].push(parts.metrics.len().into());
        }),
        ("a level more than there are", |parts| parts.watched.push(vec![])),
        ("a condition at the highest level", |parts| {
            parts.conditions[ConditionIx::from(0)].at = 3.into();
        }),
        ("a further instrument for an unknown item", |parts| parts.further[0].items.push(20.into())),
        ("a further instrument for nothing", |parts| parts.further[0].items.clear()),
    ];
    let instrument = marketing_sales().instrument;
    let advice = marketing_sales_advice().advice;
    let sound = AdviceParts {
        actions: advice.actions().clone(),
        metrics: advice.metrics().clone(),
        watched: instrument.levels().positions().map(|level| advice.watched(level).to_vec()).collect(),
        conditions: advice.conditions().clone(),
        further: advice.further().to_vec(),
    };
    assert_eq!(sound.clone().made(&instrument), Some(advice));
    for (what, break_it) in breaks {
        let mut parts = sound.clone();
        break_it(&mut parts);
        assert_eq!(parts.made(&instrument), None, "{what}");
    }
    // Our advice refers to twenty items and four levels; the ferry has four and three.
    assert_eq!(sound.made(&ferry().instrument), None);
}
