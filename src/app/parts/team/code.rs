//! One's own response code: first what it says and who can read it, then the code in all forms in which it can be given.

use leptos::prelude::*;
use percent_encoding::{AsciiSet, utf8_percent_encode};

use super::said::said;
use super::state::{TeamState, response_of};
use crate::app::components::copying::{copied_status, copying};
use crate::app::components::unfolds::unfolds_by;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::app::parts::View;
use crate::app::state::State;
use crate::codec::address::ESCAPED;
use crate::codec::invitation::read;
use crate::codec::response_code::write;
use crate::domain::assessment::attached::INVITED_BY_COUNTERPART;
use crate::domain::assessment::{Assessment, Change};
use crate::domain::id::Id;
use crate::domain::invitation::Invitation;
use crate::domain::team::Kind;
use crate::i18n::texts::team::Texts;
use crate::platform::{export, location};
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// The id of what says who asked for the code.
const ASKED: &str = "asked-for-code";

/// The code of an assessment, finished or not. It follows the assessment, which another tab may change.
pub fn of_assessment(team: TeamState, locale: Locale, id: &Id) -> AnyView {
    let texts = Texts::of(locale);
    let (records, id) = (team.state.records, id.clone());
    team.draw_number(&id);
    let Some(definition) = untrack(|| records.get(&id, |one| records.definition_of(one))).flatten() else {
        return nothing();
    };
    let asked = untrack(|| records.get(&id, Asked::of)).unwrap_or(Asked::ByNobody);
    // A closed team was promised, so its code allows no more, whatever was allowed to somebody else before.
    let is_of_closed = matches!(&asked, Asked::By(invitation) if invitation.kind != Kind::Open);
    let response = {
        let id = id.clone();
        move || records.get(&id, |one| response_of(one, one.is_open() && !is_of_closed)).flatten()
    };
    let is_complete = untrack(&response).is_some_and(|response| response.is_complete());
    let says = {
        let (definition, table, response) = (definition.clone(), format!("said-{id}"), response.clone());
        live(move || match response() {
            Some(response) => said(&definition, &response, &table, locale).into(),
            None => nothing(),
        })
    };
    let code = Memo::new(move |_| response().map(|response| write(&response)).unwrap_or_default());
    let checks = definition.wording.checks.first().map(|check| check.title.in_locale(locale));
    let is_of_team = matches!(asked, Asked::By(_));
    let asks_openness = is_complete && !is_of_closed;
    let mail = asked
        .invitation()
        .filter(|_| is_complete)
        .and_then(|asked| by_mail(asked, texts, definition.wording.title.in_locale(locale), code));
    if is_complete && !matches!(asked, Asked::ByNobody) && team.is_first_code_of(&id) {
        later(format!("#{ASKED}"));
    }
    parts([
        parts(asked.words(texts).filter(|_| is_complete).map(|words| {
            el("p")
                .class("notice")
                .attr("role", "note")
                .attr("data-notice", "asked-for-code")
                .attr("id", ASKED)
                .attr("tabindex", "-1")
                .text(words)
        })),
        el("p").text(if is_complete { texts.code_says } else { texts.unfinished_code_says }).into(),
        says,
        el("ul")
            .class("code-facts")
            .child(el("li").text((texts.code_lacks)(checks)))
            .child(el("li").text(if is_of_team { texts.code_readable } else { texts.code_read_by }))
            .child(el("li").text(texts.code_sender))
            .children(is_complete.then(|| el("li").text(texts.code_changes)))
            .into(),
        parts(asks_openness.then(|| {
            let words = if is_of_team { texts.allow_open_team } else { texts.allow_open };
            openness(team, id.clone(), words)
        })),
        given(team.state, locale, texts, code, &id, mail).into(),
    ])
}

/// What has to be escaped in `mailto:`.
const MAILED: &AsciiSet = &ESCAPED.remove(b'@');

/// Who asked for the code.
enum Asked {
    ByNobody,
    /// A counterpart, for an open code.
    ByCounterpart,
    By(Invitation),
}

impl Asked {
    fn of(assessment: &Assessment) -> Self {
        match assessment.invite() {
            Some(INVITED_BY_COUNTERPART) => Self::ByCounterpart,
            Some(text) => read(text, assessment.instrument()).map_or(Self::ByNobody, Self::By),
            None => Self::ByNobody,
        }
    }

