//! What is stored, how much it is, and what of it can't be read.

use leptos::prelude::*;

use super::{Data, Promise};
use crate::app::components::confirm_button::confirm_button;
use crate::app::components::section::section;
use crate::app::frame::{HEADING, later};
use crate::app::markup::{Markup, el, live, nothing};
use crate::codec::backup::is_other;
use crate::codec::saved::QUARANTINE;
use crate::domain::record::Key;
use crate::i18n::number;
use crate::platform::{document, files, persistence};

/// The kind of the records of pairs, which another part reads and writes (`codec/saved/team.rs`).
const PAIRS: &str = "team";

/// The prefix of the keys of quarantined copies, which are made of records that can't be read.
fn aside() -> String {
    format!("{QUARANTINE}/")
}

/// What a key holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Assessments,
    /// Pairs, by the kind that stands in their keys.
    Pairs,
    /// Records of kinds that this program does not know.
    Others,
    /// A record that can't be read.
    Quarantine,
    /// Settings of this browser: the language, the time of the last backup.
    PagesOwn,
}

impl Data {
    pub(super) fn stored(self) -> AnyView {
        let (state, locale, texts) = (self.state, self.locale, self.texts);
        state.follow_storage();
        // Read the storage again whenever a record changes.
        state.records.read(|_| ());
        let all = state.records.storage().all("", None);
        let quarantined = self.state.records.quarantined();
        let aside = aside();
        let group = |key: &str| match Key::parse(key) {
            _ if key.starts_with(&aside) || quarantined.iter().any(|(other, _)| other == key) => {
                Group::Quarantine
            }
            Some(key) if key.kind.as_str() == PAIRS => Group::Pairs,
            Some(key) if is_other(&key) => Group::Others,
            Some(_) => Group::Assessments,
            None => Group::PagesOwn,
        };
        let row = |name: &str, which: Option<Group>| {
            let found: Vec<usize> = (all.iter())
                .filter(|(key, _)| which.is_none_or(|which| which == group(key)))
                .map(|(key, text)| key.len() + text.len())
                .collect();
            let size = (texts.kilobytes)(&number::kilobytes(locale, found.iter().sum()));
            el("tr")
                .child(el("th").attr("scope", "row").text(name))
                .child(el("td").text(found.len().to_string()))
                .child(el("td").text(size))
        };
        let column = |name: &str| el("th").attr("scope", "col").text(name);
        let head = [texts.stored_what, texts.stored_count, texts.stored_size].map(column);
        let pairs = all.iter().any(|(key, _)| group(key) == Group::Pairs);
        let others = all.iter().any(|(key, _)| group(key) == Group::Others);
        let rows = [
            Some(row(texts.stored_assessments, Some(Group::Assessments))),
            pairs.then(|| row(texts.stored_pairs, Some(Group::Pairs))),
            others.then(|| row(texts.stored_others, Some(Group::Others)).attr("data-others", "")),
            Some(row(texts.stored_aside, Some(Group::Quarantine))),
            Some(row(texts.stored_settings, Some(Group::PagesOwn))),
            Some(row(texts.stored_total, None).attr("data-stored", all.len().to_string())),
        ];
        let rows = rows.into_iter().flatten();
        // The offline copy is not user data, so list it separately.
        let copy = self.copy.get().filter(|(files, _)| *files > 0).map(|(files, bytes)| {
            el("p")
                .class("aside-note")
                .attr("data-copy", files.to_string())
                .text((texts.stored_copy)(files, &number::kilobytes(locale, bytes)))
        });
        let table = el("table")
            .class("figures")
            .child(el("caption").text(texts.stored_table))
            .child(el("thead").child(el("tr").children(head)))
            .child(el("tbody").children(rows));
        section("stored", texts.stored)
            .child(table)
            .child(el("p").class("aside-note").text(texts.stored_limit))
            .children(copy)
            .into()
    }

    /// Counts the page's own files that are stored for use without a connection.
    pub(super) fn count_copy(self) {
        persistence::count_offline_files(move |files, bytes| self.copy.set(Some((files, bytes))));
    }

    /// Whether the browser may remove the stored data, and a button that asks it not to. It asks only after a click,
    /// since some browsers ask the visitor.
    pub(super) fn promise(self) -> AnyView {
        let texts = self.texts;
        let is_known = Memo::new(move |_| self.promise.get() != Promise::Unknown);
        live(move || {
            if !is_known.get() {
                return nothing();
            }
            let ask = move || {
                persistence::request(move |given| {
                    self.promise.set(if given == Some(true) { Promise::Given } else { Promise::Refused });
                    if given == Some(true) {
                        // The button has the focus and disappears, so move the focus.
                        document::show("#promised-title");
                    }
                });
            };
            let button = move || {
                let button = el("button").attr("type", "button").class("button quiet");
                button.attr("data-action", "persist").text(texts.promise_ask).on_click(ask)
            };
            let is_given = Memo::new(move |_| self.promise.get() == Promise::Given);
            let way = live(move || if is_given.get() { nothing() } else { button().into() });
            let given = move || if self.promise.get() == Promise::Given { "yes" } else { "no" }.to_owned();
            // The element for the answer exists before the answer comes, so that screen readers announce it.
            let words = move || {
                match self.promise.get() {
                    Promise::Given => texts.promise_given,
                    Promise::Refused => texts.promise_refused,
                    Promise::Missing | Promise::Unknown => texts.promise_missing,
                }
                .to_owned()
            };
            section("promised", texts.promise)
                .live_attr("data-promised", given)
                .child(el("p").attr("role", "status").live_text(words))
                .child(el("p").child(way))
                .into()
        })
    }

    /// The quarantined copies, to be downloaded as they are, or removed.
    pub(super) fn aside(self) -> AnyView {
        let texts = self.texts;
        self.state.follow_storage();
        let storage = self.state.records.storage();
        let mut rows: Vec<(String, String, String)> = Vec::new();
        for (key, reason) in self.state.records.quarantined() {
            rows.extend(storage.read(&key).map(|text| (key, text, (texts.unreadable)(&reason))));
        }
        rows.extend(storage.all(&aside(), None).into_iter().map(|(key, text)| (key, text, String::new())));
        if rows.is_empty() {
            return nothing();
        }
        let list = el("ul").class("rows").children(rows.into_iter().map(|row| self.aside_row(row)));
        section("set-aside", texts.aside).child(el("p").text(texts.aside_why)).child(list).into()
    }

    fn aside_row(self, (key, text, reason): (String, String, String)) -> Markup {
        let (state, texts) = (self.state, self.texts);
        let name = format!("tandem-{}.txt", key.replace('/', "-"));
        let removed = key.clone();
        let download = el("button")
            .attr("type", "button")
            .class("link")
            .attr("data-action", "download-aside")
            .attr("aria-label", (texts.download_what)(&key))
            .text(texts.download)
            .on_click(move || files::save(&name, "text/plain", &text));
        let remove = confirm_button("link", "remove-aside", texts.remove, texts.remove_sure, move || {
            state.records.remove_quarantined(&removed);
            state.look_again();
            later(HEADING);
        });
        el("li")
            .class("row")
            .attr("data-aside", key.clone())
            .child(el("p").class("row-what").child(el("strong").text(key)).child(el("span").text(reason)))
            .child(el("p").class("row-actions").child(download).child(remove))
    }
}
