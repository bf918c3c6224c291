//! How the sum and each area changed over time: one panel each, and a table with the same values.

use std::sync::Arc;

use leptos::prelude::*;

use super::results::SHOWN;
use super::{History, Outcome};
use crate::app::clients::name_of as client_of;
use crate::app::components::choice::choice;
use crate::app::components::level_radar::rings;
use crate::app::components::section::section;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::app::parts::data::compare::editions_note;
use crate::chart::radar::Ring;
use crate::chart::trend::{Trend, TrendPoint};
use crate::domain::index::{AreaIx, LevelIx};
use crate::domain::instrument::{Exact, Structure};
use crate::i18n::number;
use crate::platform::clock;
use crate::questionnaire::definition::Definition;

/// What a panel shows.
struct Figures<'a> {
    name: &'a str,
    value: &'a dyn Fn(&Outcome) -> Exact,
    written: &'a dyn Fn(Exact) -> String,
    /// The change from one value to another.
    change: &'a dyn Fn(Exact, Exact) -> String,
    rings: Vec<Ring>,
    ends: (String, String),
}

/// Whose result it is: the id of its client or of its side; empty if it has none that its questionnaire knows.
fn key(outcome: &Outcome) -> String {
    let side = || outcome.side().map(|side| outcome.definition.instrument.sides()[side].to_string());
    let client = outcome.assessment.account().map(|account| account.to_string());
    client.or_else(side).unwrap_or_default()
}

/// Whose results are shown at first: those of the latest one, or of the latest client with several.
fn first_shown(series: &[Arc<Outcome>]) -> String {
    let has_several = |one: &&Arc<Outcome>| {
        one.assessment.account().is_some()
            && series.iter().filter(|other| key(other) == key(one)).nth(1).is_some()
    };
    series.iter().find(has_several).map_or_else(|| key(&series[0]), |one| key(one))
}

impl History {
    /// The results of each questionnaire over time, that of the latest result first. `outcomes` begin with the latest.
    pub fn trends(self, outcomes: &[Arc<Outcome>]) -> Markup {
        let mut all: Vec<Vec<Arc<Outcome>>> = Vec::new();
        for outcome in outcomes {
            // Only those with the same structure: a panel can't show areas of another one.
            let instrument = outcome.assessment.instrument();
            match all.iter_mut().find(|series| Arc::ptr_eq(series[0].assessment.instrument(), instrument)) {
                Some(series) => series.push(outcome.clone()),
                None => all.push(vec![outcome.clone()]),
            }
        }
        let title = section("over-time", self.texts.over_time);
        if all.len() == 1 {
            return title.children(all.into_iter().map(|series| self.series(series, None)));
        }
        title.children(all.into_iter().map(|series| {
            let name = series[0].definition.wording.title.in_locale(self.locale).to_owned();
            let heading = el("h3").text(name.as_str());
            el("div").class("trend-series").child(heading).child(self.series(series, Some(name)))
        }))
    }

    /// The results of one questionnaire over time; `name` is its name, given if there are several.
    fn series(self, series: Vec<Arc<Outcome>>, name: Option<String>) -> AnyView {
        if series.len() < 2 {
            return el("p").text(self.texts.over_time_later).into();
        }
        let structure = series[0].definition.instrument.structure();
        let whose = self.choice(&series, structure);
        let latest = first_shown(&series);
        let edition = series[0].assessment.edition();
        let editions = series.iter().any(|outcome| outcome.assessment.edition() != edition);
        let editions = editions.then(|| editions_note(self.texts));
        let drawn = live(move || {
            let whose = self.whose(structure).unwrap_or_else(|| latest.clone());
            let is_shown = |outcome: &&Arc<Outcome>| key(outcome) == whose;
            let shown: Vec<Arc<Outcome>> = series.iter().filter(is_shown).cloned().collect();
            if shown.len() < 2 {
                return el("p").text(self.texts.over_time_later).into();
            }
            parts([
                AnyView::from(self.panels(&shown)),
                self.hint(&shown[0].definition),
                self.table(&shown, name.as_deref()).into(),
            ])
        });
        parts(editions.into_iter().chain(whose).map(AnyView::from).chain([drawn]))
    }

