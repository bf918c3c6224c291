//! The texts of teams: making one, collecting codes, what a team shows.

mod en;
mod pl;

use crate::domain::index::QuestionIx;
use crate::domain::team::compared::Compared;
use crate::domain::team::round::Group;
use crate::domain::team::statistics::{Standing, Union};
use crate::i18n::number;
use crate::questionnaire::definition::Definition;
use crate::questionnaire::locale::Locale;

/// Every text of teams in one language.
#[allow(missing_docs, reason = "each name says what the text is; see `en.rs`")]
pub struct Texts {
    pub list_separator: &'static str,

    // The list of teams, and a new one.
    pub teams: &'static str,
    pub new_team: &'static str,
    pub new_team_how: &'static str,
    pub name: &'static str,
    pub questionnaire: &'static str,
    pub kind: &'static str,
    pub kind_closed: &'static str,
    pub kind_open: &'static str,
    pub minimum: &'static str,
    pub minimum_hint: &'static str,
    pub fixed: &'static str,
    pub make: &'static str,
    pub no_name: &'static str,
    pub kind_short: fn(minimum: Option<u8>) -> String,
    pub erase: &'static str,
    pub erase_what: fn(what: &str) -> String,

    // Collecting.
    pub collected: fn(people: usize, expected: Option<u64>) -> String,
    pub collect: &'static str,
    pub invite: &'static str,
    pub codes_label: &'static str,
    pub codes_hint: &'static str,
    pub add_codes: &'static str,
    pub nothing_pasted: &'static str,
    pub no_code: &'static str,
    pub added: fn(count: usize) -> String,
    pub refused: fn(count: usize) -> String,
    pub damaged: &'static str,
    pub newer: &'static str,
    pub unknown_instrument: &'static str,
    pub other_instrument: fn(title: &str) -> String,
    pub incomplete: &'static str,
    pub not_open: &'static str,
    pub full: &'static str,
    pub twice: &'static str,
    pub other_round: fn(team: &str, round: usize) -> String,
    pub in_closed_team: fn(team: &str) -> String,
    pub more_refused: fn(more: usize) -> String,
    pub expected: &'static str,

    // Who waits, and who enters.
    pub waiting: fn(count: usize, who: &str) -> String,
    pub none_waiting: &'static str,
    pub side_unsaid: &'static str,
    pub group_count: fn(group: &str, count: usize) -> String,
    pub will_enter: fn(groups: &str) -> String,
    /// `several` is how many late ones enter a group at a time.
    pub go_on_waiting: fn(count: usize, least: usize, several: usize) -> String,
    pub show_results: &'static str,
    pub too_few: fn(least: usize, several: usize) -> String,
    pub rest_offer: fn(count: usize) -> String,
    pub show_with_rest: &'static str,
    pub waiting_codes: fn(count: usize) -> String,
    pub waiting_codes_how: &'static str,
    pub take_back: &'static str,
    pub take_back_what: fn(code: &str) -> String,

    // From paper.
    pub paper: &'static str,
    pub paper_begin: &'static str,

    // What is protected.
    pub protection: &'static str,
    pub protection_rules: &'static str,

    // Figures.
    pub everyone: &'static str,
    pub rest: &'static str,
    pub withheld: fn(group: &str) -> String,
    pub levels: &'static str,
    pub whole: &'static str,
    pub whole_how: &'static str,
    pub sum: fn(total: &str, max: u32) -> String,
    pub here: &'static str,
    pub shapes: &'static str,
    pub radar_name: fn(highest: u8) -> String,
    pub area: &'static str,
    pub difference: &'static str,
    pub no_spread: fn(least: usize) -> String,
    pub disagree: &'static str,
    pub disagree_how: &'static str,
    pub disagree_gaps_how: &'static str,
    pub none_disagree: &'static str,
    pub sides_differ: &'static str,
    pub within: fn(group: &str) -> String,
    pub mean_of: fn(group: &str, mean: &str) -> String,
    pub weak: &'static str,
    pub weak_how: &'static str,
    pub weak_means: &'static str,
    pub none_weak: &'static str,
    pub strong: &'static str,
    pub strong_how: &'static str,
    pub strong_means: &'static str,
    pub none_strong: &'static str,

    // Rounds.
    pub rounds: &'static str,
    pub round: fn(number: usize, day: &str) -> String,
    pub rounds_how: &'static str,
    pub begin_round: &'static str,
    pub erase_round: &'static str,
    pub erase_round_sure: &'static str,
    pub round_erased: &'static str,
    pub undo: &'static str,
    pub change_since: fn(round: &str) -> String,
    pub change_how: &'static str,
    pub settings: &'static str,
    pub print: &'static str,

    // The agenda on paper.
    pub time_levels: &'static str,
    pub time_disagree: &'static str,
    pub decisions: &'static str,
    pub time_decisions: &'static str,

    // What is taken away.
    pub take_away: &'static str,
    pub formats: &'static str,
}

impl Texts {
    /// What a group is called.
    pub fn group(&self, definition: &Definition, group: Group, locale: Locale) -> String {
        match group {
            Group::Side(side) => definition.wording.sides[side].in_locale(locale).to_owned(),
            Group::Rest if definition.instrument.sides().is_empty() => self.everyone.to_owned(),
            Group::Rest => self.rest.to_owned(),
        }
    }

    /// "marketing (5)"
    pub fn group_with_count(
        &self,
        definition: &Definition,
        group: Group,
        people: usize,
        locale: Locale,
    ) -> String {
        format!("{} ({people})", self.group(definition, group, locale))
    }

    /// The level and, if levels rest on it, the sum of the means.
    pub fn standing(&self, definition: &Definition, standing: &Standing, locale: Locale) -> String {
        let instrument = &definition.instrument;
        let sum = || (self.sum)(&number::short(locale, standing.total), instrument.max_total());
        let level = definition.wording.levels[standing.level].name.in_locale(locale).to_owned();
        let facts = [Some(level), instrument.rests_on_sum().then(sum)];
        facts.into_iter().flatten().collect::<Vec<_>>().join(self.list_separator)
    }

    /// The means of what is compared: "marketing 4.20".
    pub fn means(
        &self,
        definition: &Definition,
        compared: Compared,
        question: QuestionIx,
        locale: Locale,
    ) -> Vec<String> {
        let groups = [Some(compared.first()), compared.second()].into_iter().flatten();
        let mean = |(group, union): (Group, &Union)| {
            let mean = number::value(locale, union.means()[question]);
            (self.mean_of)(&self.group(definition, group, locale), &mean)
        };
        groups.map(mean).collect()
    }

    /// The texts in a language.
    pub fn of(locale: Locale) -> &'static Self {
        match locale {
            Locale::Pl => &pl::TEXTS,
            Locale::En => &en::TEXTS,
        }
    }
}
