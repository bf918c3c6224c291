//! One code that was read: what it says, and what can be done with it; or why it can't be read.

use std::sync::Arc;

use leptos::prelude::*;

use super::said::said;
use super::state::TeamState;
use crate::app::markup::{Markup, el, live};
use crate::codec::response_code::Fault;
use crate::codec::response_code::pasted::Found;
use crate::domain::assessment::Assessment;
use crate::domain::id::Id;
use crate::domain::response::Response;
use crate::domain::team::pair::{Pair, Refusal};
use crate::i18n::texts::team::Texts;
use crate::i18n::texts::teams::Texts as Teams;
use crate::platform::clock;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// A code in the list.
pub fn found(team: TeamState, locale: Locale, position: usize, found: &Found) -> Markup {
    let texts = Texts::of(locale);
    let row = el("li").child(el("h3").class("response-code").text(found.code.as_str()));
    let row = match &found.read {
        Ok(response) => readable(team, locale, position, response, row),
        Err(fault) => {
            let (reason, why) = match fault {
                Fault::Damaged => ("damaged", texts.damaged),
                Fault::Newer => ("newer", texts.newer),
                Fault::UnknownInstrument => ("unknown-instrument", texts.unknown_instrument),
            };
            row.child(refused(reason, why))
        }
    };
    row.children((found.times > 1).then(|| refused("twice", (texts.twice)(found.times)).class("aside-note")))
}

fn refused(reason: &'static str, why: impl Into<String>) -> Markup {
    el("p").class("notice").attr("data-rejected", reason).text(why)
}

fn readable(team: TeamState, locale: Locale, position: usize, response: &Response, row: Markup) -> Markup {
    let Some(definition) = team.state.records.words_of(&response.instrument) else { return row };
    let about = said(&definition, response, &format!("said-{position}"), locale);
    let kind = if response.open { "open" } else { "closed" };
    let code = Readable { team, locale, definition, response: response.clone(), chosen: RwSignal::new(None) };
    row.attr("data-code", kind).child(about).child(live(move || code.ways_on().into()))
}

/// A code that can be read, and what its ways on need.
struct Readable {
    team: TeamState,
    locale: Locale,
    definition: Arc<Definition>,
    response: Response,
    /// Which result it is laid beside. It stays chosen when a record changes.
    chosen: RwSignal<Option<Id>>,
}

impl Readable {
    /// What can be done with it. That depends on the results of this browser.
    fn ways_on(&self) -> Markup {
        let Self { team, locale, response, .. } = self;
        let (team, locale) = (*team, *locale);
        let texts = Texts::of(locale);
        let origin = team.origin(response);
        let says_the_same = |known: &Assessment| known.answers() == response.answers;
        let ways = el("div").class("code-ways");
        if let Some(known) = origin.as_ref().filter(|known| says_the_same(known)) {
            let carried = known.carried().map(|at| (texts.carried_in)(&clock::day(locale, at)));
            let route = if known.is_finished() {
                Route::result(known.id())
            } else {
                Route::resume(known.instrument().id(), known.id())
            };
            let link =
                el("a").attr("href", route.fragment()).attr("data-action", "open-own").text(texts.open_own);
            return ways
                .child(el("p").attr("data-own", known.id().as_str()).text(texts.is_own).text(" ").child(link))
                .children(carried.map(|carried| el("p").class("aside-note").text(carried)));
        }
        // An unfinished questionnaire may go on with what it lacks. Nothing takes the place of a result.
        let continued = origin.filter(|known| !known.is_finished() && response.fills(&known.answers()));
        ways.child(self.beside_own()).child(self.mine(continued.as_ref()))
    }

    /// The way to lay it beside one's own result, or the reason why there is none.
    fn beside_own(&self) -> Markup {
        let Self { team, locale, definition, response, chosen } = self;
        let (team, locale, chosen) = (*team, *locale, *chosen);
        let texts = Texts::of(locale);
        match Pair::refusal(response) {
            Some(Refusal::Incomplete) => return refused("incomplete", texts.incomplete),
            Some(_) => return refused("not-open", texts.not_open),
            None => {}
        }
        if let Some(closed) = team.closed_team_of(response) {
            return refused("other-round", (Teams::of(locale).in_closed_team)(&closed));
        }
        let results = team.results(response);
        let Some(first) = results.first() else {
            let has_others = team.state.records.read(|all| all.all().iter().any(Assessment::is_finished));
            let title = definition.wording.title.in_locale(locale);
            return if has_others {
                refused("other-instrument", (texts.other_instrument)(title))
            } else {
                el("p").attr("data-notice", "no-own-result").text(texts.no_own_result)
            };
        };
        let label = |result: &Assessment| {
            let side = result.side().and_then(|side| result.instrument().side(side.as_str()));
            let side = side.map(|side| definition.wording.sides[side].in_locale(locale).to_owned());
            let name = result.name().map(ToString::to_string);
            let facts = [name, Some(clock::day(locale, result.day())), side];
            facts.into_iter().flatten().collect::<Vec<_>>().join(texts.list_separator)
        };
        let first = first.id().clone();
        let which = if let [only] = results.as_slice() {
            el("p").text((texts.beside_this)(&label(only)))
        } else {
            let selected = untrack(|| chosen.get());
            let options = results.iter().map(|result| {
                let is_selected = selected.as_ref() == Some(result.id());
                el("option")
                    .attr("value", result.id().as_str())
                    .attr_if("selected", is_selected.then_some(""))
                    .text(label(result))
            });
            let field = el("select").attr("name", "own").children(options);
            let field = field.on_change(move |id| chosen.set(Id::new(&id)));
            el("label").class("own-result").child(el("span").text(texts.beside_which)).child(field)
        };
        let other = response.clone();
        let button = el("button")
            .attr("type", "button")
            .class("button")
            .attr("data-action", "lay-side-by-side")
            .text(texts.lay_side_by_side)
            .on_click(move || {
                let own = chosen.get_untracked().unwrap_or_else(|| first.clone());
                team.lay_side_by_side(&own, &other);
            });
        el("div")
            .class("beside-own")
            .child(which)
            .child(el("p").child(button))
            .child(el("p").class("aside-note").text(texts.side_by_side_consent))
    }

    /// The way to go on with one's own answers in this browser.
    fn mine(&self, origin: Option<&Assessment>) -> Markup {
        let (team, response, texts) = (self.team, &self.response, Texts::of(self.locale));
        let button = |action: &'static str, text: &'static str, into: Option<&Assessment>| {
            let (response, into) = (response.clone(), into.map(|known| known.id().clone()));
            el("button")
                .attr("type", "button")
                .class("button quiet")
                .attr("data-action", action)
                .text(text)
                .on_click(move || team.take_over(&response, into.as_ref()))
        };
        el("div")
            .class("take-over")
            .child(el("p").text(if origin.is_some() { texts.continues_own } else { texts.is_it_yours }))
            .child(
                el("p")
                    .class("data-buttons")
                    .children(origin.map(|known| button("update-own", texts.update_own, Some(known))))
                    .child(button("bring-in", texts.take_over, None)),
            )
            .child(el("p").class("aside-note").text(texts.take_over_day))
    }
}