    /// A choice of whose results are drawn, if there are several: different sides are different people, so that a line through the
    /// answers of several would show a change that nobody made. Results about different clients are as little one line.
    fn choice(self, series: &[Arc<Outcome>], structure: Structure) -> Option<Markup> {
        let mut options: Vec<(String, String)> = Vec::new();
        for outcome in series {
            let key = key(outcome);
            if options.iter().all(|(known, _)| *known != key) {
                options.push((key, self.name_of(outcome)));
            }
        }
        if options.len() < 2 {
            return None;
        }
        let latest = StoredValue::new(first_shown(series));
        let chosen = move || self.whose(structure).unwrap_or_else(|| latest.get_value());
        let name = format!("trend-side-{structure}");
        let has_clients = series.iter().any(|outcome| outcome.assessment.account().is_some());
        if !has_clients {
            let options = options.into_iter().map(|(key, name)| (key.clone(), key, name)).collect();
            let choose = move |key| self.show(structure, key);
            return Some(choice(self.texts.shown_side, &name, options, move || Some(chosen()), choose));
        }
        // There may be hundreds of clients.
        let options = options.iter().map(|(key, name)| {
            let is_chosen = untrack(|| chosen() == *key).then_some("");
            el("option").attr("value", key.as_str()).attr_if("selected", is_chosen).text(name.as_str())
        });
        let select = el("select").attr("id", name.as_str()).attr("name", name.as_str()).children(options);
        Some(
            el("p")
                .class("field")
                .child(el("label").attr("for", name).text(self.texts.shown_client))
                .child(select.on_change(move |key| self.show(structure, key))),
        )
    }

    /// The name of whose result it is.
    fn name_of(self, outcome: &Outcome) -> String {
        let (texts, sides) = (self.texts, &outcome.definition.wording.sides);
        match (outcome.assessment.account(), outcome.side()) {
            (Some(account), _) => client_of(self.state.whole(), &account)
                .map_or_else(|| texts.unknown_client.to_owned(), |name| name.to_string()),
            (None, Some(side)) => sides[side].in_locale(self.locale).to_owned(),
            (None, None) if sides.is_empty() => texts.no_client.to_owned(),
            (None, None) => texts.side_unsaid.to_owned(),
        }
    }

    fn panels(self, shown: &[Arc<Outcome>]) -> Markup {
        let (locale, definition) = (self.locale, &shown[0].definition);
        let Definition { instrument, wording } = &**definition;
        let highest = instrument.scale().points();
        let area = |area: AreaIx| {
            let value = move |outcome: &Outcome| outcome.score.areas()[area].value();
            let figures = Figures {
                name: wording.areas[area].in_locale(locale),
                value: &value,
                written: &|exact| number::value(locale, exact),
                change: &|from, to| number::change(locale, from, to),
                rings: rings(instrument, locale),
                ends: ("1".to_owned(), highest.to_string()),
            };
            el("li").child(self.panel(shown, figures))
        };
        // A sum is drawn as the mean of all ratings, and written as the sum.
        let questions = u64::try_from(instrument.questions().len()).unwrap_or(u64::MAX);
        let as_sum = |exact: Exact| (exact * questions).to_integer();
        let sum = instrument.rests_on_sum().then(|| {
            let figures = Figures {
                name: self.texts.sum,
                value: &|outcome| Exact::new(outcome.score.total().into(), questions),
                written: &|exact| as_sum(exact).to_string(),
                change: &|from, to| number::whole_change(as_sum(from), as_sum(to)),
                rings: (instrument.levels().positions())
                    .filter_map(|level| instrument.ring(level))
                    .map(|value| Ring { value, written: as_sum(value).to_string() })
                    .collect(),
                ends: (questions.to_string(), instrument.max_total().to_string()),
            };
            el("li").child(self.panel(shown, figures))
        });
        el("ul").class("trends").children(sum).children(instrument.areas().positions().map(area))
    }

