//! Codes come in, wait, and enter the results by request.

use leptos::prelude::*;

use super::{TeamPage, button};
use crate::app::components::section::section;
use crate::app::components::unfolds::unfolds_by;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::app::parts::team::code_field::{FIELD, code_field};
use crate::app::parts::team::collecting::{Collected, Reason, Received, name_of};
use crate::codec::response_code::Fault;
use crate::domain::id::Id;
use crate::domain::team::Team;
use crate::domain::team::directory::{Place, Refusal};
use crate::domain::team::round::Batch;
use crate::route::Route;

/// How many refused codes are shown, and how many that wait: a text may have any number of them.
const SHOWN: usize = 50;

impl TeamPage {
    /// The field for codes, what came of the last ones, who waits.
    pub(super) fn collect(&self) -> Markup {
        let texts = self.texts;
        let typed = self.team.state.typed;
        // `None` before anything was added; a text without any code brings nothing.
        let last = RwSignal::new(None::<Received>);
        // Grows when the field is emptied.
        let emptied = RwSignal::new(0_usize);
        let field = live(move || {
            emptied.track();
            code_field(typed).into()
        });
        let page = self.clone();
        let add = button("add-codes", texts.add_codes).class("button").on_click(move || {
            let text = typed.text(FIELD).unwrap_or_default();
            let Some(round) = page.round() else { return };
            let received = page.team.receive(&page.id, &round, &text);
            let is_taken = received.added + received.refused.len() > 0;
            last.set(Some(received));
            if is_taken {
                typed.forget(FIELD);
                emptied.update(|count| *count += 1);
            }
        });
        let page = self.clone();
        let said = live(move || page.said(last.get().as_ref()));
        let invite = untrack(|| {
            // Whoever is invited answers the questions of today.
            let of_team = &self.definition.instrument;
            let today = self.team.state.records.definition(of_team.id().as_str())?;
            let is_same = today.instrument.questions_digest() == of_team.questions_digest();
            let kind = self.team.teams.get(&self.id, Team::kind)?;
            is_same.then(|| Route::invitation_of_team(of_team.id(), kind))
        });
        let invite = invite.map(|address| {
            el("p").child(
                el("a")
                    .class("button quiet")
                    .attr("href", address)
                    .attr("data-action", "invite-team")
                    .text(texts.invite),
            )
        });
        section("read-codes", texts.collect)
            .children(invite)
            .child(el("label").attr("for", FIELD).text(texts.codes_label))
            .child(field)
            .child(el("p").class("aside-note").attr("id", "codes-hint").text(texts.codes_hint))
            .child(el("p").child(add))
            .child(el("div").attr("role", "status").child(said))
            .child(self.on_collected(Self::waiting))
    }

    /// The id of the round on screen.
    pub(in crate::app::parts::team) fn round(&self) -> Option<Id> {
        self.collected.with_untracked(|collected| collected.as_ref().map(|it| it.round.clone()))
    }

    /// What came of the last text.
    fn said(&self, last: Option<&Received>) -> AnyView {
        let texts = self.texts;
        let notice = |kind: &'static str, text: &'static str| {
            el("p").class("notice").attr("data-notice", kind).text(text).into()
        };
        match last {
            None => nothing(),
            Some(received) if received.is_empty => notice("no-text", texts.nothing_pasted),
            Some(received) if received.added + received.refused.len() == 0 => {
                notice("no-code", texts.no_code)
            }
            Some(received) => {
                let refused =
                    received.refused.iter().take(SHOWN).map(|(code, reason)| self.refused(code, reason));
                let more = received.refused.len().saturating_sub(SHOWN);
                let added = (received.added > 0).then(|| {
                    el("p").attr("data-added", received.added.to_string()).text((texts.added)(received.added))
                });
                let title = (!received.refused.is_empty())
                    .then(|| el("p").text((texts.refused)(received.refused.len())));
                el("div")
                    .class("received")
                    .children(added)
                    .children(title)
                    .child(el("ul").class("refused-codes").children(refused))
                    .children(
                        (more > 0).then(|| el("p").class("aside-note").text((texts.more_refused)(more))),
                    )
                    .into()
            }
        }
    }

    fn refused(&self, code: &str, reason: &Reason) -> Markup {
        let texts = self.texts;
        let (name, why) = match reason {
            Reason::Fault(Fault::Damaged) => ("damaged", texts.damaged.to_owned()),
            Reason::Fault(Fault::Newer) => ("newer", texts.newer.to_owned()),
            Reason::Fault(Fault::UnknownInstrument) => {
                ("unknown-instrument", texts.unknown_instrument.to_owned())
            }
            Reason::Refusal(Refusal::OtherInstrument) => ("other-instrument", self.of_other_instrument(code)),
            Reason::Refusal(Refusal::Incomplete) => ("incomplete", texts.incomplete.to_owned()),
            Reason::Refusal(Refusal::NotOpen) => ("not-open", texts.not_open.to_owned()),
            Reason::Refusal(Refusal::Twice) => ("twice", texts.twice.to_owned()),
            Reason::Refusal(Refusal::Full) => ("full", texts.full.to_owned()),
            Reason::Refusal(Refusal::OtherRound(place)) => ("other-round", self.in_other_round(place)),
        };
        el("li")
            .attr("data-rejected", name)
            .child(el("strong").class("code-text").text(code))
            .child(el("span").text(why))
    }

