//! Elements of a page, written with Leptos' builder instead of its `view!` macro.
//!
//! `view!` gives every place in the page its own type, and each type adds code to build, compare, mount and drop it.
//! Here all elements share a few types, and a page is a series of calls with data. Measured on these screens, in
//! brotli: 153 kB of program with `view!`, 133 kB written this way.

use std::borrow::Cow;

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::ev::KeyboardEvent;
use leptos::html::{ElementChild, custom};
use leptos::prelude::*;
use leptos::tachys::html::event::{EventDescriptor, on};
use leptos::tachys::html::property::prop;
use wasm_bindgen::JsCast;
use web_sys::Event;

/// An element under construction. `live_…` parts are updated when the signals that they read change; all others are
/// static.
pub struct Markup(Box<Element>);

struct Element {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// An element of this tag.
pub fn el(tag: &'static str) -> Markup {
    Markup(Box::new(Element { tag, attributes: Vec::new(), children: Vec::new() }))
}

/// A part of the page that is built again whenever a signal that it reads changes.
pub fn live(make: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let make: Box<dyn Fn() -> AnyView + Send> = Box::new(make);
    make.into_any()
}

/// Counts how often a value has changed, so that what is drawn from it is drawn again only then; `None` while there is none. A memo of
/// the value itself would add 1 kB of code.
pub fn changes<T: PartialEq + Send + Sync + 'static>(
    now: impl Fn() -> Option<T> + Send + Sync + 'static,
) -> Memo<Option<usize>> {
    let seen = StoredValue::new((0, None));
    Memo::new(move |_| {
        let now = Some(now()?);
        seen.update_value(|(count, last)| {
            if *last != now {
                (*count, *last) = (*count + 1, now);
            }
        });
        Some(seen.with_value(|(count, _)| *count))
    })
}

/// Runs once, and again whenever a signal that it reads changes, until this part is removed.
pub fn follow(act: impl Fn() + Send + 'static) -> AnyView {
    live(move || {
        act();
        nothing()
    })
}

/// Joins several parts.
pub fn parts(parts: impl IntoIterator<Item: Into<AnyView>>) -> AnyView {
    parts.into_iter().map(Into::into).collect::<Vec<AnyView>>().into_any()
}

/// An empty part.
pub fn nothing() -> AnyView {
    ().into_any()
}

impl Markup {
    /// The classes, separated by spaces.
    pub fn class(self, classes: impl Into<String>) -> Self {
        self.attr("class", classes)
    }

    /// An attribute.
    pub fn attr(self, name: &'static str, value: impl Into<String>) -> Self {
        self.with_text_attribute(name, value.into())
    }

