//! The texts of history, comparison, and the visitor’s data.

mod en;
mod pl;

use crate::codec::saved::Unreadable;
use crate::questionnaire::locale::Locale;

/// Every text of this part in one language.
#[allow(missing_docs, reason = "each name says what the text is; see `en.rs`")]
pub struct Texts {
    pub history_lede: &'static str,
    pub to_codes: &'static str,
    pub to_plans: &'static str,
    pub no_history: &'static str,
    pub begin: &'static str,
    pub in_progress: &'static str,
    pub begun_on: fn(day: &str) -> String,
    pub answered: fn(answered: usize, all: usize) -> String,
    pub go_on: &'static str,
    pub drop: &'static str,
    pub results: fn(results: usize) -> String,
    pub result: &'static str,
    pub sum: &'static str,
    pub level: &'static str,
    pub side: &'static str,
    pub out_of: fn(total: u32, max: u32) -> String,
    pub chosen: fn(actions: usize, first: Option<&str>) -> String,
    pub compare: &'static str,
    pub compare_with: fn(result: &str) -> String,
    pub compare_two: &'static str,
    pub compare_hint: &'static str,
    pub rename: &'static str,
    pub rename_what: fn(result: &str) -> String,
    pub name: &'static str,
    pub save: &'static str,
    pub cancel: &'static str,
    pub delete: &'static str,
    pub delete_what: fn(result: &str) -> String,
    pub show_all: fn(all: usize) -> String,
    pub over_time: &'static str,
    pub over_time_later: &'static str,
    pub over_time_hint: fn(rings: &str) -> String,
    pub ring: fn(mean: &str, level: &str) -> String,
    pub from_to: fn(from: &str, to: &str, change: &str) -> String,
    pub trend_name: fn(area: &str, from: &str, to: &str, points: usize) -> String,
    pub trend_table: &'static str,
    pub shown_side: &'static str,
    pub side_unsaid: &'static str,
    pub day: &'static str,
    pub list_separator: &'static str,

    pub by_statement: &'static str,
    pub statement: &'static str,
    pub statements_alike: &'static str,
    pub print: &'static str,
    pub back_to_history: &'static str,
    pub no_comparison: &'static str,
    pub no_comparison_reason: &'static str,
    pub same_result: &'static str,
    pub different_instruments: &'static str,
    pub different_sides: &'static str,
    pub different_editions: &'static str,

    pub data_lede: &'static str,
    pub backup: &'static str,
    pub backup_why: &'static str,
    pub backup_safari: &'static str,
    pub backup_killed: &'static str,
    pub backup_never: &'static str,
    pub backup_last: fn(day: &str, changed: usize) -> String,
    pub download_backup: &'static str,
    pub restore: &'static str,
    pub restore_how: &'static str,
    pub choose_file: &'static str,
    pub unreadable: fn(reason: &Unreadable) -> String,

    pub spreadsheet: &'static str,
    pub spreadsheet_how: &'static str,
    pub csv_polish: &'static str,
    pub csv_english: &'static str,
    pub csv_of: fn(instrument: &str) -> String,
    pub csv_nothing: &'static str,
    pub csv_id: &'static str,
    pub csv_begun: &'static str,
    pub csv_finished: &'static str,
    pub csv_max: &'static str,
    pub csv_mean: &'static str,

    pub stored: &'static str,
    pub stored_table: &'static str,
    pub stored_what: &'static str,
    pub stored_count: &'static str,
    pub stored_size: &'static str,
    pub stored_assessments: &'static str,
    pub stored_pairs: &'static str,
    pub stored_others: &'static str,
    pub stored_aside: &'static str,
    pub stored_settings: &'static str,
    pub stored_total: &'static str,
    pub stored_limit: &'static str,
    pub stored_copy: fn(files: usize, size: &str) -> String,
    pub promise: &'static str,
    pub promise_missing: &'static str,
    pub promise_given: &'static str,
    pub promise_ask: &'static str,
    pub promise_refused: &'static str,
    pub kilobytes: fn(size: &str) -> String,

    pub aside: &'static str,
    pub aside_why: &'static str,
    pub download: &'static str,
    pub download_what: fn(what: &str) -> String,
    pub remove: &'static str,
    pub remove_sure: &'static str,

    pub erase: &'static str,
    pub erase_what: &'static str,
    pub erase_everything: &'static str,
    pub erase_sure: &'static str,
    pub erased: fn(texts: usize, size: &str) -> String,
    pub not_erased: fn(left: usize) -> String,

    pub deleted: fn(what: &str) -> String,
    pub merged: &'static str,
    pub replaced: &'static str,
    pub undo: &'static str,
}

impl Texts {
    /// The texts in a language.
    pub fn of(locale: Locale) -> &'static Self {
        match locale {
            Locale::Pl => &pl::TEXTS,
            Locale::En => &en::TEXTS,
        }
    }
}
