//! The button that prints a screen.

use crate::app::markup::{Markup, el};
use crate::i18n::texts::data::Texts;
use crate::platform::{clock, export};

/// Prints the screen; the name of a PDF has its title and the day.
pub fn print_button(texts: &Texts, title: &'static str) -> Markup {
    let print = move || export::print(&format!("tandem {title} {}", clock::iso_day(clock::now())));
    let button = el("button").attr("type", "button").class("button quiet").attr("data-action", "print");
    el("p").class("print-button").child(button.text(texts.print).on_click(print))
}