    /// An optional attribute.
    pub fn attr_if(self, name: &'static str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// An attribute that is updated when a signal changes.
    pub fn live_attr(self, name: &'static str, value: impl Fn() -> String + Send + 'static) -> Self {
        let value: Box<dyn Fn() -> String + Send> = Box::new(value);
        self.with_attribute(custom_attribute(name, value).into_any_attr())
    }

    /// The same for an attribute that is not always there.
    pub fn live_attr_if(
        self,
        name: &'static str,
        value: impl Fn() -> Option<String> + Send + 'static,
    ) -> Self {
        let value: Box<dyn Fn() -> Option<String> + Send> = Box::new(value);
        self.with_attribute(custom_attribute(name, value).into_any_attr())
    }

    /// Whether a radio button is checked.
    pub fn live_checked(self, checked: impl Fn() -> bool + Send + 'static) -> Self {
        let checked: Box<dyn Fn() -> bool + Send> = Box::new(checked);
        self.with_attribute(prop("checked", checked).into_any_attr())
    }

    /// A text. It is never parsed as HTML.
    pub fn text(self, text: impl Into<String>) -> Self {
        self.with_text(text.into())
    }

    /// The whole content of the element: a text that is updated when a signal changes. It is set on the element, not
    /// on a text node: translators replace text nodes with their own elements, and later changes to the old nodes
    /// would not be seen.
    pub fn live_text(self, text: impl Fn() -> String + Send + 'static) -> Self {
        let text: Box<dyn Fn() -> String + Send> = Box::new(text);
        self.with_attribute(prop("textContent", text).into_any_attr())
    }

    /// A child.
    pub fn child(self, child: impl Into<AnyView>) -> Self {
        self.with_child(child.into())
    }

    /// Several children in order; an `Option` is one or none.
    pub fn children(mut self, children: impl IntoIterator<Item: Into<AnyView>>) -> Self {
        for child in children {
            self = self.with_child(child.into());
        }
        self
    }

    /// Handles a click; also a key that stands for a click.
    pub fn on_click(self, mut act: impl FnMut() + 'static) -> Self {
        self.on("click", move |_| act())
    }

    /// Handles the loss of focus.
    pub fn on_blur(self, mut act: impl FnMut() + 'static) -> Self {
        self.on("blur", move |_| act())
    }

    /// Handles a change of a radio button or a check box, which can also be unchecked.
    pub fn on_choice(self, mut act: impl FnMut() + 'static) -> Self {
        self.on("change", move |_| act())
    }

    /// Handles a change of a field's text, after the visitor has left the field or pressed Enter.
    pub fn on_change(self, mut act: impl FnMut(String) + 'static) -> Self {
        self.on("change", move |event| act(event_target_value(&event)))
    }

    /// Handles each change of a field's text while the visitor types.
    pub fn on_input(self, mut act: impl FnMut(String) + 'static) -> Self {
        self.on("input", move |event| act(event_target_value(&event)))
    }

    /// Handles the opening or closing of a `<details>`, however it comes about.
    pub fn on_toggle(self, mut act: impl FnMut() + 'static) -> Self {
        self.on("toggle", move |_| act())
    }

    /// Handles the choice of a file; `platform::files` reads the file from the event.
    pub fn on_file(self, act: impl FnMut(Event) + 'static) -> Self {
        self.on("change", act)
    }

    /// Handles a key press while the focus is inside.
    pub fn on_key(self, mut act: impl FnMut(KeyboardEvent) + 'static) -> Self {
        self.on("keydown", move |event| act(event.unchecked_into()))
    }

    fn on(self, event: &'static str, act: impl FnMut(Event) + 'static) -> Self {
        self.with_listener(event, Box::new(act))
    }

    #[inline(never)]
    fn with_listener(self, event: &'static str, act: Box<dyn FnMut(Event)>) -> Self {
        self.with_attribute(on(Named(event), act).into_any_attr())
    }

    #[inline(never)]
    fn with_text_attribute(self, name: &'static str, value: String) -> Self {
        self.with_attribute(custom_attribute(name, value).into_any_attr())
    }

    #[inline(never)]
    fn with_text(self, text: String) -> Self {
        self.with_child(text.into_any())
    }

    #[inline(never)]
    fn with_attribute(mut self, attribute: AnyAttribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }

    #[inline(never)]
    fn with_child(mut self, child: AnyView) -> Self {
        self.0.children.push(child);
        self
    }

    /// The element with an SVG drawing inside. Only this function sets `inner_html`: the drawing comes from plotters,
    /// which escapes every word that people wrote.
    pub fn drawing(self, svg: String) -> AnyView {
        custom(self.0.tag).add_any_attr(self.0.attributes).inner_html(svg).into_any()
    }
}

impl From<Markup> for AnyView {
    fn from(markup: Markup) -> Self {
        custom(markup.0.tag).add_any_attr(markup.0.attributes).child(markup.0.children).into_any()
    }
}

/// An event by its name. Leptos has a type for each event, and each type adds code.
#[derive(Clone)]
struct Named(&'static str);

impl EventDescriptor for Named {
    type EventType = Event;

    const BUBBLES: bool = false;

    fn name(&self) -> Cow<'static, str> {
        self.0.into()
    }

    fn event_delegation_key(&self) -> Cow<'static, str> {
        self.name()
    }
}
