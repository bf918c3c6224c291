//! The method, its sources and limits, and how to check that answers stay private.

use leptos::prelude::*;

use crate::app::components::section::section;
use crate::app::markup::{Markup, el};
use crate::app::state::State;
use crate::i18n::texts::about::{Block, Pairs, Section, Texts};
use crate::i18n::texts::shared::Texts as Shared;
use crate::platform::document;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// The page about Tandem.
pub fn page(_: State, locale: Locale, _: &Route) -> AnyView {
    let texts = Texts::of(locale);
    let part = |part: &'static Section| {
        let blocks = part.blocks.iter().map(|part| block(part, texts));
        section(part.id, part.title).children(blocks)
    };
    el("article")
        .class("about")
        .child(el("h1").attr("tabindex", "-1").text(Shared::of(locale).about))
        .child(el("p").class("lede").text(texts.lede))
        .children(texts.sections.iter().map(part))
        .child(el("p").class("aside-note").text((texts.version)(env!("CARGO_PKG_VERSION"))))
        .into()
}

fn block(block: &'static Block, texts: &'static Texts) -> Markup {
    match block {
        Block::Text(text) => el("p").text(*text),
        Block::List(points) => el("ul").children(points.iter().map(|point| el("li").text(*point))),
        Block::Pairs(pairs) => pairs_table(pairs),
        Block::Sources(sources) => el("ul").class("sources").children(sources.iter().map(source)),
        Block::Link(text, page) => el("p")
            .class("for-consultants")
            .child(el("a").attr("href", Route::to(*page).fragment()).text(*text)),
        Block::File(text, name) => {
            el("p").child(el("a").attr("href", *name).attr("target", "_blank").text(*text))
        }
        Block::Policy => el("figure")
            .child(el("figcaption").text(texts.policy))
            .child(el("code").text(document::policy().unwrap_or_default())),
    }
}

fn pairs_table(pairs: &'static Pairs) -> Markup {
    let levels = pairs.levels.iter().enumerate();
    let rows = levels.clone().map(|(row, level)| {
        let cells = (0..=row).map(|column| {
            let is_covered = row == column;
            let text = if is_covered { pairs.within } else { pairs.outside };
            el("td").class(if is_covered { "covered" } else { "" }).text(text)
        });
        let rest = (row + 1..levels.len()).map(|_| el("td"));
        el("tr").child(el("th").attr("scope", "row").text(*level)).children(cells).children(rest)
    });
    let heads = levels.clone().map(|(_, level)| el("th").attr("scope", "col").text(*level));
    el("table")
        .class("figures pairs")
        .child(el("caption").text(pairs.caption))
        .child(el("thead").child(el("tr").child(el("td")).children(heads)))
        .child(el("tbody").children(rows))
}

fn source((text, address): &(&'static str, Option<&'static str>)) -> Markup {
    let link = address.map(|address| {
        let shown = address.trim_start_matches("https://");
        el("a").attr("href", address).attr("target", "_blank").attr("rel", "noopener noreferrer").text(shown)
    });
    el("li").child(el("span").text(*text)).text(" ").children(link)
}
