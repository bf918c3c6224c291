//! The texts of plans.

mod en;
mod pl;

use crate::domain::metric::{Better, Kind};
use crate::domain::plan::bet::{Confidence, NotAnEffort, Size};
use crate::domain::plan::key_result::NotATarget;
use crate::domain::plan::week::Verdict;
use crate::questionnaire::locale::Locale;

/// A number of half person-days, to be written as days.
#[derive(Clone, Copy, Debug)]
pub struct HalfDays(pub u32);

impl HalfDays {
    /// "2", "2,5"; `mark` is the decimal mark.
    fn written(self, mark: &str) -> String {
        if self.0.is_multiple_of(2) { (self.0 / 2).to_string() } else { format!("{}{mark}5", self.0 / 2) }
    }
}

/// Every text of this part in one language.
#[allow(missing_docs, reason = "each name says what the text is; see `en.rs`")]
pub struct Texts {
    pub lede: &'static str,
    pub plans: &'static str,
    pub no_plan: &'static str,
    pub no_plan_reason: &'static str,
    pub to_plans: &'static str,
    pub undo: &'static str,
    pub erased: fn(what: &str) -> String,
    pub list_separator: &'static str,
    /// What follows the whole part of a number that ends in a half.
    pub half: &'static str,

    pub week_of: fn(week: u8) -> String,
    pub is_over: &'static str,
    pub starts_on: fn(day: &str) -> String,
    pub from_to: fn(first: &str, last: &str) -> String,

    pub new_plan: &'static str,
    pub new_plan_how: &'static str,
    pub objective: &'static str,
    pub objective_hint: &'static str,
    pub no_objective: &'static str,
    pub more: &'static str,
    pub sponsor: &'static str,
    pub sponsor_hint: &'static str,
    pub start_day: &'static str,
    pub start_hint: &'static str,
    pub no_start: &'static str,
    pub start_too_early: &'static str,
    pub capacity: &'static str,
    pub capacity_hint: &'static str,
    pub default_capacity: &'static str,
    pub no_capacity: &'static str,
    pub actions_come_along: fn(names: &str) -> String,
    pub start: &'static str,

    pub key_result_number: fn(number: usize) -> String,
    pub add_key_result: &'static str,
    pub metric: &'static str,
    pub choose_metric: &'static str,
    pub own_metric: &'static str,
    pub level_metric: &'static str,
    pub no_metric: &'static str,
    pub kind: fn(Kind) -> &'static str,
    pub better: fn(Better) -> &'static str,
    pub computed_on: fn(value: &str, day: &str) -> String,
    pub own_name: &'static str,
    pub own_name_hint: &'static str,
    pub no_own_name: &'static str,
    pub unit: &'static str,
    pub direction: &'static str,
    pub is_volume: &'static str,
    pub is_output: &'static str,
    pub not_answered: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub output_why: &'static str,
    pub turn_into_bet: &'static str,
    pub becomes_bet: fn(what: &str) -> String,
    pub baseline: &'static str,
    pub baseline_hint: &'static str,
    pub target: &'static str,
    pub target_hint: &'static str,
    pub not_a_target: fn(NotATarget, Better) -> String,
    pub how_scored: &'static str,
    pub strength: &'static str,
    pub stretch: &'static str,
    pub committed: &'static str,
    pub stretch_short: &'static str,
    pub committed_short: &'static str,
    pub volume_alone: fn(metric: &str, any: bool) -> String,
    pub add_pair: fn(metric: &str) -> String,
    pub revenue_alone: &'static str,

