//! The questionnaire for others to answer: a link with its QR code, and the forms on paper and as a workbook.

use leptos::prelude::*;

use super::sending;
use crate::app::components::qr_code::qr_picture;
use crate::app::markup::{el, nothing, parts};
use crate::app::state::State;
use crate::domain::assessment::Assessment;
use crate::domain::assessment::attached::INVITED_BY_COUNTERPART;
use crate::domain::id::Id;
use crate::i18n::texts::invite::Texts;
use crate::i18n::texts::links::Texts as Links;
use crate::platform::{document, location};
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::route::{Page, Route, START_INSTRUMENT};

/// What to send to the other department, from a result. The link says the side that is asked, and has no answers.
pub fn counterpart(state: State, locale: Locale, route: &Route) -> AnyView {
    let Route::Result(id) = route else { return nothing() };
    let found = |assessment: &Assessment| {
        Some((state.records.definition_of(assessment)?, assessment.side().cloned()))
    };
    let Some((definition, own)) = untrack(|| state.records.get(id, found)).flatten() else {
        return nothing();
    };
    let texts = Texts::of(locale);
    let link = location::link(&asked(&definition, own.as_ref()));
    let title = StoredValue::new(definition.wording.title.in_locale(locale).to_owned());
    let sent = StoredValue::new(link.clone());
    let form = |kind: &str, text: &'static str| {
        let (address, name) = offered(&definition, locale, kind)?;
        Some(el("a").attr("href", address).attr("download", name).text(text))
    };
    parts([
        AnyView::from(el("p").class("aside-note").text(texts.counterpart_hint)),
        el("p")
            .class("invite-link")
            .child(el("code").attr("data-given", "invitation").text(link.clone()))
            .into(),
        sending(locale, RwSignal::new(None), move || title.get_value(), move || sent.get_value(), None),
        qr_picture(&link, Links::of(locale)),
        el("p")
            .text(format!("{} ", texts.back))
            .child(el("a").attr("href", Route::to(Page::Teams).fragment()).text(texts.paste_code))
            .into(),
        el("p")
            .text(format!("{} ", texts.whole_team))
            .child(
                el("a")
                    .attr("href", Route::invitation_to(definition.instrument.id()))
                    .text(texts.invite_team),
            )
            .into(),
        el("p")
            .class("invite-forms")
            .text(format!("{} ", texts.forms))
            .children(form("questionnaire", texts.paper))
            .text(" · ")
            .children(form("workbook", texts.workbook))
            .into(),
    ])
}

/// The questionnaire for the side across from one's own: of the first two sides the other one. Who sits on neither, or does not
/// say, leaves the choice to whoever is asked. With the wish for an open code, which the end of the questionnaire tells.
fn asked(definition: &Definition, own: Option<&Id>) -> String {
    let instrument = &definition.instrument;
    let mut across = instrument.sides().iter().take(2);
    let other = match own {
        Some(own) if across.clone().any(|side| side == own) => across.find(|side| *side != own),
        _ => None,
    };
    let side = other.map(|side| format!("side={side}&")).unwrap_or_default();
    format!("#/assess/{}?{side}invite={INVITED_BY_COUNTERPART}", instrument.id())
}

/// The address of a form of a questionnaire and its file name: in the language of the page, or else in a language that the
/// questionnaire has.
fn offered(definition: &Definition, locale: Locale, kind: &str) -> Option<(String, String)> {
    let instrument = definition.instrument.id().as_str();
    // index.html names the forms of the start screen's questionnaire by kind and language alone.
    let kind = if instrument == START_INSTRUMENT { kind.to_owned() } else { format!("{kind}-{instrument}") };
    let mut languages = [locale].into_iter().chain(definition.wording.languages.iter().copied());
    languages.find_map(|language| document::offered(&format!("{kind}-{}", language.tag())))
}
