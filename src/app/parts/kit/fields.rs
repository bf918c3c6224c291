//! The fields of the kit.

use leptos::prelude::*;

use super::Form;
use crate::app::components::choice::choice;
use crate::app::components::section::section;
use crate::app::components::text_field::{TextField, flaw_line};
use crate::app::markup::{Markup, el, live, parts};
use crate::i18n::number;
use crate::platform::{document, files};
use crate::route::START_INSTRUMENT;

/// In bytes: the limit in public/parts/brand-rules.js.
const LARGEST_LOGO: usize = 32_768;

impl Form {
    pub(super) fn fields(self) -> AnyView {
        let texts = self.texts;
        let look = section("kit-look", texts.look)
            .child(self.options(
                "lang",
                texts.language,
                owned(&[("", texts.visitors_language), ("pl", "polski"), ("en", "English")]),
            ))
            .child(self.options(
                "theme",
                texts.theme,
                owned(&[("", texts.systems_theme), ("light", texts.light), ("dark", texts.dark)]),
            ))
            .child(live(move || parts(self.instruments())))
            .child(self.beginning());
        let brand = section("kit-brand", texts.brand)
            .child(self.text("name", texts.name, texts.name_hint))
            .child(self.text("accent", texts.accent, texts.accent_hint))
            .child(self.logo())
            .child(self.text("cta", texts.cta, texts.cta_hint))
            .child(self.text("cta-text", texts.cta_text, texts.cta_text_hint));
        let height_flaw = move || self.height().is_err().then_some(texts.height_flaw);
        let frame = section("kit-frame", texts.frame)
            .child(self.field("height", texts.height, texts.height_hint, height_flaw))
            .child(self.share_level());
        parts([look, brand, frame])
    }

    /// A choice of questionnaire, if there are several.
    fn instruments(self) -> Option<Markup> {
        let records = self.state.records;
        // The default comes first.
        let others = records.catalog().all_ids().into_iter().filter(|id| id != START_INSTRUMENT);
        let ids = [START_INSTRUMENT.to_owned()].into_iter().chain(others);
        let option = |id: String| {
            let title = records.definition(&id)?.wording.title.in_locale(self.locale).to_owned();
            Some((id.clone(), id, title))
        };
        let options: Vec<_> = ids.filter_map(option).collect();
        let choose = move |id: String| {
            // Another questionnaire has other sides, so forget the chosen one.
            self.entries.enter("begin", String::new());
            self.entries.enter("instrument", id);
        };
        let chosen = move || Some(self.instrument());
        (options.len() > 1).then(|| choice(self.texts.questionnaire, "instrument", options, chosen, choose))
    }

    /// Where to begin. It is redrawn only with another questionnaire, so that the focus stays where it is.
    fn beginning(self) -> AnyView {
        let ids = move || self.state.records.instrument_ids();
        let chosen = Memo::new(move |_| ids().iter().position(|id| *id == self.instrument()));
        live(move || {
            chosen.track();
            let beginnings = self.beginnings(&untrack(|| self.instrument()));
            self.options("begin", self.texts.begin, beginnings).into()
        })
    }

    /// The choice of where visitors begin: the start screen (or the statements, if the start screen does not lead to
    /// this questionnaire), and the statements for each side that may answer them.
    fn beginnings(self, instrument: &str) -> Vec<(String, String)> {
        let definition = self.state.records.definition(instrument);
        let sides = definition.iter().flat_map(|definition| {
            let names = definition.wording.sides.iter().map(|name| name.in_locale(self.locale));
            definition.instrument.sides().iter().zip(names)
        });
        let sides = sides.map(|(id, name)| (id.to_string(), (self.texts.begin_as)(name)));
        let first = if instrument == START_INSTRUMENT {
            self.texts.begin_at_start
        } else {
            self.texts.begin_with_statements
        };
        [(String::new(), first.to_owned())].into_iter().chain(sides).collect()
    }

    fn options(self, field: &'static str, legend: &'static str, options: Vec<(String, String)>) -> Markup {
        let options = options.into_iter().map(|(value, words)| (value.clone(), value, words)).collect();
        let (chosen, choose) =
            (move || Some(self.entries.text(field)), move |value| self.entries.enter(field, value));
        choice(legend, field, options, chosen, choose)
    }

    fn text(self, field: &'static str, label: &'static str, hint: &'static str) -> Markup {
        self.field(field, label, hint, move || self.flaw(field))
    }

    fn field(
        self,
        field: &'static str,
        label: &'static str,
        hint: &'static str,
        flaw: impl Fn() -> Option<&'static str> + Copy + Send + Sync + 'static,
    ) -> Markup {
        let (id, value) = (format!("kit-{field}"), untrack(|| self.entries.text(field)));
        let text_field = TextField { id, name: field, label, hint, value, longest: None };
        text_field.view(flaw, move |text| self.entries.enter(field, text))
    }

    /// The logo: the name of a file next to the app, or an uploaded image.
    fn logo(self) -> Markup {
        let texts = self.texts;
        let input = el("input")
            .attr("type", "file")
            .attr("name", "logo-image")
            .attr("id", "kit-logo-image")
            .attr("accept", "image/png,image/jpeg,image/gif,image/webp,image/avif,image/svg+xml")
            .on_file(move |event| {
                files::read_chosen_image(&event, LARGEST_LOGO, move |image| {
                    self.entries.enter("logo", image.unwrap_or_default());
                });
            });
        let is_image = Memo::new(move |_| self.entries.text("logo").starts_with("data:"));
        let shown = live(move || {
            if !is_image.get() {
                return self.text("logo", texts.logo, texts.logo_hint).into();
            }
            let remove = el("button").attr("type", "button").class("link").text(texts.logo_remove);
            let size = move || {
                // In a `data:` address, four characters hold three bytes.
                (texts.logo_chosen)(&number::kilobytes(self.locale, self.entries.text("logo").len() / 4 * 3))
            };
            el("div")
                .class("field")
                .child(el("p").class("label").text(texts.logo))
                .child(el("p").child(el("span").live_text(size)).text(" ").child(remove.on_click(
                    move || {
                        self.entries.enter("logo", String::new());
                        document::focus("#kit-logo-image");
                    },
                )))
                .child(flaw_line("kit-logo", move || self.flaw("logo")))
                .into()
        });
        el("div").child(shown).child(
            el("p")
                .class("file-choice")
                .child(el("label").attr("for", "kit-logo-image").text(texts.logo_file))
                .child(input),
        )
    }

    fn share_level(self) -> Markup {
        let is_asked = move || !self.entries.text("share-level").is_empty();
        let input = el("input")
            .attr("type", "checkbox")
            .attr("name", "share-level")
            .attr("aria-describedby", "share-level-hint")
            .live_checked(is_asked)
            .on_choice(move || {
                let asked = untrack(is_asked);
                self.entries.enter("share-level", if asked { "" } else { "yes" }.to_owned());
            });
        el("div")
            .class("field")
            .child(el("label").class("check-box").child(input).child(el("span").text(self.texts.share_level)))
            .child(el("p").class("hint").attr("id", "share-level-hint").text(self.texts.share_level_hint))
    }
}

fn owned(options: &[(&str, &str)]) -> Vec<(String, String)> {
    options.iter().map(|&(value, words)| (value.to_owned(), words.to_owned())).collect()
}
