//! The actions that were chosen, with who does them and by when.

use leptos::prelude::*;

use super::actions::ActionList;
use crate::app::components::row_action::row_action;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::domain::assessment::attached::ChosenAction;
use crate::domain::id::Id;
use crate::domain::name::Name;
use crate::platform::clock;

impl ActionList {
    /// Whether an action is chosen.
    pub(super) fn is_chosen(&self, action: &Id) -> Memo<bool> {
        let (choices, action) = (self.choices.clone(), action.clone());
        Memo::new(move |_| choices.get(&action).is_some())
    }

    /// The button that chooses an action, and takes the choice back.
    pub(super) fn choose(&self, action: &Id) -> Markup {
        let (is_chosen, choices, action) = (self.is_chosen(action), self.choices.clone(), action.clone());
        let choose = move || {
            let chosen = (!is_chosen.get_untracked()).then(ChosenAction::default);
            choices.set(&action, chosen.as_ref());
        };
        let button = el("button")
            .attr("type", "button")
            .class("button quiet")
            .attr("data-action", "choose-action")
            .live_attr("aria-pressed", move || is_chosen.get().to_string())
            .text(self.texts.choose)
            .on_click(choose);
        el("p").class("choose").child(button)
    }

    /// All chosen actions. It stands below the actions, so that choosing one moves none of them.
    pub(super) fn chosen(&self) -> AnyView {
        let (page, choices) = (self.clone(), self.choices.clone());
        let ids = Memo::new(move |_| choices.ids());
        live(move || {
            let rows: Vec<Markup> = ids.with(|ids| ids.iter().map(|id| page.chosen_row(id)).collect());
            if rows.is_empty() {
                return nothing();
            }
            let title = el("h3").text(page.texts.chosen);
            el("div").class("chosen").child(title).child(el("ul").children(rows)).into()
        })
    }

    /// The way to a plan, which begins with the chosen actions; `address` is that of the form for them.
    pub(super) fn plan(&self, address: impl Fn(&[Id]) -> String + Send + 'static) -> Markup {
        let choices = self.choices.clone();
        let link = el("a")
            .attr("data-action", "plan")
            .live_attr("href", move || address(&choices.ids()))
            .text(self.texts.plan);
        el("p").class("to-plan").child(link)
    }

    fn chosen_row(&self, id: &Id) -> Markup {
        let texts = self.texts;
        let name = self.counsel.action_name(id, self.locale);
        let gone = name.is_none().then(|| el("p").class("aside-note").text(texts.chosen_gone));
        let name = name.unwrap_or(id.as_str()).to_owned();
        let (choices, action) = (self.choices.clone(), id.clone());
        let now = move || choices.get(&action).unwrap_or_default();
        let first = untrack(&now);
        let written = {
            let (page, now) = (self.clone(), now.clone());
            live(move || page.written(&now()))
        };
        let choices = StoredValue::new((self.choices.clone(), id.clone()));
        let set =
            move |chosen: Option<&ChosenAction>| choices.with_value(|(choices, id)| choices.set(id, chosen));
        let (who_now, until_now) = (now.clone(), now);
        let who = field("text", "who", first.who.map(|who| who.to_string()))
            .on_change(move |text| set(Some(&ChosenAction { who: Name::typed(&text), ..untrack(&who_now) })));
        let until = first.until.map(clock::iso_of);
        let until = field("date", "until", until).on_change(move |text| {
            set(Some(&ChosenAction { until: clock::day_of_iso(&text), ..untrack(&until_now) }));
        });
        let spoken = format!("{}: {name}", texts.drop_chosen);
        let drop = row_action("drop-action", texts.drop_chosen, &spoken).on_click(move || set(None));
        let labelled =
            |label: &'static str, field: Markup| el("label").child(el("span").text(label)).child(field);
        el("li")
            .attr("data-chosen", id.as_str())
            .child(el("strong").text(name))
            .children(gone)
            .child(el("span").class("chosen-written").child(written))
            .child(
                el("div")
                    .class("chosen-fields")
                    .child(labelled(texts.who, who))
                    .child(labelled(texts.until, until))
                    .child(drop),
            )
    }

    /// Who and until when, as it is printed.
    fn written(&self, chosen: &ChosenAction) -> AnyView {
        let until = chosen.until.map(|day| clock::calendar_day(self.locale, day));
        let facts = (self.texts.who_until)(chosen.who.as_ref().map(Name::as_str), until.as_deref());
        parts(facts.map(|facts| el("span").text(format!(" ({facts})"))))
    }
}

fn field(kind: &'static str, name: &'static str, value: Option<String>) -> Markup {
    el("input")
        .attr("type", kind)
        .attr("name", name)
        .attr("maxlength", Name::LONGEST.to_string())
        .attr("autocomplete", "off")
        .attr("value", value.unwrap_or_default())
}
