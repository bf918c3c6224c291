//! The texts of what a facilitator asks for on the screen of a team: answers from paper, the rules of protection, files.

mod en;
mod pl;

use crate::domain::team::compared::Dispersion;
use crate::i18n::number;
use crate::questionnaire::locale::Locale;

/// Every text of it in one language.
#[allow(missing_docs, reason = "each name says what the text is; see `en.rs`")]
pub struct Texts {
    pub agreement: &'static str,
    pub agreement_how: &'static str,
    pub agreed: &'static str,
    pub divided: &'static str,
    pub neither: &'static str,
    pub shares: &'static str,
    pub level: &'static str,
    pub statement: &'static str,
    pub every_statement: &'static str,
    pub statement_means: &'static str,
    pub paper_how: fn(points: u8) -> String,
    pub paper_lost: &'static str,
    pub paper_open: &'static str,
    pub paper_side: &'static str,
    pub paper_add: &'static str,
    pub paper_blank: fn(number: usize) -> String,
    pub paper_added: fn(people: usize) -> String,
    pub paper_no_consent: &'static str,
    pub progress: fn(answered: usize, all: usize) -> String,
    /// `several` is from how many people on it is shown how ratings differ.
    pub protection_closed: fn(least: usize, several: usize) -> Vec<String>,
    pub protection_open: &'static str,
    pub csv_polish: &'static str,
    pub csv_english: &'static str,
    pub radar_svg: &'static str,
    pub radar_png: &'static str,
    pub gaps_svg: &'static str,
    pub gaps_png: &'static str,
    pub no_png: &'static str,
    pub file: &'static str,
    pub chosen: &'static str,
    pub made: &'static str,
    pub gaps: &'static str,
    pub gaps_name: &'static str,
    pub higher: fn(side: &str) -> String,
}

impl Texts {
    /// Agreement in words, then as a figure.
    pub fn agreement_of(&self, dispersion: Dispersion, locale: Locale) -> String {
        let words = if dispersion.is_agreed() {
            self.agreed
        } else if dispersion.is_wide() {
            self.divided
        } else {
            self.neither
        };
        format!("{words} ({})", number::value(locale, dispersion.agreement()))
    }

    /// The texts in a language.
    pub fn of(locale: Locale) -> &'static Self {
        match locale {
            Locale::Pl => &pl::TEXTS,
            Locale::En => &en::TEXTS,
        }
    }
}
