//! The texts of response codes, and of people side by side.

mod en;
mod pl;

use crate::domain::score::Score;
use crate::domain::team::statistics::GapSize;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;

/// Every text of this part in one language.
#[allow(missing_docs, reason = "each name says what the text is; see `en.rs`")]
pub struct Texts {
    pub list_separator: &'static str,

    // What a code says.
    pub questionnaire: &'static str,
    pub side: &'static str,
    pub side_unsaid: &'static str,
    pub ratings: &'static str,
    pub answered: fn(answered: usize, all: usize) -> String,
    pub level: &'static str,
    pub sum: fn(total: u32, max: u32) -> String,
    pub openness: &'static str,
    pub open: &'static str,
    pub closed: &'static str,
    pub random: &'static str,
    pub every_rating: &'static str,
    pub statement: &'static str,
    pub rating: &'static str,
    pub rating_means: &'static str,
    pub blank: &'static str,

    // One's own code.
    pub asked_open: &'static str,
    pub invited: fn(from: &str) -> String,
    pub invited_open: fn(from: &str) -> String,
    pub mail_subject: fn(title: &str) -> String,
    pub code_readable: &'static str,
    pub mail_code: fn(address: &str) -> String,
    pub mail_sender: fn(from: &str) -> String,
    pub code_says: &'static str,
    pub unfinished_code_says: &'static str,
    pub code_lacks: fn(check: Option<&str>) -> String,
    pub code_read_by: &'static str,
    pub code_sender: &'static str,
    pub code_changes: &'static str,
    pub allow_open: &'static str,
    pub allow_open_team: &'static str,
    pub your_code: &'static str,
    pub code_message: fn(code: &str, link: &str) -> String,
    pub share_code: &'static str,
    pub copy_code: &'static str,
    pub copy_link: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub qr: &'static str,

    // Codes to read.
    pub codes_lede: &'static str,
    pub read_title: &'static str,
    pub codes_label: &'static str,
    pub codes_hint: &'static str,
    pub read_codes: &'static str,
    pub nothing_pasted: &'static str,
    pub no_code: &'static str,
    pub codes_found: fn(count: usize) -> String,
    pub found_title: &'static str,
    pub more_codes: fn(more: usize) -> String,
    pub not_kept: &'static str,
    pub clear: &'static str,
    pub damaged: &'static str,
    pub newer: &'static str,
    pub unknown_instrument: &'static str,
    pub twice: fn(times: usize) -> String,
    pub incomplete: &'static str,
    pub not_open: &'static str,
    pub other_instrument: fn(title: &str) -> String,
    pub no_own_result: &'static str,
    pub beside_which: &'static str,
    pub beside_this: fn(result: &str) -> String,
    pub lay_side_by_side: &'static str,
    pub side_by_side_consent: &'static str,
    pub is_own: &'static str,
    pub open_own: &'static str,
    pub carried_in: fn(day: &str) -> String,
    pub is_it_yours: &'static str,
    pub continues_own: &'static str,
    pub take_over: &'static str,
    pub update_own: &'static str,
    pub take_over_day: &'static str,

    // Going on elsewhere.
    pub elsewhere: &'static str,
    pub elsewhere_how: &'static str,
    pub begun_on: fn(day: &str, answered: usize) -> String,

    // Pairs that are kept.
    pub kept_pairs: &'static str,
    pub pair_of: fn(day: &str) -> String,
    pub erase: &'static str,
    pub erase_what: fn(what: &str) -> String,
    pub erased: fn(what: &str) -> String,
    pub undo: &'static str,

    // Two people side by side.
    pub side_by_side: &'static str,
    pub you: &'static str,
    pub counterpart: &'static str,
    pub maker: &'static str,
    pub side_is_you: fn(side: &str) -> String,
    pub two_views: &'static str,
    pub by_area: &'static str,
    pub area: &'static str,
    pub difference: &'static str,
    pub gap_words: fn(gap: GapSize) -> &'static str,
    pub radar_name: fn(highest: u8) -> String,
    pub differences: &'static str,
    pub differences_how: &'static str,
    pub other_differences: fn(count: usize) -> String,
    pub no_differences: &'static str,
    pub both_weak: &'static str,
    pub both_weak_how: &'static str,
    pub none_weak: &'static str,
    pub by_statement: &'static str,
    pub every_statement: &'static str,
    pub take_away: &'static str,
    pub pair_name: &'static str,
    pub print: &'static str,
    pub copy_report: &'static str,
    pub save_report: &'static str,
    pub report_copied: &'static str,
    pub report_not_copied: &'static str,
    pub file: &'static str,
    pub pair_stays: &'static str,
    pub pair_made: fn(day: &str) -> String,
    pub to_codes: &'static str,
    pub no_pair: &'static str,
    pub no_pair_reason: &'static str,
}

impl Texts {
    /// The level of a score and, if levels rest on it, the sum.
    pub fn standing(&self, definition: &Definition, score: &Score, locale: Locale) -> String {
        let instrument = &definition.instrument;
        let level = definition.wording.levels[score.level()].name.in_locale(locale).to_owned();
        let sum = instrument.rests_on_sum().then(|| (self.sum)(score.total(), instrument.max_total()));
        [level].into_iter().chain(sum).collect::<Vec<_>>().join(self.list_separator)
    }

    /// The texts in a language.
    pub fn of(locale: Locale) -> &'static Self {
        match locale {
            Locale::Pl => &pl::TEXTS,
            Locale::En => &en::TEXTS,
        }
    }
}
