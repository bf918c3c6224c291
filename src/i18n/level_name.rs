//! Names of levels inside sentences.

use crate::questionnaire::locale::Locale;
use crate::questionnaire::wording::LevelWords;

/// A level where a sentence tells of the way to it, its beginning or its actions.
///
/// Polish: "poziomu dopasowanego"; without a genitive in the instrument's file "poziomu „dopasowany”". English:
/// "“aligned”".
pub fn of_level(words: &LevelWords, locale: Locale) -> String {
    match (locale, words.genitive.only_in(locale)) {
        (Locale::Pl, Some(genitive)) => format!("poziomu {genitive}"),
        (Locale::Pl, None) => format!("poziomu „{}”", words.name.in_locale(locale)),
        (Locale::En, _) => format!("“{}”", words.name.in_locale(locale)),
    }
}
