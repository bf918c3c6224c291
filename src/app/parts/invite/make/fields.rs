//! The fields: who asks whom, in which language, and what will be seen.

use leptos::prelude::*;

use super::{CONTACT, FROM, Form, INSTRUMENT, KIND, LANGUAGE, MINIMUM, OPEN, SIDE};
use crate::app::components::choice::choice;
use crate::app::components::section::section;
use crate::app::components::text_field::TextField;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::domain::mail_address::MailAddress;
use crate::domain::name::Name;
use crate::domain::team::Minimum;

impl Form {
    pub(super) fn fields(self) -> Markup {
        let texts = self.texts;
        section("invitation-about", texts.about)
            .child(self.text(FROM, texts.from, texts.from_hint, || None))
            .child(self.text(CONTACT, texts.contact, texts.contact_hint, move || self.no_address()))
            .child(live(move || parts(self.instruments())))
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
        let options: Vec<_> = records.catalog().all_ids().into_iter().filter_map(option).collect();
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
        let asked = Memo::new(move |_| {
            let definition = self.definition()?;
            self.state
                .records
                .instrument_ids()
                .iter()
                .position(|id| id == definition.instrument.id().as_str())
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
}

fn languages() -> Vec<(String, String)> {
    [("pl", "polski"), ("en", "English")].map(|(tag, name)| (tag.to_owned(), name.to_owned())).into()
}
