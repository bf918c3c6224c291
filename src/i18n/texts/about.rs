//! The words of the page about the method.

mod en;
mod pl;

use crate::questionnaire::locale::Locale;
use crate::route::Route;

/// The page in one language.
pub struct Texts {
    /// Its heading.
    pub title: &'static str,
    /// What Tandem is, in two sentences.
    pub lede: &'static str,
    /// Its parts.
    pub sections: &'static [Section],
    /// The heading over the page's policy, and what it means.
    pub policy: &'static str,
    /// "Version 0.1.0"
    pub version: fn(version: &str) -> String,
}

/// A part of the page.
pub struct Section {
    /// What stands in the heading's id.
    pub id: &'static str,
    /// The heading.
    pub title: &'static str,
    /// What is under it.
    pub blocks: &'static [Block],
}

/// A paragraph or a list.
pub enum Block {
    /// A paragraph.
    Text(&'static str),
    /// A list.
    List(&'static [&'static str]),
    /// Sources, each with its address where we know it.
    Sources(&'static [(&'static str, Option<&'static str>)]),
    /// A link to another screen: its words, and where it leads.
    Link(&'static str, Route),
    /// A link to a file beside the page: its words, and its name.
    File(&'static str, &'static str),
    /// The policy of this very page, as the browser keeps to it.
    Policy,
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
