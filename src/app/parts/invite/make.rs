//! Making an invitation: who asks whom, what will be seen, and then the link and its QR code.

use std::sync::Arc;

use leptos::prelude::*;

use super::{button, copying, flaw, home, sending};
use crate::app::components::choice::choice;
use crate::app::components::qr_code::qr_code;
use crate::app::components::section::section;
use crate::app::components::text_field::TextField;
use crate::app::form_memory::FormMemory;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::app::state::State;
use crate::codec::invitation::write;
use crate::domain::invitation::{Invitation, inviter};
use crate::domain::mail_address::MailAddress;
use crate::domain::name::Name;
use crate::domain::team::{Kind, Minimum};
use crate::i18n::texts::invite::Texts;
use crate::i18n::texts::links::Texts as Links;
use crate::i18n::texts::shared::Texts as Shared;
use crate::platform::{document, location};
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;
use crate::route::{Page, Route, START_INSTRUMENT};

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
    entries: FormMemory,
    locale: Locale,
    texts: &'static Texts,
    /// What the team promises that the address is of; `None` if it is of no team.
    of_team: Option<Kind>,
    /// The instrument that the address names.
    named: StoredValue<Option<String>>,
    /// Counts the changes, so that what depends on the entries is drawn again.
    changes: RwSignal<usize>,
    /// Whether the browser let something be copied; `None` since the last change.
    copied: RwSignal<Option<bool>>,
}

/// What was entered, by the fields' names. It survives a change of language and visits to other screens.
#[derive(Clone, Copy)]
struct Entries(FormMemory);

/// The screen.
pub fn page(state: State, locale: Locale, texts: &'static Texts, route: &Route) -> AnyView {
    let Entries(entries) = state.lasting(|| {
        let entries = FormMemory::empty();
        document::on_erasing(move || entries.clear());
        Entries(entries)
    });
    let form = Form {
        state,
        entries,
        locale,
        texts,
        of_team: route.invited_kind(),
        named: StoredValue::new(route.invited_instrument().map(str::to_owned)),
        changes: RwSignal::new(0),
        copied: RwSignal::new(None),
    };
    let page = el("article")
        .class("invitation")
        .child(el("h1").attr("tabindex", "-1").text(Shared::of(locale).invitation));
    let named = form.named.get_value().filter(|_| untrack(|| form.definition()).is_none());
    if let Some(unknown) = named {
        return page.child(flaw("invitation-unknown", (texts.unknown)(&unknown), Some(home(texts)))).into();
    }
    page.child(el("p").class("lede").text(texts.lede)).child(form.fields()).child(form.ready()).into()
}

impl Form {
    /// The text entered in a field; the caller is run again when it changes.
    fn entered(self, field: &str) -> String {
        self.changes.track();
        self.entries.text(field).unwrap_or_default()
    }

