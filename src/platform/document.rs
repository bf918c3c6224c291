//! The document around the app: language, title, focus, and the visible part of the static page.

use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement};

use crate::questionnaire::locale::Locale;

#[wasm_bindgen(js_namespace = tandem)]
extern "C" {
    #[wasm_bindgen(js_name = arrive)]
    fn arrive_at(heading: &str);
    #[wasm_bindgen(js_name = show)]
    fn show_part(selector: &str);
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn root() -> Option<Element> {
    document()?.document_element()
}

/// The element of the static page with this id, for mounting a program.
pub fn place(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// The language of the page. `boot.js` has determined it: the visitor's choice, else the link's, else the browser's.
pub fn language() -> Locale {
    root().and_then(|root| Locale::from_tag(&root.get_attribute("lang")?)).unwrap_or(Locale::En)
}

/// Calls `changed` whenever the visitor switches the language, until the page is closed.
pub fn on_language_change(changed: impl Fn() + 'static) {
    on_document("tandem:language", changed);
}

pub(super) fn on_document(event: &str, act: impl Fn() + 'static) {
    let listener = Closure::<dyn Fn()>::new(act);
    if let Some(document) = document() {
        let _ = document.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
    }
    listener.forget();
}

/// Whether this browser deletes a page's stored data after a week without a visit. `boot.js` finds this out.
pub fn forgets() -> bool {
    root().is_some_and(|root| root.has_attribute("data-forgets"))
}

/// Whether the page is as narrow as a phone: screens begin with less unfolded then.
pub fn is_narrow() -> bool {
    root().is_some_and(|root| root.client_width() < 640)
}

/// Whether the page is shown in a frame. `boot.js` finds this out.
pub fn is_embedded() -> bool {
    root().is_some_and(|root| root.has_attribute("data-embed"))
}

/// The title of the start screen, from the static page.
pub fn start_title(locale: Locale) -> String {
    let title = document().and_then(|document| document.query_selector("title").ok().flatten());
    title.and_then(|title| title.get_attribute(&format!("data-{}", locale.tag()))).unwrap_or_default()
}

/// The source of the start screen's questionnaire, as the static page names it.
pub fn source(locale: Locale) -> Option<String> {
    let source = format!(".source > [lang={}]", locale.tag());
    document()?.query_selector(&source).ok()??.text_content()
}

/// The name of the consultant or company whose brand the page has, if it has one.
pub fn brand() -> Option<String> {
    document()?.query_selector(".brand > span").ok()??.text_content()
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The address of a file that the static page offers, such as `questionnaire-pl`, and the name to save it under. The
/// file's own name contains a hash that only the page knows.
pub fn offered(stem: &str) -> Option<(String, String)> {
    let link = document()?.query_selector(&format!("a[download][href^='{stem}']")).ok()??;
    Some((link.get_attribute("href")?, link.get_attribute("download")?))
}

/// The page's content security policy: what it may load, run and contact.
pub fn policy() -> Option<String> {
    let meta = document()?.query_selector("meta[http-equiv='Content-Security-Policy']").ok()??;
    meta.get_attribute("content")
}

/// Calls `made` whenever the visitor has downloaded a backup, until the page is closed.
pub fn on_backup(made: impl Fn() + 'static) {
    on_document("tandem:backup", made);
}

/// Calls `returned` whenever the visitor leaves the page's tab or comes back to it, until the page is closed.
pub fn on_return(returned: impl Fn() + 'static) {
    on_document("visibilitychange", returned);
}

/// Calls `erased` whenever everything is erased, until the page is closed.
pub fn on_erasing(erased: impl Fn() + 'static) {
    on_document("tandem:erased", erased);
}

/// Focuses the heading of a new screen, and scrolls to where the visitor was on it before, else to its top.
pub fn arrive(heading: &str) {
    arrive_at(heading);
}

/// Focuses the first element that matches, and scrolls it to the top of the window.
pub fn show(selector: &str) {
    show_part(selector);
}

/// Focuses the first element that matches, and scrolls to it if needed.
pub fn focus(selector: &str) {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that can't take focus is left as it is.
        let _ = element.focus();
    }
}
