//! The kit: settings with a preview, and what consultants take from it – a snippet for a site, a link with its QR
//! code, a brand file for hosting the app themselves.

mod fields;
mod outputs;

use leptos::prelude::*;

use crate::app::components::section::section;
use crate::app::entries::Entries;
use crate::app::markup::{Markup, el, live};
use crate::app::state::State;
use crate::codec::kit::{Begin, Brand, Kit, Theme};
use crate::i18n::texts::kit::Texts;
use crate::i18n::texts::shared::Texts as Shared;
use crate::platform::{brand_rules, location};
use crate::questionnaire::locale::Locale;
use crate::route::{Route, START_INSTRUMENT};

/// The fixed height of the frame in pixels, if it has one (public/embed/embed.js).
const HEIGHTS: std::ops::RangeInclusive<u32> = 10..=99_999;

/// The form.
#[derive(Clone, Copy)]
struct Form {
    state: State,
    entries: Entries,
    locale: Locale,
    texts: &'static Texts,
}

/// The entries of this form.
#[derive(Clone, Copy)]
struct OfKit(Entries);

/// The screen of the kit.
pub fn page(state: State, locale: Locale, _: &Route) -> AnyView {
    let texts = Texts::of(locale);
    let OfKit(entries) = state.lasting(|| OfKit(Entries::empty()));
    let form = Form { state, entries, locale, texts };
    // A rejected setting is left out of the kit, so entering one does not redraw the outputs.
    let kit = Memo::new(move |_| form.kit());
    let preview = section("kit-preview", texts.preview)
        .child(el("p").class("aside-note").text(texts.preview_hint))
        .child(
            el("div")
                .class("kit-preview-frame")
                .attr("tabindex", "0")
                .attr("role", "group")
                .attr("aria-labelledby", "kit-preview-title")
                .child(live(move || preview_of(&kit.get(), texts).into())),
        )
        .child(el("script").attr("src", "embed.js"));
    el("article")
        .class("kit")
        .child(el("h1").attr("tabindex", "-1").text(Shared::of(locale).kit))
        .child(el("p").class("lede").text(texts.lede))
        .child(
            el("div")
                .class("kit-columns")
                .child(el("div").class("kit-form").child(form.fields()))
                .child(preview),
        )
        .child(form.outputs(kit))
        .into()
}

impl Form {
    /// Why a setting of the brand can't be used. An empty setting has no flaw.
    fn flaw(self, key: &str) -> Option<&'static str> {
        let value = self.entries.text(key);
        if value.is_empty() {
            return None;
        }
        brand_rules::flaw(key, &value, &location::folder().0).map(|flaw| (self.texts.flaw)(&flaw))
    }

    /// The requested height; an error if it is not a usable height.
    fn height(self) -> Result<Option<u32>, ()> {
        let height = self.entries.text("height");
        if height.is_empty() {
            return Ok(None);
        }
        height.parse().ok().filter(|height| HEIGHTS.contains(height)).map(Some).ok_or(())
    }

    /// The chosen questionnaire, or else that of the start screen.
    fn instrument(self) -> String {
        Some(self.entries.text("instrument"))
            .filter(|id| !id.is_empty())
            .unwrap_or(START_INSTRUMENT.to_owned())
    }

    /// Where visitors begin; `None` for the start screen, which leads to one questionnaire only.
    fn begin(self) -> Option<Begin> {
        let definition = self.state.records.definition(&self.instrument())?;
        let instrument = &definition.instrument;
        let side = instrument.side(&self.entries.text("begin")).map(|side| instrument.sides()[side].clone());
        (side.is_some() || instrument.id().as_str() != START_INSTRUMENT)
            .then(|| Begin { instrument: instrument.id().clone(), side })
    }

    /// All settings that are valid.
    fn kit(self) -> Kit {
        let setting =
            |key: &str| Some(self.entries.text(key)).filter(|v| !v.is_empty() && self.flaw(key).is_none());
        Kit {
            locale: Locale::from_tag(&self.entries.text("lang")),
            theme: [Theme::Light, Theme::Dark]
                .into_iter()
                .find(|theme| theme.tag() == self.entries.text("theme")),
            begin: self.begin(),
            brand: Brand {
                name: setting("name"),
                logo: setting("logo"),
                accent: setting("accent"),
                cta: setting("cta"),
                cta_text: setting("cta-text"),
            },
            height: self.height().unwrap_or_default(),
            share_level: !self.entries.text("share-level").is_empty(),
        }
    }
}

/// The same element that a site would embed.
fn preview_of(kit: &Kit, texts: &Texts) -> Markup {
    let frame = el("tandem-assessment").attr("preview", "").attr("title", texts.preview);
    kit.attributes().into_iter().fold(frame, |frame, (name, value)| frame.attr(name, value))
}
