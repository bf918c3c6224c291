//! A backup that was chosen: what is in it, compared with what is here, and to merge it or to put it in the place of what
//! is here. It is a part of its own, since a backup has the records of all areas.

mod taking_up;

use std::sync::Arc;

use leptos::prelude::*;

use super::state::{Chosen, DataState};
use crate::app::components::confirm_button::confirm_button;
use crate::app::markup::{el, nothing};
use crate::app::parts::View;
use crate::app::state::State;
use crate::codec::backup::{self, Backup, Preview};
use crate::codec::saved::{Saved, Unreadable};
use crate::domain::team::Team;
use crate::i18n::texts::data::Texts as Shared;
use crate::i18n::texts::restore::Texts;
use crate::platform::clock;
use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// How many unusable records are listed, and how many characters of a place are shown: a file may hold any number of
/// them.
const NAMED: usize = 20;
const LONGEST_PLACE: usize = 80;

/// What is said of the chosen file.
pub fn page(state: State, locale: Locale, _: &Route) -> AnyView {
    let (state, texts) = (DataState::of(state), Texts::of(locale));
    let find = |id: &str, structure| state.records.instrument(id, structure);
    match state.chosen() {
        Chosen::Nothing => nothing(),
        Chosen::TooLarge => refused(texts, texts.file_too_large),
        Chosen::File(text) => match backup::read(&text, &find) {
            Ok(backup) => preview(state, locale, &Arc::new(backup)),
            Err(reason) => refused(texts, &(texts.not_a_backup)(&reason)),
        },
    }
}

fn is_of_unknown_instrument(reason: &Unreadable) -> bool {
    matches!(reason, Unreadable::UnknownInstrument { .. })
}

fn refused(texts: &Texts, reason: &str) -> AnyView {
    el("p")
        .class("notice")
        .attr("data-notice", "no-backup")
        .text(format!("{reason} {}", texts.nothing_changed))
        .into()
}

fn preview(state: DataState, locale: Locale, backup: &Arc<Backup>) -> AnyView {
    let (texts, shared) = (Texts::of(locale), Shared::of(locale));
    let others = state.others();
    let find = |id: &str, structure| state.records.instrument(id, structure);
    // Records of instruments that are not here yet would be left out.
    let is_waiting = backup.unusable.iter().any(|(_, reason)| is_of_unknown_instrument(reason))
        || backup.others.iter().any(|(key, text)| {
            key.kind.as_str() == Team::KIND
                && Team::read_text(text, &find).is_err_and(|reason| is_of_unknown_instrument(&reason))
        });
    if is_waiting && !state.records.catalog().is_whole() {
        return View::Instruments.on_demand(state.whole(), locale, Route::Start);
    }
    let stored = |key: &_| taking_up::stored(state, key);
    let preview = state.records.read(|workspace| Preview::of(backup, workspace, &others, stored, &find));
    let line = |count: usize, words: fn(usize) -> String| (count > 0).then(|| el("li").text(words(count)));
    let unusable = backup.unusable.iter().take(NAMED).map(|(place, reason)| {
        let place: String = place.chars().take(LONGEST_PLACE).collect();
        let text = (texts.preview_unusable)(&place, &(shared.unreadable)(reason));
        el("li").attr("data-unusable", place).text(text)
    });
    let more = backup.unusable.len().saturating_sub(NAMED);
    let lines = el("ul")
        .class("preview")
        .attr("data-new", preview.new.to_string())
        .attr("data-same", preview.same.to_string())
        .attr("data-differ", preview.differ.to_string())
        .attr("data-only-here", preview.only_here.to_string())
        .children(line(preview.new, texts.preview_new))
        .children(line(preview.same, texts.preview_same))
        .children(line(preview.differ, texts.preview_differ))
        .children(line(preview.only_here, texts.preview_only_here))
        .children(line(preview.others_new, texts.preview_others_new))
        .children(line(preview.others_join, texts.preview_others_join))
        .children(line(preview.others_differ, texts.preview_others_differ))
        .children(line(preview.others_only_here, texts.preview_others_only_here))
        .children(unusable)
        .children(line(more, texts.preview_more))
        .children(line(backup.unreadable, texts.preview_unreadable));
    let day = (texts.preview)(&clock::day(locale, backup.made));
    let shown = el("div").class("restore-preview").child(el("p").text(day)).child(lines);
    if !state.records.is_writable() {
        return shown.into();
    }
    if backup.assessments.is_empty() && backup.others.is_empty() {
        return shown.child(el("p").text(texts.preview_nothing)).into();
    }
    let (merged, replaced) = (backup.clone(), backup.clone());
    let merge = el("button")
        .attr("type", "button")
        .class("button")
        .attr("data-action", "merge")
        .text(texts.merge)
        .on_click(move || {
            taking_up::merge(state, &merged);
            state.choose(Chosen::Nothing);
        });
    let removed = preview.only_here + preview.others_only_here;
    let replace = confirm_button(
        "button quiet",
        "replace",
        (texts.replace)(removed),
        (texts.replace_sure)(removed),
        move || {
            taking_up::replace(state, &replaced);
            state.choose(Chosen::Nothing);
        },
    );
    shown.child(el("p").class("data-buttons").child(merge).child(replace)).into()
}
