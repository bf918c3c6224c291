//! The words of an instrument, beside its structure: lists here have the order and the length of those
//! in [`crate::domain::instrument::Instrument`].

use crate::i18n::locale::Locale;

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

/// Every word of an instrument.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// The languages that every text is in, the author's first choice first.
    pub languages: Vec<Locale>,
    /// The name of the instrument.
    pub title: Text,
    /// What it asks about, and how to answer: one or two sentences.
    pub intro: Text,
    /// A label for each point of the scale, the lowest first.
    pub points: Vec<Text>,
    /// The subjects' names; empty for the one that needs none.
    pub subjects: Vec<Text>,
    /// The sides' names.
    pub sides: Vec<Text>,
    /// The areas' names.
    pub areas: Vec<Text>,
    /// The statements.
    pub items: Vec<ItemWords>,
    /// The levels.
    pub levels: Vec<LevelWords>,
}

/// The words of one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ItemWords {
    /// The statement that is rated.
    pub statement: Text,
    /// The same in two or three words, for tables.
    pub short: Text,
}

/// The words of one level.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LevelWords {
    /// The level's name.
    pub name: Text,
    /// What it says of those who reached it, in one sentence; `*…*` marks the words to stress.
    pub sentence: Text,
    /// What it means: one paragraph.
    pub meaning: Text,
}
