//! Lasting notices of problems with storing answers, and what visitors can do about them.

use leptos::prelude::*;

use crate::app::markup::{Markup, el, live, nothing, parts};
use crate::app::records::{Records, SaveStatus};
use crate::codec::saved::Saved;
use crate::i18n::texts::shared::Texts;
use crate::questionnaire::locale::Locale;
use crate::route::{Page, Route};

/// Shows notices while answers can't be stored, and while something in the storage can't be read.
pub fn notices<T: Saved + Send + Sync>(records: Records<T>, locale: Locale) -> AnyView {
    let texts = Texts::of(locale);
    // Screen readers announce what is redrawn, so redraw only if the status has changed. The memo holds a number
    // because each type of memo adds 1 kB of code.
    let status = Memo::new(move |_| Some(records.status() as usize));
    let status = live(move || {
        status.get();
        match untrack(|| records.status()) {
            SaveStatus::Saved => nothing(),
            SaveStatus::MemoryOnly => notice("not-kept", "alert", texts.not_kept, [backup(texts)]).into(),
            SaveStatus::Failed => {
                let retry = try_again(texts).on_click(move || records.retry());
                notice("not-saved", "alert", texts.not_saved, [retry, backup(texts)]).into()
            }
            SaveStatus::ReadOnly => {
                notice("newer", "alert", texts.newer, [reload(texts), backup(texts)]).into()
            }
        }
    });
    let some_quarantined = Memo::new(move |_| (!records.quarantined().is_empty()).then_some(1));
    let aside = live(move || {
        let see = el("a").class("link").attr("href", Route::to(Page::Data).fragment()).text(texts.see_aside);
        match some_quarantined.get() {
            Some(_) => notice("aside", "status", texts.aside, [see]).into(),
            None => nothing(),
        }
    });
    parts([status, aside])
}

/// A notice of a kind, with what visitors can do about it.
pub fn notice(
    kind: &'static str,
    role: &'static str,
    text: &'static str,
    ways_out: impl IntoIterator<Item = Markup>,
) -> Markup {
    el("div")
        .class("notice")
        .attr("role", role)
        .attr("data-notice", kind)
        .child(el("p").text(text))
        .child(el("p").class("ways-out").children(ways_out))
}

fn button(action: &'static str, text: &'static str) -> Markup {
    el("button").attr("type", "button").class("link").attr("data-action", action).text(text)
}

/// A button without an action yet.
pub fn try_again(texts: &Texts) -> Markup {
    button("retry", texts.try_again)
}

/// A button that makes `boot.js` load the page again, in the newest version that there is.
pub fn reload(texts: &Texts) -> Markup {
    button("reload", texts.load_again).attr("data-reload", "")
}

/// A button that makes `boot.js` download the backup, which works even if the program has stopped.
pub fn backup(texts: &Texts) -> Markup {
    button("backup", texts.download_backup).attr("data-backup", "")
}
