//! Sentences that people write.

use std::fmt;

use crate::domain::name::{fits, tidied};

/// A sentence: 1–300 characters without line breaks, and without spaces at either end. It may contain any text, so it must only
/// ever be shown as text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sentence(String);

impl Sentence {
    /// The longest sentence, in characters.
    pub const LONGEST: usize = 300;

    /// Makes a sentence of a typed text: trims spaces, turns line breaks into spaces, removes other control characters, and cuts
    /// what is too long. `None` if nothing is left.
    pub fn typed(text: &str) -> Option<Self> {
        tidied(&text.replace(['\n', '\t'], " "), Self::LONGEST).map(Self)
    }

    /// `None` if `text` is not a valid sentence.
    pub fn new(text: &str) -> Option<Self> {
        fits(text, Self::LONGEST).then(|| Self(text.to_owned()))
    }

    /// The sentence as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