    fn invitation(&self) -> Option<&Invitation> {
        match self {
            Self::By(invitation) => Some(invitation),
            Self::ByNobody | Self::ByCounterpart => None,
        }
    }

    fn words(&self, texts: &Texts) -> Option<String> {
        match self {
            Self::ByNobody => None,
            Self::ByCounterpart => Some(texts.asked_open.to_owned()),
            Self::By(Invitation { from, kind: Kind::Open, .. }) => Some((texts.invited_open)(from.as_str())),
            Self::By(Invitation { from, .. }) => Some((texts.invited)(from.as_str())),
        }
    }
}

/// The mail to whoever invited, where an address was given.
fn by_mail(asked: &Invitation, texts: &'static Texts, title: &str, code: Memo<String>) -> Option<Markup> {
    let (from, address) = (asked.from.as_str(), asked.contact.as_ref()?.as_str());
    let to = utf8_percent_encode(address, MAILED).to_string();
    let subject = utf8_percent_encode(&(texts.mail_subject)(title), MAILED).to_string();
    let mail = move || {
        let code = code.get();
        let text = (texts.code_message)(&code, &location::link(&Route::reading(&code).fragment()));
        format!(
            "mailto:{to}?subject={subject}&body={}",
            utf8_percent_encode(&text.replace('\n', "\r\n"), MAILED)
        )
    };
    let link = el("a")
        .class("button")
        .attr("data-action", "mail-code")
        .live_attr("href", mail)
        .text((texts.mail_code)(address));
    Some(
        el("div")
            .class("code-mail")
            .child(el("p").child(link))
            .child(el("p").class("aside-note").text((texts.mail_sender)(from))),
    )
}

fn openness(team: TeamState, id: Id, words: &'static str) -> Markup {
    let records = team.state.records;
    let shown = id.clone();
    let field = el("input")
        .attr("type", "checkbox")
        .attr("name", "open")
        .live_checked(move || records.get(&shown, Assessment::is_open).unwrap_or_default())
        .on_choice(move || {
            let is_open = untrack(|| records.get(&id, Assessment::is_open)).unwrap_or_default();
            records.change(&id, Change::open(!is_open));
        });
    el("label").class("check-box").child(field).child(el("span").text(words))
}

/// The code in all its forms.
fn given(
    state: State,
    locale: Locale,
    texts: &'static Texts,
    code: Memo<String>,
    id: &Id,
    mail: Option<Markup>,
) -> Markup {
    let qr_id = format!("code-qr-{id}");
    let link = move || location::link(&Route::reading(&code.get()).fragment());
    // What was copied last, and whether the browser let it be.
    let copied = RwSignal::new(None);
    let share = export::can_share().then(|| {
        button("share-code", "button", texts.share_code).on_click(move || {
            let text = untrack(|| (texts.code_message)(&code.get(), &link()));
            export::share(texts.your_code, &text.clone(), move |is_shared| {
                if !is_shared {
                    // A frame may not be allowed to share.
                    export::copy_text(&text, move |is_done| copied.set(Some(is_done)));
                }
            });
        })
    });
    let shows_qr = RwSignal::new(false);
    let qr = live(move || {
        if !shows_qr.get() {
            return nothing();
        }
        View::Qr.on_demand(state, locale, Route::reading(&code.get()))
    });
    let output = el("output").attr("data-response-code", "").live_text(move || code.get());
    let address = el("a")
        .live_attr("data-code-link", link)
        .live_attr("href", move || Route::reading(&code.get()).fragment())
        .live_text(link);
    el("div")
        .class("code-given")
        .child(el("p").class("eyebrow").text(texts.your_code))
        .child(el("p").class("response-code").child(output))
        .child(el("p").class("code-link").child(address))
        .children(mail)
        .child(
            el("p")
                .class("data-buttons")
                .children(share)
                .child(copying(button("copy-code", "button quiet", texts.copy_code), copied, move || {
                    code.get()
                }))
                .child(copying(button("copy-code-link", "button quiet", texts.copy_link), copied, link)),
        )
        .child(copied_status(copied, texts.copied, texts.not_copied))
        .child(unfolds_by(shows_qr, qr_id.clone(), texts.qr).attr("data-action", "code-qr"))
        .child(el("div").attr("id", qr_id).class("folded").child(qr))
}

fn button(action: &'static str, class: &'static str, text: &'static str) -> Markup {
    el("button").attr("type", "button").class(class).attr("data-action", action).text(text)
}