    fn enter(self, field: &str, text: String) {
        self.entries.remember(field, text);
        self.copied.set(None);
        self.changes.update(|changes| *changes += 1);
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

    fn fields(self) -> Markup {
        let texts = self.texts;
        section("invitation-about", texts.about)
            .child(self.text(FROM, texts.from, texts.from_hint, || None))
            .child(self.text(CONTACT, texts.contact, texts.contact_hint, move || self.no_address()))
            .children(self.instruments())
            .child(self.sides())
            .child(self.options(
                LANGUAGE,
                texts.language,
                move || self.language().tag().to_owned(),
                languages(),
            ))
            .child(self.promise())
    }

    fn text(
        self,
        name: &'static str,
        label: &'static str,
        hint: &'static str,
        flaw: impl Fn() -> Option<&'static str> + Copy + Send + Sync + 'static,
    ) -> Markup {
        let value = untrack(|| self.entered(name));
        let (id, longest) = (format!("invitation-{name}"), Some(Name::LONGEST.max(MailAddress::LONGEST)));
        let longest = if name == FROM { Some(Name::LONGEST) } else { longest };
        let field = TextField { id, name, label, hint, value, longest };
        field.view(flaw, move |text| self.enter(name, text))
    }

    fn options(
        self,
        field: &'static str,
        legend: &'static str,
        chosen: impl Fn() -> String + Copy + Send + 'static,
        options: Vec<(String, String)>,
    ) -> Markup {
        let options = options.into_iter().map(|(value, words)| (value.clone(), value, words)).collect();
        choice(legend, field, options, move || Some(chosen()), move |value| self.enter(field, value))
    }

    /// A choice of questionnaire, if there are several and the team has not fixed it.
    fn instruments(self) -> Option<Markup> {
        let records = self.state.records;
        let option = |id: String| {
            let title = records.definition(&id)?.wording.title.in_locale(self.locale).to_owned();
            Some((id, title))
        };
        let options: Vec<_> = records.instrument_ids().into_iter().filter_map(option).collect();
        let chosen = move || self.definition().map(|it| it.instrument.id().to_string()).unwrap_or_default();
        let is_free = options.len() > 1 && self.named.with_value(Option::is_none);
        let options = options.into_iter().map(|(id, title)| (id.clone(), id, title)).collect();
        let choose = move |id| {
            // Another questionnaire has other sides.
            self.enter(SIDE, String::new());
            self.enter(INSTRUMENT, id);
        };
        is_free.then(|| choice(self.texts.questionnaire, INSTRUMENT, options, move || Some(chosen()), choose))
    }

    /// Who is asked. It is drawn again with another questionnaire, which has other sides.
    fn sides(self) -> AnyView {
        let ids = self.state.records.instrument_ids();
        let asked = Memo::new(move |_| {
            let definition = self.definition()?;
            ids.iter().position(|id| id == definition.instrument.id().as_str())
        });
        live(move || {
            asked.get();
            let Some(definition) = untrack(|| self.definition()) else { return nothing() };
            let sides = definition.instrument.sides().iter().zip(definition.wording.sides.iter());
            let sides = sides.map(|(id, name)| (id.to_string(), name.in_locale(self.locale).to_owned()));
            let anyone = (String::new(), self.texts.anyone.to_owned());
            let options: Vec<_> = [anyone].into_iter().chain(sides).collect();
            if options.len() == 1 {
                return nothing();
            }
            self.options(SIDE, self.texts.who_answers, move || self.entered(SIDE), options).into()
        })
    }

    /// What will be seen: fixed by the team, or to be chosen.
    fn promise(self) -> AnyView {
        let texts = self.texts;
        if let Some(kind) = self.of_team {
            let title = format!("{}: {}.", texts.questionnaire, untrack(|| self.title(self.locale)));
            let promise = (texts.promise_of_team)(kind.minimum());
            return el("p").attr("data-promise", "").text(format!("{title} {promise}")).into();
        }
        let kinds = [("", texts.kind_closed), (OPEN, texts.kind_open)];
        let kinds = kinds.map(|(value, words)| (value.to_owned(), words.to_owned())).into();
        let is_closed = Memo::new(move |_| (self.entered(KIND) != OPEN).then_some(1));
        let minimum = live(move || match is_closed.get() {
            Some(_) => self.minimum_field().into(),
            None => nothing(),
        });
        let kind = self.options(KIND, texts.kind, move || self.entered(KIND), kinds);
        parts([kind.into(), minimum])
    }

    /// From how many people on a closed team shows figures.
    fn minimum_field(self) -> Markup {
        let texts = self.texts;
        let typed = untrack(|| self.entered(MINIMUM));
        let value = if typed.is_empty() { Minimum::LOWEST.people().to_string() } else { typed };
        let (label, hint) = (texts.minimum, texts.minimum_hint);
        let field = TextField {
            id: format!("invitation-{MINIMUM}"),
            name: MINIMUM,
            label,
            hint,
            value,
            longest: None,
        };
        let flaw = move || self.minimum().is_none().then_some(texts.bad_minimum);
        el("div").class("field-short").child(field.view(flaw, move |text| self.enter(MINIMUM, text)))
    }

    /// The link, the message and the QR code, once nothing is missing.
    fn ready(self) -> Markup {
        let texts = self.texts;
        // 2 if the link is there, 1 if only something is wrong, 0 without a name.
        let state = Memo::new(move |_| {
            let has_name = inviter(&self.entered(FROM)).is_some();
            Some(if self.fragment().is_some() { 2 } else { usize::from(has_name) })
        });
        let shown = live(move || match state.get() {
            Some(2) => self.given(),
            Some(1) => missing("invitation-flaw", texts.needs_correction),
            _ => missing("no-inviter", texts.needs_name),
        });
        section("invitation-ready", texts.ready).child(shown)
    }

    fn given(self) -> AnyView {
        let (texts, locale) = (self.texts, self.locale);
        let copied = self.copied;
        let message = move || format!("{}\n\n{}", self.message(), self.link());
        let message = copying(button("copy-message", texts.copy_message), copied, message);
        let see =
            el("a").live_attr("href", move || self.fragment().unwrap_or_default()).text(texts.what_they_see);
        let promise = self.of_team.is_none().then(|| el("p").class("aside-note").text(texts.promise));
        parts([
            el("div")
                .class("invitation-message")
                .child(el("p").live_text(move || self.message()))
                .child(
                    el("p")
                        .class("invite-link")
                        .child(el("code").attr("data-given", "invitation").live_text(move || self.link())),
                )
                .into(),
            sending(locale, copied, move || self.title(self.language()), move || self.link(), Some(message)),
            el("p").child(see).into(),
            qr_code(move || self.link(), Links::of(locale)).into(),
            parts(promise),
            el("p")
                .text(format!("{} ", texts.then))
                .child(el("a").attr("href", Route::to(Page::Teams).fragment()).text(texts.to_team))
                .into(),
        ])
    }
}

/// What is said where there is no link yet.
fn missing(kind: &'static str, text: &'static str) -> AnyView {
    el("p").class("aside-note").attr("role", "status").attr("data-notice", kind).text(text).into()
}

fn languages() -> Vec<(String, String)> {
    [("pl", "polski"), ("en", "English")].map(|(tag, name)| (tag.to_owned(), name.to_owned())).into()
}
