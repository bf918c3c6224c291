//! A form whose entries outlive a redraw of the screen, and its fields.

use leptos::prelude::*;

use crate::app::entries::Entries;
use crate::app::frame::later;
use crate::app::markup::{Markup, el, live, nothing};
use crate::domain::name::Name;
use crate::domain::sentence::Sentence;

/// A form. Its fields stand in the page under ids that begin with its own, so that there may be several.
#[derive(Clone, Copy)]
pub struct Form {
    id: StoredValue<String>,
    entries: Entries,
    /// What is wrong, by the names of the fields.
    flaws: RwSignal<Vec<(&'static str, String)>>,
}

/// What is wrong with a field.
pub type Flaw = (&'static str, String);

impl Form {
    /// The form with this id.
    pub fn new(id: impl Into<String>, entries: Entries) -> Self {
        Self { id: StoredValue::new(id.into()), entries, flaws: RwSignal::new(Vec::new()) }
    }

    fn id_of(self, name: &str) -> String {
        self.id.with_value(|id| format!("{id}-{name}"))
    }

    /// What is entered in a field, trimmed; whoever asks is run again when any entry changes.
    pub fn text(self, name: &str) -> String {
        self.entries.text(&self.id_of(name)).trim().to_owned()
    }

    /// The same, once.
    pub fn now(self, name: &str) -> String {
        untrack(|| self.text(name))
    }

    /// Enters a text.
    pub fn enter(self, name: &str, text: impl Into<String>) {
        self.entries.enter(&self.id_of(name), text.into());
    }

    /// Enters a text where there is none.
    pub fn default(self, name: &str, text: impl Into<String>) {
        if self.now(name).is_empty() {
            self.enter(name, text);
        }
    }

    /// Says what is wrong, and goes to the first such field.
    pub fn say(self, flaws: Vec<Flaw>) {
        if let Some((first, _)) = flaws.first() {
            self.focus(first);
        }
        self.flaws.set(flaws);
    }

    /// Moves the focus to a field.
    pub fn focus(self, name: &str) {
        later(format!("#{}", self.id_of(name)));
    }

    /// A name, which is no longer than names are kept.
    pub fn name(self, name: &'static str, label: &str, hint: Option<&str>) -> Markup {
        let input = el("input").attr("type", "text").attr("value", self.now(name));
        let input = input.attr("maxlength", Name::LONGEST.to_string());
        self.field(name, label, hint, input.attr("autocomplete", "off"))
    }

    /// A line of text.
    pub fn line(self, name: &'static str, label: &str, hint: Option<&str>) -> Markup {
        let input = el("input").attr("type", "text").attr("value", self.now(name));
        self.field(name, label, hint, input.attr("autocomplete", "off"))
    }

    /// A number.
    pub fn number(self, name: &'static str, label: &str, hint: Option<&str>) -> Markup {
        let input =
            el("input").attr("type", "text").attr("inputmode", "decimal").attr("value", self.now(name));
        self.field(name, label, hint, input.attr("autocomplete", "off"))
    }

    /// A day.
    pub fn day(self, name: &'static str, label: &str, hint: Option<&str>) -> Markup {
        self.field(name, label, hint, el("input").attr("type", "date").attr("value", self.now(name)))
    }

    /// A sentence, which may need several lines.
    pub fn sentence(self, name: &'static str, label: &str, hint: Option<&str>) -> Markup {
        let now = self.now(name);
        let longest = Sentence::LONGEST.to_string();
        self.field(name, label, hint, el("textarea").attr("rows", "2").attr("maxlength", longest).text(now))
    }

    /// One of several values.
    pub fn select(
        self,
        name: &'static str,
        label: &str,
        options: impl IntoIterator<Item = Markup>,
    ) -> Markup {
        self.field(name, label, None, el("select").children(options))
    }

    /// A value of such a field, with its words.
    pub fn option(self, name: &str, value: &str, words: &str) -> Markup {
        let is_chosen = self.now(name) == value;
        el("option").attr("value", value).attr_if("selected", is_chosen.then_some("")).text(words)
    }

    /// One of a few values, as radio buttons.
    pub fn radios(self, name: &'static str, legend: &str, options: Vec<(&'static str, &str)>) -> Markup {
        let id = self.id_of(name);
        let options = options.into_iter().map(|(value, words)| {
            let radio = el("input")
                .attr("type", "radio")
                .attr("name", id.clone())
                .attr("value", value)
                .live_checked(move || self.text(name) == value)
                .on_choice(move || self.enter(name, value));
            el("label").child(radio).child(el("span").text(words))
        });
        el("fieldset")
            .class("choice")
            .attr("id", id.clone())
            .attr("tabindex", "-1")
            .child(el("legend").text(legend))
            .children(options)
            .child(self.flaw(name))
    }

    fn field(self, name: &'static str, label: &str, hint: Option<&str>, input: Markup) -> Markup {
        let id = self.id_of(name);
        let is_wrong = move || {
            let is_wrong = self.flaws.with(|flaws| flaws.iter().any(|(at, _)| *at == name));
            if is_wrong { "true" } else { "false" }.to_owned()
        };
        let hint_id = format!("{id}-hint");
        let input = input
            .attr("id", id.clone())
            .attr("name", name)
            .attr("aria-describedby", format!("{hint_id} {id}-flaw"))
            .live_attr("aria-invalid", is_wrong)
            .on_change(move |text| self.enter(name, text));
        el("div")
            .class("field")
            .child(el("label").attr("for", id).text(label))
            .child(input)
            .children(hint.map(|hint| el("p").class("hint").attr("id", hint_id).text(hint)))
            .child(self.flaw(name))
    }

    fn flaw(self, name: &'static str) -> Markup {
        let flaw = live(move || {
            let found = self.flaws.with(|flaws| flaws.iter().find(|(at, _)| *at == name).cloned());
            found.map_or_else(nothing, |(_, sentence)| el("span").text(sentence).into())
        });
        el("p")
            .class("wrong")
            .attr("id", format!("{}-flaw", self.id_of(name)))
            .attr("role", "alert")
            .child(flaw)
    }
}
