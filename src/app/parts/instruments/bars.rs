//! The areas of a result that are no axes of its radar, each as a bar with the thresholds of the levels.

use leptos::prelude::*;

use crate::app::markup::{Markup, el, nothing, parts};
use crate::app::outcome::Outcome;
use crate::app::state::State;
use crate::chart::bar::Bar;
use crate::chart::radar::Ring;
use crate::domain::index::{AreaIx, LevelIx};
use crate::domain::instrument::Exact;
use crate::i18n::number;
use crate::i18n::texts::instruments::Texts;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// These bars; nothing where all areas are axes.
pub fn bars(state: State, locale: Locale, route: &Route) -> AnyView {
    let Route::Result(id) = route else { return nothing() };
    let found = untrack(|| {
        state.records.get(id, |assessment| Outcome::of_answers(state.records, assessment)).flatten()
    });
    let Some(outcome) = found else { return nothing() };
    let areas = outcome.definition.instrument.areas();
    let beside = areas.enumerated().filter(|(_, area)| !area.is_axis);
    parts(beside.map(|(area, _)| bar(&outcome, area, locale)))
}

fn bar(outcome: &Outcome, area: AreaIx, locale: Locale) -> Markup {
    let (instrument, wording) = (&outcome.definition.instrument, &outcome.definition.wording);
    let (texts, value) = (Texts::of(locale), outcome.score.areas()[area].value());
    let thresholds = instrument.thresholds(area);
    let said = |(level, least): &(LevelIx, Exact)| {
        let name = wording.levels[*level].name.in_locale(locale);
        format!("{name} {}", number::short(locale, *least))
    };
    let said: Vec<String> = thresholds.iter().map(said).collect();
    let ring = |(_, value): (LevelIx, Exact)| Ring { value, written: number::short(locale, value) };
    let drawn = Bar {
        value,
        thresholds: thresholds.into_iter().map(ring).collect(),
        highest: instrument.scale().points(),
    };
    let name = wording.areas[area].in_locale(locale);
    let text = (texts.bar)(name, &number::value(locale, value), instrument.scale().points());
    el("figure")
        .class("area-bar")
        .child(el("figcaption").text(name).text(" ").child(el("strong").text(number::value(locale, value))))
        .child(el("div").class("chart").attr("role", "img").attr("aria-label", text).drawing(drawn.svg()))
        .children((!said.is_empty()).then(|| {
            el("p").class("aside-note").text((texts.bar_thresholds)(&said.join(texts.list_separator)))
        }))
}
