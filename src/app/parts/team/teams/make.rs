//! The form for a new team.

use leptos::prelude::*;

use crate::app::components::section::section;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::app::parts::team::state::TeamState;
use crate::domain::name::Name;
use crate::domain::team::{Kind, Minimum};
use crate::i18n::texts::teams::Texts;
use crate::questionnaire::locale::Locale;
use crate::route::START_INSTRUMENT;

const NAME: &str = "team-name";

/// The form. What a team promises to those who answer is fixed with it.
pub fn make(team: TeamState, locale: Locale) -> Markup {
    let texts = Texts::of(locale);
    let typed = team.state.typed;
    let (is_open, minimum) = (RwSignal::new(false), RwSignal::new(usize::from(Minimum::LOWEST.people())));
    let instrument = StoredValue::new(START_INSTRUMENT.to_owned());
    let no_name = RwSignal::new(false);
    let name = el("input")
        .attr("type", "text")
        .attr("name", NAME)
        .attr("id", NAME)
        .attr("maxlength", Name::LONGEST.to_string())
        .attr("autocomplete", "off")
        .attr("value", typed.text(NAME).unwrap_or_default())
        .on_input(move |text| {
            typed.remember(NAME, text);
            no_name.set(false);
        });
    let kind = |value: &'static str, text: &'static str, opens: bool| {
        let radio = el("input")
            .attr("type", "radio")
            .attr("name", "kind")
            .attr("value", value)
            .live_checked(move || is_open.get() == opens)
            .on_choice(move || is_open.set(opens));
        el("label").child(radio).child(el("span").text(text))
    };
    let least = el("input")
        .attr("type", "number")
        .attr("name", "minimum")
        .attr("inputmode", "numeric")
        .attr("min", Minimum::LOWEST.people().to_string())
        .attr("max", Minimum::HIGHEST.people().to_string())
        .attr("value", Minimum::LOWEST.people().to_string())
        .attr("aria-describedby", "minimum-hint")
        .on_input(move |text| minimum.set(text.trim().parse().unwrap_or(0)));
    let flaw = RwSignal::new(false);
    let make = el("button")
        .attr("type", "button")
        .class("button")
        .attr("data-action", "make-team")
        .text(texts.make)
        .on_click(move || {
            let name = Name::typed(&typed.text(NAME).unwrap_or_default());
            let minimum = u8::try_from(minimum.get_untracked()).ok().and_then(Minimum::new);
            let kind = if is_open.get_untracked() { Some(Kind::Open) } else { minimum.map(Kind::Closed) };
            no_name.set(name.is_none());
            flaw.set(kind.is_none());
            if name.is_none() {
                later(format!("#{NAME}"));
            } else if kind.is_none() {
                later("[name=minimum]");
            }
            let definition = team.state.records.definition(&instrument.get_value());
            if let (Some(name), Some(kind), Some(definition)) = (name, kind, definition) {
                team.make(name, &definition.instrument, kind);
            }
        });
    let said = live(move || {
        if no_name.get() {
            el("p").class("notice").attr("data-notice", "no-name").text(texts.no_name).into()
        } else if flaw.get() {
            el("p").class("notice").attr("data-notice", "bad-minimum").text(texts.minimum_hint).into()
        } else {
            nothing()
        }
    });
    section("new-team", texts.new_team)
        .child(el("p").text(texts.new_team_how))
        .child(el("label").class("pair-name").child(el("span").text(texts.name)).child(name))
        .child(live(move || parts(questionnaires(team, locale, instrument))))
        .child(
            el("fieldset")
                .class("choice kinds")
                .child(el("legend").text(texts.kind))
                .child(kind("closed", texts.kind_closed, false))
                .child(kind("open", texts.kind_open, true)),
        )
        .child(
            el("label")
                .class("pair-name minimum")
                .child(el("span").text(texts.minimum))
                .child(least)
                .child(el("span").class("aside-note").attr("id", "minimum-hint").text(texts.minimum_hint)),
        )
        .child(el("p").class("aside-note").text(texts.fixed))
        .child(el("div").attr("role", "status").child(said))
        .child(el("p").child(make))
}

/// A choice of questionnaire, if there are several.
fn questionnaires(team: TeamState, locale: Locale, chosen: StoredValue<String>) -> Option<Markup> {
    let records = team.state.records;
    let options: Vec<Markup> = (records.catalog().all_ids().into_iter())
        .filter_map(|id| {
            let title = records.definition(&id)?.wording.title.in_locale(locale).to_owned();
            Some(el("option").attr("value", id).text(title))
        })
        .collect();
    let field = el("select").attr("name", "instrument");
    let label = el("label").class("own-result").child(el("span").text(Texts::of(locale).questionnaire));
    (options.len() > 1)
        .then(|| label.child(field.children(options).on_change(move |id| chosen.set_value(id))))
}
