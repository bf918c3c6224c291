//! The numbers of a plan, and what share one is of another. All of it is exact: whole numbers of ten-thousandths, and fractions of
//! them.

use std::cmp::Ordering;

/// A value of a key result: a decimal number of at most four decimals, from −10¹² to 10¹². A plan computes with it;
/// [`Decimal`](crate::domain::assessment::attached::Decimal) only keeps what a calculator showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Amount(i64);

/// Ten-thousandths in one.
const ONE: i64 = 10_000;

impl Amount {
    /// The largest value; what is beyond it is almost certainly a typing error.
    pub const LARGEST: f64 = 1e12;

    /// A number, rounded to four decimals; `None` where it is too large.
    #[allow(clippy::cast_possible_truncation, reason = "at most 10¹⁶")]
    pub fn of(number: f64) -> Option<Self> {
        (number.abs() <= Self::LARGEST).then(|| Self((number * 10_000.0).round() as i64))
    }

    /// So many ten-thousandths; `None` where they are too many.
    pub fn of_ten_thousandths(count: i64) -> Option<Self> {
        (count.unsigned_abs() <= 10_u64.pow(16)).then_some(Self(count))
    }

    /// Ten-thousandths in it.
    pub fn ten_thousandths(self) -> i64 {
        self.0
    }

    /// As records keep it: `-12.5`.
    pub fn written(self) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, rest) = (self.0.unsigned_abs() / 10_000, self.0.unsigned_abs() % 10_000);
        let text = format!("{sign}{whole}.{rest:04}");
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    }

    /// Reads what [`written`](Self::written) wrote; `None` if it is something else.
    pub fn read(text: &str) -> Option<Self> {
        let (sign, unsigned) = text.strip_prefix('-').map_or((1, text), |unsigned| (-1, unsigned));
        let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
        let is_digits =
            |part: &str, most| (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        if !is_digits(whole, 13) || !is_digits(decimals, 4) {
            return None;
        }
        let digits = |text: &str| text.bytes().fold(0, |sum, digit| sum * 10 + i64::from(digit - b'0'));
        let scale = decimals.bytes().fold(ONE, |scale, _| scale / 10);
        Self::of_ten_thousandths(sign * (digits(whole) * ONE + digits(decimals) * scale))
    }

    /// How far it is from `from` to `to`: 0 at the first, 1 at the second, whichever is greater. `None` where they are the same.
    pub fn on_the_way(self, from: Self, to: Self) -> Option<Fraction> {
        Fraction::of_ways((from, self), (from, to))
    }
}

/// An exact fraction of two differences of amounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    part: i64,
    /// Greater than 0.
    whole: i64,
}

impl Fraction {
    /// How much a way from one amount to another is of a whole one, less than nothing where it leads back. `None` where the whole
    /// one leads nowhere.
    pub fn of_ways(part: (Amount, Amount), whole: (Amount, Amount)) -> Option<Self> {
        let (part, whole) = (part.1.0 - part.0.0, whole.1.0 - whole.0.0);
        (whole != 0).then(|| Self { part: part * whole.signum(), whole: whole.abs() })
    }

    /// So many hundredths.
    pub fn percent(hundredths: u8) -> Self {
        Self { part: i64::from(hundredths), whole: 100 }
    }

    /// The same, from 0 to 1.
    #[must_use]
    pub fn clamped(self) -> Self {
        Self { part: self.part.clamp(0, self.whole), ..self }
    }

    /// Whole hundredths in it, cut towards less.
    pub fn hundredths(self) -> i64 {
        self.times(100)
    }

    /// Whole tenths in it, cut towards less.
    pub fn tenths(self) -> i64 {
        self.times(10)
    }

    /// As often as it goes into so many wholes, cut towards less. Up to 200 wholes are within the range of the numbers.
    pub(super) fn times(self, wholes: i64) -> i64 {
        (self.part * wholes).div_euclid(self.whole)
    }

    /// What is left of [`times`](Self::times), in parts of which [`whole`](Self::whole) make one.
    pub(super) fn rest(self, wholes: i64) -> i64 {
        (self.part * wholes).rem_euclid(self.whole)
    }

    /// How many parts make one.
    pub(super) fn whole(self) -> i64 {
        self.whole
    }

    /// Whether it is less than this share, of which numerator and denominator are at most 200.
    pub fn is_below(self, part: i64, whole: i64) -> bool {
        self.part * whole < part * self.whole
    }

    /// Compares this one times `mine` with the other one times `theirs`; the factors are at most 10⁵.
    pub fn compare(self, mine: i64, other: Self, theirs: i64) -> Ordering {
        let product = |one: i64, two: i64, three: i64| i128::from(one) * i128::from(two) * i128::from(three);
        product(self.part, other.whole, mine).cmp(&product(other.part, self.whole, theirs))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(text: &str) -> Amount {
        Amount::read(text).unwrap_or_else(|| panic!("{text} is an amount"))
    }

    #[test]
    fn an_amount_is_read_as_it_was_written() {
        for text in ["0", "5", "-0.5", "12.25", "0.0001", "1000000000000", "-1000000000000"] {
            assert_eq!(amount(text).written(), text);
        }
        for bad in
            ["", "-", ".5", "5.", "1e3", "+1", "1,5", "1.00001", "1000000000000.0001", "99999999999999"]
        {
            assert_eq!(Amount::read(bad), None, "{bad}");
        }
        assert_eq!(Amount::of(5.9), Some(amount("5.9")));
        assert_eq!(Amount::of(1e12 + 1.0), None);
        assert_eq!(Amount::of(f64::NAN), None);
    }

    #[test]
    fn the_way_counts_in_both_directions() {
        let at = |value: &str| amount(value).on_the_way(amount("50"), amount("30")).map(Fraction::hundredths);
        assert_eq!((at("38"), at("52"), at("28"), at("30")), (Some(60), Some(-10), Some(110), Some(100)));
        assert_eq!(amount("1").on_the_way(amount("2"), amount("2")), None);
    }

    #[test]
    fn the_largest_amounts_are_compared_exactly() {
        let (low, high) = (amount("-1000000000000"), amount("1000000000000"));
        let nearly = amount("999999999999.9999").on_the_way(low, high);
        let all = high.on_the_way(low, high);
        let (nearly, all) = nearly.zip(all).unwrap_or_else(|| panic!("both are on the way"));
        assert_eq!((nearly.hundredths(), all.hundredths()), (99, 100));
        assert_eq!(nearly.compare(100_000, all, 100_000), Ordering::Less);
        assert!(nearly.is_below(1, 1) && !all.is_below(1, 1));
    }
}
