//! The texts of the level and the radar of a result.

mod en;
mod pl;

use crate::questionnaire::locale::Locale;

/// Every text of this part in one language.
#[allow(missing_docs, reason = "each name says what the text is; see `en.rs`")]
pub struct Texts {
    pub list_separator: &'static str,

    pub level_of: fn(position: usize, levels: usize) -> String,
    pub sum: fn(total: u32, max: u32) -> String,
    pub typically: &'static str,
    pub where_you_stand: &'static str,
    pub you_are_here: &'static str,
    pub points_to_next: fn(points: u32, level: &str) -> String,
    pub mean_to_next: fn(by: &str, areas: &str, level: &str) -> String,
    pub area_to_next: fn(by: &str, area: &str, level: &str) -> String,
    pub highest_level: &'static str,
    pub no_norms: &'static str,
    pub by_area: &'static str,
    pub radar_name: fn(highest: u8) -> String,
    pub figures: &'static str,
    pub radar_own: &'static str,
    pub radar_weaker: &'static str,
    pub radar_target: fn(level: &str) -> String,
    pub radar_rings: fn(rings: &str) -> String,
    pub ring: fn(mean: &str, level: &str) -> String,
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
