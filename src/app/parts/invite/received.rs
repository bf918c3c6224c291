//! An invitation that is read before the first statement: who asks, what will be seen by whom, and where to begin.

use std::sync::Arc;

use leptos::prelude::*;

use super::{button, flaw, home};
use crate::app::components::section::section;
use crate::app::markup::{Markup, el};
use crate::app::notices::reload;
use crate::app::parts::View;
use crate::app::state::State;
use crate::codec::invitation::{Fault, read};
use crate::domain::assessment::{Assessment, Change};
use crate::domain::id::Id;
use crate::domain::instrument::Instrument;
use crate::domain::invitation::Invitation;
use crate::domain::team::Kind;
use crate::i18n::texts::invite::Texts;
use crate::i18n::texts::shared::Texts as Shared;
use crate::platform::{clock, location, storage};
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// The invitation `text` in the address `fragment`, or what is wrong with it.
pub fn page(state: State, locale: Locale, texts: &'static Texts, fragment: &str, text: &str) -> AnyView {
    let id = instrument_of(fragment);
    let shown = match state.records.definition(id) {
        None if !state.records.catalog().is_whole() => {
            View::Instruments.on_demand(state, locale, Route::Start)
        }
        None => flaw("invitation-unknown", (texts.unknown)(id), Some(home(texts))).into(),
        Some(definition) => match read(text, &definition.instrument) {
            Ok(invitation) => {
                Received { state, locale, texts, definition: &definition, invitation, text }.view().into()
            }
            Err(fault) => faulty(locale, texts, &definition, fault).into(),
        },
    };
    el("article")
        .class("invitation")
        .child(el("h1").attr("tabindex", "-1").text(Shared::of(locale).invitation))
        .child(shown)
        .into()
}

/// The id of the instrument in `#/assess/<id>?…`.
fn instrument_of(fragment: &str) -> &str {
    let path = fragment.split('?').next().unwrap_or_default();
    path.trim_end_matches('/').rsplit('/').next().unwrap_or_default()
}

/// Why an invitation can't be read, and what to do.
fn faulty(locale: Locale, texts: &Texts, definition: &Definition, fault: Fault) -> Markup {
    let instrument = definition.instrument.id();
    let alone = el("a")
        .class("link")
        .attr("href", format!("#/assess/{instrument}"))
        .attr("data-action", "answer-alone")
        .text(texts.answer_alone);
    match fault {
        Fault::Cut => flaw("invitation-cut", texts.cut.to_owned(), Some(alone)),
        Fault::Changed => flaw("invitation-changed", texts.changed.to_owned(), Some(alone)),
        Fault::Newer => flaw("invitation-newer", texts.newer.to_owned(), Some(reload(Shared::of(locale)))),
        Fault::OtherInstrument => {
            let title = definition.wording.title.in_locale(locale);
            flaw("invitation-other", (texts.other_questions)(title), Some(alone))
        }
    }
}

struct Received<'a> {
    state: State,
    locale: Locale,
    texts: &'static Texts,
    definition: &'a Definition,
    invitation: Invitation,
    text: &'a str,
}

