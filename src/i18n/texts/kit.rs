//! The texts of the screen that makes snippets, links and brand files.

mod en;
mod pl;

use crate::questionnaire::locale::Locale;

/// Every text of the screen in one language.
#[allow(missing_docs, reason = "each name says what the text is; see `en.rs`")]
pub struct Texts {
    pub lede: &'static str,

    pub look: &'static str,
    pub language: &'static str,
    pub visitors_language: &'static str,
    pub theme: &'static str,
    pub systems_theme: &'static str,
    pub light: &'static str,
    pub dark: &'static str,
    pub questionnaire: &'static str,
    pub begin: &'static str,
    pub begin_at_start: &'static str,
    pub begin_with_statements: &'static str,
    pub begin_as: fn(side: &str) -> String,

    pub brand: &'static str,
    pub name: &'static str,
    pub name_hint: &'static str,
    pub logo: &'static str,
    pub logo_hint: &'static str,
    pub logo_file: &'static str,
    pub logo_chosen: fn(kilobytes: &str) -> String,
    pub logo_remove: &'static str,
    pub accent: &'static str,
    pub accent_hint: &'static str,
    pub cta: &'static str,
    pub cta_hint: &'static str,
    pub cta_text: &'static str,
    pub cta_text_hint: &'static str,
    /// What is wrong with a setting, by the names in `public/parts/brand-rules.js`.
    pub flaw: fn(flaw: &str) -> &'static str,

    pub frame: &'static str,
    pub height: &'static str,
    pub height_hint: &'static str,
    pub height_flaw: &'static str,
    pub share_level: &'static str,
    pub share_level_hint: &'static str,

    pub preview: &'static str,
    pub preview_hint: &'static str,

    pub snippet: &'static str,
    pub snippet_hint: &'static str,
    pub snippet_policy: fn(origin: &str) -> String,
    /// The text of the snippet's link, which is shown if JavaScript is off.
    pub snippet_link: &'static str,
    pub link: &'static str,
    pub link_hint: &'static str,
    pub link_lacks_logo: &'static str,
    pub file: &'static str,
    pub file_hint: &'static str,
    pub file_save: &'static str,
    pub copy: &'static str,
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
