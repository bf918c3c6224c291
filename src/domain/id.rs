//! Identifiers of instruments, areas, items, levels and assessments in files and addresses.

use std::fmt;

/// An identifier: 1–40 lower-case ASCII letters, digits and hyphens, starting with a letter or digit.
///
/// It needs no escaping in an address, a storage key or an attribute.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(String);

impl Id {
    /// The longest id that is accepted, in characters.
    pub const LONGEST: usize = 40;

    /// `None` if `text` is not an identifier.
    pub fn new(text: &str) -> Option<Self> {
        let letter_or_digit = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
        let fits = (1..=Self::LONGEST).contains(&text.len())
            && text.bytes().next().is_some_and(letter_or_digit)
            && text.bytes().all(|b| letter_or_digit(b) || b == b'-');
        fits.then(|| Self(text.to_owned()))
    }

    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_safe_in_an_address() {
        for good in ["a", "marketing-sales", "7", &"x".repeat(40)] {
            assert!(Id::new(good).is_some(), "{good}");
        }
        for bad in ["", "-a", "A", "ż", "a b", "a/b", "a?b", "a_b", "a\"b", &"x".repeat(41)] {
            assert!(Id::new(bad).is_none(), "{bad}");
        }
    }
}