impl Received<'_> {
    fn view(&self) -> Markup {
        let (texts, from) = (self.texts, self.invitation.from.as_str());
        el("div")
            .attr("data-invitation", self.definition.instrument.id().as_str())
            .child(el("p").class("lede").text((texts.from_whom)(from)))
            .child(el("p").class("aside-note").text(texts.unchecked))
            .child(
                section("before", texts.before).child(
                    el("ul")
                        .class("code-facts")
                        .children(self.facts().into_iter().map(|fact| el("li").text(fact))),
                ),
            )
            .child(self.beginnings())
            .children(self.last_result())
    }

    fn facts(&self) -> Vec<String> {
        let (texts, from) = (self.texts, self.invitation.from.as_str());
        let instrument = &self.definition.instrument;
        let title = self.definition.wording.title.in_locale(self.locale);
        let mut facts = vec![(texts.statements)(title, instrument.items().len()), texts.stays.to_owned()];
        match self.invitation.kind {
            Kind::Open => facts.push((texts.seen_open)(from)),
            kind @ Kind::Closed(_) => {
                facts.push((texts.seen_closed)(from, kind.least(), kind.least_for_spread()));
                facts.extend((!instrument.sides().is_empty()).then(|| (texts.unsaid)(kind.least())));
                facts.push((texts.readable)(from));
            }
        }
        facts
    }

    /// One way to begin if the side is given, or else one for each side.
    fn beginnings(&self) -> Markup {
        let (texts, instrument) = (self.texts, &self.definition.instrument);
        let name = |side| self.definition.wording.sides[side].in_locale(self.locale);
        let begin = |side: Option<&Id>, class: &'static str, words: String| {
            let (state, text, instrument, side) =
                (self.state, self.text.to_owned(), instrument.clone(), side.cloned());
            el("button")
                .attr("type", "button")
                .class(class)
                .attr("data-action", "begin")
                .attr("value", side.as_ref().map_or("", Id::as_str))
                .text(words)
                .on_click(move || begin(state, &instrument, side.clone(), &text))
        };
        let ways = el("p").class("ways-out");
        match self.invitation.side {
            Some(side) => el("div")
                .child(el("p").text((texts.asked_side)(name(side))))
                .child(ways.child(begin(Some(&instrument.sides()[side]), "button", texts.begin.to_owned()))),
            None if instrument.sides().is_empty() => {
                ways.child(begin(None, "button", texts.begin.to_owned()))
            }
            None => {
                let sides = instrument.sides().positions();
                let ways = ways
                    .children(sides.map(|side| {
                        begin(Some(&instrument.sides()[side]), "button", (texts.begin_as)(name(side)))
                    }))
                    .child(begin(None, "button quiet", texts.begin_unsaid.to_owned()));
                el("div").child(el("p").text(texts.choose_side)).child(ways)
            }
        }
    }

    /// Whoever has answered already may give the code of that result.
    fn last_result(&self) -> Option<Markup> {
        let records = self.state.records;
        let id = Id::new(&storage::last_result()?)?;
        let day = untrack(|| {
            records.load(&id);
            records.get(&id, |result| {
                let instrument = &self.definition.instrument;
                let is_same = result.instrument().questions_digest() == instrument.questions_digest();
                let asked = self.invitation.side.map(|side| &instrument.sides()[side]);
                let is_of_side = asked.is_none() || asked == result.side();
                (is_same && is_of_side && result.answers().complete().is_some()).then(|| result.day())
            })
        })??;
        let text = self.text.to_owned();
        let use_it = button("use-result", self.texts.use_result).on_click(move || {
            records.change(&id, Change::invite(&text));
            location::go(&Route::result(&id).fragment());
        });
        Some(
            el("div")
                .class("invitation-result")
                .child(el("p").text((self.texts.has_result)(&clock::day(self.locale, day))))
                .child(el("p").child(use_it)),
        )
    }
}

/// Begins a questionnaire on an invitation, or goes on with one of the same side that was begun before. There is no address for
/// this: a link can't skip what has to be read first.
fn begin(state: State, instrument: &Arc<Instrument>, side: Option<Id>, invite: &str) {
    let is_of_side = |begun: &Assessment| begun.side() == side.as_ref();
    let found = |begun: &Assessment| (begun.id().clone(), is_of_side(begun), begun.answers().answered());
    // Whoever is asked answers for themselves: answers about a client are never taken for theirs.
    let is_wanted = |begun: &Assessment| begun.account().is_none().then_some(is_of_side(begun));
    let begun = untrack(|| state.records.in_progress(instrument.id(), &is_wanted, found));
    match begun {
        Some((id, is_same, answered)) if is_same || answered == 0 => {
            state.records.change(&id, Change::Side(side));
            state.records.change(&id, Change::invite(invite));
            location::go(&Route::resume(instrument.id(), &id).fragment());
        }
        // The address has the invitation.
        _ => state.begin_beside(instrument, side),
    }
}
