//! Numbers as each language writes them. Exact values are rounded towards the lower level, so that a number never
//! claims more than was reached.

use std::cmp::Ordering;

use crate::domain::instrument::Exact;
use crate::domain::plan::amount::Amount;
use crate::domain::team::statistics::Gap;
use crate::questionnaire::locale::Locale;

/// A value on a scale, cut (not rounded up) to two decimals: "3,75" or "3.75".
pub fn value(locale: Locale, exact: Exact) -> String {
    decimals(locale, (exact * 100).to_integer())
}

/// What is missing to a gate, rounded up to two decimals, so that it and the value (which is cut) never add up to less
/// than the gate.
pub fn shortfall(locale: Locale, exact: Exact) -> String {
    decimals(locale, (exact * 100).ceil().to_integer())
}

fn decimals(locale: Locale, hundredths: u64) -> String {
    let mark = match locale {
        Locale::Pl => ',',
        Locale::En => '.',
    };
    format!("{}{mark}{:02}", hundredths / 100, hundredths % 100)
}

/// The change between two values as they are shown: "+0,50", "−0,25", "0,00".
pub fn change(locale: Locale, from: Exact, to: Exact) -> String {
    let shown = |exact: Exact| (exact * 100).to_integer();
    let (from, to) = (shown(from), shown(to));
    format!("{}{}", sign(from, to), decimals(locale, from.abs_diff(to)))
}

/// The change between two whole numbers: "+3", "−1", "0".
pub fn whole_change(from: u64, to: u64) -> String {
    format!("{}{}", sign(from, to), from.abs_diff(to))
}

fn sign(from: u64, to: u64) -> &'static str {
    match from.cmp(&to) {
        Ordering::Less => "+",
        Ordering::Equal => "",
        Ordering::Greater => "−",
    }
}

/// A share in percentage points, rounded to one decimal: "−5,2".
#[allow(clippy::cast_possible_truncation, reason = "a share of at most 1")]
pub fn points(locale: Locale, share: f64) -> String {
    let tenths = (share * 1_000.0).round() as i64;
    let mark = match locale {
        Locale::Pl => ',',
        Locale::En => '.',
    };
    let sign = if tenths < 0 { "−" } else { "" };
    format!("{sign}{}{mark}{}", tenths.abs() / 10, tenths.abs() % 10)
}

/// An amount of a plan with all its decimals and grouped digits: "−12,5", "1 234 567".
pub fn amount(locale: Locale, amount: Amount) -> String {
    let written = amount.written();
    let (sign, unsigned) = written.strip_prefix('-').map_or(("", written.as_str()), |rest| ("−", rest));
    let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let mark = match locale {
        _ if decimals.is_empty() => "",
        Locale::Pl => ",",
        Locale::En => ".",
    };
    format!("{sign}{}{mark}{decimals}", grouped(locale, whole))
}

/// Digits in groups of three.
pub(super) fn grouped(locale: Locale, digits: &str) -> String {
    let space = match locale {
        Locale::Pl => '\u{a0}',
        Locale::En => ',',
    };
    // Polish does not group four digits.
    let is_grouped = digits.len() > 4 || locale == Locale::En;
    let mut written = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if is_grouped && i > 0 && (digits.len() - i).is_multiple_of(3) {
            written.push(space);
        }
        written.push(digit);
    }
    written
}

/// A size in kilobytes with one decimal, rounded up: "1,3".
pub fn kilobytes(locale: Locale, bytes: usize) -> String {
    let tenths = bytes.div_ceil(100);
    let mark = match locale {
        Locale::Pl => ',',
        Locale::En => '.',
    };
    format!("{}{mark}{}", tenths / 10, tenths % 10)
}

/// A value without trailing zeros, for running text: "3", "3,5".
pub fn short(locale: Locale, exact: Exact) -> String {
    let text = value(locale, exact);
    text.trim_end_matches('0').trim_end_matches([',', '.']).to_owned()
}

/// A value for programs, as in `data-mean`: a decimal point, at most two decimals, cut.
pub fn machine(exact: Exact) -> String {
    short(Locale::En, exact)
}

/// A gap for programs, as in `data-gap`: negative where the second of two values is the greater one.
pub fn machine_gap(gap: Gap) -> String {
    let by = machine(gap.by);
    if gap.is_negative && by != "0" { format!("-{by}") } else { by }
}

/// A gap for spreadsheets: with a hyphen where the second of two values is the greater one.
pub fn gap(locale: Locale, gap: Gap) -> String {
    let by = value(locale, gap.by);
    if gap.is_negative && (gap.by * 100).to_integer() > 0 { format!("-{by}") } else { by }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shown_value_never_reaches_a_level_that_the_exact_one_misses() {
        assert_eq!(value(Locale::Pl, Exact::new(5_996, 1_500)), "3,99");
        assert_eq!(value(Locale::En, Exact::new(15, 4)), "3.75");
        assert_eq!(value(Locale::En, Exact::new(4, 1)), "4.00");
        assert_eq!(shortfall(Locale::Pl, Exact::new(1, 3)), "0,34");
    }

    #[test]
    fn a_change_is_that_of_the_values_shown() {
        // 2.666… and 3.333… are shown as 2.66 and 3.33.
        assert_eq!(change(Locale::Pl, Exact::new(8, 3), Exact::new(10, 3)), "+0,67");
        assert_eq!(change(Locale::En, Exact::new(4, 1), Exact::new(15, 4)), "−0.25");
        assert_eq!(change(Locale::En, Exact::new(4, 1), Exact::new(4, 1)), "0.00");
        assert_eq!((whole_change(60, 41), whole_change(1, 5)), ("−19".to_owned(), "+4".to_owned()));
    }

    #[test]
    fn an_amount_keeps_its_decimals_and_its_sign() {
        let written = |text| {
            Amount::read(text)
                .map(|amount| (super::amount(Locale::Pl, amount), super::amount(Locale::En, amount)))
        };
        let is = |pl: &str, en: &str| Some((pl.to_owned(), en.to_owned()));
        assert_eq!(written("-12.5"), is("−12,5", "−12.5"));
        assert_eq!(written("1234.0001"), is("1234,0001", "1,234.0001"));
        assert_eq!(written("1234567"), is("1\u{a0}234\u{a0}567", "1,234,567"));
        assert_eq!(written("0"), is("0", "0"));
    }

    #[test]
    fn a_size_is_never_said_to_be_nothing() {
        assert_eq!(kilobytes(Locale::Pl, 1), "0,1");
        assert_eq!(kilobytes(Locale::En, 1_234), "1.3");
    }

    #[test]
    fn a_machine_reads_a_point_and_no_idle_zeros() {
        assert_eq!(machine(Exact::new(4, 1)), "4");
        assert_eq!(machine(Exact::new(7, 2)), "3.5");
        assert_eq!(machine(Exact::new(10, 1)), "10");
        let gap = |first, second| machine_gap(Gap::of(first, second));
        assert_eq!(gap(Exact::new(13, 3), Exact::new(8, 3)), "1.66");
        assert_eq!(gap(Exact::new(8, 3), Exact::new(13, 3)), "-1.66");
        assert_eq!(gap(Exact::new(1, 1), Exact::new(1_001, 1_000)), "0");
    }
}
