//! Places in an instrument file, such as `items[3].area`.

use std::fmt;

/// A place, as the steps that lead to it. It is turned into text only if there is a flaw to report.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Step<'a> {
    Root,
    Key(&'a str),
    Entry(usize),
}

impl<'a> Place<'a> {
    /// The file as a whole.
    pub const ROOT: Place<'static> = Place { parent: None, step: Step::Root };

    /// The value under a key of this object.
    #[must_use]
    pub fn key(&'a self, key: &'a str) -> Place<'a> {
        Place { parent: Some(self), step: Step::Key(key) }
    }

    /// An entry of this list, from 0.
    #[must_use]
    pub fn entry(&'a self, position: usize) -> Place<'a> {
        Place { parent: Some(self), step: Step::Entry(position) }
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match (self.step, self.parent) {
            (Step::Root, _) => Ok(()),
            (Step::Key(key), None | Some(Place { step: Step::Root, .. })) => f.write_str(key),
            (Step::Key(key), Some(_)) => write!(f, ".{key}"),
            (Step::Entry(position), _) => write!(f, "[{position}]"),
        }
    }
}
