//! The picture of the process: a drawing where there is room, a list of stages on a phone, and a table that says the same.

use leptos::prelude::*;

use crate::app::components::unfolds::unfolds;
use crate::app::markup::{Markup, el};
use crate::chart::process::Process;
use crate::domain::account::process::{Stage, Thing};
use crate::domain::account::variant::Variant;
use crate::i18n::texts::accounts::Texts as Accounts;
use crate::i18n::texts::process::Texts;
use crate::questionnaire::locale::Locale;

/// The id of what holds the table.
const TABLE: &str = "process-table";

/// The process of a variant.
pub fn process_figure(variant: Variant, locale: Locale) -> AnyView {
    let (texts, accounts) = (Texts::of(locale), Accounts::of(locale));
    el("figure")
        .class("process")
        .attr("data-process", variant.id())
        .child(process_drawing(&texts.picture(variant), locale))
        .child(stages(variant, texts, accounts))
        .child(el("figcaption").text(format!("{} {}", texts.our_reading, texts.not_rigid)))
        .child(unfolds(TABLE, accounts.process_table, false))
        .child(el("div").attr("id", TABLE).class("folded").child(table(variant, texts, accounts)))
        .into()
}

/// The drawing alone.
pub fn process_drawing(picture: &Process, locale: Locale) -> AnyView {
    el("div")
        .class("chart process-drawing")
        .attr("role", "img")
        .attr("aria-label", (Texts::of(locale).picture_name)(picture.variant))
        .drawing(picture.svg())
}

/// The stages one below the other, with what surrounds them.
fn stages(variant: Variant, texts: &'static Texts, accounts: &'static Accounts) -> Markup {
    let gate = variant.gate();
    let rows = Stage::ALL.into_iter().flat_map(|stage| {
        let decision = gate.filter(|gate| gate.before == stage).map(|gate| {
            let answers = format!("{}: {}", texts.no, (texts.variant)(gate.declined));
            el("li")
                .class("decision")
                .child(el("strong").text(texts.decision_title))
                .child(el("p").text(texts.decision))
                .child(el("p").class("aside-note").text(answers))
        });
        let row = el("li")
            .class("stage")
            .child(el("strong").text(format!("{}. {}", stage.number(), (texts.stage)(stage))))
            .child(el("p").text((texts.works)(stage.work(variant))))
            .child(el("p").class("aside-note").text((texts.stage_means)(stage)));
        decision.into_iter().chain([row])
    });
    el("div")
        .class("process-stages")
        .child(notes(&surroundings(variant, texts, accounts)))
        .child(el("ol").children(rows))
}

/// Title and text of what surrounds the stages.
fn surroundings(
    variant: Variant,
    texts: &'static Texts,
    accounts: &'static Accounts,
) -> Vec<(&'static str, &'static str)> {
    let before = variant.preparation().map(|it| (texts.before_title, (texts.before)(it)));
    let after = (texts.after)(variant).map(|it| (texts.after_title, it));
    let known = [
        (texts.input_title, (texts.input)(variant)),
        (texts.control_title, (texts.control)(variant)),
        (texts.mechanism_title, (texts.mechanism)(variant)),
        (accounts.between, (texts.between)(variant)),
        (texts.output_title, (texts.output)(variant)),
        (accounts.alongside, texts.alongside),
    ];
    before.into_iter().chain(known).chain(after).collect()
}

fn notes(notes: &[(&'static str, &'static str)]) -> Markup {
    let rows = notes.iter().flat_map(|(title, text)| [el("dt").text(*title), el("dd").text(*text)]);
    el("dl").class("process-notes").children(rows)
}

/// What the drawing says: who works on each stage, and what surrounds them.
fn table(variant: Variant, texts: &'static Texts, accounts: &'static Accounts) -> Markup {
    let heads = [texts.stage_head, accounts.who].map(|name| el("th").attr("scope", "col").text(name));
    let row = |name: String, text: &str, means: Option<&str>| {
        let means = means.map(|means| el("p").class("aside-note").text(means));
        let cell = el("td").child(el("p").text(text)).children(means);
        el("tr").child(el("th").attr("scope", "row").text(name)).child(cell)
    };
    let stages = Stage::ALL.into_iter().map(|stage| {
        let name = format!("{}. {}", stage.number(), (texts.stage)(stage));
        row(name, (texts.works)(stage.work(variant)), Some((texts.stage_means)(stage)))
    });
    let gate = variant.gate().map(|gate| {
        let text = format!("{} {}: {}.", texts.decision, texts.no, (texts.variant)(gate.declined));
        row(texts.decision_title.to_owned(), &text, None)
    });
    let around = surroundings(variant, texts, accounts);
    let around = around.iter().map(|(title, text)| row((*title).to_owned(), text, None));
    el("table")
        .class("figures in-words")
        .child(el("thead").child(el("tr").children(heads)))
        .child(el("tbody").children(stages).children(gate).children(around))
}

/// The name of a stage.
pub fn stage_name(stage: Stage, locale: Locale) -> &'static str {
    (Texts::of(locale).stage)(stage)
}

/// The name of a thing that is brought.
pub fn thing_name(thing: Thing, locale: Locale) -> &'static str {
    (Texts::of(locale).thing)(thing)
}
