//! What is said where a link is given to be sent: for the kit and for invitations.

mod en;
mod pl;

use crate::questionnaire::locale::Locale;

/// The texts.
#[allow(missing_docs, reason = "the texts say what they are for")]
pub struct Texts {
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub qr_name: &'static str,
    pub qr_svg: &'static str,
    pub qr_png: &'static str,
    pub qr_too_long: &'static str,
    pub no_png: &'static str,
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
