//! Two results side by side: their radars in one drawing, and the differences.

use crate::domain::index::{AreaIx, QuestionIx};
use std::sync::Arc;

use leptos::prelude::*;

use crate::app::components::level_radar::rings;
use crate::app::components::radar_figure::{RadarWords, radar_figure};
use crate::app::components::three_figures::{row, table_of};
use crate::app::markup::{Markup, el};
use crate::app::outcome::Outcome;
use crate::app::parts::data::print::print_button;
use crate::app::parts::data::state::DataState;
use crate::chart::radar::{Axis, Radar};
use crate::domain::id::Id;
use crate::domain::instrument::{Area, Exact};
use crate::domain::order::greatest_first;
use crate::i18n::number;
use crate::i18n::texts::data::Texts;
use crate::i18n::texts::shared::Texts as Shared;
use crate::platform::clock;
use crate::questionnaire::locale::Locale;
use crate::route::{Page, Route};

/// The comparison of two results. The order in the address does not matter.
pub fn page(state: DataState, locale: Locale, texts: &'static Texts, pair: Option<(Id, Id)>) -> AnyView {
    let find = |id| state.records.get(&id, |assessment| Outcome::of(state.records, assessment))?;
    let Some((a, b)) = pair.and_then(|(a, b)| find(a).zip(find(b))) else {
        return impossible(texts, texts.no_comparison_reason);
    };
    if a.assessment.id() == b.assessment.id() {
        return impossible(texts, texts.same_result);
    }
    if a.assessment.instrument().id() != b.assessment.instrument().id() {
        return impossible(texts, texts.different_instruments);
    }
    let (before, after) = if a.assessment.day() <= b.assessment.day() { (a, b) } else { (b, a) };
    Comparison { before, after, locale, texts }.view()
}

fn impossible(texts: &'static Texts, reason: &'static str) -> AnyView {
    el("article")
        .class("missing")
        .attr("data-missing", "comparison")
        .child(el("h1").attr("tabindex", "-1").text(texts.no_comparison))
        .child(el("p").class("lede").text(reason))
        .child(el("p").child(to_history(texts)))
        .into()
}

fn to_history(texts: &'static Texts) -> Markup {
    let history = Route::to(Page::History);
    el("a").class("button quiet").attr("href", history.fragment()).text(texts.back_to_history)
}

struct Comparison {
    before: Outcome,
    after: Outcome,
    locale: Locale,
    texts: &'static Texts,
}

impl Comparison {
    fn view(&self) -> AnyView {
        let texts = self.texts;
        let sides = self.before.assessment.side() != self.after.assessment.side();
        let editions = self.before.assessment.edition() != self.after.assessment.edition();
        let radar = el("section")
            .class("areas")
            .attr("aria-labelledby", "areas-title")
            .child(el("h2").attr("id", "areas-title").text(texts.by_area))
            .child(self.radar())
            .child(self.areas());
        el("article")
            .class("comparison")
            .child(el("h1").attr("tabindex", "-1").text(Shared::of(self.locale).comparison))
            .child(
                el("dl")
                    .class("compared")
                    .child(self.one(texts.earlier, &self.before))
                    .child(self.one(texts.later, &self.after)),
            )
            .children(sides.then(|| el("p").class("notice").attr("role", "note").text(texts.different_sides)))
            .children(editions.then(|| editions_note(texts)))
            .child(radar)
            .child(self.statements())
            .child(print_button(texts, Shared::of(self.locale).comparison))
            .child(el("p").class("comparison-back").child(to_history(texts)))
            .into()
    }

    fn one(&self, when: &'static str, outcome: &Outcome) -> Markup {
        let (locale, texts) = (self.locale, self.texts);
        let instrument = &outcome.definition.instrument;
        let sum =
            instrument.rests_on_sum().then(|| (texts.out_of)(outcome.score.total(), instrument.max_total()));
        let side = match outcome.side() {
            Some(side) => outcome.definition.wording.sides[side].in_locale(locale),
            None => texts.side_unsaid,
        };
        let named = outcome.assessment.name().is_some();
        let facts = [
            named.then(|| clock::day(locale, outcome.assessment.day())),
            Some(outcome.level(locale).to_owned()),
            sum,
            Some(format!("{}: {side}", texts.side.to_lowercase())),
        ];
        let facts: Vec<String> = facts.into_iter().flatten().collect();
        let link = el("a")
            .attr("href", Route::result(outcome.assessment.id()).fragment())
            .text(outcome.label(locale));
        el("div")
            .child(el("dt").text(when))
            .child(el("dd").child(link))
            .child(el("dd").text(facts.join(texts.list_separator)))
    }

