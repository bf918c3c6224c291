//! Whether a rate has changed more than chance would.

use leptos::prelude::*;

use crate::app::components::form::Form;
use crate::app::components::unfolds::unfolds;
use crate::app::markup::{Markup, el};
use crate::app::parts::plan::button;
use crate::app::parts::plan::page::PlanPage;
use crate::domain::plan::review::difference;
use crate::i18n::number;

impl PlanPage {
    /// Whether a rate has changed more than chance would.
    pub(super) fn interval(&self) -> Markup {
        let (texts, locale) = (self.texts, self.locale);
        let form = Form::new("interval", self.plan.entries);
        let said = RwSignal::new(String::new());
        let compute = button("compute-interval", texts.compute).class("button quiet").on_click(move || {
            let whole = |name: &str| form.now(name).replace([' ', '\u{a0}'], "").parse::<u32>().ok();
            let before = whole("before-part").zip(whole("before-whole"));
            let after = whole("after-part").zip(whole("after-whole"));
            let found = before.zip(after).and_then(|(before, after)| difference(before, after));
            said.set(found.map_or(texts.not_rates.to_owned(), |found| {
                let [by, lower, upper] =
                    [found.by, found.lower, found.upper].map(|share| number::points(locale, share));
                let is_clear = found.lower > 0.0 || found.upper < 0.0;
                (texts.difference)(&by, &lower, &upper, is_clear)
            }));
        });
        el("section").class("interval").child(unfolds("interval", texts.interval, false)).child(
            el("div")
                .attr("id", "interval")
                .class("folded")
                .child(el("p").class("aside-note").text(texts.interval_how))
                .child(
                    el("div")
                        .class("two-fields")
                        .child(form.number("before-part", texts.before_part, None))
                        .child(form.number("before-whole", texts.before_whole, None))
                        .child(form.number("after-part", texts.after_part, None))
                        .child(form.number("after-whole", texts.after_whole, None)),
                )
                .child(el("p").child(compute))
                .child(el("p").attr("role", "status").live_text(move || said.get())),
        )
    }
}
