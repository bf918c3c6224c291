//! Two results side by side: their radars in one drawing, and the differences.

use leptos::prelude::*;

use crate::app::clients::label;
use crate::app::components::missing::missing;
use crate::app::components::three_figures::row;
use crate::app::components::two_results::TwoResults;
use crate::app::markup::{Markup, el};
use crate::app::outcome::Outcome;
use crate::app::parts::View;
use crate::app::parts::data::print::print_button;
use crate::app::parts::data::state::DataState;
use crate::domain::id::Id;
use crate::domain::index::QuestionIx;
use crate::domain::order::greatest_first;
use crate::i18n::number;
use crate::i18n::texts::data::Texts;
use crate::i18n::texts::shared::Texts as Shared;
use crate::i18n::texts::two_results::Texts as Both;
use crate::platform::clock;
use crate::questionnaire::locale::Locale;
use crate::route::{Page, Route};

/// The comparison of two results. The order in the address does not matter.
pub fn page(state: DataState, locale: Locale, texts: &'static Texts, pair: Option<(Id, Id)>) -> AnyView {
    let waits = |id: &Id| state.records.awaits_instrument(id);
    if pair.as_ref().is_some_and(|(a, b)| waits(a) || waits(b)) {
        return View::Instruments.on_demand(state.whole(), locale, Route::Start);
    }
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
    Comparison { two: TwoResults { before, after, locale }, state, texts }.view()
}

fn impossible(texts: &'static Texts, reason: &'static str) -> AnyView {
    missing("comparison", texts.no_comparison, reason, to_history(texts)).into()
}

fn to_history(texts: &'static Texts) -> Markup {
    let history = Route::to(Page::History);
    el("a").class("button quiet").attr("href", history.fragment()).text(texts.back_to_history)
}

struct Comparison {
    two: TwoResults,
    state: DataState,
    texts: &'static Texts,
}

impl Comparison {
    fn view(&self) -> AnyView {
        let (texts, both) = (self.texts, Both::of(self.two.locale));
        let sides = self.two.before.assessment.side() != self.two.after.assessment.side();
        let clients = self.two.before.assessment.account() != self.two.after.assessment.account();
        let editions = self.two.before.assessment.edition() != self.two.after.assessment.edition();
        el("article")
            .class("comparison")
            .child(el("h1").attr("tabindex", "-1").text(Shared::of(self.two.locale).comparison))
            .child(
                el("dl")
                    .class("compared")
                    .child(self.one(both.earlier, &self.two.before))
                    .child(self.one(both.later, &self.two.after)),
            )
            .children(clients.then(|| note("different-clients", texts.different_clients)))
            .children(sides.then(|| note("different-sides", texts.different_sides)))
            .children(editions.then(|| editions_note(texts)))
            .child(self.two.areas("h2"))
            .child(self.statements())
            .child(print_button(texts, Shared::of(self.two.locale).comparison))
            .child(el("p").class("comparison-back").child(to_history(texts)))
            .into()
    }

    fn one(&self, when: &'static str, outcome: &Outcome) -> Markup {
        let (locale, texts) = (self.two.locale, self.texts);
        let instrument = &outcome.definition.instrument;
        let sum =
            instrument.rests_on_sum().then(|| (texts.out_of)(outcome.score.total(), instrument.max_total()));
        let sides = &outcome.definition.wording.sides;
        let side = outcome.side().map_or(texts.side_unsaid, |side| sides[side].in_locale(locale));
        let named = outcome.assessment.name().is_some();
        let facts = [
            named.then(|| clock::day(locale, outcome.assessment.day())),
            Some(outcome.level(locale).to_owned()),
            sum,
            (!sides.is_empty()).then(|| format!("{}: {side}", texts.side.to_lowercase())),
        ];
        let facts: Vec<String> = facts.into_iter().flatten().collect();
        let link = el("a").attr("href", Route::result(outcome.assessment.id()).fragment()).text(label(
            self.state.whole(),
            outcome,
            locale,
        ));
        el("div")
            .child(el("dt").text(when))
            .child(el("dd").child(link))
            .child(el("dd").text(facts.join(texts.list_separator)))
    }

    /// The statements with different ratings, the greatest difference first.
    fn statements(&self) -> Markup {
        let (locale, texts) = (self.two.locale, self.texts);
        let definition = &self.two.after.definition;
        let before = self.two.before.assessment.answers_to(&definition.instrument);
        let after = self.two.after.assessment.answers();
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
        section.child(self.two.table(texts.by_statement, texts.statement, changed.into_iter().map(row_of)))
    }
}

/// Says that the wording of the questionnaire differs between the results shown together.
pub fn editions_note(texts: &Texts) -> Markup {
    note("editions", texts.different_editions)
}

fn note(name: &'static str, text: &'static str) -> Markup {
    el("p").class("notice").attr("role", "note").attr("data-notice", name).text(text)
}
