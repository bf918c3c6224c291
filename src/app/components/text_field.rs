//! A field for one line of text, with a hint and with what is wrong with it.

use leptos::prelude::*;

use crate::app::markup::{Markup, el, live, nothing};

/// What a field is, and what is in it when it is drawn.
pub struct TextField {
    /// Its id.
    pub id: String,
    /// Its name in the form.
    pub name: &'static str,
    /// Above it.
    pub label: &'static str,
    /// Below it.
    pub hint: &'static str,
    /// What is in it.
    pub value: String,
    /// How many characters it takes.
    pub longest: Option<usize>,
}

impl TextField {
    /// The field. `enter` takes what was typed, trimmed, once the visitor has left the field.
    pub fn view(
        self,
        flaw: impl Fn() -> Option<&'static str> + Copy + Send + Sync + 'static,
        enter: impl Fn(String) + 'static,
    ) -> Markup {
        let Self { id, name, label, hint, value, longest } = self;
        let input = el("input")
            .attr("type", "text")
            .attr("id", id.clone())
            .attr("name", name)
            .attr("autocomplete", "off")
            .attr("spellcheck", "false")
            .attr_if("maxlength", longest.map(|most| most.to_string()))
            .attr_if("value", Some(value).filter(|text| !text.is_empty()))
            .attr("aria-describedby", format!("{id}-hint {id}-flaw"))
            .live_attr("aria-invalid", move || if flaw().is_some() { "true" } else { "false" }.to_owned())
            .on_change(move |text| enter(text.trim().to_owned()));
        el("div")
            .class("field")
            .child(el("label").attr("for", id.clone()).text(label))
            .child(input)
            .child(el("p").class("hint").attr("id", format!("{id}-hint")).text(hint))
            .child(flaw_line(&id, flaw))
    }
}

/// What is wrong with a field. It is redrawn, and so announced by screen readers, only if it has changed.
pub fn flaw_line(id: &str, flaw: impl Fn() -> Option<&'static str> + Send + Sync + 'static) -> Markup {
    let flaw = Memo::new(move |_| flaw());
    let line = live(move || match flaw.get() {
        Some(flaw) => el("span").text(flaw).into(),
        None => nothing(),
    });
    el("p").class("wrong").attr("id", format!("{id}-flaw")).attr("role", "alert").child(line)
}
