//! Texts that an instrument's author wrote, in each of its languages.

use crate::questionnaire::locale::Locale;

/// One text in the languages of its instrument; never empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    pl: Option<String>,
    en: Option<String>,
}

impl Text {
    /// The text with `words` in one language more.
    #[must_use]
    pub fn with(mut self, locale: Locale, words: String) -> Self {
        match locale {
            Locale::Pl => self.pl = Some(words),
            Locale::En => self.en = Some(words),
        }
        self
    }

    /// In this language, or in the instrument's other one where it has no more.
    pub fn in_locale(&self, locale: Locale) -> &str {
        let (first, second) = match locale {
            Locale::Pl => (&self.pl, &self.en),
            Locale::En => (&self.en, &self.pl),
        };
        first.as_deref().or(second.as_deref()).unwrap_or_default()
    }
}
