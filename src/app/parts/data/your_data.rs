//! Your data: back it up, restore it, see what is stored, erase it.

mod export;
mod restore;
mod stored;

use leptos::prelude::*;

use crate::app::components::confirm_button::confirm_button;
use crate::app::components::section::section;
use crate::app::markup::{Markup, el, live, nothing};
use crate::app::notices::{backup, notice};
use crate::app::parts::data::state::{Chosen, DataState};
use crate::app::parts::data::undo::undo;
use crate::codec::saved;
use crate::i18n::number;
use crate::i18n::texts::data::Texts;
use crate::i18n::texts::shared::Texts as Shared;
use crate::platform::{clock, persistence};
use crate::questionnaire::locale::Locale;

/// What all parts of the screen need.
#[derive(Clone, Copy)]
struct Data {
    state: DataState,
    locale: Locale,
    texts: &'static Texts,
    /// How many entries of how many bytes were erased, and how many could not be.
    erased: RwSignal<Option<Erased>>,
    /// How many of the page's own files are stored offline, and their bytes; `None` until they are counted.
    copy: RwSignal<Option<(usize, usize)>>,
    promise: RwSignal<Promise>,
}

/// Whether the browser has promised to keep the stored data.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Promise {
    /// The browser makes no promises, or has not answered yet.
    Unknown,
    /// It has not promised.
    Missing,
    /// It was asked and refused.
    Refused,
    /// It has promised.
    Given,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Erased {
    texts: usize,
    bytes: usize,
    left: usize,
}

/// The visitor's data.
pub fn page(state: DataState, locale: Locale, texts: &'static Texts) -> AnyView {
    // Another tab, or the questionnaire, may have changed the records.
    let data = Data {
        state,
        locale,
        texts,
        erased: RwSignal::new(None),
        copy: RwSignal::new(None),
        promise: RwSignal::new(Promise::Unknown),
    };
    data.count_copy();
    persistence::is_persistent(move |promised| {
        data.promise.set(match promised {
            None => Promise::Unknown,
            Some(false) => Promise::Missing,
            Some(true) => Promise::Given,
        });
    });
    el("article")
        .class("data")
        .child(el("h1").attr("tabindex", "-1").text(Shared::of(locale).your_data))
        .child(el("p").class("lede").text(texts.data_lede))
        .child(undo(state, locale, texts))
        .child(live(move || data.unsaved()))
        .child(data.backup())
        .child(data.restore())
        .child(data.export())
        .child(live(move || data.stored()))
        .child(data.promise())
        .child(live(move || data.aside()))
        .child(data.erase())
        .into()
}

impl Data {
    /// Says that records of unknown kinds could not be written. Those of known kinds have their own notice.
    fn unsaved(self) -> AnyView {
        self.state.follow_storage();
        let texts = Shared::of(self.locale);
        if self.state.holds_others() {
            notice("not-saved", "alert", texts.not_saved, [backup(texts)]).into()
        } else {
            nothing()
        }
    }

    fn backup(self) -> Markup {
        let (state, texts) = (self.state, self.texts);
        let last = live(move || {
            state.follow_storage();
            let made = state.records.storage().read("backup").as_deref().and_then(saved::read_last_backup);
            let text = match made {
                None => texts.backup_never.to_owned(),
                Some(made) => {
                    let is_newer = |at: u64| at > made;
                    let changed = state
                        .records
                        .read(|workspace| workspace.all().iter().filter(|a| is_newer(a.changed())).count());
                    (texts.backup_last)(&clock::day(self.locale, made), changed)
                }
            };
            el("p").attr("data-last-backup", made.map(clock::iso_day).unwrap_or_default()).text(text).into()
        });
        let download = el("button")
            .attr("type", "button")
            .class("button")
            .attr("data-action", "backup")
            .attr("data-backup", "")
            .text(texts.download_backup);
        section("backup", texts.backup)
            .child(el("p").text(texts.backup_why))
            .child(last)
            .child(el("p").child(download))
            .child(el("p").class("aside-note").text(texts.backup_safari))
            .child(el("p").class("aside-note").text(texts.backup_killed))
    }

    fn erase(self) -> Markup {
        let (state, texts, locale) = (self.state, self.texts, self.locale);
        let storage = state.records.storage();
        let erase = move || {
            let before = storage.all("", None);
            let (texts, bytes) =
                (before.len(), before.iter().map(|(key, text)| key.len() + text.len()).sum());
            state.choose(Chosen::Nothing);
            state.erase(move |left| {
                self.erased.set(Some(Erased { texts, bytes, left }));
                self.count_copy();
            });
        };
        let proof = live(move || match self.erased.get() {
            None => nothing(),
            Some(Erased { left, .. }) if left > 0 => el("p")
                .class("notice")
                .attr("data-notice", "not-erased")
                .text((texts.not_erased)(left))
                .into(),
            Some(Erased { texts: count, bytes, .. }) => el("p")
                .class("erased")
                .attr("data-notice", "erased")
                .text((texts.erased)(count, &number::kilobytes(locale, bytes)))
                .into(),
        });
        section("erase", texts.erase)
            .child(el("p").text(texts.erase_what))
            .child(el("p").child(confirm_button(
                "button danger",
                "erase-everything",
                texts.erase_everything,
                texts.erase_sure,
                erase,
            )))
            .child(el("div").attr("role", "status").child(proof))
    }
}
