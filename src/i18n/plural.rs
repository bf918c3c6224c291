//! Plural forms. Two languages need two rules; the tests compare them with CLDR's.

use crate::questionnaire::locale::Locale;

/// CLDR's plural category of a whole number, limited to the categories of our languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// 1 punkt, 1 point
    One,
    /// 2 punkty
    Few,
    /// 5 punktów
    Many,
    /// 2 points
    Other,
}

impl Plural {
    /// The category of `n` in a language.
    pub fn of(locale: Locale, n: usize) -> Self {
        match (locale, n) {
            (_, 1) => Self::One,
            (Locale::En, _) => Self::Other,
            (Locale::Pl, _) if matches!(n % 10, 2..=4) && !matches!(n % 100, 12..=14) => Self::Few,
            (Locale::Pl, _) => Self::Many,
        }
    }
}

/// "1 punkt", "2 punkty", "5 punktów": a count and its noun, with a no-break space.
pub fn polish(n: usize, one: &str, few: &str, many: &str) -> String {
    let noun = match Plural::of(Locale::Pl, n) {
        Plural::One => one,
        Plural::Few => few,
        Plural::Many | Plural::Other => many,
    };
    format!("{n}\u{a0}{noun}")
}

/// "1 point", "2 points": a count and its noun, with a no-break space.
pub fn english(n: usize, one: &str, other: &str) -> String {
    format!("{n}\u{a0}{}", if n == 1 { one } else { other })
}

/// The same for a formatted quantity, which may be a fraction: "2,5 dnia".
pub fn polish_quantity(written: &str, one: &str, few: &str, many: &str, part: &str) -> String {
    match whole(written) {
        Some(n) => {
            let noun = match Plural::of(Locale::Pl, n) {
                Plural::One => one,
                Plural::Few => few,
                Plural::Many | Plural::Other => many,
            };
            format!("{written}\u{a0}{noun}")
        }
        None => format!("{written}\u{a0}{part}"),
    }
}

/// The same for a formatted quantity: "2.5 days".
pub fn english_quantity(written: &str, one: &str, other: &str) -> String {
    format!("{written}\u{a0}{}", if written == "1" { one } else { other })
}

/// The whole number in "12 500"; `None` if it is not whole.
fn whole(written: &str) -> Option<usize> {
    let digits: String = written.chars().filter(|c| !c.is_whitespace()).collect();
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

    #[test]
    fn plural_forms_are_those_of_cldr() {
        for locale in Locale::ALL {
            let tag: unic_langid::LanguageIdentifier = locale.tag().parse().unwrap();
            let cldr = PluralRules::create(tag, PluralRuleType::CARDINAL).unwrap();
            for n in 0..2_000 {
                let expected = match cldr.select(n).unwrap() {
                    PluralCategory::ONE => Plural::One,
                    PluralCategory::FEW => Plural::Few,
                    PluralCategory::MANY => Plural::Many,
                    _ => Plural::Other,
                };
                assert_eq!(Plural::of(locale, n), expected, "{n} in {}", locale.tag());
            }
        }
    }

    #[test]
    fn a_fraction_of_a_day_has_its_own_form() {
        let days = |written| polish_quantity(written, "dzień", "dni", "dni", "dnia");
        assert_eq!(["1", "90", "2,5"].map(days), ["1\u{a0}dzień", "90\u{a0}dni", "2,5\u{a0}dnia"]);
        let minutes = |written| polish_quantity(written, "minuta", "minuty", "minut", "minuty");
        assert_eq!(minutes("12\u{a0}503"), "12\u{a0}503\u{a0}minuty");
        assert_eq!(english_quantity("1", "day", "days"), "1\u{a0}day");
    }

    #[test]
    fn one_point_two_points_five_points() {
        let points = |n| polish(n, "punkt", "punkty", "punktów");
        assert_eq!(
            [1, 2, 5, 12, 22].map(points),
            ["1\u{a0}punkt", "2\u{a0}punkty", "5\u{a0}punktów", "12\u{a0}punktów", "22\u{a0}punkty"]
        );
        assert_eq!([1, 2].map(|n| english(n, "point", "points")), ["1\u{a0}point", "2\u{a0}points"]);
    }
}
