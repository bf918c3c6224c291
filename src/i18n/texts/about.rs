//! The texts of the page about the method.

mod en;
mod pl;

use crate::questionnaire::locale::Locale;
use crate::route::Page;

/// The page in one language.
pub struct Texts {
    /// What Tandem is, in two sentences.
    pub lede: &'static str,
    /// Its sections.
    pub sections: &'static [Section],
    /// The heading above the page's content security policy, and what it means.
    pub policy: &'static str,
    /// "Version 0.1.0"
    pub version: fn(version: &str) -> String,
}

/// A section of the page.
pub struct Section {
    /// Part of the heading's id.
    pub id: &'static str,
    /// The heading.
    pub title: &'static str,
    /// The contents.
    pub blocks: &'static [Block],
}

/// A block of a section.
pub enum Block {
    /// A paragraph.
    Text(&'static str),
    /// A list.
    List(&'static [&'static str]),
    /// Kinds of pairs of two companies' levels, as a table.
    Pairs(&'static Pairs),
    /// Sources, each with its address if we know it.
    Sources(&'static [(&'static str, Option<&'static str>)]),
    /// A link to another screen: its text and its target.
    Link(&'static str, Page),
    /// A link to a file next to the page: its text and the file's name.
    File(&'static str, &'static str),
    /// The content security policy of this page, as the browser applies it.
    Policy,
}

/// The levels on which two companies decide, and which pairs of them the method is about. Which company has which level does not
/// matter, so each pair is named once.
pub struct Pairs {
    /// What the table shows.
    pub caption: &'static str,
    /// The levels, from the lowest.
    pub levels: [&'static str; 3],
    /// The cell of a pair on the same level.
    pub within: &'static str,
    /// The cell of another pair.
    pub outside: &'static str,
}

impl Texts {
    /// The texts in a language.
    pub fn of(locale: Locale) -> &'static Self {
        match locale {
            Locale::Pl => &pl::TEXTS,
            Locale::En => &en::TEXTS,
        }
    }
}
