//! Restoring a backup: the file is inspected first, then merged with the stored records or put in their place.

use std::sync::Arc;

use leptos::prelude::*;

use super::Data;
use crate::app::components::confirm_button::confirm_button;
use crate::app::components::section::section;
use crate::app::markup::{Markup, el, live, nothing};
use crate::codec::backup::{self, Backup, LONGEST_FILE, NotABackup, Preview};
use crate::platform::{clock, files};

/// How many unusable records are listed, and how many characters of a place are shown: a file may hold any number of
/// them.
const NAMED: usize = 20;
const LONGEST_PLACE: usize = 80;

/// The file chosen for restoring.
#[derive(Clone)]
pub enum Chosen {
    /// No file.
    Nothing,
    /// A file that is too large, or that the browser can't read.
    TooLarge,
    /// A file that is not a backup.
    Refused(NotABackup),
    /// A backup.
    Found(Arc<Backup>),
}

impl Data {
    pub(super) fn restore(self) -> Markup {
        let texts = self.texts;
        let input = el("input")
            .attr("type", "file")
            .attr("name", "backup")
            .attr("id", "backup-file")
            .attr("accept", ".json,application/json")
            .on_file(move |event| {
                files::read_chosen(&event, LONGEST_FILE, move |text| self.look_into(text.as_deref()));
            });
        section("restore", texts.restore)
            .child(el("p").text(texts.restore_how))
            .child(
                el("p")
                    .class("file-choice")
                    .child(el("label").attr("for", "backup-file").text(texts.choose_file))
                    .child(input),
            )
            .child(el("div").attr("role", "status").child(live(move || self.chosen())))
    }

    fn look_into(self, text: Option<&str>) {
        self.erased.set(None);
        let records = self.state.records;
        let find = |id: &str, structure| records.instrument(id, structure);
        self.chosen.set(match text.map(|text| backup::read(text, &find)) {
            None => Chosen::TooLarge,
            Some(Err(reason)) => Chosen::Refused(reason),
            Some(Ok(backup)) => Chosen::Found(Arc::new(backup)),
        });
    }

    fn chosen(self) -> AnyView {
        let texts = self.texts;
        match self.chosen.get() {
            Chosen::Nothing => nothing(),
            Chosen::TooLarge => self.refused(texts.file_too_large),
            Chosen::Refused(reason) => self.refused(&(texts.not_a_backup)(&reason)),
            Chosen::Found(backup) => self.preview(&backup),
        }
    }

    fn refused(self, reason: &str) -> AnyView {
        el("p")
            .class("notice")
            .attr("data-notice", "no-backup")
            .text(format!("{reason} {}", self.texts.nothing_changed))
            .into()
    }

    fn preview(self, backup: &Arc<Backup>) -> AnyView {
        let (state, locale, texts) = (self.state, self.locale, self.texts);
        let others = state.others();
        let find = |id: &str, structure| state.records.instrument(id, structure);
        let preview = state
            .records
            .read(|workspace| Preview::of(backup, workspace, &others, |key| state.stored(key), &find));
        let line =
            |count: usize, words: fn(usize) -> String| (count > 0).then(|| el("li").text(words(count)));
        let unusable = backup.unusable.iter().take(NAMED).map(|(place, reason)| {
            let place: String = place.chars().take(LONGEST_PLACE).collect();
            let text = (texts.preview_unusable)(&place, &(texts.unreadable)(reason));
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
                state.merge(&merged);
                self.chosen.set(Chosen::Nothing);
            });
        let removed = preview.only_here + preview.others_only_here;
        let replace = confirm_button(
            "button quiet",
            "replace",
            (texts.replace)(removed),
            (texts.replace_sure)(removed),
            move || {
                state.replace(&replaced);
                self.chosen.set(Chosen::Nothing);
            },
        );
        shown.child(el("p").class("data-buttons").child(merge).child(replace)).into()
    }
}