    fn of_other_instrument(&self, code: &str) -> String {
        let definition =
            self.team.response(code).and_then(|it| self.team.state.records.words_of(&it.instrument));
        let title = definition.map(|it| it.wording.title.in_locale(self.locale).to_owned());
        (self.texts.other_instrument)(&title.unwrap_or_default())
    }

    fn in_other_round(&self, place: &Place) -> String {
        let found = untrack(|| {
            self.team.teams.get(&place.team, |team| {
                let number = team.rounds().iter().take_while(|round| *round.id() != place.round).count() + 1;
                (name_of(team), number)
            })
        });
        let (name, number) = found.unwrap_or_default();
        (self.texts.other_round)(&name, number)
    }

    /// Who waits, and what showing results would do.
    fn waiting(&self, collected: &Collected) -> AnyView {
        let texts = self.texts;
        let count = collected.waiting();
        if count == 0 {
            let entered = collected.figures.respondents() > 0;
            return if entered {
                el("p").class("aside-note").text(texts.none_waiting).into()
            } else {
                nothing()
            };
        }
        let sides = self.definition.wording.sides.iter().map(|side| side.in_locale(self.locale));
        let names = sides.chain([texts.side_unsaid]);
        let who = names.zip(&collected.waiting_by_side).filter(|(_, count)| **count > 0);
        let who: Vec<String> = who.map(|(name, &count)| (texts.group_count)(name, count)).collect();
        let entering = &collected.entering;
        let groups: Vec<String> = (entering.groups.iter())
            .map(|batch: &Batch| (texts.group_count)(&self.group_name(batch.group()), batch.codes().len()))
            .collect();
        let kind = collected.team.kind();
        let (least, several) = (kind.least(), kind.least_for_spread());
        let too_few = RwSignal::new(false);
        let show = |button: Markup, with_rest: bool, enters: bool| {
            let page = self.clone();
            button.on_click(move || {
                let Some(round) = page.round() else { return };
                if enters {
                    page.team.show_results(&page.id, &round, with_rest);
                    later("#team-levels-title");
                } else {
                    too_few.set(true);
                }
            })
        };
        let enters = !groups.is_empty();
        let result = show(button("show-results", texts.show_results).class("button"), false, enters);
        let rest = entering.rest.as_ref().map(|rest| {
            el("div").class("rest-offer").child(el("p").text((texts.rest_offer)(rest.codes().len()))).child(
                el("p").child(show(
                    button("show-with-rest", texts.show_with_rest).class("button quiet"),
                    true,
                    true,
                )),
            )
        });
        let few = live(move || {
            if too_few.get() {
                el("p")
                    .class("notice")
                    .attr("data-notice", "too-few")
                    .text((texts.too_few)(least, several))
                    .into()
            } else {
                nothing()
            }
        });
        let waits = (entering.waiting > 0).then(|| {
            el("p").class("aside-note").text((texts.go_on_waiting)(entering.waiting, least, several))
        });
        el("div")
            .class("people-waiting")
            .child(el("p").child(el("strong").text((texts.waiting)(count, &who.join(texts.list_separator)))))
            .children(enters.then(|| el("p").text((texts.will_enter)(&groups.join(texts.list_separator)))))
            .children(waits)
            .child(el("p").child(result))
            .child(el("div").attr("role", "status").child(few))
            .children(rest)
            .child(self.waiting_codes(collected))
            .into()
    }

    /// The codes that wait, each to be taken back.
    fn waiting_codes(&self, collected: &Collected) -> AnyView {
        let texts = self.texts;
        let Some(round) = collected.this_round() else { return nothing() };
        let codes: Vec<String> = round.waiting().into_iter().map(str::to_owned).collect();
        let is_open = self.shows_waiting;
        let (page, id) = (self.clone(), round.id().clone());
        let count = codes.len();
        let rows = live(move || {
            if !is_open.get() {
                return nothing();
            }
            let row = |code: &String| {
                let (page, id, taken) = (page.clone(), id.clone(), code.clone());
                let spoken = (texts.take_back_what)(code);
                el("li").class("row").child(el("span").class("code-text").text(code.as_str())).child(
                    button("take-back", texts.take_back).class("link").attr("aria-label", spoken).on_click(
                        move || {
                            page.team.take_back(&page.id, &id, &taken);
                            later("#read-codes-title");
                        },
                    ),
                )
            };
            parts([
                AnyView::from(el("p").class("aside-note").text(texts.waiting_codes_how)),
                el("ul").class("rows").children(codes.iter().take(SHOWN).map(row)).into(),
            ])
        });
        parts([
            unfolds_by(is_open, "waiting-codes", (texts.waiting_codes)(count)),
            el("div").attr("id", "waiting-codes").class("folded").child(rows),
        ])
    }
}
