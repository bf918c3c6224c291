//! Names that people give.

use std::fmt;

/// A name: 1–60 characters without line breaks, and without spaces at either end. It may contain any text, so it must
/// only ever be shown as text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name(String);

impl Name {
    /// The longest name, in characters.
    pub const LONGEST: usize = 60;

    /// Makes a name of a typed text: trims spaces, removes control characters, and cuts what is too long. `None` if
    /// nothing is left.
    pub fn typed(text: &str) -> Option<Self> {
        tidied(text, Self::LONGEST).map(Self)
    }

    /// `None` if `text` is not a valid name.
    pub fn new(text: &str) -> Option<Self> {
        fits(text, Self::LONGEST).then(|| Self(text.to_owned()))
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A typed text without control characters, without spaces at either end, and of at most so many characters. `None` if nothing is left.
pub(super) fn tidied(text: &str, longest: usize) -> Option<String> {
    let text: String = text.trim().chars().filter(|c| !c.is_control()).take(longest).collect();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Whether a text is such a one already.
pub(super) fn fits(text: &str, longest: usize) -> bool {
    (1..=longest).contains(&text.chars().count())
        && text.trim() == text
        && !text.chars().any(char::is_control)
}

/// Whether a character can be seen, and leaves the direction of what stands around it. What strangers wrote has to be so where it
/// stands in a sentence of the page.
pub fn is_plain(c: char) -> bool {
    !c.is_control()
        && !matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typed_name_is_tidied_and_never_longer_than_there_is_room() {
        assert_eq!(Name::typed("  Q4\u{7}, po zmianie  ").as_ref().map(Name::as_str), Some("Q4, po zmianie"));
        assert_eq!(Name::typed(" \n\t "), None);
        let cut = Name::typed(&"ż".repeat(61));
        assert_eq!(cut.map(|name| name.as_str().chars().count()), Some(60));
    }

    #[test]
    fn a_name_that_was_kept_is_one_that_could_be_typed() {
        for bad in ["", " a", "a\nb", &"x".repeat(61)] {
            assert_eq!(Name::new(bad), None, "{bad}");
        }
        assert!(Name::new("<b>Ania & Co.</b>").is_some());
    }
}