    fn panel(self, shown: &[Arc<Outcome>], figures: Figures) -> Markup {
        let (locale, texts) = (self.locale, self.texts);
        let definition = &shown[0].definition;
        let Figures { name, value, written, change, rings, ends } = figures;
        let points: Vec<TrendPoint> = (shown.iter().rev())
            .map(|outcome| TrendPoint { at: outcome.assessment.day(), value: value(outcome) })
            .collect();
        let (latest, first) = (&shown[0], &shown[shown.len() - 1]);
        let day = |outcome: &Outcome| clock::short_day(locale, outcome.assessment.day());
        let trend = Trend {
            rings,
            ends,
            highest: definition.instrument.scale().points(),
            from: day(first),
            to: day(latest),
            points,
        };
        let change = change(value(first), value(latest));
        let (first, latest) = (written(value(first)), written(value(latest)));
        let spoken = (texts.trend_name)(name, &first, &latest, shown.len());
        let chart =
            el("div").class("chart").attr("role", "img").attr("aria-label", spoken).drawing(trend.svg());
        let caption = el("figcaption")
            .child(el("span").text(name))
            .text(" ")
            .child(el("span").class("trend-change").text((texts.from_to)(&first, &latest, &change)));
        el("figure").class("trend").child(caption).child(chart)
    }

    fn hint(self, definition: &Definition) -> AnyView {
        let words = |(level, ring): (LevelIx, Ring)| {
            (self.texts.ring)(&ring.written, definition.wording.levels[level].name.in_locale(self.locale))
        };
        let levels = (definition.instrument.levels().positions())
            .filter(|&level| definition.instrument.ring(level).is_some());
        let words: Vec<String> = levels.zip(rings(&definition.instrument, self.locale)).map(words).collect();
        if words.is_empty() {
            return nothing();
        }
        let hint = (self.texts.over_time_hint)(&words.join(self.texts.list_separator));
        el("p").class("aside-note").text(hint).into()
    }

    fn table(self, shown: &[Arc<Outcome>], name: Option<&str>) -> Markup {
        let (locale, texts) = (self.locale, self.texts);
        let label = [texts.trend_table].into_iter().chain(name).collect::<Vec<_>>().join(": ");
        let definition = &shown[0].definition;
        let column = |name: &str| el("th").attr("scope", "col").text(name);
        let areas = definition.wording.areas.iter().map(|name| column(name.in_locale(locale)));
        let sum = definition.instrument.rests_on_sum();
        let head = el("tr").child(column(texts.day)).children(sum.then(|| column(texts.sum))).children(areas);
        let rows: Vec<Arc<Outcome>> = shown.to_vec();
        let body = live(move || {
            let count = if self.whole.get() { rows.len() } else { SHOWN };
            let row = |outcome: &Arc<Outcome>| {
                let values = outcome.score.areas().iter().map(|area| number::value(locale, area.value()));
                // Formatting a day is slow in browsers, so do it only for the rows that are shown.
                let day = clock::short_day(locale, outcome.assessment.day());
                el("tr")
                    .child(el("th").attr("scope", "row").text(day))
                    .children(sum.then(|| el("td").text(outcome.score.total().to_string())))
                    .children(values.map(|value| el("td").text(value)))
            };
            el("tbody").children(rows.iter().take(count).map(row)).into()
        });
        let table = el("table")
            .class("figures trend-table")
            .child(el("caption").text(texts.trend_table))
            .child(el("thead").child(head))
            .child(body);
        // The table is wider than a phone, so it scrolls in its own box, also by keyboard.
        el("div")
            .class("wide-table")
            .attr("role", "region")
            .attr("tabindex", "0")
            .attr("aria-label", label)
            .child(table)
    }
}
