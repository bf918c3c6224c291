//! Numbers as each language writes them. Exact values are rounded towards the lower level: what is
//! shown never claims more than what was reached.

use crate::domain::instrument::Exact;
use crate::i18n::locale::Locale;

/// A value on a scale, cut (not rounded up) to two decimals: "3,75" or "3.75".
pub fn value(locale: Locale, exact: Exact) -> String {
    decimals(locale, (exact * 100).to_integer())
}

/// What is missing to a gate, rounded up to two decimals: beside a value that was cut, the two never
/// add up to less than the gate.
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

/// The same without idle zeros, for a running text: "3", "3,5".
pub fn short(locale: Locale, exact: Exact) -> String {
    let text = value(locale, exact);
    text.trim_end_matches('0').trim_end_matches([',', '.']).to_owned()
}

/// The same for machines, as in `data-mean`: a decimal point, at most two decimals, cut.
pub fn machine(exact: Exact) -> String {
    short(Locale::En, exact)
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
    fn a_machine_reads_a_point_and_no_idle_zeros() {
        assert_eq!(machine(Exact::new(4, 1)), "4");
        assert_eq!(machine(Exact::new(7, 2)), "3.5");
        assert_eq!(machine(Exact::new(10, 1)), "10");
    }
}
