//! Texts by an instrument's author, in each of the instrument's languages.

use crate::questionnaire::locale::Locale;

/// One text in the languages of its instrument; never empty, except for texts that may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    pl: Option<String>,
    en: Option<String>,
}

impl Text {
    /// Adds `words` in another language.
    #[must_use]
    pub fn with(mut self, locale: Locale, words: String) -> Self {
        match locale {
            Locale::Pl => self.pl = Some(words),
            Locale::En => self.en = Some(words),
        }
        self
    }

    /// The text in this language, if there is one.
    pub fn only_in(&self, locale: Locale) -> Option<&str> {
        match locale {
            Locale::Pl => self.pl.as_deref(),
            Locale::En => self.en.as_deref(),
        }
    }

    /// The text in this language; in the instrument's other language if it does not have this one.
    pub fn in_locale(&self, locale: Locale) -> &str {
        let (first, second) = match locale {
            Locale::Pl => (&self.pl, &self.en),
            Locale::En => (&self.en, &self.pl),
        };
        first.as_deref().or(second.as_deref()).unwrap_or_default()
    }
}
