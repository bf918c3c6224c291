//! What a team promises to those who answer; fixed when it is made.

/// From how many people on figures show how answers differ, and how many late ones enter at a time.
const SEVERAL: usize = 5;

/// Who may be in a team, and what may be seen of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Whoever is in it allowed that single answers are looked at. Figures are shown of any number of people.
    Open,
    /// Figures are shown of at least so many people, whatever they said of openness.
    Closed(Minimum),
}

/// From how many people on a closed team shows figures: 3–10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Minimum(u8);

impl Minimum {
    /// The lowest: with two, each would know the other's answers.
    pub const LOWEST: Self = Self(3);
    /// The highest.
    pub const HIGHEST: Self = Self(10);

    /// `None` where it is out of range.
    pub fn new(people: u8) -> Option<Self> {
        (Self::LOWEST.0..=Self::HIGHEST.0).contains(&people).then_some(Self(people))
    }

    /// The number of people.
    pub fn people(self) -> u8 {
        self.0
    }
}

impl Kind {
    /// From how many people on a closed team shows figures; `None` of an open one.
    pub fn minimum(self) -> Option<u8> {
        match self {
            Self::Open => None,
            Self::Closed(minimum) => Some(minimum.people()),
        }
    }

    /// How many people a figure is of, at least.
    pub fn least(self) -> usize {
        match self {
            Self::Open => 1,
            Self::Closed(minimum) => minimum.people().into(),
        }
    }

    /// How many people a figure is of, at least, that shows how their answers differ. As many late ones enter a group at a
    /// time.
    pub fn least_for_spread(self) -> usize {
        match self {
            Self::Open => 1,
            Self::Closed(minimum) => SEVERAL.max(minimum.people().into()),
        }
    }
}
