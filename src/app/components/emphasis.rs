//! Sentences with emphasised words.

use leptos::prelude::*;

use crate::app::markup::{el, parts};

/// A sentence in which `*…*` marks the emphasised words.
pub fn emphasis(sentence: &str) -> AnyView {
    parts(
        sentence.split('*').enumerate().map(|(i, part)| {
            if i % 2 == 1 { el("em").text(part).into() } else { part.to_owned().into_any() }
        }),
    )
}
