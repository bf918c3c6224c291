//! Computed quantities as each language writes them, no more precise than is useful.

use crate::i18n::number::grouped;
use crate::questionnaire::locale::Locale;

/// A quantity, not negative, with grouped digits and at most two decimals, rounded to the nearest: "12,5", "1,234".
/// From 100 on it has no decimals.
pub fn written(locale: Locale, value: f64) -> String {
    let mark = match locale {
        Locale::Pl => ',',
        Locale::En => '.',
    };
    let hundredths = whole(value * 100.0);
    if hundredths == 0 && value > 0.0 {
        return format!("<0{mark}01");
    }
    if hundredths < 10_000 {
        return decimals(hundredths, mark);
    }
    grouped(locale, &whole(value).to_string())
}

/// A quantity for programs, as in `data-value`: a decimal point, at most two decimals, no groups.
pub fn machine(value: f64) -> String {
    decimals(whole(value * 100.0), '.')
}

fn decimals(hundredths: u64, mark: char) -> String {
    let text = format!("{}{mark}{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches(mark).to_owned()
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "neither negative nor beyond 2⁶⁴")]
fn whole(value: f64) -> u64 {
    value.round() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_are_written_as_each_language_does() {
        let cases = [
            (25.0, "25", "25"),
            (16.666_666, "16,67", "16.67"),
            (0.5, "0,5", "0.5"),
            (99.996, "100", "100"),
            (1_166.666, "1167", "1,167"),
            (13_776.0, "13\u{a0}776", "13,776"),
            (1_234_567.4, "1\u{a0}234\u{a0}567", "1,234,567"),
            (0.0, "0", "0"),
            (0.003, "<0,01", "<0.01"),
        ];
        for (value, pl, en) in cases {
            assert_eq!((written(Locale::Pl, value).as_str(), written(Locale::En, value).as_str()), (pl, en));
        }
        assert_eq!((machine(1_166.666).as_str(), machine(25.0).as_str()), ("1166.67", "25"));
    }
}
