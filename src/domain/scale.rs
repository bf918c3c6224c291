//! Rating scales and their points.

/// A rating scale: the points 1, 2, … up to `points` (2–10).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    points: u8,
}

impl Scale {
    /// The fewest points that a scale has.
    pub const MIN_POINTS: u8 = 2;
    /// The most points that a scale has.
    pub const MAX_POINTS: u8 = 10;

    /// The scale with so many points, if there can be one.
    pub fn new(points: u8) -> Option<Self> {
        (Self::MIN_POINTS..=Self::MAX_POINTS).contains(&points).then_some(Self { points })
    }

    /// How many points the scale has; also its highest value.
    pub fn points(self) -> u8 {
        self.points
    }

    /// The rating of this value; `None` outside the scale.
    pub fn rating(self, value: u8) -> Option<Rating> {
        (1..=self.points).contains(&value).then_some(Rating(value))
    }

    /// The lowest rating, 1.
    pub fn lowest(self) -> Rating {
        Rating(1)
    }

    /// The highest rating.
    pub fn highest(self) -> Rating {
        Rating(self.points)
    }

    /// Every rating, the lowest first.
    pub fn ratings(self) -> impl Iterator<Item = Rating> + Clone {
        (1..=self.points).map(Rating)
    }
}

/// One point of an instrument's scale. Made by a [`Scale`] alone, so that it
/// is never off the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rating(u8);

impl Rating {
    /// The value, from 1.
    pub fn value(self) -> u8 {
        self.0
    }
}
