//! An instrument, and its advice, refer only to what is there: no screen that shows them can miss anything.

#![allow(clippy::unwrap_used, reason = "a test says by a panic that it fails")]

mod common;

use common::{all, ferry, marketing_sales, marketing_sales_advice};
use tandem::domain::advice::{Action, Advice};
use tandem::domain::instrument::{Condition, Exact, Gate, Instrument, Parts};
use tandem::domain::metric::Metric;

fn parts_of(instrument: &Instrument) -> Parts {
    Parts {
        id: instrument.id().clone(),
        version: instrument.version(),
        scale: instrument.scale(),
        subjects: instrument.subjects().to_vec(),
        sides: instrument.sides().to_vec(),
        areas: instrument.areas().to_vec(),
        items: instrument.items().to_vec(),
        levels: instrument.levels().to_vec(),
        checks: instrument.checks().to_vec(),
        items_per_page: instrument.questions_on(0).len() / instrument.areas()[0].subjects.len(),
    }
}

#[test]
fn sound_parts_make_the_instrument_that_a_file_makes() {
    for definition in all() {
        let instrument = definition.instrument;
        assert_eq!(Instrument::new(parts_of(&instrument)), Some(instrument));
    }
}

#[test]
fn parts_that_refer_to_what_is_not_there_make_no_instrument() {
    type Break = fn(&mut Parts);
    let breaks: [(&str, Break); 13] = [
        ("an item without an area", |parts| parts.items[0].area = parts.areas.len()),
        ("an area without an item", |parts| parts.items.retain(|item| item.area != 1)),
        ("an area without a subject", |parts| parts.areas[0].subjects.clear()),
        ("an area of an unknown subject", |parts| parts.areas[0].subjects[0] = parts.subjects.len()),
        ("no item", |parts| parts.items.clear()),
        ("no level", |parts| parts.levels.clear()),
        ("pages without items", |parts| parts.items_per_page = 0),
        ("a mean over an unknown area", |parts| {
            parts.levels[1].gates = vec![Gate::Mean { areas: vec![0, 99], least: Exact::from_integer(2) }];
        }),
        ("each of no areas", |parts| {
            parts.levels[1].gates = vec![Gate::Each { areas: vec![], least: Exact::from_integer(2) }];
        }),
        ("a check that begins elsewhere", |parts| parts.checks[0].first = 1),
        ("a check without its last statement", |parts| drop(parts.checks[0].items.pop())),
        ("a finding on an unknown statement", |parts| {
            parts.checks[0].findings[0].when = vec![vec![Condition::Rated { item: 99, at_most: 2 }]];
        }),
        ("a finding on an unknown level", |parts| {
            parts.checks[0].findings[0].when = vec![vec![Condition::LevelBelow(parts.levels.len())]];
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
fn advice_that_refers_to_what_is_not_there_is_none() {
    type Break = fn(&mut Vec<Action>, &mut Vec<Metric>, &mut Vec<Vec<usize>>);
    let breaks: [(&str, Break); 9] = [
        ("an action towards an unknown level", |actions, _, _| actions[0].to = 4),
        ("an action towards the lowest level", |actions, _, _| actions[0].to = 0),
        ("an action that moves an unknown item", |actions, _, _| actions[0].moves.push(20)),
        ("an action that moves nothing", |actions, _, _| actions[0].moves.clear()),
        ("an action shown by an unknown metric", |actions, metrics, _| actions[0].metrics[0] = metrics.len()),
        ("a product of unknown inputs", |_, metrics, _| {
            metrics.iter_mut().find_map(|metric| metric.formula.as_mut()).unwrap().multiply.push(5);
        }),
        ("a division by nothing", |_, metrics, _| {
            metrics.iter_mut().find_map(|metric| metric.formula.as_mut()).unwrap().divide_by.clear();
        }),
        ("an unknown metric to watch", |_, metrics, watched| watched[1].push(metrics.len())),
        ("a level more than there are", |_, _, watched| watched.push(vec![])),
    ];
    let instrument = marketing_sales().instrument;
    let advice = marketing_sales_advice().advice;
    let watched: Vec<Vec<usize>> =
        (0..instrument.levels().len()).map(|level| advice.watched(level).to_vec()).collect();
    let sound = (advice.actions().to_vec(), advice.metrics().to_vec(), watched);
    let (actions, metrics, watched) = sound.clone();
    assert_eq!(Advice::new(&instrument, actions, metrics, watched), Some(advice));
    for (what, break_it) in breaks {
        let (mut actions, mut metrics, mut watched) = sound.clone();
        break_it(&mut actions, &mut metrics, &mut watched);
        assert_eq!(Advice::new(&instrument, actions, metrics, watched), None, "{what}");
    }
    // Our advice speaks of twenty items and four levels; the ferry has four and three.
    let (actions, metrics, watched) = sound;
    assert_eq!(Advice::new(&ferry().instrument, actions, metrics, watched), None);
}