    fn radar(&self) -> Markup {
        let (locale, texts) = (self.locale, self.texts);
        let (instrument, wording) = (&self.after.definition.instrument, &self.after.definition.wording);
        let axis = |(area, (before, after)): (AreaIx, (Exact, Exact))| Axis {
            label: wording.areas[area].in_locale(locale).to_owned(),
            written: format!("{} → {}", number::value(locale, before), number::value(locale, after)),
            value: after,
            before: Some(before),
        };
        let radar = Radar {
            axes: self.values().into_iter().map(axis).collect(),
            rings: rings(instrument, locale),
            target: None,
            highest: instrument.scale().points(),
        };
        let key = |when: &str, outcome: &Outcome| format!("{when}: {}", outcome.label(locale));
        let words = RadarWords {
            name: (texts.radar_name)(instrument.scale().points()),
            own: key(texts.later, &self.after),
            before: Some(key(texts.earlier, &self.before)),
            target: None,
            rings: None,
        };
        radar_figure(&radar, words)
    }

    fn areas(&self) -> Markup {
        let (locale, texts) = (self.locale, self.texts);
        let (instrument, wording) = (&self.after.definition.instrument, &self.after.definition.wording);
        let row_of = |(area, (before, after)): (AreaIx, (Exact, Exact))| {
            let values = [
                number::value(locale, before),
                number::value(locale, after),
                number::change(locale, before, after),
            ];
            row(wording.areas[area].in_locale(locale), values)
                .attr("data-area", instrument.areas()[area].id.as_str())
                .attr("data-mean", number::machine(after))
        };
        let (before, after) = (self.before.score.total(), self.after.score.total());
        let is_comparable =
            instrument.rests_on_sum() && Arc::ptr_eq(instrument, &self.before.definition.instrument);
        let sum = is_comparable.then(|| {
            let change = number::whole_change(before.into(), after.into());
            row(texts.whole, [before.to_string(), after.to_string(), change])
        });
        let rows = self.values().into_iter().map(row_of).chain(sum);
        self.table(texts.by_area, texts.area, rows)
    }

    /// The statements with different ratings, the greatest difference first.
    fn statements(&self) -> Markup {
        let (locale, texts) = (self.locale, self.texts);
        let definition = &self.after.definition;
        let before = self.before.assessment.answers_to(&definition.instrument);
        let after = self.after.assessment.answers();
        let both = |q| Some((q, before.rating(q)?.value(), after.rating(q)?.value()));
        let changed: Vec<(QuestionIx, u8, u8)> = (definition.instrument.questions().positions())
            .filter_map(both)
            .filter(|(_, before, after)| before != after)
            .collect();
        let changed = greatest_first(&changed, &|(_, before, after)| before.abs_diff(*after).into());
        let row_of = |&(q, before, after): &(QuestionIx, u8, u8)| {
            let question = definition.instrument.questions()[q];
            let words = definition.wording.items[question.item].short.in_locale(locale);
            let name = definition.wording.for_subject(words, question.subject, locale);
            let change = number::whole_change(before.into(), after.into());
            row(&name, [before.to_string(), after.to_string(), change])
                .attr("data-item", definition.instrument.items()[question.item].id.as_str())
        };
        let section = el("section")
            .class("changed-statements")
            .attr("aria-labelledby", "statements-title")
            .child(el("h2").attr("id", "statements-title").text(texts.by_statement));
        if changed.is_empty() {
            return section.child(el("p").text(texts.statements_alike));
        }
        section.child(self.table(texts.by_statement, texts.statement, changed.into_iter().map(row_of)))
    }

    fn table(&self, caption: &str, what: &str, rows: impl Iterator<Item = Markup>) -> Markup {
        let texts = self.texts;
        table_of(caption, [what, texts.earlier, texts.later, texts.change], rows)
    }

    /// The earlier and the later value of each area that both results have.
    fn values(&self) -> Vec<(AreaIx, (Exact, Exact))> {
        let areas = self.after.definition.instrument.areas();
        let earlier = self.before.definition.instrument.areas();
        let values = areas.enumerated().filter_map(|(area, Area { id, .. })| {
            let (was, _) = earlier.enumerated().find(|(_, earlier)| earlier.id == *id)?;
            let value = |outcome: &Outcome, area| outcome.score.areas()[area].value();
            Some((area, (value(&self.before, was), value(&self.after, area))))
        });
        values.collect()
    }
}

/// Says that the wording of the questionnaire differs between the results shown together.
pub fn editions_note(texts: &Texts) -> Markup {
    el("p")
        .class("notice")
        .attr("role", "note")
        .attr("data-notice", "editions")
        .text(texts.different_editions)
}
