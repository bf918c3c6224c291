//! Making an invitation: who asks whom, what will be seen, and then the link and its QR code.

mod fields;
mod ready;

use std::sync::Arc;

use leptos::prelude::*;

use super::{flaw, home};
use crate::app::components::copying::Copied;
use crate::app::entries::Entries;
use crate::app::markup::el;
use crate::app::parts::View;
use crate::app::state::State;
use crate::codec::invitation::write;
use crate::domain::invitation::{Invitation, inviter};
use crate::domain::mail_address::MailAddress;
use crate::domain::team::{Kind, Minimum};
use crate::i18n::texts::invite::Texts;
use crate::i18n::texts::shared::Texts as Shared;
use crate::platform::location;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::route::{Route, START_INSTRUMENT};

/// The fields.
const FROM: &str = "from";
const CONTACT: &str = "contact";
const INSTRUMENT: &str = "instrument";
const SIDE: &str = "invited-side";
const LANGUAGE: &str = "language";
const KIND: &str = "kind";
const MINIMUM: &str = "minimum";

/// The value of [`KIND`] for an open team; anything else is a closed one.
const OPEN: &str = "open";

#[derive(Clone, Copy)]
struct Form {
    state: State,
    entries: Entries,
    locale: Locale,
    texts: &'static Texts,
    /// What the team promises that the address is of; `None` if it is of no team.
    of_team: Option<Kind>,
    /// The instrument that the address names.
    named: StoredValue<Option<String>>,
    copied: Copied,
}

/// The entries of this form.
#[derive(Clone, Copy)]
struct OfInvitation(Entries);

/// The screen.
pub fn page(state: State, locale: Locale, texts: &'static Texts, route: &Route) -> AnyView {
    let OfInvitation(entries) = state.lasting(|| OfInvitation(Entries::empty()));
    let form = Form {
        state,
        entries,
        locale,
        texts,
        of_team: route.invited_kind(),
        named: StoredValue::new(route.invited_instrument().map(str::to_owned)),
        copied: RwSignal::new(None),
    };
    let page = el("article")
        .class("invitation")
        .child(el("h1").attr("tabindex", "-1").text(Shared::of(locale).invitation));
    let named = form.named.get_value().filter(|_| untrack(|| form.definition()).is_none());
    if let Some(unknown) = named {
        if !state.records.catalog().is_whole() {
            return page.child(View::Instruments.on_demand(state, locale, Route::Start)).into();
        }
        return page.child(flaw("invitation-unknown", (texts.unknown)(&unknown), Some(home(texts)))).into();
    }
    page.child(el("p").class("lede").text(texts.lede)).child(form.fields()).child(form.ready()).into()
}

impl Form {
    fn entered(self, field: &str) -> String {
        self.entries.text(field)
    }

    /// Enters a text. What was copied before is no longer the invitation.
    fn enter(self, field: &str, text: String) {
        self.entries.enter(field, text);
        self.copied.set(None);
    }

    fn definition(self) -> Option<Arc<Definition>> {
        let records = self.state.records;
        let chosen = || Some(self.entered(INSTRUMENT)).filter(|id| !id.is_empty());
        let asked = self.named.get_value().or_else(chosen).unwrap_or(START_INSTRUMENT.to_owned());
        records.definition(&asked)
    }

    fn language(self) -> Locale {
        Locale::from_tag(&self.entered(LANGUAGE)).unwrap_or(self.locale)
    }

    /// The least number of people; `None` where what was entered is none.
    fn minimum(self) -> Option<Minimum> {
        match self.entered(MINIMUM).as_str() {
            "" => Some(Minimum::LOWEST),
            typed => typed.parse().ok().and_then(Minimum::new),
        }
    }

    fn kind(self) -> Option<Kind> {
        match self.of_team {
            None if self.entered(KIND) == OPEN => Some(Kind::Open),
            None => self.minimum().map(Kind::Closed),
            of_team => of_team,
        }
    }

    fn no_address(self) -> Option<&'static str> {
        let typed = self.entered(CONTACT);
        (!typed.is_empty() && MailAddress::new(&typed).is_none()).then_some(self.texts.not_an_address)
    }

    /// The invitation as it is entered; `None` while something is missing or wrong.
    fn invitation(self) -> Option<(Arc<Definition>, Invitation)> {
        let definition = self.definition()?;
        let from = inviter(&self.entered(FROM))?;
        let contact = match self.entered(CONTACT).as_str() {
            "" => None,
            typed => Some(MailAddress::new(typed)?),
        };
        let side = definition.instrument.side(&self.entered(SIDE));
        let kind = self.kind()?;
        Some((definition, Invitation { from, contact, side, kind }))
    }

    fn fragment(self) -> Option<String> {
        let (definition, invitation) = self.invitation()?;
        let text = write(&definition.instrument, &invitation);
        Some(Route::inviting(definition.instrument.id(), &text))
    }

    /// The link, in the language of the invitation; empty while there is none.
    fn link(self) -> String {
        let Some(fragment) = self.fragment() else { return String::new() };
        let language = |locale: Locale| format!("lang={}", locale.tag());
        location::link(&fragment).replacen(&language(self.locale), &language(self.language()), 1)
    }

    fn title(self, locale: Locale) -> String {
        self.definition().map(|it| it.wording.title.in_locale(locale).to_owned()).unwrap_or_default()
    }

    /// What can be sent with the link, in the language of the invitation.
    fn message(self) -> String {
        let language = self.language();
        (Texts::of(language).message)(&self.title(language))
    }
}
