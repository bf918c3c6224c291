//! The outputs of the kit.

use leptos::prelude::*;

use super::Form;
use crate::app::components::qr_code::qr_code;
use crate::app::components::section::section;
use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::codec::kit::Kit;
use crate::i18n::texts::kit::Texts;
use crate::i18n::texts::links::Texts as Links;
use crate::platform::{export, files, location};
use crate::route::START_INSTRUMENT;

impl Form {
    pub(super) fn outputs(self, kit: Memo<Kit>) -> AnyView {
        let (texts, links) = (self.texts, Links::of(self.locale));
        let (app, origin) = location::folder();
        let app = StoredValue::new(app);
        let snippet = move || {
            let kit = kit.get();
            kit.snippet(&app.get_value(), &self.words_of_link(&kit))
        };
        let link = move || kit.get().link(&app.get_value());
        let file = move || kit.get().brand.file();
        let save = move || files::save("brand.json", "application/json", &untrack(file));
        let lacks_logo = live(move || {
            if kit.get().link_lacks_logo() {
                el("p").class("aside-note").attr("data-notice", "no-logo").text(texts.link_lacks_logo).into()
            } else {
                nothing()
            }
        });
        parts([
            section("kit-snippet", texts.snippet)
                .child(el("p").text(texts.snippet_hint))
                .child(self.given("snippet", texts.snippet, snippet))
                .child(el("p").class("aside-note").text((texts.snippet_policy)(&origin))),
            section("kit-link", texts.link)
                .child(el("p").text(texts.link_hint))
                .child(self.given("link", texts.link, link))
                .child(lacks_logo)
                .child(qr_code(link, links)),
            section("kit-file", texts.file)
                .child(el("p").text(texts.file_hint))
                .child(self.given("brand", texts.file, file))
                .child(el("p").child(button("save-brand", texts.file_save).on_click(save))),
        ])
    }

    /// What the link in the snippet says: the question of the start screen, or the title of a questionnaire that it
    /// does not lead to.
    fn words_of_link(self, kit: &Kit) -> String {
        let locale = kit.locale.unwrap_or(self.locale);
        let other = kit.begin.as_ref().filter(|begin| begin.instrument.as_str() != START_INSTRUMENT);
        match other.and_then(|begin| self.state.records.definition(begin.instrument.as_str())) {
            Some(definition) => definition.wording.title.in_locale(locale).to_owned(),
            None => Texts::of(locale).snippet_link.to_owned(),
        }
    }

    /// A text to copy.
    fn given(
        self,
        what: &'static str,
        name: &'static str,
        text: impl Fn() -> String + Copy + Send + Sync + 'static,
    ) -> Markup {
        let (texts, links) = (self.texts, Links::of(self.locale));
        // The copied text, and whether copying worked. The status is shown only while the output is still that text.
        let copied = RwSignal::new(None);
        let copy = button("copy", texts.copy).on_click(move || {
            let copy = untrack(text);
            export::copy_text(&copy.clone(), move |done| copied.set(Some((copy, done))));
        });
        let said = live(move || match copied.get() {
            Some((copy, done)) if copy == text() => {
                el("span").text(if done { links.copied } else { links.not_copied }).into()
            }
            _ => nothing(),
        });
        el("div")
            .class("given")
            .child(
                el("pre")
                    .attr("tabindex", "0")
                    .attr("role", "group")
                    .attr("aria-label", name)
                    .child(el("code").attr("data-given", what).live_text(text)),
            )
            .child(
                el("p").class("given-copy").child(copy).child(el("span").attr("role", "status").child(said)),
            )
    }
}

fn button(action: &'static str, text: &'static str) -> Markup {
    el("button").attr("type", "button").class("button quiet").attr("data-action", action).text(text)
}
