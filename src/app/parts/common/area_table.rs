//! The figures of the radar, as a table.

use leptos::prelude::*;

use crate::app::markup::{Markup, el, live, nothing};
use crate::app::outcome::Outcome;
use crate::app::state::State;
use crate::domain::assessment::Target;
use crate::domain::index::{AreaIx, SubjectIx};
use crate::i18n::level_name::of_level;
use crate::i18n::number;
use crate::i18n::texts::common::Texts;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// The mean of each area, and what it lacks to the target level, drawn again when the target changes.
pub fn area_table(state: State, locale: Locale, route: &Route) -> AnyView {
    let Route::Result(id) = route.clone() else { return nothing() };
    let found = untrack(|| {
        state.records.get(&id, |assessment| Outcome::of_answers(state.records, assessment)).flatten()
    });
    let Some(outcome) = found else { return nothing() };
    // As a number, since each type of memo costs 1 kB.
    let is_climbing = Memo::new(move |_| {
        state.records.get(&id, |assessment| usize::from(assessment.target() == Target::OneUp))
    });
    live(move || {
        let target = if is_climbing.get() == Some(0) { Target::Stay } else { Target::OneUp };
        table(&outcome, target, locale).into()
    })
}

fn table(outcome: &Outcome, target: Target, locale: Locale) -> Markup {
    let texts = Texts::of(locale);
    let (instrument, wording) = (&outcome.definition.instrument, &outcome.definition.wording);
    let level = target.level(outcome.score.level(), instrument.levels().len());
    let least = instrument.ring(level);
    // Of several subjects, each has a column; an area may be about some of them alone.
    let subjects = &wording.subjects;
    let of_subjects = |area: AreaIx| {
        let mean = |subject: SubjectIx| {
            let mean = outcome.score.of_subject(instrument, area, subject);
            el("td").text(mean.map_or("–".to_owned(), |mean| number::value(locale, mean)))
        };
        subjects.positions().map(mean).collect::<Vec<_>>()
    };
    let row = |area: AreaIx| {
        let value = outcome.score.areas()[area].value();
        let missing = least.map(|least| {
            if least > value { number::shortfall(locale, least - value) } else { texts.target_met.to_owned() }
        });
        el("tr")
            .attr("data-area", instrument.areas()[area].id.as_str())
            .attr("data-mean", number::machine(value))
            .child(el("th").attr("scope", "row").text(wording.areas[area].in_locale(locale)))
            .children(of_subjects(area))
            .child(el("td").text(number::value(locale, value)))
            .children(missing.map(|missing| el("td").text(missing)))
    };
    let column = |name: String| el("th").attr("scope", "col").text(name);
    let to_target = least.map(|_| column((texts.to_target)(&of_level(&wording.levels[level], locale))));
    let head = el("tr")
        .child(column(texts.area.to_owned()))
        .children(subjects.iter().map(|name| column(name.in_locale(locale).to_owned())))
        .child(column(if subjects.is_empty() { texts.mean } else { texts.counts }.to_owned()))
        .children(to_target);
    el("table")
        .class("figures")
        .child(el("caption").text(texts.area_table))
        .child(el("thead").child(head))
        .child(el("tbody").children(instrument.areas().positions().map(row)))
}
