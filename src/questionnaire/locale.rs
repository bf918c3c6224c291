//! The languages of the interface.

/// A language that every screen has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Locale {
    /// Polish.
    Pl,
    /// English.
    En,
}

impl Locale {
    /// Every locale.
    pub const ALL: [Self; 2] = [Self::Pl, Self::En];

    /// The language tag, as in `lang="pl"`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Pl => "pl",
            Self::En => "en",
        }
    }

    /// The locale of a language tag in a setting or a file; only exact tags are known.
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.tag() == tag)
    }
}
