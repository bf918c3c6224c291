//! Numbers as people type them in their language: "1 234,5", "1,234.5", "25 %".

use crate::questionnaire::locale::Locale;

/// Why a text is not a usable number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotANumber {
    /// It is empty.
    Empty,
    /// It is not a number.
    Unreadable,
    /// "1.234" in Polish is ambiguous: it may mean one thousand two hundred and thirty-four, or a little more than
    /// one.
    TwoWays,
    /// It has more than [`MOST_DIGITS`] digits, so it is almost certainly a typing error.
    TooLong,
}

/// The maximum number of digits, up to which a number is exact.
pub const MOST_DIGITS: usize = 15;

/// Spaces that separate groups of digits: the ordinary space, and those that pages and spreadsheets insert.
const SPACES: [char; 4] = [' ', '\u{a0}', '\u{202f}', '\u{2009}'];

/// Characters around a pasted number that have no meaning.
const AROUND: [char; 11] =
    [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\t', '\u{200b}', '\u{feff}', '%', '€', '$', '£'];

/// Currencies that may follow an amount.
const CURRENCIES: [&str; 5] = ["zł", "PLN", "EUR", "USD", "GBP"];

/// Reads a number. Groups of three digits may be separated by spaces, or by the mark that is not the decimal mark of
/// this number. A unit sign next to the number is ignored. A minus is read; callers decide whether to reject it.
///
/// # Errors
/// The reason why it is not a usable number.
pub fn read(locale: Locale, text: &str) -> Result<f64, NotANumber> {
    let text = text.trim_matches(AROUND);
    let text = CURRENCIES.iter().find_map(|currency| text.strip_suffix(currency)).unwrap_or(text);
    let text = text.trim_matches(AROUND);
    if text.is_empty() {
        return Err(NotANumber::Empty);
    }
    let (is_negative, text) = match text.strip_prefix(['-', '−', '–']) {
        Some(rest) => (true, rest.trim_start_matches(SPACES)),
        None => (false, text),
    };
    let decimal = decimal_mark(locale, text)?;
    let (whole, fraction) = match decimal.and_then(|mark| text.rsplit_once(mark)) {
        Some((whole, fraction)) => (whole, fraction),
        None => (text, ""),
    };
    let groups: Vec<&str> = whole.split(|c| SPACES.contains(&c) || c == ',' || c == '.').collect();
    let grouped = groups.len() == 1
        || (groups.iter().skip(1).all(|group| group.len() == 3) && (1..=3).contains(&groups[0].len()));
    let digits = groups.concat() + fraction;
    let is_number = grouped && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number {
        return Err(NotANumber::Unreadable);
    }
    // Divide the digits by a power of ten. Both are exact as floats, so the quotient is the float closest to the typed
    // number.
    if digits.len() > MOST_DIGITS {
        return Err(NotANumber::TooLong);
    }
    let number = digits.bytes().fold(0.0, |number, digit| number * 10.0 + f64::from(digit - b'0'));
    let number = number / fraction.bytes().fold(1.0, |power, _| power * 10.0);
    Ok(if is_negative { -number } else { number })
}

/// The decimal mark of this number, if it has one. The other mark, or one that is repeated, separates groups.
fn decimal_mark(locale: Locale, text: &str) -> Result<Option<char>, NotANumber> {
    let own = match locale {
        Locale::Pl => ',',
        Locale::En => '.',
    };
    match (text.matches(',').count(), text.matches('.').count()) {
        (1, 1) if text.find(',') < text.find('.') => Ok(Some('.')),
        (1, 1..) => Ok(Some(',')),
        (2.., 1) => Ok(Some('.')),
        (1, 0) | (0, 1) => {
            let mark = if text.contains(',') { ',' } else { '.' };
            let decimals = text.rsplit(mark).next().map_or(0, str::len);
            let looks_grouped = decimals == 3 && !text.starts_with(['0', mark]);
            match (mark == own, looks_grouped) {
                (true, _) | (false, false) => Ok(Some(mark)),
                // In English, a comma before three digits always groups thousands.
                (false, true) if locale == Locale::En => Ok(None),
                (false, true) => Err(NotANumber::TwoWays),
            }
        }
        // No mark, or one mark several times: it separates groups.
        (_, 0) | (0, _) => Ok(None),
        _ => Err(NotANumber::Unreadable),
    }
}

/// The typed text, shortened for an error message but still recognisable.
pub fn shortened(typed: &str) -> String {
    const LONGEST: usize = 24;
    let typed = typed.trim();
    let mut shown: String = typed.chars().take(LONGEST).collect();
    if shown.len() < typed.len() {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_each_language_writes_them() {
        let cases = [
            (Locale::Pl, "1234", 1234.0),
            (Locale::Pl, "1 234,5", 1234.5),
            (Locale::Pl, "1\u{a0}234\u{202f}567", 1_234_567.0),
            (Locale::Pl, "12,5 %", 12.5),
            (Locale::Pl, "0,25", 0.25),
            (Locale::Pl, ",5", 0.5),
            (Locale::Pl, "1.5", 1.5),
            (Locale::Pl, "0.125", 0.125),
            (Locale::Pl, "1.234,5", 1234.5),
            (Locale::Pl, "1.234.567", 1_234_567.0),
            (Locale::Pl, "-3", -3.0),
            (Locale::Pl, "24 000,50 zł", 24_000.5),
            (Locale::Pl, "\t10", 10.0),
            (Locale::En, "$1,250", 1250.0),
            (Locale::En, "1,250 EUR", 1250.0),
            (Locale::En, "1,234", 1234.0),
            (Locale::En, "1,234.5", 1234.5),
            (Locale::En, "1,234,567.25", 1_234_567.25),
            (Locale::En, "1.234", 1.234),
            (Locale::En, "1,5", 1.5),
            (Locale::En, " 10 000 ", 10_000.0),
            (Locale::En, "25%", 25.0),
            (Locale::En, "1.234,5", 1234.5),
        ];
        for (locale, text, number) in cases {
            assert_eq!(read(locale, text), Ok(number), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_or_has_two_readings_is_not_guessed() {
        let cases = [
            (Locale::Pl, "", NotANumber::Empty),
            (Locale::En, " \u{a0}", NotANumber::Empty),
            (Locale::En, "%", NotANumber::Empty),
            (Locale::Pl, "1.234", NotANumber::TwoWays),
            (Locale::Pl, "dużo", NotANumber::Unreadable),
            (Locale::Pl, "1 2", NotANumber::Unreadable),
            (Locale::Pl, "12 34,5", NotANumber::Unreadable),
            (Locale::En, "1,23,456", NotANumber::Unreadable),
            (Locale::En, "1.2.3", NotANumber::Unreadable),
            (Locale::En, "1,2.3,4", NotANumber::Unreadable),
            (Locale::En, "1e3", NotANumber::Unreadable),
            (Locale::En, "NaN", NotANumber::Unreadable),
            (Locale::En, "inf", NotANumber::Unreadable),
            (Locale::En, "--1", NotANumber::Unreadable),
            (Locale::En, ".", NotANumber::Unreadable),
            (Locale::En, "٣", NotANumber::Unreadable),
            (Locale::En, "1234567890123456", NotANumber::TooLong),
        ];
        for (locale, text, error) in cases {
            assert_eq!(read(locale, text), Err(error), "{text}");
        }
    }
}
