//! The QR code of a link.

use leptos::prelude::*;

use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::chart::qr;
use crate::i18n::texts::links::Texts;
use crate::platform::{export, files};

/// The scale of a PNG relative to the size of its drawing, so that it is sharp on a poster.
const SHARP: u32 = 4;

/// The code alone.
pub fn qr_picture(link: &str, texts: &Texts) -> AnyView {
    qr::svg(link).map_or_else(|| too_long(texts), |drawing| picture(drawing, texts))
}

fn picture(drawing: String, texts: &Texts) -> AnyView {
    el("div").class("qr").attr("role", "img").attr("aria-label", texts.qr_name).drawing(drawing)
}

fn too_long(texts: &Texts) -> AnyView {
    el("p").text(texts.qr_too_long).into()
}

/// The code, and buttons that save it as a picture. It follows the link.
pub fn qr_code(link: impl Fn() -> String + Copy + Send + Sync + 'static, texts: &'static Texts) -> Markup {
    let no_png = RwSignal::new(false);
    let drawn = live(move || {
        let Some(drawing) = qr::svg(&link()) else { return too_long(texts) };
        let (for_svg, for_png) = (drawing.clone(), drawing.clone());
        let svg = button("qr-svg", texts.qr_svg)
            .on_click(move || files::save("tandem-qr.svg", "image/svg+xml", &for_svg));
        let png = button("qr-png", texts.qr_png).on_click(move || {
            export::save_png("tandem-qr.png", &for_png, SHARP, move |saved| no_png.set(!saved));
        });
        parts([picture(drawing, texts), el("p").class("data-buttons").child(svg).child(png).into()])
    });
    let said = live(move || if no_png.get() { el("span").text(texts.no_png).into() } else { nothing() });
    el("div").class("qr-code").child(drawn).child(el("p").attr("role", "status").child(said))
}

fn button(action: &'static str, text: &'static str) -> Markup {
    el("button").attr("type", "button").class("button quiet").attr("data-action", action).text(text)
}
