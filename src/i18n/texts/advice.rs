//! The texts of the sections below the level and radar of a result.

mod en;
mod pl;

use crate::domain::assessment::Target;
use crate::questionnaire::locale::Locale;

/// Every text of these sections in one language.
#[allow(missing_docs, reason = "each name says what the text is; see `en.rs`")]
pub struct Texts {
    pub plan: &'static str,
    pub contents: &'static str,
    pub contents_level: &'static str,
    pub contents_areas: &'static str,
    pub contents_process: &'static str,

    pub ends: &'static str,
    pub weakest: fn(is_relative: bool) -> &'static str,
    pub strongest: fn(is_relative: bool) -> &'static str,
    pub weakest_areas: fn(areas: usize) -> &'static str,
    pub strongest_areas: fn(areas: usize) -> &'static str,
    pub lowest_rated: &'static str,
    pub highest_rated: &'static str,
    pub correct_rating: &'static str,
    pub rated: fn(value: u8, highest: u8) -> String,
    pub tied: fn(more: usize, rating: u8) -> String,
    pub all_alike: &'static str,
    pub name_separator: &'static str,
    pub list_separator: &'static str,

    pub check_open_all: fn(statements: usize) -> String,
    pub check_statement: fn(number: usize, all: usize) -> String,
    pub clear_answer: &'static str,
    pub nothing_found: &'static str,
    pub check_open: fn(left: usize) -> String,

    pub where_next: &'static str,
    pub target: &'static str,
    pub target_up: fn(level: &str) -> String,
    pub target_stay: fn(level: &str) -> String,
    pub climb_or_stay: &'static str,
    pub speaks_for: fn(target: Target) -> &'static str,
    pub proposed: fn(target: Target, reasons: &str) -> String,
    pub sponsor_found: &'static str,
    pub sponsor_missing: &'static str,
    pub sponsor_unsaid: &'static str,
    pub invite: &'static str,
    pub invite_team: &'static str,
    pub make_code: &'static str,
    pub your_code: &'static str,
    pub further: &'static str,
    pub first_steps: &'static str,

    pub repair_first: &'static str,
    pub repair_why: &'static str,
    pub actions_up: fn(level: &str) -> String,
    pub actions_keep: fn(level: &str) -> String,
    pub actions_none: &'static str,
    pub no_area_in_the_way: &'static str,
    pub because: fn(statement: &str, rating: u8, is_strength: bool) -> String,
    /// An area, and what it lacks; `None` if it lacks nothing.
    pub because_of_area: fn(area: &str, by: Option<&str>) -> String,
    /// A statement, whose mean it is, and the mean.
    pub because_of_critic: fn(statement: &str, who: &str, mean: &str) -> String,
    pub critic_how: &'static str,
    pub lowest_how: &'static str,
    pub repair_why_of_team: &'static str,
    pub why: &'static str,
    pub first_week: &'static str,
    pub owner: &'static str,
    pub moves: &'static str,
    pub shown_by: &'static str,
    pub choose: &'static str,
    pub chosen: &'static str,
    pub first_action: &'static str,
    pub chosen_gone: &'static str,
    pub who: &'static str,
    pub until: &'static str,
    pub who_until: fn(who: Option<&str>, until: Option<&str>) -> Option<String>,
    pub drop_chosen: &'static str,
    pub other_actions: fn(actions: usize) -> String,
    pub to_level: fn(level: &str) -> String,
    pub for_other_areas: &'static str,

    pub metrics: &'static str,
    pub metrics_up: fn(level: &str) -> String,
    pub metrics_keep: fn(level: &str) -> String,
    pub metrics_none: &'static str,
    pub other_metrics: fn(metrics: usize) -> String,
    pub better_up: &'static str,
    pub better_down: &'static str,
    pub volume: &'static str,
    pub formula: &'static str,
    pub metric_gone: &'static str,
    pub drop_metric: &'static str,
    pub kept_metrics: &'static str,

    pub evidence: &'static str,
    pub evidence_show: fn(findings: usize) -> String,
    pub evidence_more: &'static str,

    pub take_away: &'static str,
    pub print: &'static str,
    pub share: &'static str,
    pub copy_summary: &'static str,
    pub other_formats: &'static str,
    pub result_name: &'static str,
    pub copy_report: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub save_report: &'static str,
    pub radar_svg: &'static str,
    pub radar_png: &'static str,
    pub no_png: &'static str,

    pub report_of: fn(instrument: &str) -> String,
    pub report_day: fn(day: &str) -> String,
    pub report_side: fn(side: &str) -> String,
    pub report_level: fn(level: &str, position: usize, levels: usize) -> String,
    pub report_sum: fn(total: u32, max: u32) -> String,
    pub report_typically: &'static str,
    pub report_by_area: &'static str,
    pub report_area: &'static str,
    pub report_mean: &'static str,
    pub report_target: fn(level: &str) -> String,
    pub threshold: fn(level: &str) -> String,
    pub report_no_norms: &'static str,
    pub report_made: &'static str,

    pub printed: fn(day: &str) -> String,
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