    pub from_to_target: fn(from: &str, to: &str) -> String,
    pub progress: fn(value: &str, percent: i64, is_behind: bool) -> String,
    pub no_reading_yet: &'static str,
    pub what_has_to_change: &'static str,
    pub reach: fn(percent: i64) -> String,
    pub no_bets: &'static str,
    pub ordered_by_hand: &'static str,
    pub order_by_rank: &'static str,
    pub add_bet: &'static str,
    pub too_many_bets: &'static str,
    pub hypothesis: fn(change: &str, metric: &str, effect: &str, evidence: Option<&str>, weeks: u8) -> String,
    pub effect_between: fn(from: &str, to: &str) -> String,
    pub effect_size: fn(Size) -> String,
    pub rank_formula: fn(rank: i64, share: i64, confidence: u8, days: HalfDays) -> String,
    pub too_large: fn(capacity: HalfDays) -> String,
    pub up: &'static str,
    pub down: &'static str,
    pub edit: &'static str,
    pub archive: &'static str,
    pub archived: fn(bets: usize) -> String,
    pub take_up: &'static str,
    pub starters: &'static str,
    pub by_action: &'static str,
    pub use_it: &'static str,

    pub change: &'static str,
    pub change_hint: &'static str,
    pub no_change: &'static str,
    pub effect: &'static str,
    pub effect_known: &'static str,
    pub size: fn(Size) -> &'static str,
    pub effect_from: &'static str,
    pub effect_to: &'static str,
    pub evidence: &'static str,
    pub evidence_hint: &'static str,
    pub confidence_legend: &'static str,
    pub confidence: fn(Confidence) -> &'static str,
    pub days: &'static str,
    pub days_hint: &'static str,
    pub not_an_effort: fn(NotAnEffort) -> String,
    pub within: &'static str,
    pub within_hint: &'static str,
    pub not_weeks: &'static str,
    pub stage: &'static str,
    pub no_stage: &'static str,
    pub save_bet: &'static str,
    pub cancel: &'static str,

    pub week: &'static str,
    pub week_label: fn(week: u8, iso: u32, span: &str) -> String,
    pub numbers: &'static str,
    pub last_reading: fn(value: &str, week: u8) -> String,
    pub value_hint: fn(baseline: &str) -> String,
    pub trust: &'static str,
    pub trust_how: &'static str,
    pub half_time: &'static str,
    pub half_time_hint: &'static str,
    pub running: &'static str,
    pub nothing_runs: &'static str,
    pub verdict_legend: &'static str,
    pub verdict: fn(Verdict) -> &'static str,
    pub learned: &'static str,
    pub blocked_by: &'static str,
    pub next: &'static str,
    pub booked: fn(week: u8, booked: HalfDays, capacity: HalfDays) -> String,
    pub too_much: &'static str,
    pub overload: &'static str,
    pub overloaded: &'static str,
    pub offered: fn(metric: &str, days: HalfDays) -> String,
    pub start_in: fn(week: u8) -> String,
    pub starts_in: fn(week: u8, days: HalfDays) -> String,
    pub waits_for: &'static str,
    pub put_back: &'static str,
    pub check_in: &'static str,
    pub checked_in: &'static str,
    pub copy_week: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,

    pub quarter: &'static str,
    pub quarter_how: &'static str,
    pub week_number: fn(week: u8) -> String,
    pub iso_week: fn(week: u32) -> String,
    pub week_done: &'static str,
    pub week_now: &'static str,
    pub week_missed: &'static str,
    pub week_ahead: &'static str,
    pub ended: fn(confirmed: usize, refuted: usize) -> String,

    pub settings: &'static str,
    pub change_plan: &'static str,
    pub save: &'static str,
    pub erase: &'static str,
    pub erase_sure: &'static str,
    pub target_since: fn(value: &str, since: Option<u8>, reason: Option<&str>) -> String,
    pub other_target: &'static str,
    pub from_week: fn(week: u8) -> String,
    pub reason: &'static str,
    pub reason_hint: &'static str,
    pub no_reason: &'static str,
    pub change_target: &'static str,
    pub drop: &'static str,
    pub drop_sure: &'static str,

    pub text_head: fn(week: u8, span: &str) -> String,
    pub text_result: fn(name: &str, value: &str, percent: Option<i64>, trust: u8) -> String,
    pub text_none: &'static str,
    pub text_tested: fn(verdict: Option<Verdict>, change: &str, learned: Option<&str>) -> String,
    pub text_next: fn(change: &str) -> String,
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
