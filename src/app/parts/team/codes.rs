//! Codes to read: a field to paste them in, what each says, the pairs that are kept.

use leptos::prelude::*;

use super::code_field::{FIELD, code_field};
use super::found::found;
use super::kept::{kept, undo};
use super::state::{Read, TeamState};
use super::teams::{list, make};
use super::unfinished::unfinished;
use crate::app::components::section::section;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live, nothing};
use crate::app::notices::notices;
use crate::i18n::texts::shared::Texts as Shared;
use crate::i18n::texts::team::Texts;
use crate::platform::location;
use crate::questionnaire::locale::Locale;
use crate::route::{Page, Route};

/// How many codes are shown: a text may have any number of them.
const SHOWN: usize = 50;

/// The screen. A code in the address is read, and then taken out of it.
pub fn page(team: TeamState, locale: Locale, texts: &'static Texts, route: &Route) -> AnyView {
    if route.code().is_some() {
        let fragment = route.fragment();
        request_animation_frame(move || {
            team.read_address(&fragment);
            location::replace(&Route::to(Page::Teams).fragment());
        });
    }
    el("article")
        .class("codes")
        .child(el("h1").attr("tabindex", "-1").text(Shared::of(locale).codes))
        .child(el("p").class("lede").text(texts.codes_lede))
        .child(notices(team.teams, locale))
        .child(live(move || undo(team, locale, texts).into()))
        .child(live(move || read_codes(team, locale, texts)))
        .child(live(move || list(team, locale)))
        .child(reading(team, texts))
        .child(make(team, locale))
        .child(live(move || kept(team, locale, texts)))
        .child(unfinished(team, locale, texts))
        .into()
}

fn reading(team: TeamState, texts: &'static Texts) -> Markup {
    let typed = team.state.typed;
    let field = code_field(typed);
    let add = el("button")
        .attr("type", "button")
        .class("button")
        .attr("data-action", "add-codes")
        .text(texts.read_codes)
        .on_click(move || {
            team.read(&typed.text(FIELD).unwrap_or_default());
            if team.found.with_untracked(|found| !found.all().is_empty()) {
                later("#found-title");
            }
        });
    let said = live(move || match team.last.get() {
        None => nothing(),
        Some(Read::Empty) => {
            el("p").class("notice").attr("data-notice", "no-text").text(texts.nothing_pasted).into()
        }
        Some(Read::Found(0)) => {
            el("p").class("notice").attr("data-notice", "no-code").text(texts.no_code).into()
        }
        Some(Read::Found(count)) => el("p").text((texts.codes_found)(count)).into(),
    });
    section("read-codes", texts.read_title)
        .child(el("label").attr("for", FIELD).text(texts.codes_label))
        .child(field)
        .child(el("p").class("aside-note").attr("id", "codes-hint").text(texts.codes_hint))
        .child(el("p").child(add))
        .child(el("div").attr("role", "status").child(said))
}

fn read_codes(team: TeamState, locale: Locale, texts: &'static Texts) -> AnyView {
    let findings = team.found.get();
    let all = findings.all();
    if all.is_empty() {
        return nothing();
    }
    let more = all.len().saturating_sub(SHOWN);
    let rows = all.iter().take(SHOWN).enumerate().map(|(position, code)| found(team, locale, position, code));
    let clear = el("button")
        .attr("type", "button")
        .class("link")
        .attr("data-action", "clear-codes")
        .text(texts.clear)
        .on_click(move || {
            team.clear();
            later("#codes");
        });
    section("found", texts.found_title)
        .child(el("ol").class("found-codes").children(rows))
        .children((more > 0).then(|| el("p").class("aside-note").text((texts.more_codes)(more))))
        .child(el("p").class("aside-note").text(texts.not_kept).text(" ").child(clear))
        .into()
}
