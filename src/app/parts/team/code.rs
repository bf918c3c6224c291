//! One's own response code: first what it says and who can read it, then the code in all forms in which it can be given.

use leptos::prelude::*;

use super::said::said;
use super::state::TeamState;
use crate::app::components::unfolds::unfolds_by;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::app::parts::View;
use crate::app::state::State;
use crate::codec::response_code::write;
use crate::domain::assessment::Change;
use crate::domain::id::Id;
use crate::domain::response::Response;
use crate::i18n::texts::team::Texts;
use crate::platform::{export, location};
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// The code of the result that the address names.
pub fn code(state: State, locale: Locale, route: &Route) -> AnyView {
    match route {
        Route::Result(id) => of_assessment(TeamState::of(state), locale, id),
        _ => nothing(),
    }
}

/// The code of an assessment, finished or not.
pub fn of_assessment(team: TeamState, locale: Locale, id: &Id) -> AnyView {
    let texts = Texts::of(locale);
    let found = untrack(|| team.state.records.get(id, Clone::clone));
    let Some(assessment) = found else { return nothing() };
    let Some(definition) = team.state.records.definition_of(&assessment) else { return nothing() };
    let is_complete = assessment.answers().complete().is_some();
    let is_asked = is_complete && assessment.is_asked_for_code();
    let is_open = RwSignal::new(assessment.is_open());
    let (records, id) = (team.state.records, id.clone());
    let shown = untrack(|| team.response_of(&assessment, assessment.is_open()));
    // Another tab may change the answers meanwhile, and so the code.
    let response = {
        let id = id.clone();
        move || {
            let assessment = records.get(&id, Clone::clone)?;
            Some(untrack(|| team.response_of(&assessment, is_open.get_untracked())))
        }
    };
    let code = Memo::new(move |_| {
        is_open.track();
        response().map(|response| write(&response)).unwrap_or_default()
    });
    let checks = definition.wording.checks.first().map(|check| check.title.in_locale(locale));
    let table = format!("said-{id}");
    let words = definition.clone();
    let says = live(move || {
        // The openness is one of the things that it says.
        let shown = Response { open: is_open.get(), ..shown.clone() };
        said(&words, &shown, &table, locale).into()
    });
    parts([
        parts(is_asked.then(|| el("p").class("notice").attr("role", "note").text(texts.asked_open))),
        el("p").text(if is_complete { texts.code_says } else { texts.unfinished_code_says }).into(),
        says,
        el("ul")
            .class("code-facts")
            .child(el("li").text((texts.code_lacks)(checks)))
            .child(el("li").text(texts.code_read_by))
            .child(el("li").text(texts.code_sender))
            .child(el("li").text(texts.code_changes))
            .into(),
        parts(is_complete.then(|| openness(team, is_open, id, texts))),
        given(team.state, locale, texts, code).into(),
    ])
}

fn openness(team: TeamState, is_open: RwSignal<bool>, id: Id, texts: &'static Texts) -> Markup {
    let field = el("input")
        .attr("type", "checkbox")
        .attr("name", "open")
        .live_checked(move || is_open.get())
        .on_choice(move || {
            is_open.update(|is_open| *is_open = !*is_open);
            team.state.records.change(&id, Change::open(is_open.get_untracked()));
        });
    el("label").class("check-box").child(field).child(el("span").text(texts.allow_open))
}

/// The code in all its forms.
fn given(state: State, locale: Locale, texts: &'static Texts, code: Memo<String>) -> Markup {
    let link = move || location::link(&Route::reading(&code.get()).fragment());
    // What was copied last, and whether the browser let it be.
    let copied = RwSignal::new(None);
    let copying = |button: Markup, what: Box<dyn Fn() -> String>| {
        button.class("button quiet").on_click(move || {
            export::copy_text(&untrack(&what), move |is_done| copied.set(Some(is_done)));
        })
    };
    let share = export::can_share().then(|| {
        button("share-code", texts.share_code).class("button").on_click(move || {
            let text = untrack(|| (texts.code_message)(&code.get(), &link()));
            export::share(texts.your_code, &text.clone(), move |is_shared| {
                if !is_shared {
                    // A frame may not be allowed to share.
                    export::copy_text(&text, move |is_done| copied.set(Some(is_done)));
                }
            });
        })
    });
    let status = live(move || match copied.get() {
        Some(is_done) => el("span").text(if is_done { texts.copied } else { texts.not_copied }).into(),
        None => nothing(),
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
        .child(
            el("p")
                .class("data-buttons")
                .children(share)
                .child(copying(button("copy-code", texts.copy_code), Box::new(move || code.get())))
                .child(copying(button("copy-code-link", texts.copy_link), Box::new(link))),
        )
        .child(el("p").attr("role", "status").child(status))
        .child(unfolds_by(shows_qr, "code-qr", texts.qr).attr("data-action", "code-qr"))
        .child(el("div").attr("id", "code-qr").class("folded").child(qr))
}

fn button(action: &'static str, text: &'static str) -> Markup {
    el("button").attr("type", "button").attr("data-action", action).text(text)
}
